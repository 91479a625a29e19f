import { afterAll, beforeAll, expect, it } from 'vitest'
import { deliverOrder, invoiceOrder, openShop, placeOrder, postPayment, today, type Shop } from '../support/shop.ts'

let shop: Shop

beforeAll(async () => {
  shop = await openShop()
  const [customerId, productId] = [
    await shop.customer(),
    await shop.product({ price: '100', onHand: '9', taxCode: '25' }),
  ]
  const { placeOrder: order } = await shop.ask(placeOrder, {
    input: { customerId, lines: [{ productId, quantity: '3' }], freight: '10' },
  })
  await shop.ask(deliverOrder, { input: { orderId: order.id, lines: [{ lineNumber: 1, quantity: '2' }] } })
  await shop.ask(invoiceOrder, { input: { orderId: order.id } })
  await shop.ask(postPayment, { input: { customerId, amount: { amount: '300', currency: 'NOK' }, receivedOn: today } })
  await buy(await shop.product({ price: '100', onHand: '0' }))
  await make(productId)
  const acquiredOn = `${Number(today.slice(0, 4)) - 1}-01-15`
  const bought = '{ name: "Van", cost: "100", months: 1, method: STRAIGHT_LINE, acquiredOn: $on }'
  await shop.ask(
    `mutation ($on: Date!) { acquireAsset(input: ${bought}) { __typename }
       depreciateAssets(input: { through: "${today}" }) { __typename } }`,
    { on: acquiredOn },
  )
  await revalue()
})

/** A dollar that was bought at 7 is worth 8. */
async function revalue(): Promise<void> {
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
  const lines = `lines: [{ account: "1910", debit: "7", foreign: { amount: "1", currency: "USD" } }, { account: "1920", credit: "7" }]`
  const { createJournalDraft: draft } = await shop.ask(`mutation {
    setExchangeRates(input: { rates: [{ currency: "USD", validOn: "${yesterday}", rate: "8" }] }) { __typename }
    createJournalDraft(input: { postedOn: "${yesterday}", description: "Dollars", ${lines} }) { ... on JournalDraft { id } } }`)
  await shop.ask(`mutation { postJournalDraft(input: { id: "${draft.id}" }) { __typename }
    revalueForeignItems(input: { revaluedOn: "${yesterday}" }) { __typename } }`)
}

/** Orders three, takes two in, has them invoiced and pays in surplus. */
async function buy(productId: string): Promise<void> {
  const id = async (mutation: string, input: string, success: string) =>
    (await shop.ask(`mutation { ${mutation}(input: { ${input} }) { ... on ${success} { id } } }`))[mutation]
      .id as string
  const supplierId = await id('createSupplier', 'name: "Import AS"', 'Supplier')
  const lines = `lines: [{ productId: "${productId}", quantity: "3", unitPrice: "50" }]`
  const orderId = await id('createPurchaseOrder', `supplierId: "${supplierId}", ${lines}`, 'PurchaseOrder')
  await id('sendPurchaseOrder', `orderId: "${orderId}"`, 'PurchaseOrder')
  await id('receiveGoods', `orderId: "${orderId}", lines: [{ lineNumber: 1, quantity: "2" }]`, 'GoodsReceipt')
  const line = `lines: [{ orderId: "${orderId}", orderLineNumber: 1, quantity: "1" }]`
  const invoice = `supplierId: "${supplierId}", supplierNumber: "1", invoicedOn: "${today}", ${line}`
  await id('registerSupplierInvoice', invoice, 'SupplierInvoice')
  await id('paySupplier', `supplierId: "${supplierId}", amount: { amount: "70", currency: "NOK" }`, 'SupplierPayment')
}

/** Begins to make two of another product, with one of the two components. */
async function make(componentId: string): Promise<void> {
  const productId = await shop.product({ price: '300', onHand: '0' })
  const components = `components: [{ productId: "${componentId}", quantity: "1" }]`
  const { createWorkOrder } = await shop.ask(`mutation {
    createBom(input: { productId: "${productId}", validFrom: "${today}", ${components} }) { __typename }
    createWorkOrder(input: { productId: "${productId}", quantity: "2", dueOn: "${today}" }) { ... on WorkOrder { id } } }`)
  const on = `workOrderId: "${createWorkOrder.id}"`
  await shop.ask(`mutation { releaseWorkOrder(input: { ${on} }) { __typename }
    issueComponents(input: { ${on}, lines: [{ lineNumber: 1, quantity: "1" }] }) { __typename } }`)
}

afterAll(() => shop.stop())

const failing = async () => {
  const { integrity } = await shop.ask('{ integrity { name holds compared differing expected actual difference } }')
  return integrity.filter(({ holds }: { holds: boolean }) => !holds)
}

it('holds after goods were bought and sold in part, invoiced and paid in surplus, and compares something by every check', async () => {
  const { integrity } = await shop.ask('{ integrity { name holds compared difference } }')
  for (const check of integrity) expect(check).toMatchObject({ holds: true, difference: '0' })
  expect(integrity.filter(({ compared }: { compared: number }) => compared === 0)).toEqual([])
})

it('ties the VAT report to the ledger, by what documents were taxed', async () => {
  const { vatReport } = await shop.ask(`{ vatReport(from: "${today}", to: "${today}") {
    lines { taxCode { code direction } base { amount } tax { amount } }
    accounts { account { number } ledger { amount } settled { amount } difference { amount } } } }`)
  const zero = { amount: '0.00' }
  expect(vatReport).toEqual({
    lines: [{ taxCode: { code: '25', direction: 'OUTPUT' }, base: { amount: '210.00' }, tax: { amount: '52.50' } }],
    accounts: [
      { account: { number: '2700' }, ledger: { amount: '52.50' }, settled: zero, difference: zero },
      { account: { number: '2710' }, ledger: zero, settled: zero, difference: zero },
    ],
  })
})

/** What only one who switches off the guards can do: a column of some rows is off by 1. */
it.each([
  ['ENTRIES_BALANCE', 'journal_line', 'debit', 'debit > 50'],
  ['JOURNAL_NUMBERS', 'number_series', 'last_number', "series = 'JOURNAL'"],
  ['RECEIVABLES', 'payment', 'base_unallocated', 'true'],
  ['ALLOCATIONS', 'invoice', 'outstanding', 'true'],
  ['REVALUATIONS', 'currency_revaluation', 'gain', 'true'],
  ['SALES_VAT', 'invoice_line', 'base_tax', "kind = 'PRODUCT'"],
  ['STOCK_LEVELS', 'stock_level', 'on_hand', 'true'],
  ['STOCK_VALUES', 'stock_level', 'value', 'on_hand > 0'],
  ['COST_LAYERS', 'stock_layer', 'quantity', 'true'],
  ['COST_LAYER_VALUES', 'stock_layer', 'value', 'true'],
  ['LOTS_AND_BINS', 'stock_level', 'placed', 'on_hand > 0'],
  ['INVENTORY', 'stock_level', 'value', 'on_hand > 5'],
  ['RESERVATIONS', 'stock_level', 'reserved', 'on_hand > 0'],
  ['WORK_IN_PROGRESS', 'work_order_event', 'value', "kind = 'ISSUE'"],
  ['UNINVOICED_ORDERS', 'sales_order', 'uninvoiced', 'true'],
  ['PAYABLES', 'supplier_payment', 'base_unallocated', 'true'],
  ['SUPPLIER_ALLOCATIONS', 'supplier_invoice', 'outstanding', 'true'],
  ['GOODS_RECEIVED', 'purchase_order_line', 'received_value', 'true'],
  ['RECEIPTS', 'purchase_order_line', 'received', 'true'],
  ['FIXED_ASSETS', 'fixed_asset', 'cost', 'true'],
  ['ACCUMULATED_DEPRECIATION', 'asset_depreciation', 'amount', 'true'],
  ['INCOMING', 'stock_level', 'incoming', 'true'],
  ['ORDER_LINES', 'delivery_line', 'quantity', 'true'],
  ['DELIVERED_GOODS', 'stock_movement', 'quantity', "kind = 'DELIVERY'"],
  ['COST_OF_SALES', 'stock_movement', 'value', "kind = 'DELIVERY'"],
])('%s tells that %s.%s is wrong', async (name, table, column, rows) => {
  const off = (by: number) =>
    shop.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      const { count } = await sql.unsafe(`update erp.${table} set ${column} = ${column} + ${by} where ${rows}`)
      return count
    })
  const changed = await off(1)
  const found = (await failing()).find((check: { name: string }) => check.name === name)
  await off(-1)
  expect(found).toMatchObject({ differing: changed, difference: String(changed) })
  expect(await failing()).toEqual([])
})

it('VAT tells of tax that was posted without its code', async () => {
  const codeIs = (code: string | null) =>
    shop.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      await sql`update erp.journal_line set tax_code_id = ${code}
                 where account_id = (select id from erp.ledger_account where purpose = 'OUTPUT_VAT')`
    })
  const [code] = await shop.sql<
    { id: string }[]
  >`select id from erp.tax_code where code = '25' and direction = 'OUTPUT'`
  await codeIs(null)
  const names = (await failing()).map(({ name }: { name: string }) => name)
  await codeIs(code?.id ?? '')
  expect(names).toEqual(['VAT', 'SALES_VAT'])
  expect(await failing()).toEqual([])
})
