import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fixed } from '../../common/database/fixed.ts'
import { decimalsOf, lineNet, roundTo, sum, type Decimal, type PricedLine } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import { today } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { numbersFor } from '../accounts/numbers.service.ts'
import { lockAccount } from '../accounts/receivables.service.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { salesOrder, salesOrderLine, type SalesOrderLineRow, type SalesOrderRow } from './sales.table.ts'

/** An order to be recorded. */
export interface NewOrder {
  /** Made when absent. */
  readonly id?: string
  /** Given by the importer; else the next of the series. */
  readonly number?: string
  readonly customer: Pick<CustomerRow, 'id' | 'name'>
  readonly salespersonId: string | null
  readonly campaignId: string | null
  readonly warehouseId: string
  readonly orderedOn: string
  readonly requiredOn: string | null
  /** The company's base currency when absent. */
  readonly currency?: CurrencyAtRate
  readonly freight: Decimal
  readonly allowBackOrder?: boolean
  readonly lines: readonly NewOrderLine[]
  /** Whether its lines hold what they need, where they do not say how much; the caller has reserved it. */
  readonly reserves: boolean
}

export interface CurrencyAtRate {
  readonly code: string
  /** Base units for one unit. */
  readonly rate: Decimal
}

export interface NewOrderLine {
  readonly productId: string
  readonly quantity: Decimal
  readonly unitPrice: Decimal
  readonly discount: Decimal
  readonly taxRate: Decimal
  readonly taxCode?: string | null
  readonly reserved?: Decimal
}

export interface OrderWithLines {
  readonly order: Omit<SalesOrderRow, 'recordedAt'>
  readonly lines: readonly SalesOrderLineRow[]
}

export interface RecordedOrder extends OrderWithLines {
  readonly order: SalesOrderRow
}

/** Freight carries the highest rate among the goods that it goes with. */
export const freightRate = (lines: readonly { taxRate: Decimal }[]): Decimal =>
  lines.reduce<Decimal>((highest, { taxRate }) => (new Big(taxRate).gt(highest) ? taxRate : highest), '0')

/** Tax on a net amount, rounded half away from zero to the currency. */
export const taxOn = (net: Decimal, rate: Decimal, currency: string): Decimal =>
  roundTo(new Big(net).times(rate), currency)

/** What an order comes to: lines rounded one by one, then added. */
export function priceOrder<L extends PricedLine & { readonly taxRate: Decimal }>(
  draft: { readonly lines: readonly L[]; readonly freight: Decimal },
  currency: string,
) {
  const lines = draft.lines.map((line) => {
    const net = lineNet(line, currency)
    return { ...line, net, tax: taxOn(net, line.taxRate, currency) }
  })
  const net = sum(lines.map((line) => line.net))
  const tax = sum([...lines.map((line) => line.tax), taxOn(draft.freight, freightRate(lines), currency)])
  return { lines, net, tax, total: sum([net, draft.freight, tax]) }
}

/** Records confirmed orders with their lines, numbered, by one statement however many there are. */
export async function recordOrders(tx: Db, company: CompanyRow, drafts: readonly NewOrder[]): Promise<RecordedOrder[]> {
  if (drafts.length === 0) return []
  const { statement, recorded } = recording(company, drafts)
  return recorded(await tx.execute(statement))
}

/** The statement that does it, and what was recorded, by the rows that it answers. */
export function recording(company: CompanyRow, drafts: readonly NewOrder[]) {
  const orders = drafts.map((draft) => orderOf(draft, company))
  const statement = insertion({
    companyId: company.id,
    orders: JSON.stringify(orders.map(({ order }) => order)),
    lines: JSON.stringify(orders.flatMap(({ lines }) => lines)),
  })
  const recorded = (rows: readonly Record<string, unknown>[]): RecordedOrder[] => {
    const filledIn = new Map((rows as FilledIn[]).map((row) => [row.id, row]))
    return orders.map(({ order, lines }) => ({ order: { ...order, ...(filledIn.get(order.id) as FilledIn) }, lines }))
  }
  return { statement, recorded }
}

type FilledIn = Pick<SalesOrderRow, 'id' | 'number' | 'recordedAt'>

const companyId = sql.placeholder('companyId')

const insertion = fixed<{ companyId: string; orders: string; lines: string }>(
  () => sql`
    with given as (
      select g.*, o.place from jsonb_array_elements(${sql.placeholder('orders')}::text::jsonb)
             with ordinality o (row, place)
       cross join lateral jsonb_to_record(o.row) as g (
             id uuid, number text, "customerId" uuid, "salespersonId" uuid, "campaignId" uuid, "warehouseId" uuid,
             "orderedOn" date, "requiredOn" date, currency text, rate numeric, "allowBackOrder" boolean, net numeric,
             freight numeric, tax numeric, total numeric, uninvoiced numeric, "buyerName" text)),
    ${numbersFor(companyId, 'ORDER', sql`select id, place, "orderedOn" as day from given where number is null`)},
    orders as (
      insert into erp.sales_order (id, company_id, number, customer_id, salesperson_id, campaign_id, warehouse_id, ordered_on,
                                   required_on, status, currency, rate, allow_back_order, net, freight, tax, total,
                                   uninvoiced, buyer_name)
      select g.id, ${companyId}::uuid, coalesce(g.number, n.number), "customerId", "salespersonId", "campaignId",
             "warehouseId", "orderedOn", "requiredOn", 'CONFIRMED', currency, rate, "allowBackOrder", net, freight, tax,
             total, uninvoiced, "buyerName"
        from given g left join numbers n on n.id = g.id
       order by g.place
      returning id, number, recorded_at),
    lines as (
      insert into erp.sales_order_line (order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate,
                                        tax_code, tax, reserved)
      select l."orderId", l."lineNumber", l."productId", l.quantity, l."unitPrice", l.discount, l.net, l."taxRate",
             l."taxCode", l.tax, l.reserved
        from jsonb_to_recordset(${sql.placeholder('lines')}::text::jsonb) l (
             "orderId" uuid, "lineNumber" int, "productId" uuid, quantity numeric, "unitPrice" numeric, discount numeric,
             net numeric, "taxRate" numeric, "taxCode" text, tax numeric, reserved numeric))
    select id, number, recorded_at::text as "recordedAt" from orders`,
)

function orderOf(draft: NewOrder, company: CompanyRow) {
  const { code: currency, rate } = draft.currency ?? { code: company.baseCurrency, rate: '1' }
  const { lines, net, tax, total } = priceOrder(draft, currency)
  const id = draft.id ?? uuidv7()
  const order = {
    id,
    companyId: company.id,
    number: draft.number ?? null,
    customerId: draft.customer.id,
    salespersonId: draft.salespersonId,
    campaignId: draft.campaignId,
    warehouseId: draft.warehouseId,
    orderedOn: draft.orderedOn,
    requiredOn: draft.requiredOn,
    status: 'CONFIRMED' as const,
    currency,
    rate,
    allowBackOrder: draft.allowBackOrder ?? false,
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
      ...newLineRow,
      ...line,
      taxCode: line.taxCode ?? null,
      orderId: id,
      lineNumber: i + 1,
      reserved: line.reserved ?? (draft.reserves ? line.quantity : '0'),
    })),
  }
}

/** How far a line has come that has just been ordered. */
export const newLineRow = {
  delivered: '0',
  invoiced: '0',
  cancelled: '0',
  returned: '0',
  credited: '0',
  changedAt: null,
} as const

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

/**
 * Brings status, version and what is left to invoice in line with the orders' lines; of orders that were changed their amounts
 * too. What is left to invoice is what parts of lines, rounded one by one, will add up to.
 */
export const settleOrders = (
  tx: Db,
  orders: readonly { readonly id: string; readonly currency: string }[],
): Promise<unknown> =>
  tx.execute(sql`
    update erp.sales_order o
       set status = case when l.all_cancelled then 'CANCELLED' when l.all_invoiced and l.all_delivered then 'INVOICED'
                         when l.all_delivered then 'DELIVERED' when l.any_delivered then 'PARTLY_DELIVERED'
                         else 'CONFIRMED' end,
           uninvoiced = l.left_to_invoice + case when l.any_invoiced or not l.any_billable then 0
                                                                 else o.freight + o.tax - l.tax end,
           version = o.version + 1
      from jsonb_to_recordset(${JSON.stringify(
        orders.map(({ id, currency }) => ({ id, decimals: decimalsOf(currency) })),
      )}::text::jsonb) w (id uuid, decimals int)
      join lateral (
           select bool_and(quantity = cancelled) as all_cancelled,
                  bool_and(delivered = quantity - cancelled) as all_delivered, bool_or(delivered > 0) as any_delivered,
                  bool_and(invoiced = billable) as all_invoiced, bool_or(invoiced > 0) as any_invoiced,
                  bool_or(billable > 0) as any_billable, sum(tax) as tax,
                  sum(net_to + round(net_to * tax_rate, w.decimals) - net_from - round(net_from * tax_rate, w.decimals))
                    as left_to_invoice
             from (select *, quantity - cancelled - returned + credited as billable,
                          round((quantity - cancelled - returned + credited) * unit_price * (1 - discount), w.decimals) as net_to,
                          round(invoiced * unit_price * (1 - discount), w.decimals) as net_from
                     from erp.sales_order_line where order_id = w.id) line) l on true
     where o.id = w.id`)

/** One order, locked. Refuses with OrderNotFound. */
export async function requireOrder(tx: Db, id: string): Promise<OrderWithLines> {
  const [found] = await lockOrders(tx, [id])
  return found ?? refuseUnknown(id)
}

const refuseUnknown = (id: string): never => refuse('OrderNotFound', `No order has the id ${id}.`, { orderId: id })

export async function orderRow(db: Db, id: string): Promise<SalesOrderRow> {
  const [row] = await db.select().from(salesOrder).where(eq(salesOrder.id, id))
  if (!row) throw new Error('The order was not written.')
  return row
}

/**
 * One order, locked after its customer's account, as whoever adds to what is owed locks them. Refuses with OrderNotFound.
 */
export async function lockOrderAndAccount(tx: Db, id: string) {
  const found = isUuid(id) ? await tx.select().from(salesOrder).where(eq(salesOrder.id, id)) : []
  const [seen] = found
  if (!seen) return refuseUnknown(id)
  const company = await requireCompany(tx, seen.companyId)
  const account = await lockAccount(tx, company, seen.customerId)
  return { ...(await requireOrder(tx, id)), company, account }
}

/** What an order holds, or lets go, today. */
export const held = ({ id, warehouseId }: OrderWithLines['order'], { timeZone }: CompanyRow) => ({
  warehouseId,
  sourceId: id,
  on: today(timeZone),
})

/** The date of the order's last delivery, or null. */
export async function lastDelivery(db: Db, orderId: string): Promise<string | null> {
  const [row] = await db.execute<{ last: string | null }>(
    sql`select max(delivered_on)::text as last from erp.delivery where order_id = ${orderId}::uuid`,
  )
  return row?.last ?? null
}

/** How many orders of the customers are not invoiced yet, and will name them when they are. */
export async function openOrders(db: Db, customerIds: readonly string[]): Promise<number> {
  const [row] = await db.execute<{ orders: number }>(sql`
    select count(*)::int as orders from erp.sales_order
     where customer_id = any(${array(customerIds, 'uuid')}) and status not in ('INVOICED', 'CANCELLED')`)
  return row?.orders ?? 0
}
