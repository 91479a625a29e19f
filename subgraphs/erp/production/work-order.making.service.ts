import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isZero, roundTo, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { lotNumber } from '../stock/stock.parts.service.ts'
import { addIncoming } from '../stock/stock.reservation.service.ts'
import { postEvents, recordEvents, recordMoved, type NewEvent, type WrittenEvent } from './work-order.events.service.ts'
import { issue } from './work-order.issue.service.ts'
import {
  expectedOf,
  lockPlaces,
  lockWorkOrder,
  openStatuses,
  requireDay,
  workOrderAnswer,
  type Answer,
  type LockedOrder,
} from './work-order.service.ts'
import { workCentre, type WorkCentreRow } from './work-centre.table.ts'
import type { WorkOrderOperationRow } from './work-order.table.ts'

const worked = z.object({
  workOrderId: anyId,
  lineNumber: z.int(),
  hours: positive,
  workedOn: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

/** Takes hours into the order at the work centre's rate of now. */
export async function reportOperation(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, lineNumber, hours, workedOn, expectedVersion } = checkInput(worked, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, workedOn, 'workedOn')
  const operation = locked.operations.find((one) => one.lineNumber === lineNumber)
  if (!operation) return refuseInput('lineNumber', `lineNumber: the order has no operation ${lineNumber}.`)
  await postEvents(tx, locked, date, await work(tx, locked, date, [{ operation, hours }]))
  return workOrderAnswer(tx, locked.order.id)
}

async function work(
  tx: Db,
  { company, order }: LockedOrder,
  date: string,
  done: readonly { operation: WorkOrderOperationRow; hours: Decimal }[],
): Promise<WrittenEvent[]> {
  if (done.length === 0) return []
  const centres = new Map<string, WorkCentreRow>(
    (await tx.select().from(workCentre).where(eq(workCentre.companyId, company.id))).map((row) => [row.id, row]),
  )
  const events = done.map(({ operation, hours }): NewEvent => {
    const rate = centres.get(operation.workCentreId)?.hourlyRate ?? '0'
    return {
      kind: 'OPERATION',
      lineNumber: operation.lineNumber,
      quantity: hours,
      value: roundTo(new Big(hours).times(rate), company.baseCurrency),
    }
  })
  return recordEvents(tx, order, date, events)
}

const received = z.object({
  workOrderId: anyId,
  quantity: positive,
  receivedOn: z.string().nullish(),
  lot: lotNumber.nullish(),
  expiresOn: z.string().nullish(),
  bin: anyCode.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Takes the product into stock at what it has cost so far; with backflush, components and hours as planned go in first. */
export async function receiveProduct(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, quantity, receivedOn, expectedVersion, ...placed } = checkInput(received, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, receivedOn, 'receivedOn')
  const written = await make(tx, locked, date, quantity)
  const { order } = locked
  const value = await costOf(tx, locked, quantity)
  const { productId, warehouseId } = order
  const kind = 'PRODUCTION' as const
  await moveStock(tx, [{ ...placed, productId, warehouseId, kind, quantity, value, movedOn: date, sourceId: order.id }])
  await postEvents(tx, locked, date, [...written, ...(await recordMoved(tx, order, 'RECEIPT'))])
  return workOrderAnswer(tx, order.id)
}

const failed = z.object({
  workOrderId: anyId,
  quantity: positive,
  scrappedOn: z.string().nullish(),
  reason: line(200),
  expectedVersion: z.int().nullish(),
})

/** Some of the product failed: what it has cost so far is a loss, and no more of it is expected. */
export async function scrapProduct(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, quantity, scrappedOn, reason, expectedVersion } = checkInput(failed, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, scrappedOn, 'scrappedOn')
  const written = await make(tx, locked, date, quantity)
  const value = await costOf(tx, locked, quantity)
  const scrap = { kind: 'PRODUCT_SCRAP' as const, quantity, value, reason }
  await postEvents(tx, locked, date, [...written, ...(await recordEvents(tx, locked.order, date, [scrap]))])
  return workOrderAnswer(tx, locked.order.id)
}

/** What making more of the product brings with it, whether it turns out well or not; refuses with OverProduction. */
async function make(tx: Db, locked: LockedOrder, date: string, quantity: Decimal): Promise<WrittenEvent[]> {
  const { order } = locked
  const made = new Big(order.received).plus(order.scrapped)
  const producible = new Big(order.quantity).times(new Big(1).plus(order.tolerance)).minus(made)
  if (producible.lt(quantity))
    refuse('OverProduction', `${producible.toFixed()} are left to make, less than ${quantity}.`, {
      producible: producible.toFixed(),
    })
  await lockPlaces(tx, locked)
  const written = order.backflush ? await flush(tx, locked, date, made.plus(quantity).div(order.quantity)) : []
  const expected = new Big(expectedOf(order))
  const { productId, warehouseId } = order
  const gone = expected.lt(quantity) ? expected : new Big(quantity)
  await addIncoming(tx, [{ productId, warehouseId, quantity: gone.neg().toFixed(), sourceId: order.id, on: date }])
  return written
}

/** Components and hours, up to the part of the plan that is made, less what has gone in already. */
async function flush(tx: Db, locked: LockedOrder, date: string, part: Big): Promise<WrittenEvent[]> {
  const due = (planned: Decimal, done: Decimal, most?: Decimal): Decimal => {
    const wanted = new Big(planned).times(part).round(6, Big.roundHalfUp)
    const upTo = most !== undefined && wanted.gt(most) ? new Big(most) : wanted
    return upTo.gt(done) ? upTo.minus(done).toFixed() : '0'
  }
  const taken = locked.components
    .map((component) => ({ component, quantity: due(component.required, component.issued, component.allowed) }))
    .filter(({ quantity }) => !isZero(quantity))
  const done = locked.operations
    .map((operation) => ({ operation, hours: due(operation.plannedHours, operation.reportedHours) }))
    .filter(({ hours }) => !isZero(hours))
  const issuedNow = taken.length > 0 ? await issue(tx, locked, date, taken) : []
  return [...issuedNow, ...(await work(tx, locked, date, done))]
}

/**
 * What so many more of the product have cost. Each component and operation has gone in for so many of them, by what was
 * planned; what is made bears its share, less what those made before bore. The last of the order bears all that is left.
 */
async function costOf(tx: Db, { company, order }: LockedOrder, quantity: Decimal): Promise<Decimal> {
  const [cost] = await tx.execute<{ value: Decimal }>(sql`
    with o as (
      select *, received + scrapped + ${quantity}::numeric as made from erp.work_order where id = ${order.id}::uuid),
    pool as (
      select value, issued / required as part from erp.work_order_component where work_order_id = ${order.id}::uuid
      union all
      select value, coalesce(reported_hours / nullif(planned_hours, 0), 1) from erp.work_order_operation
       where work_order_id = ${order.id}::uuid),
    share as (
      select sum(pool.value) as total,
             sum(pool.value * o.made / greatest(o.made, least(o.quantity, o.quantity * pool.part))) as borne
        from pool cross join o)
    select case when o.made >= o.quantity then o.wip
                else least(o.wip, greatest(0, round(share.borne - (share.total - o.wip), ${company.decimals}::int))) end as value
      from o cross join share`)
  return cost?.value ?? '0'
}
