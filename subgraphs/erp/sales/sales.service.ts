import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, roundTo, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { CompanyRow } from '../accounts/ledger.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { salesOrder, salesOrderLine, type SalesOrderLineRow, type SalesOrderRow } from './sales.table.ts'

/** An order to be recorded, in the company's base currency. */
export interface NewOrder {
  /** Given by the importer; else the next of the series. */
  readonly number?: string
  readonly customer: CustomerRow
  readonly salespersonId: string | null
  readonly campaignId: string | null
  readonly warehouseId: string
  readonly orderedOn: string
  readonly requiredOn: string | null
  readonly freight: Decimal
  readonly lines: readonly NewOrderLine[]
  /** Whether its lines hold what they need; the caller has reserved it. */
  readonly reserves: boolean
}

export interface NewOrderLine {
  readonly productId: string
  readonly quantity: Decimal
  readonly unitPrice: Decimal
  readonly discount: Decimal
  readonly taxRate: Decimal
}

export interface OrderWithLines {
  readonly order: Omit<SalesOrderRow, 'recordedAt'>
  readonly lines: readonly SalesOrderLineRow[]
}

/** Freight carries the highest rate among the goods that it goes with. */
export const freightRate = (lines: readonly { taxRate: Decimal }[]): Decimal =>
  lines.reduce<Decimal>((highest, { taxRate }) => (new Big(taxRate).gt(highest) ? taxRate : highest), '0')

/** Tax on a net amount, rounded half away from zero to the currency. */
export const taxOn = (net: Decimal, rate: Decimal, currency: string): Decimal =>
  roundTo(new Big(net).times(rate), currency)

/** What an order comes to: lines rounded one by one, then added. */
export function priceOrder(draft: Pick<NewOrder, 'lines' | 'freight'>, currency: string) {
  const lines = draft.lines.map((line) => {
    const net = lineNet(line, currency)
    return { ...line, net, tax: taxOn(net, line.taxRate, currency) }
  })
  const net = sum(lines.map((line) => line.net))
  const tax = sum([...lines.map((line) => line.tax), taxOn(draft.freight, freightRate(lines), currency)])
  return { lines, net, tax, total: sum([net, draft.freight, tax]) }
}

/** Records confirmed orders with their lines, by a fixed number of statements however many there are. */
export async function recordOrders(
  tx: Db,
  company: CompanyRow,
  drafts: readonly NewOrder[],
): Promise<OrderWithLines[]> {
  const unnumbered = drafts.filter((draft) => draft.number === undefined)
  const numbers = await takeNumbers(
    tx,
    company.id,
    'ORDER',
    unnumbered.map((draft) => draft.orderedOn),
  )
  const recorded = drafts.map((draft) => orderOf(draft, company, draft.number ?? (numbers.shift() as string)))
  await insertRows(
    tx,
    salesOrder,
    recorded.map(({ order }) => order),
  )
  await insertRows(
    tx,
    salesOrderLine,
    recorded.flatMap(({ lines }) => lines),
  )
  return recorded
}

function orderOf(draft: NewOrder, company: CompanyRow, number: string) {
  const { lines, net, tax, total } = priceOrder(draft, company.baseCurrency)
  const id = uuidv7()
  const order = {
    id,
    companyId: company.id,
    number,
    customerId: draft.customer.id,
    salespersonId: draft.salespersonId,
    campaignId: draft.campaignId,
    warehouseId: draft.warehouseId,
    orderedOn: draft.orderedOn,
    requiredOn: draft.requiredOn,
    status: 'CONFIRMED' as const,
    currency: company.baseCurrency,
    net,
    freight: draft.freight,
    tax,
    total,
    uninvoiced: total,
    buyerName: draft.customer.name,
    version: 1,
  }
  return {
    order,
    lines: lines.map((line, i) => ({
      ...line,
      orderId: id,
      lineNumber: i + 1,
      reserved: draft.reserves ? line.quantity : '0',
      delivered: '0',
      invoiced: '0',
    })),
  }
}

/** The ids of those of the company's orders that there are, by number. */
export async function orderIds(db: Db, company: CompanyRow, numbers: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: salesOrder.id, number: salesOrder.number })
    .from(salesOrder)
    .where(sql`${salesOrder.companyId} = ${company.id}::uuid and ${salesOrder.number} = any(${array(numbers, 'text')})`)
  return new Map(rows.map((row) => [row.number, row.id]))
}

/** Orders with their lines, locked until the transaction ends, by id; those that are not there are left out. */
export async function lockOrders(tx: Db, wanted: readonly string[]): Promise<OrderWithLines[]> {
  const ids = wanted.filter(isUuid)
  const orders = await tx
    .select()
    .from(salesOrder)
    .where(sql`${salesOrder.id} = any(${array(ids, 'uuid')})`)
    .orderBy(salesOrder.id)
    .for('update')
  const lines = await tx
    .select()
    .from(salesOrderLine)
    .where(sql`${salesOrderLine.orderId} = any(${array(ids, 'uuid')})`)
    .orderBy(salesOrderLine.orderId, salesOrderLine.lineNumber)
  return orders.map((order) => ({ order, lines: lines.filter((line) => line.orderId === order.id) }))
}

/** Brings the orders' status, version and what is left to invoice in line with their lines. */
export const settleOrders = (
  tx: Db,
  changes: readonly { readonly orderId: string; readonly invoiced: Decimal }[],
): Promise<unknown> =>
  tx.execute(sql`
    update erp.sales_order o
       set status = case when l.all_invoiced and l.all_delivered then 'INVOICED' when l.all_delivered then 'DELIVERED'
                         when l.any_delivered then 'PARTLY_DELIVERED' else o.status end,
           uninvoiced = o.uninvoiced - c.invoiced,
           version = o.version + 1
      from jsonb_to_recordset(${JSON.stringify(changes)}::text::jsonb) c ("orderId" uuid, invoiced numeric)
      join lateral (
           select bool_and(delivered = quantity) as all_delivered, bool_or(delivered > 0) as any_delivered,
                  bool_and(invoiced = quantity) as all_invoiced
             from erp.sales_order_line where order_id = c."orderId") l on true
     where o.id = c."orderId"`)

/** One order, locked. Refuses with OrderNotFound. */
export async function requireOrder(tx: Db, id: string): Promise<OrderWithLines> {
  const [found] = await lockOrders(tx, [id])
  return found ?? refuse('OrderNotFound', `No order has the id ${id}.`, { orderId: id })
}

export async function orderRow(db: Db, id: string): Promise<SalesOrderRow> {
  const [row] = await db.select().from(salesOrder).where(eq(salesOrder.id, id))
  if (!row) throw new Error('The order was not written.')
  return row
}

/** The date of the order's last delivery, or null. */
export async function lastDelivery(db: Db, orderId: string): Promise<string | null> {
  const [row] = await db.execute<{ last: string | null }>(
    sql`select max(delivered_on)::text as last from erp.delivery where order_id = ${orderId}::uuid`,
  )
  return row?.last ?? null
}

/** How many orders of the customer are not invoiced yet, and will name it when they are. */
export async function openOrders(db: Db, customerId: string): Promise<number> {
  const [row] = await db.execute<{ orders: number }>(sql`
    select count(*)::int as orders from erp.sales_order
     where customer_id = ${customerId}::uuid and status not in ('INVOICED', 'CANCELLED')`)
  return row?.orders ?? 0
}
