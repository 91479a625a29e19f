import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, roundTo, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { lotNumber } from '../stock/stock.parts.service.ts'
import { requireWarehouse } from '../stock/stock.service.ts'
import { toInvoice } from './invoicing.service.ts'
import { creditReturned, linesInvoicedSince } from './return-credits.service.ts'
import { backByLot, type NamedPart } from './return-lots.service.ts'
import { salesReturn, salesReturnLine, salesReturnScrap, type SalesReturnRow } from './returns.table.ts'
import { lockOrderAndAccount, settleOrders } from './sales.service.ts'
import {
  delivery,
  deliveryLine,
  type DeliveryLineRow,
  type DeliveryRow,
  type SalesOrderLineRow,
} from './sales.table.ts'

const input = z.object({
  deliveryId: anyId,
  lines: z
    .array(
      z.object({
        lineNumber: z.int(),
        quantity: positive,
        restock: z.boolean(),
        lot: lotNumber.nullish(),
        bin: anyCode.nullish(),
      }),
    )
    .min(1, 'needs a line')
    .max(200)
    .nullish(),
  reason: z.enum(['DAMAGED', 'WRONG_ITEM', 'NOT_WANTED', 'OTHER']),
  returnedOn: z.string().nullish(),
  warehouse: anyCode.nullish(),
})

type Wanted = z.output<typeof input>

/** A line that comes back. */
interface Returned {
  readonly line: SalesOrderLineRow
  readonly quantity: Decimal
  readonly restocked: boolean
  /** Of the quantity what was invoiced. */
  readonly credited: Decimal
  readonly cost: Decimal
  readonly parts: readonly NamedPart[]
}

/** Takes goods back; see the SDL. Account and order are locked, so that two returns of one delivery queue. */
export async function returnGoods(tx: Db, given: unknown): Promise<SalesReturnRow & { kind: 'SalesReturn' }> {
  const wanted = checkInput(input, given)
  const from = await deliveryById(tx, wanted.deliveryId)
  const { order, lines, company } = await lockOrderAndAccount(tx, from.orderId)
  const returnedOn = requireBusinessDate(company, wanted.returnedOn, 'returnedOn')
  if (returnedOn < from.deliveredOn)
    refuseInput('returnedOn', `returnedOn: the goods were delivered on ${from.deliveredOn}, later than ${returnedOn}.`)
  const warehouseId = wanted.warehouse ? (await requireWarehouse(tx, company, wanted.warehouse)).id : from.warehouseId
  const quantities = checkQuantities(from, await linesOf(tx, from.id), wanted)
  const returned = await valued(tx, company, from, lines, quantities)

  const id = uuidv7()
  const back = await backByLot(
    tx,
    from.id,
    returned.map((one) => ({ ...one, productId: one.line.productId })),
    company.baseCurrency,
  )
  const movement = { kind: 'RETURN', warehouseId, movedOn: returnedOn, sourceId: id } as const
  await moveStock(
    tx,
    back.flatMap(({ from: { restocked, productId }, ...part }) =>
      restocked ? [{ ...movement, productId, ...part }] : [],
    ),
  )
  const [number] = await takeNumbers(tx, company.id, 'RETURN', [returnedOn])
  const row = {
    id,
    companyId: company.id,
    number: number as string,
    deliveryId: from.id,
    orderId: order.id,
    customerId: order.customerId,
    warehouseId,
    returnedOn,
    reason: wanted.reason,
  }
  await insertRows(tx, salesReturn, [row])
  await insertRows(
    tx,
    salesReturnLine,
    returned.map(({ line: { orderId, lineNumber }, quantity, credited, restocked: back, cost }) => ({
      ...{ returnId: id, deliveryId: from.id, orderId, lineNumber, quantity, credited, restocked: back, cost },
    })),
  )
  await insertRows(tx, salesReturnScrap, scrappedLots(id, back))
  await settleOrders(tx, [order])
  await creditReturned(tx, company, row, returned)
  await postCosts(tx, company, row, returned)
  return { ...row, recordedAt: '', kind: 'SalesReturn' }
}

/** One row for each line and lot, however often they were named. */
function scrappedLots(
  returnId: string,
  back: readonly { from: Returned; quantity: Decimal; lotId: string | null }[],
): (typeof salesReturnScrap.$inferInsert)[] {
  const rows = new Map<string, typeof salesReturnScrap.$inferInsert>()
  for (const { from, quantity, lotId } of back) {
    if (from.restocked || !lotId) continue
    const { lineNumber } = from.line
    const key = `${lineNumber} ${lotId}`
    rows.set(key, { returnId, lineNumber, lotId, quantity: sum([rows.get(key)?.quantity ?? '0', quantity]) })
  }
  return [...rows.values()]
}

async function deliveryById(tx: Db, id: string): Promise<DeliveryRow> {
  const [found] = isUuid(id)
    ? await tx
        .select()
        .from(delivery)
        .where(sql`${delivery.id} = ${id}::uuid`)
    : []
  return found ?? refuse('DeliveryNotFound', `No delivery has the id ${id}.`, { deliveryId: id })
}

const linesOf = (tx: Db, deliveryId: string): Promise<DeliveryLineRow[]> =>
  tx
    .select()
    .from(deliveryLine)
    .where(sql`${deliveryLine.deliveryId} = ${deliveryId}::uuid`)
    .orderBy(deliveryLine.lineNumber)

interface Wanting {
  readonly lineNumber: number
  readonly quantity: Decimal
  readonly restock: boolean
  readonly parts: readonly NamedPart[]
}

function checkQuantities(
  { number }: DeliveryRow,
  delivered: readonly DeliveryLineRow[],
  { lines }: Wanted,
): readonly Wanting[] {
  const left = (line: DeliveryLineRow): Decimal => new Big(line.quantity).minus(line.returned).toFixed()
  if (!lines) {
    const all = delivered.flatMap((line) => {
      const quantity = left(line)
      const parts = [{ quantity, field: `lines.${line.lineNumber}` }]
      return isZero(quantity) ? [] : [{ lineNumber: line.lineNumber, quantity, restock: true, parts }]
    })
    return all.length > 0 ? all : refuse('NothingLeft', `All of delivery ${number} has come back.`)
  }
  const wanted = new Map<number, Wanting>()
  for (const [i, { lineNumber, restock, ...part }] of lines.entries()) {
    const field = `lines.${i}`
    const line = delivered.find((one) => one.lineNumber === lineNumber)
    if (!line) return refuseInput(`${field}.lineNumber`, `${field}.lineNumber: the delivery has no line ${lineNumber}.`)
    const known = wanted.get(lineNumber)
    if (known && known.restock !== restock)
      refuseInput(`${field}.restock`, `${field}.restock: is not the same for all of line ${lineNumber}.`)
    const quantity = sum([known?.quantity ?? '0', part.quantity])
    if (new Big(quantity).gt(left(line)))
      refuse('ReturnExceedsDelivery', `Of line ${lineNumber} ${left(line)} can come back, less than ${quantity}.`, {
        lineNumber,
        returnable: left(line),
      })
    wanted.set(lineNumber, { lineNumber, quantity, restock, parts: [...(known?.parts ?? []), { ...part, field }] })
  }
  return [...wanted.values()]
}

/** The quantities with what they cost: parts of what a delivery cost add up to it, the last one takes what is left. */
async function valued(
  tx: Db,
  { baseCurrency }: CompanyRow,
  { id }: DeliveryRow,
  lines: readonly SalesOrderLineRow[],
  quantities: readonly Wanting[],
): Promise<Returned[]> {
  const costs = await tx.execute<{ productId: string; quantity: Decimal; value: Decimal }>(sql`
    select product_id as "productId", sum(quantity) as quantity, sum(value) as value from (
      select product_id, -quantity as quantity, -value as value
        from erp.stock_movement where source_id = ${id}::uuid and kind = 'DELIVERY'
      union all
      select l.product_id, -r.quantity, -r.cost
        from erp.sales_return_line r join erp.sales_order_line l using (order_id, line_number)
       where r.delivery_id = ${id}::uuid) moved
     group by product_id`)
  const left = new Map(costs.map(({ productId, quantity, value }) => [productId, { quantity, value }]))
  const invoiced = await linesInvoicedSince(tx, id)
  return quantities.map(({ lineNumber, quantity, restock, parts }) => {
    const line = lines.find((one) => one.lineNumber === lineNumber) as SalesOrderLineRow
    const rest = left.get(line.productId) ?? { quantity, value: '0' }
    const cost = new Big(quantity).eq(rest.quantity)
      ? rest.value
      : roundTo(new Big(rest.value).times(quantity).div(rest.quantity), baseCurrency)
    left.set(line.productId, {
      quantity: new Big(rest.quantity).minus(quantity).toFixed(),
      value: new Big(rest.value).minus(cost).toFixed(),
    })
    const credited = invoicedOf(line, quantity, invoiced.has(lineNumber))
    return { line, quantity, restocked: restock, credited, cost, parts }
  })
}

/** Of what comes back of a delivery: all that invoices still have of the line, if they had it; else what is not still to be invoiced. */
function invoicedOf(line: SalesOrderLineRow, quantity: Decimal, invoiced: boolean): Decimal {
  const most = invoiced ? new Big(line.invoiced).minus(line.credited) : new Big(quantity).minus(toInvoice(line))
  if (most.gt(quantity)) return quantity
  return most.gt(0) ? most.toFixed() : '0'
}

async function postCosts(
  tx: Db,
  company: CompanyRow,
  { id, number, returnedOn }: { id: string; number: string; returnedOn: string },
  returned: readonly Returned[],
): Promise<void> {
  const costOf = (restocked: boolean) => sum(returned.flatMap((one) => (one.restocked === restocked ? [one.cost] : [])))
  await postEntries(tx, company.id, [
    {
      postedOn: returnedOn,
      description: `Return ${number}`,
      source: 'RETURN',
      sourceId: id,
      lines: [
        { purpose: 'INVENTORY', debit: costOf(true), credit: '0' },
        { purpose: 'SCRAP', debit: costOf(false), credit: '0' },
        { purpose: 'COST_OF_GOODS', debit: '0', credit: sum(returned.map(({ cost }) => cost)) },
      ],
    },
  ])
}
