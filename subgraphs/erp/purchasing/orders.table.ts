import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { ledgerAccount } from '../accounts/chart.table.ts'
import { costCentre } from '../accounts/dimensions.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { product, warehouse } from '../stock/stock.table.ts'
import { supplier } from './purchasing.table.ts'

const statuses = ['DRAFT', 'ORDERED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED'] as const

/** A draft has no number yet. Once it is sent it stays as ordered, but for how far it has come. */
export const purchaseOrder = erp.table(
  'purchase_order',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn(),
    supplierId: uuid()
      .notNull()
      .references(() => supplier.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    status: text({ enum: statuses }).notNull(),
    currency: currency().notNull(),
    /** When it was drafted, until it is sent. */
    orderedOn: date({ mode: 'string' }).notNull(),
    /** When the last of it is expected. */
    expectedOn: date({ mode: 'string' }).notNull(),
    reference: text(),
    note: text(),
    /** How much more than ordered is taken in; a fraction. */
    overReceipt: amount().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('purchase_order_number').on(t.companyId, t.number),
    check('purchase_order_status', oneOf(t.status, statuses)),
    check('purchase_order_numbered', sql`${t.number} is not null or ${t.status} in ('DRAFT', 'CANCELLED')`),
    check('purchase_order_total', sql`${t.total} = ${t.net} + ${t.tax}`),
    check('purchase_order_over_receipt', sql`${t.overReceipt} between 0 and 1`),
    check('purchase_order_expected', sql`${t.expectedOn} >= ${t.orderedOn}`),
    index('purchase_order_ordered_on').on(t.companyId, t.orderedOn, t.id),
    index('purchase_order_expected_on').on(t.companyId, t.expectedOn, t.id),
    index('purchase_order_total_amount').on(t.companyId, t.total, t.id),
    index('purchase_order_status_on').on(t.companyId, t.status, t.orderedOn, t.id),
    index('purchase_order_currency').on(t.companyId, t.currency, t.orderedOn, t.id),
    index('purchase_order_supplier').on(t.supplierId, t.orderedOn, t.id),
    index('purchase_order_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('purchase_order_reference_part').using('gin', t.reference.op('gin_trgm_ops')),
  ],
)

/** Lines of which more has come than is invoiced, or less; their index is `purchase_order_line_not_invoiced`. */
export const openWithSupplier =
  'received - returned <> invoiced - credited or received_value - returned_value <> invoiced_value - credited_value'

/**
 * What is ordered, and how far it has come. The counts follow receipts, returns, invoices and credit notes (the database
 * sees to it); each has its value in the company's base currency, as it stands on the account of goods received.
 */
export const purchaseOrderLine = erp.table(
  'purchase_order_line',
  {
    orderId: uuid()
      .notNull()
      .references(() => purchaseOrder.id),
    lineNumber: integer().notNull(),
    /** Null: an expense. */
    productId: uuid().references(() => product.id),
    description: text().notNull(),
    /** What an expense is booked on. */
    accountId: uuid().references(() => ledgerAccount.id),
    costCentreId: uuid().references(() => costCentre.id),
    warehouseId: uuid().references(() => warehouse.id),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    net: amount().notNull(),
    taxCode: text(),
    taxRate: amount().notNull(),
    tax: amount().notNull(),
    expectedOn: date({ mode: 'string' }).notNull(),
    /** When the supplier says that it comes, once it has said so: plans count on it. */
    promisedOn: date({ mode: 'string' }),
    /** The most that is taken in: the quantity, and what the order allows above it. */
    mostReceived: quantity().notNull(),
    /** Came and was kept. */
    received: quantity().notNull().default('0'),
    receivedValue: amount().notNull().default('0'),
    /** Came and was not kept: no more than told. */
    rejected: quantity().notNull().default('0'),
    returned: quantity().notNull().default('0'),
    returnedValue: amount().notNull().default('0'),
    invoiced: quantity().notNull().default('0'),
    invoicedValue: amount().notNull().default('0'),
    credited: quantity().notNull().default('0'),
    creditedValue: amount().notNull().default('0'),
    /** Invoiced before it was received, as somebody has let pass by name. */
    excess: quantity().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.orderId, t.lineNumber] }),
    check('purchase_order_line_quantity', sql`${t.quantity} > 0 and ${t.unitPrice} >= 0`),
    check(
      'purchase_order_line_kind',
      sql`(${t.productId} is null) = (${t.accountId} is not null) and (${t.productId} is null) = (${t.warehouseId} is null)`,
    ),
    check('purchase_order_line_received', sql`${t.received} between 0 and ${t.mostReceived}`),
    check('purchase_order_line_rejected', sql`${t.rejected} >= 0`),
    check('purchase_order_line_returned', sql`${t.returned} between 0 and ${t.received}`),
    check('purchase_order_line_invoiced', sql`${t.invoiced} between 0 and ${t.received} + ${t.credited} + ${t.excess}`),
    check('purchase_order_line_credited', sql`${t.credited} between 0 and ${t.invoiced}`),
    index('purchase_order_line_not_invoiced').on(t.orderId, t.lineNumber).where(sql.raw(openWithSupplier)),
    index('purchase_order_line_product').on(t.productId, t.orderId),
  ],
)

export type PurchaseOrderRow = InferSelectModel<typeof purchaseOrder>
export type PurchaseOrderStatus = PurchaseOrderRow['status']
export type PurchaseOrderLineRow = InferSelectModel<typeof purchaseOrderLine>
