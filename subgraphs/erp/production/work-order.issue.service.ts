import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { availableOf, lockLevels, placeKey, release } from '../stock/stock.reservation.service.ts'
import { postEvents, recordMoved, type WrittenEvent } from './work-order.events.service.ts'
import {
  lockPlaces,
  lockWorkOrder,
  openStatuses,
  requireDay,
  workOrderAnswer,
  type Answer,
  type LockedOrder,
} from './work-order.service.ts'
import type { WorkOrderComponentRow } from './work-order.table.ts'

export interface Taken {
  readonly component: WorkOrderComponentRow
  readonly quantity: Decimal
  readonly lot?: string | null
  readonly bin?: string | null
}

export const namedComponents = z
  .array(z.object({ lineNumber: z.int(), quantity: positive, lot: anyCode.nullish(), bin: anyCode.nullish() }))
  .min(1, 'needs a line')
  .max(200)

const issued = z.object({
  workOrderId: anyId,
  issuedOn: z.string().nullish(),
  lines: namedComponents.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Takes components out of stock into the order: what is named, else all that is still required. */
export async function issueComponents(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, issuedOn, lines: named, expectedVersion } = checkInput(issued, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, issuedOn, 'issuedOn')
  const taken = named ? pick(locked, named) : stillRequired(locked)
  if (taken.length === 0) refuse('NothingLeft', 'All that the order requires is issued.')
  for (const { component, quantity } of byComponent(taken)) {
    const issuable = new Big(component.allowed).minus(component.issued)
    if (issuable.lt(quantity))
      refuse('OverIssue', `Component ${component.lineNumber} has ${issuable.toFixed()} left to issue.`, {
        lineNumber: component.lineNumber,
        issuable: issuable.toFixed(),
      })
  }
  await lockPlaces(tx, locked)
  await postEvents(tx, locked, date, await issue(tx, locked, date, taken))
  return workOrderAnswer(tx, locked.order.id)
}

const stillRequired = ({ components }: LockedOrder): Taken[] =>
  components
    .map((component) => ({ component, quantity: new Big(component.required).minus(component.issued) }))
    .filter(({ quantity }) => quantity.gt(0))
    .map(({ component, quantity }) => ({ component, quantity: quantity.toFixed() }))

export const pick = ({ components }: LockedOrder, named: z.output<typeof namedComponents>): Taken[] =>
  named.map(({ lineNumber, ...rest }, i) => {
    const component = components.find((one) => one.lineNumber === lineNumber)
    if (!component)
      return refuseInput(`lines.${i}.lineNumber`, `lines.${i}.lineNumber: the order has no component ${lineNumber}.`)
    return { component, ...rest }
  })

/** Each component once, whatever lots and bins it comes from. */
function byComponent(taken: readonly Taken[]): Taken[] {
  const totals = new Map<WorkOrderComponentRow, Decimal>()
  for (const { component, quantity } of taken) totals.set(component, sum([totals.get(component) ?? '0', quantity]))
  return [...totals].map(([component, quantity]) => ({ component, quantity }))
}

const least = (a: Decimal, b: Decimal): Decimal => (new Big(a).lt(b) ? a : b)

/** Moves components into the order, of what is reserved for it first. The caller posts what it gets back. */
export async function issue(
  tx: Db,
  locked: LockedOrder,
  date: string,
  taken: readonly Taken[],
): Promise<WrittenEvent[]> {
  const freed = byComponent(taken).map((one) => ({ ...one, quantity: least(one.component.reserved, one.quantity) }))
  return takeOut(tx, locked, date, 'ISSUE', taken, freed)
}

/** Frees what is named of the order's reservations, then takes components out of stock. */
async function takeOut(
  tx: Db,
  { order }: LockedOrder,
  date: string,
  kind: 'ISSUE' | 'SCRAP',
  taken: readonly Taken[],
  freed: readonly Taken[],
  reason?: string,
): Promise<WrittenEvent[]> {
  const { warehouseId } = order
  await release(
    tx,
    freed.map(({ component, quantity }) => ({
      ...{ productId: component.productId, warehouseId, quantity },
      sourceId: order.id,
      on: date,
    })),
  )
  await tx.execute(sql`
    update erp.work_order_component c set reserved = c.reserved - f.quantity
      from jsonb_to_recordset(${JSON.stringify(
        freed.map(({ component, quantity }) => ({ line: component.lineNumber, quantity })),
      )}::text::jsonb) f (line int, quantity numeric)
     where c.work_order_id = ${order.id}::uuid and c.line_number = f.line`)
  await moveStock(
    tx,
    taken.map(({ component, quantity, lot, bin }) => ({
      ...{ productId: component.productId, warehouseId, kind, lot, bin },
      quantity: `-${quantity}`,
      movedOn: date,
      reason: reason ?? null,
      sourceId: order.id,
    })),
  )
  return recordMoved(tx, order, kind === 'ISSUE' ? 'ISSUE' : 'COMPONENT_SCRAP')
}

const scrapped = z.object({
  workOrderId: anyId,
  scrappedOn: z.string().nullish(),
  lines: namedComponents,
  reason: line(200),
  expectedVersion: z.int().nullish(),
})

/** Components that are spoilt before they are issued: out of stock, and a loss. What is free goes before what is reserved. */
export async function scrapComponents(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, scrappedOn, lines: named, reason, expectedVersion } = checkInput(scrapped, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, ...openStatuses)
  const date = requireDay(locked, scrappedOn, 'scrappedOn')
  const taken = pick(locked, named)
  await lockPlaces(tx, locked)
  const freed = await shortOf(tx, locked, taken)
  await postEvents(tx, locked, date, await takeOut(tx, locked, date, 'SCRAP', taken, freed, reason))
  return workOrderAnswer(tx, locked.order.id)
}

/** How much of the order's own reservations must go for those quantities to be there. */
async function shortOf(tx: Db, { order }: LockedOrder, taken: readonly Taken[]): Promise<Taken[]> {
  const { warehouseId } = order
  const placeOf = ({ component }: Taken) => ({ productId: component.productId, warehouseId })
  const levels = await lockLevels(tx, taken.map(placeOf))
  return byComponent(taken)
    .map((one) => {
      const short = new Big(one.quantity).minus(availableOf(levels.get(placeKey(placeOf(one)))))
      return { component: one.component, quantity: short.gt(0) ? least(short.toFixed(), one.component.reserved) : '0' }
    })
    .filter(({ quantity }) => !isZero(quantity))
}
