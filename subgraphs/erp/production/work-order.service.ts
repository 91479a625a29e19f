import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { requireBusinessDate, today } from '../accounts/business-day.ts'
import { companyByCode, requireCompany } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { lockLevels, openLevels } from '../stock/stock.reservation.service.ts'
import { requireProduct, requireWarehouse } from '../stock/stock.service.ts'
import { inForce } from './bom.structure.service.ts'
import {
  workOrder,
  workOrderComponent,
  workOrderOperation,
  type WorkOrderComponentRow,
  type WorkOrderOperationRow,
  type WorkOrderRow,
  type WorkOrderStatus,
} from './work-order.table.ts'

export type Answer = WorkOrderRow & { kind: 'WorkOrder' }

export interface LockedOrder {
  readonly company: CompanyRow
  readonly order: WorkOrderRow
  readonly components: readonly WorkOrderComponentRow[]
  readonly operations: readonly WorkOrderOperationRow[]
}

export interface NewWorkOrder {
  readonly id: string
  readonly productId: string
  readonly warehouseId: string
  readonly bomId: string
  readonly quantity: Decimal
  readonly tolerance: Decimal
  readonly backflush: boolean
  readonly startsOn: string
  readonly dueOn: string
}

const input = z.object({
  productId: anyId,
  quantity: positive,
  dueOn: z.string(),
  startsOn: z.string().nullish(),
  tolerance: zeroOrMore.refine((value) => new Big(value).lte(1), 'must be 0 to 1'),
  backflush: z.boolean(),
  warehouse: anyCode.nullish(),
  company: anyCode.nullish(),
})

/** Plans an order by the bill of material that is in force on the day that it starts. */
export async function createWorkOrder(tx: Db, given: unknown): Promise<Answer> {
  const { company: code, warehouse: place, ...wanted } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  const now = today(company.timeZone)
  const startsOn = wanted.startsOn ?? (wanted.dueOn < now ? wanted.dueOn : now)
  if (startsOn > wanted.dueOn)
    refuseInput('startsOn', `startsOn: ${startsOn} is later than the due date, ${wanted.dueOn}.`)
  const product = await requireProduct(tx, wanted.productId)
  const warehouse = await requireWarehouse(tx, company, place)
  const [revision] = await tx.execute<{ id: string }>(sql`
    select b.id from erp.bom b
     where b.product_id = ${product.id}::uuid and ${inForce(sql`${company.id}::uuid`, sql`${startsOn}::date`)}`)
  if (!revision) return refuse('NoBom', `No bill of material of ${product.sku} is in force on ${startsOn}.`)
  const id = uuidv7()
  await planOrders(tx, company, [
    { ...wanted, id, productId: product.id, warehouseId: warehouse.id, bomId: revision.id, startsOn },
  ])
  return workOrderAnswer(tx, id)
}

/** Writes planned orders with what they need, by three statements however many there are. */
export async function planOrders(tx: Db, company: CompanyRow, orders: readonly NewWorkOrder[]): Promise<void> {
  await insertRows(
    tx,
    workOrder,
    orders.map((order) => ({ ...order, companyId: company.id })),
  )
  const ids = array(
    orders.map(({ id }) => id),
    'uuid',
  )
  await tx.execute(sql`
    insert into erp.work_order_component (work_order_id, line_number, product_id, required, allowed)
    select o.id, c.line_number, c.product_id, need.quantity, round(need.quantity * (1 + o.tolerance), 6)
      from erp.work_order o cross join lateral erp.bom_needs(o.bom_id, o.starts_on) c
      cross join lateral (
           -- The least that can be written, where so little is needed that nothing would be left of it.
           select greatest(round(o.quantity * c.quantity, 6), 0.000001) as quantity) need
     where o.id = any(${ids})`)
  await tx.execute(sql`
    insert into erp.work_order_operation (work_order_id, line_number, name, work_centre_id, planned_hours)
    select o.id, p.line_number, p.name, p.work_centre_id,
           round((p.setup_minutes + p.run_minutes * o.quantity) / 60 / w.efficiency, 6)
      from erp.work_order o join erp.bom_operation p on p.bom_id = o.bom_id join erp.work_centre w on w.id = p.work_centre_id
     where o.id = any(${ids})`)
}

/** The order with what it needs, locked. Refuses with WorkOrderNotFound, VersionConflict, WorkOrderStatusConflict. */
export async function lockWorkOrder(
  tx: Db,
  id: string,
  expectedVersion: number | null | undefined,
  ...statuses: readonly WorkOrderStatus[]
): Promise<LockedOrder> {
  const [order] = isUuid(id) ? await tx.select().from(workOrder).where(eq(workOrder.id, id)).for('update') : []
  if (!order) return refuse('WorkOrderNotFound', `No work order has the id ${id}.`, { workOrderId: id })
  requireVersion('work order', order, expectedVersion)
  if (!statuses.includes(order.status))
    refuse('WorkOrderStatusConflict', `The work order is ${order.status}; this needs ${statuses.join(' or ')}.`, {
      status: order.status,
    })
  return {
    company: await requireCompany(tx, order.companyId),
    order,
    components: await tx
      .select()
      .from(workOrderComponent)
      .where(eq(workOrderComponent.workOrderId, order.id))
      .orderBy(workOrderComponent.lineNumber),
    operations: await tx
      .select()
      .from(workOrderOperation)
      .where(eq(workOrderOperation.workOrderId, order.id))
      .orderBy(workOrderOperation.lineNumber),
  }
}

/** All that an order moves, locked in stock's own order, so that orders never wait for each other in a circle. */
export async function lockPlaces(tx: Db, { order, components }: LockedOrder): Promise<void> {
  const { productId, warehouseId } = order
  await openLevels(tx, [{ productId, warehouseId }])
  await lockLevels(tx, [{ productId, warehouseId }, ...components.map((one) => ({ ...one, warehouseId }))])
}

export const openStatuses = ['RELEASED', 'STARTED', 'COMPLETED'] as const

/** The day, or today; never before the order was released. */
export function requireDay({ company, order }: LockedOrder, day: string | null | undefined, field: string): string {
  const date = requireBusinessDate(company, day, field)
  if (order.releasedOn && date < order.releasedOn)
    refuseInput(field, `${field}: the order was released on ${order.releasedOn}, later than ${date}.`)
  return date
}

export async function workOrderAnswer(tx: Db, id: string): Promise<Answer> {
  const [row] = await tx.select().from(workOrder).where(eq(workOrder.id, id))
  if (!row) throw new Error('The work order was not written.')
  return { ...row, kind: 'WorkOrder' }
}

/** What is still to come of an order, as stock's `incoming` has it. */
export const expectedOf = ({ status, quantity, received, scrapped }: WorkOrderRow): Decimal => {
  const left = new Big(quantity).minus(received).minus(scrapped)
  return (status === 'RELEASED' || status === 'STARTED') && left.gt(0) ? left.toFixed() : '0'
}
