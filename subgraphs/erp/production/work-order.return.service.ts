import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { roundTo, sum, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { postEvents, recordEvents, recordMoved } from './work-order.events.service.ts'
import { namedComponents, pick, type Taken } from './work-order.issue.service.ts'
import {
  lockPlaces,
  lockWorkOrder,
  openStatuses,
  requireDay,
  workOrderAnswer,
  type Answer,
  type LockedOrder,
} from './work-order.service.ts'

const returned = z.object({
  workOrderId: anyId,
  returnedOn: z.string().nullish(),
  lines: namedComponents,
  reason: line(200),
  expectedVersion: z.int().nullish(),
})

/** Components that went in and were not needed come back, at what they cost to issue. */
export async function returnComponents(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, returnedOn, lines, reason, expectedVersion } = checkInput(returned, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, returnedOn, 'returnedOn')
  const taken = pick(locked, lines)
  await lockPlaces(tx, locked)
  await requireLots(tx, locked, taken)
  const back = valued(locked, taken)
  requireInProgress(
    locked,
    back.map(({ value }) => value),
    'lines',
  )
  const { order } = locked
  await moveStock(
    tx,
    back.map(({ component, quantity, value, lot, bin }) => ({
      ...{ productId: component.productId, warehouseId: order.warehouseId, kind: 'ISSUE' as const, lot, bin },
      ...{ quantity, value, movedOn: date, reason, sourceId: order.id },
    })),
  )
  await postEvents(tx, locked, date, await recordMoved(tx, order, 'COMPONENT_RETURN'))
  return workOrderAnswer(tx, order.id)
}

/** Each with its share of what the component cost so far; the last of it takes what is left. */
function valued({ company }: LockedOrder, taken: readonly Taken[]): (Taken & { value: Decimal })[] {
  const left = new Map(taken.map(({ component }) => [component, new Big(component.issued)]))
  const leftValue = new Map(taken.map(({ component }) => [component, new Big(component.value)]))
  return taken.map((one, i) => {
    const [issued, value] = [left.get(one.component) as Big, leftValue.get(one.component) as Big]
    if (issued.lt(one.quantity))
      refuseInput(
        `lines.${i}.quantity`,
        `lines.${i}.quantity: only ${issued.toFixed()} have gone in and not come back.`,
      )
    const share = roundTo(value.times(one.quantity).div(issued), company.baseCurrency)
    left.set(one.component, issued.minus(one.quantity))
    leftValue.set(one.component, value.minus(share))
    return { ...one, value: share }
  })
}

/** Of a lot no more comes back than went in. */
async function requireLots(tx: Db, { order }: LockedOrder, taken: readonly Taken[]): Promise<void> {
  const named = taken.filter(({ lot }) => lot)
  if (named.length === 0) return
  const rows = await tx.execute<{ productId: string; lot: string; quantity: Decimal }>(sql`
    select m.product_id as "productId", lot.number as lot, -sum(m.quantity) as quantity
      from erp.stock_movement m join erp.lot on lot.id = m.lot_id
     where m.source_id = ${order.id}::uuid and m.kind = 'ISSUE' group by 1, 2`)
  const went = new Map(rows.map((row) => [`${row.productId} ${row.lot}`, row.quantity]))
  for (const { component, lot } of named) {
    const back = sum(named.flatMap((one) => (one.component === component && one.lot === lot ? [one.quantity] : [])))
    if (new Big(went.get(`${component.productId} ${lot}`) ?? 0).lt(back))
      refuseInput('lines', `lines: fewer of lot ${lot} have gone in than ${back}.`)
  }
}

/** What has gone out with the product does not come back. */
function requireInProgress({ order }: LockedOrder, values: readonly Decimal[], field: string): void {
  if (new Big(order.wip).lt(sum(values)))
    refuseInput(field, `${field}: the product that was made has borne that cost; ${order.wip} are in progress.`)
}

const withdrawn = z.object({
  workOrderId: anyId,
  lineNumber: z.int(),
  hours: positive,
  withdrawnOn: z.string().nullish(),
  reason: line(200),
  expectedVersion: z.int().nullish(),
})

/** Hours that were reported and not worked are taken back, at what they cost on average. */
export async function withdrawHours(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, lineNumber, hours, withdrawnOn, reason, expectedVersion } = checkInput(withdrawn, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, withdrawnOn, 'withdrawnOn')
  const operation = locked.operations.find((one) => one.lineNumber === lineNumber)
  if (!operation) return refuseInput('lineNumber', `lineNumber: the order has no operation ${lineNumber}.`)
  const reported = new Big(operation.reportedHours)
  if (reported.lt(hours)) refuseInput('hours', `hours: only ${reported.toFixed()} are reported.`)
  const value = roundTo(new Big(operation.value).times(hours).div(reported), locked.company.baseCurrency)
  requireInProgress(locked, [value], 'hours')
  const events = [{ kind: 'HOURS_WITHDRAWN' as const, lineNumber, quantity: hours, value, reason }]
  await postEvents(tx, locked, date, await recordEvents(tx, locked.order, date, events))
  return workOrderAnswer(tx, locked.order.id)
}
