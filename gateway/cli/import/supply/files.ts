import {
  choice,
  code,
  column,
  count,
  currency,
  date,
  exact,
  optional,
  optionalReference,
  otherwise,
  positive,
  reference,
  stockCode,
  text,
} from '../columns.ts'
import { sourceFile, type FileRow } from '../source.ts'
import { bills, operations, workCentres } from './making.files.ts'
import { backwards, span } from './span.ts'

const warehouses = sourceFile({
  file: 'warehouses.csv',
  record: 'warehouse',
  optional: true,
  key: ['code'],
  columns: { code: column('code', stockCode(20)), name: column('name', text(100)) },
})

const suppliers = sourceFile({
  file: 'suppliers.csv',
  record: 'supplier',
  optional: true,
  key: ['number'],
  columns: {
    number: column('number', code(40)),
    name: column('name', text(200)),
    currency: optional('currency', currency),
    paymentTermsDays: otherwise('payment_terms_days', count(), '30'),
    leadTimeDays: optional('lead_time_days', count()),
  },
})

const products = sourceFile({
  file: 'products.csv',
  record: 'product',
  optional: true,
  key: ['sku'],
  columns: {
    sku: column('sku', stockCode(40)),
    name: column('name', text(200)),
    unit: column('unit', text(60)),
    category: optional('category', text(100)),
    listPrice: column('list_price', exact),
    supplier: optionalReference('supplier', 'suppliers'),
    reorderLevel: otherwise('reorder_level', exact, '0'),
  },
})

const prices = sourceFile({
  file: 'supplier_prices.csv',
  record: 'price',
  optional: true,
  key: ['supplier', 'product', 'currency', 'minimumQuantity', 'validFrom'],
  columns: {
    supplier: reference('supplier', 'suppliers'),
    product: reference('product', 'products'),
    supplierSku: optional('supplier_sku', text(60)),
    currency: column('currency', currency),
    price: column('price', exact),
    minimumQuantity: otherwise('minimum_quantity', exact, '0'),
    leadTimeDays: optional('lead_time_days', count()),
    ...span,
  },
  faults: backwards,
})

const orders = sourceFile({
  file: 'purchase_orders.csv',
  record: 'purchase order',
  optional: true,
  key: ['number'],
  columns: {
    number: column('number', code(60)),
    supplier: reference('supplier', 'suppliers'),
    warehouse: reference('warehouse', 'warehouses'),
    orderedOn: column('ordered_on', date()),
    expectedOn: optional('expected_on', date()),
    currency: column('currency', currency),
    isClosed: otherwise('closed', choice({ '0': false, '1': true, false: false, true: true }), false),
  },
  faults: ({ orderedOn, expectedOn }) =>
    expectedOn !== null && expectedOn < orderedOn
      ? [{ field: 'expectedOn', reason: `${expectedOn} lies before the order, ${orderedOn}` }]
      : [],
})

const orderLines = sourceFile({
  file: 'purchase_order_lines.csv',
  record: 'line',
  optional: true,
  key: ['order', 'line'],
  partOf: 'order',
  columns: {
    order: reference('order', 'orders'),
    line: column('line', code(20)),
    product: reference('product', 'products'),
    quantity: column('quantity', positive),
    unitPrice: column('unit_price', exact),
    taxCode: optional('tax_code', code(20)),
    expectedOn: optional('expected_on', date()),
  },
})

const receipts = sourceFile({
  file: 'receipts.csv',
  record: 'receipt',
  optional: true,
  key: ['receipt', 'order', 'line', 'bin'],
  columns: {
    receipt: column('receipt', code(60)),
    order: reference('order', 'orders'),
    line: column('line', code(20)),
    receivedOn: column('received_on', date()),
    quantity: column('quantity', positive),
    rejected: otherwise('rejected', exact, '0'),
    rejectionReason: optional('rejection_reason', text(200)),
    bin: otherwise('bin', stockCode(20), ''),
  },
  faults: ({ quantity, rejected }) =>
    Number(rejected) > Number(quantity) ? [{ field: 'rejected', reason: `${rejected} is more than came` }] : [],
})

const stock = sourceFile({
  file: 'stock.csv',
  record: 'balance',
  optional: true,
  key: ['product', 'warehouse', 'bin', 'countedOn'],
  columns: {
    product: reference('product', 'products'),
    warehouse: reference('warehouse', 'warehouses'),
    bin: otherwise('bin', stockCode(20), ''),
    quantity: column('quantity', exact),
    unitCost: optional('unit_cost', exact),
    countedOn: column('counted_on', date()),
  },
})

export const files = {
  ...{ warehouses, suppliers, products, prices },
  ...{ workCentres, bills, operations },
  ...{ orders, orderLines, receipts, stock },
}

export type SupplyFiles = typeof files
export type SupplyRow<Name extends keyof SupplyFiles> = FileRow<SupplyFiles, Name>
