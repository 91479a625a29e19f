import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { requireBusinessDate, today } from '../accounts/business-day.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { addIncoming, release, reserve } from '../stock/stock.reservation.service.ts'
import { postEvents, recordEvents } from './work-order.events.service.ts'
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
import { workOrder, type WorkOrderRow } from './work-order.table.ts'

const asked = z.object({ workOrderId: anyId, on: z.string().nullish(), expectedVersion: z.int().nullish() })
const named = asked.omit({ on: true })

/** Reserves all components, or refuses; expects the product; numbers the order. */
export async function releaseWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, on, expectedVersion } = checkInput(asked, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, 'PLANNED')
  const { company, order, components } = locked
  const releasedOn = requireBusinessDate(company, on, 'on')
  const { productId, warehouseId, quantity } = order
  const common = { warehouseId, sourceId: order.id, on: releasedOn }
  await lockPlaces(tx, locked)
  await reserve(
    tx,
    components.map((one) => ({ ...common, productId: one.productId, quantity: one.required })),
  )
  await addIncoming(tx, [{ ...common, productId, quantity }])
  await tx.execute(sql`
    update erp.work_order_component set reserved = required where work_order_id = ${order.id}::uuid`)
  const [number] = await takeNumbers(tx, company.id, 'WORK_ORDER', [releasedOn])
  return change(tx, order, { status: 'RELEASED', number, releasedOn })
}

export async function startWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, expectedVersion } = checkInput(named, given)
  const { order } = await lockWorkOrder(tx, workOrderId, expectedVersion, 'RELEASED')
  return change(tx, order, { status: 'STARTED' })
}

/** Before anything has happened to it: releases what is reserved. */
export async function cancelWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, expectedVersion } = checkInput(named, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, 'PLANNED', 'RELEASED')
  await letGo(tx, locked, today(locked.company.timeZone))
  return change(tx, locked.order, { status: 'CANCELLED' })
}

/** Ends the order as it is: what is still in progress becomes a difference, what is reserved is free again. */
export async function closeWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, on, expectedVersion } = checkInput(asked, given)
  const locked = await lockWorkOrder(tx, workOrderId, expectedVersion, 'STARTED', 'COMPLETED')
  const { order } = locked
  const closedOn = requireDay(locked, on, 'on')
  await letGo(tx, locked, closedOn)
  if (new Big(order.wip).gt(0)) {
    const variance = [{ kind: 'VARIANCE' as const, quantity: '0', value: order.wip }]
    await postEvents(tx, locked, closedOn, await recordEvents(tx, order, closedOn, variance))
  }
  return change(tx, order, { status: 'CLOSED', closedOn })
}

async function letGo(tx: Db, locked: LockedOrder, on: string): Promise<void> {
  const { order, components } = locked
  const common = { warehouseId: order.warehouseId, sourceId: order.id, on }
  if (order.status === 'PLANNED') return
  await lockPlaces(tx, locked)
  await release(
    tx,
    components.map((one) => ({ ...common, productId: one.productId, quantity: one.reserved })),
  )
  await addIncoming(tx, [
    { ...common, productId: order.productId, quantity: new Big(expectedOf(order)).neg().toFixed() },
  ])
  await tx.execute(sql`update erp.work_order_component set reserved = 0 where work_order_id = ${order.id}::uuid`)
}

const dates = z.object({
  workOrderId: anyId,
  startsOn: z.string(),
  dueOn: z.string(),
  expectedVersion: z.int().nullish(),
})

export async function rescheduleWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { workOrderId, startsOn, dueOn, expectedVersion } = checkInput(dates, given)
  if (startsOn > dueOn) refuseInput('startsOn', `startsOn: ${startsOn} is later than the due date, ${dueOn}.`)
  const { order } = await lockWorkOrder(tx, workOrderId, expectedVersion, 'PLANNED', ...openStatuses)
  return change(tx, order, { startsOn, dueOn })
}

async function change(tx: Db, { id }: WorkOrderRow, values: Partial<WorkOrderRow>): Promise<Answer> {
  await tx
    .update(workOrder)
    .set({ ...values, version: sql`${workOrder.version} + 1` })
    .where(eq(workOrder.id, id))
  return workOrderAnswer(tx, id)
}
