import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { creditOverrideInput, inAccountCurrency, requireCredit } from '../accounts/receivables.service.ts'
import { lockLevels, release, reserve, reserveAvailable } from '../stock/stock.reservation.service.ts'
import { leftOf } from './delivery.service.ts'
import { freightTax } from './invoicing.service.ts'
import { linesFor } from './order-terms.service.ts'
import { orderLine, type OrderAnswer } from './place-order.service.ts'
import {
  held,
  lockOrderAndAccount,
  newLineRow,
  orderRow,
  priceOrder,
  settleOrders,
  type NewOrderLine,
  type OrderWithLines,
} from './sales.service.ts'
import { salesOrderLine, type SalesOrderLineRow } from './sales.table.ts'

const input = z.object({
  orderId: anyId,
  lines: z
    .array(z.object({ lineNumber: z.int(), quantity: zeroOrMore }))
    .max(200)
    .nullish(),
  addLines: z.array(orderLine).max(200).nullish(),
  requiredOn: z.string().nullish(),
  creditOverride: creditOverrideInput.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Changes what is ordered and not delivered yet; see the SDL. */
export async function changeOrder(tx: Db, given: unknown): Promise<OrderAnswer> {
  const wanted = checkInput(input, given)
  const { company, account, ...found } = await lockOrderAndAccount(tx, wanted.orderId)
  const { order } = found
  requireVersion('order', order, wanted.expectedVersion)
  if (found.lines.some(({ cancelled }) => !isZero(cancelled)))
    refuse('OrderCancelled', `Order ${order.number} is cancelled, in part at least: reopen it first.`)
  if (wanted.requiredOn && wanted.requiredOn < order.orderedOn)
    refuseInput('requiredOn', `requiredOn: ${wanted.requiredOn} lies before the order, ${order.orderedOn}.`)
  const changed = changedLines(found, wanted.lines ?? [])
  const added = wanted.addLines?.length
    ? await linesFor(tx, {
        ...order,
        company: company.code,
        on: null,
        lines: wanted.addLines.map((line) => ({ ...line })),
      })
    : []
  const kept = changed.filter(({ quantity }) => !isZero(quantity))
  if (kept.length + added.length === 0) refuseInput('lines', 'lines: nothing would be left of the order; cancel it.')
  if (kept.length + added.length > 200) refuseInput('addLines', 'addLines: an order has at most 200 lines.')

  const priced = priceOrder({ lines: [...kept, ...added], freight: order.freight }, order.currency)
  const invoiced = found.lines.some((line) => !isZero(line.invoiced))
  // Freight that is invoiced keeps the tax that it was invoiced with.
  const tax = invoiced ? sum([...priced.lines.map((line) => line.tax), freightTax(order, found.lines)]) : priced.tax
  const total = sum([priced.net, order.freight, tax])
  const more = new Big(total).minus(order.total)
  if (more.gt(0)) {
    const amount = { amount: more.toFixed(), currency: order.currency }
    const owed = await inAccountCurrency(tx, company, account, amount, today(company.timeZone))
    await requireCredit(tx, account, owed, wanted.creditOverride && { ...wanted.creditOverride, orderId: order.id })
  }

  const rows = rowsOf(found, priced.lines, kept.length)
  const holds = await holdFor(tx, { ...found, company }, [
    ...rows,
    ...changed.filter(({ quantity }) => isZero(quantity)),
  ])
  await writeLines(
    tx,
    found,
    rows.map((row) => ({ ...row, reserved: holds.get(row.lineNumber) ?? row.reserved })),
  )
  await tx.execute(sql`
    update erp.sales_order
       set net = ${priced.net}::numeric, tax = ${tax}::numeric, total = ${total}::numeric,
           uninvoiced = least(uninvoiced, ${total}::numeric),
           required_on = ${wanted.requiredOn === undefined ? order.requiredOn : wanted.requiredOn}::date
     where id = ${order.id}::uuid`)
  await settleOrders(tx, [order])
  return { ...(await orderRow(tx, order.id)), kind: 'SalesOrder' }
}

type Priced = (SalesOrderLineRow | NewOrderLine) & Pick<SalesOrderLineRow, 'net' | 'tax'>

/** Those that were kept as they are; those that are added after them get the next numbers. */
function rowsOf({ order, lines }: OrderWithLines, priced: readonly Priced[], kept: number) {
  const last = Math.max(...lines.map(({ lineNumber }) => lineNumber))
  return priced.map((line, i): SalesOrderLineRow =>
    'lineNumber' in line
      ? line
      : {
          ...newLineRow,
          ...line,
          taxCode: line.taxCode ?? null,
          reserved: '0',
          orderId: order.id,
          lineNumber: last + 1 + i - kept,
        },
  )
}

function changedLines({ lines }: OrderWithLines, changes: readonly { lineNumber: number; quantity: Decimal }[]) {
  const wanted = new Map<number, Decimal>()
  for (const [i, { lineNumber, quantity }] of changes.entries()) {
    const line = lines.find((one) => one.lineNumber === lineNumber)
    if (!line || wanted.has(lineNumber))
      return refuseInput(
        `lines.${i}.lineNumber`,
        `lines.${i}.lineNumber: ${line ? `line ${lineNumber} is named twice` : `the order has no line ${lineNumber}`}.`,
      )
    if (new Big(quantity).lt(line.delivered))
      refuse('AlreadyDelivered', `Of line ${lineNumber} ${line.delivered} are delivered: it can't be less.`, {
        lineNumber,
        delivered: line.delivered,
      })
    wanted.set(lineNumber, quantity)
  }
  return lines.map((line) => ({ ...line, quantity: wanted.get(line.lineNumber) ?? line.quantity }))
}

/**
 * Reserves for what is more than before, and releases what is less: what waits for stock goes first.
 * @returns what each line of `rows` holds then
 */
async function holdFor(
  tx: Db,
  { order, lines, company }: OrderWithLines & { readonly company: CompanyRow },
  rows: readonly SalesOrderLineRow[],
): Promise<Map<number, Decimal>> {
  const before = new Map(lines.map((line) => [line.lineNumber, line]))
  const common = held(order, company)
  const place = ({ productId }: SalesOrderLineRow, quantity: Decimal) => ({ ...common, productId, quantity })
  const more = rows.flatMap((row) => {
    const added = new Big(row.quantity).minus(before.get(row.lineNumber)?.quantity ?? 0)
    return added.gt(0) ? [{ row, quantity: added.toFixed() }] : []
  })
  const less = rows.flatMap((row) => {
    const surplus = new Big(row.reserved).minus(leftOf(row))
    return surplus.gt(0) ? [{ row, quantity: surplus.toFixed() }] : []
  })
  const places = [...more, ...less].map(({ row, quantity }) => place(row, quantity))
  if (places.length === 0) return new Map()
  await lockLevels(tx, places)
  await release(
    tx,
    less.map(({ row, quantity }) => place(row, quantity)),
  )
  const wanted = more.map(({ row, quantity }) => place(row, quantity))
  if (!order.allowBackOrder) await reserve(tx, wanted)
  const got = order.allowBackOrder ? await reserveAvailable(tx, wanted) : wanted.map(({ quantity }) => quantity)
  return new Map([
    ...more.map(({ row }, i) => [row.lineNumber, sum([row.reserved, got[i] ?? '0'])] as const),
    ...less.map(({ row, quantity }) => [row.lineNumber, new Big(row.reserved).minus(quantity).toFixed()] as const),
  ])
}

async function writeLines(tx: Db, { order, lines }: OrderWithLines, rows: readonly SalesOrderLineRow[]): Promise<void> {
  const known = new Set(lines.map(({ lineNumber }) => lineNumber))
  await insertRows(
    tx,
    salesOrderLine,
    rows.filter(({ lineNumber }) => !known.has(lineNumber)),
  )
  await tx.execute(sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
             w ("lineNumber" int, quantity numeric, net numeric, tax numeric, reserved numeric)),
    removed as (
      delete from erp.sales_order_line
       where order_id = ${order.id}::uuid and line_number not in (select "lineNumber" from wanted))
    update erp.sales_order_line l
       set quantity = w.quantity, net = w.net, tax = w.tax, reserved = w.reserved,
           changed_at = case when l.line_number > ${Math.max(...known)}::int then clock_timestamp() else l.changed_at end
      from wanted w
     where l.order_id = ${order.id}::uuid and l.line_number = w."lineNumber"`)
}
