import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, inStatus, is, lastToday } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isUuid } from '../../common/uuid.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type { WorkOrderFilter, WorkOrderOrderField } from '../graph.generated.ts'
import { workCentre } from './work-centre.table.ts'
import {
  workOrder,
  workOrderComponent,
  workOrderEvent,
  workOrderOperation,
  type WorkOrderComponentRow,
  type WorkOrderOperationRow,
  type WorkOrderRow,
} from './work-order.table.ts'

export type ComponentOfOrder = WorkOrderComponentRow & { readonly companyId: string }
export type OperationOfOrder = WorkOrderOperationRow & { readonly companyId: string }

export const workOrderById = rowLoader(workOrder, 'id')

/** Of the company with that code, or of the default one. */
export async function workOrderByNumber(
  db: Db,
  number: string,
  company: string | null | undefined,
): Promise<WorkOrderRow | null> {
  if (number === '') return null
  const [found] = await db
    .select()
    .from(workOrder)
    .where(and(eq(workOrder.number, number), inCompany(workOrder.companyId, company)))
  return found ?? null
}

export const componentsOfOrder = groupLoader<ComponentOfOrder>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(workOrderComponent), companyId: workOrder.companyId })
      .from(workOrderComponent)
      .innerJoin(workOrder, eq(workOrder.id, workOrderComponent.workOrderId))
      .where(sql`${workOrderComponent.workOrderId} = any(${array(ids, 'uuid')})`)
      .orderBy(workOrderComponent.workOrderId, workOrderComponent.lineNumber),
  (row) => row.workOrderId,
)

export const operationsOfOrder = groupLoader<OperationOfOrder>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(workOrderOperation), companyId: workOrder.companyId })
      .from(workOrderOperation)
      .innerJoin(workOrder, eq(workOrder.id, workOrderOperation.workOrderId))
      .where(sql`${workOrderOperation.workOrderId} = any(${array(ids, 'uuid')})`)
      .orderBy(workOrderOperation.workOrderId, workOrderOperation.lineNumber),
  (row) => row.workOrderId,
)

export const eventsOfOrder = childList<typeof workOrderEvent, never, 'RECORDED_AT'>(
  {
    table: workOrderEvent,
    orders: { RECORDED_AT: 'recordedAt' },
    defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  },
  { column: workOrderEvent.workOrderId },
)

const conditions = (filter: WorkOrderFilter): (SQL | undefined)[] => [
  codeText(workOrder.number, filter.number),
  inStatus(workOrder.status, filter.status),
  is(workOrder.productId, filter.productId),
  typeof filter.componentId === 'string' ? takes(filter.componentId) : undefined,
  typeof filter.workCentre === 'string'
    ? sql`${workOrder.id} in (select ${workOrderOperation.workOrderId} from ${workOrderOperation} join ${workCentre}
        on ${workCentre.id} = ${workOrderOperation.workCentreId} where ${workCentre.code} = ${filter.workCentre})`
    : undefined,
  dateRange(workOrder.startsOn, filter.startsOn),
  dateRange(workOrder.dueOn, filter.dueOn),
  late(filter.late),
]

const byStart: ListDefinition<typeof workOrder, WorkOrderFilter, WorkOrderOrderField> = {
  table: workOrder,
  orders: { DUE_ON: 'dueOn', STARTS_ON: 'startsOn', NUMBER: 'number' },
  defaultOrder: [{ field: 'DUE_ON', direction: 'DESC' }],
  where: conditions,
}

/** In another order than of starts, those that start then are come by through when they are due. */
const byDue = {
  ...byStart,
  where: (filter: WorkOrderFilter) => [...conditions(filter), filter.startsOn ? dueOf(filter.startsOn) : undefined],
}

const takes = (productId: string): SQL =>
  isUuid(productId)
    ? sql`${workOrder.id} in (select ${workOrderComponent.workOrderId} from ${workOrderComponent}
        where ${workOrderComponent.productId} = ${productId}::uuid)`
    : sql`false`

/** When those are due that start then: not before, and no later than the one that takes longest, of which an index knows. */
function dueOf({ from, to }: NonNullable<WorkOrderFilter['startsOn']>): SQL | undefined {
  const longest = sql`(select max(w.due_on - w.starts_on) from erp.work_order w)`
  return and(dateRange(workOrder.dueOn, { from }), to ? sql`${workOrder.dueOn} <= ${to}::date + ${longest}` : undefined)
}

function late(wanted: boolean | null | undefined): SQL | undefined {
  if (wanted === null || wanted === undefined) return undefined
  const isLate = sql`(${workOrder.status} in ('PLANNED', 'RELEASED', 'STARTED') and ${workOrder.dueOn} <
    (select (now() at time zone c.time_zone)::date from erp.company c where c.id = ${workOrder.companyId}))`
  const maybe = sql`${workOrder.dueOn} < ${lastToday}`
  return wanted ? sql`(${maybe} and ${isLate})` : sql`not ${isLate}`
}

const listByStart = listInCompany(byStart, workOrder.companyId)
const listByDue = listInCompany(byDue, workOrder.companyId)

export const listWorkOrders: typeof listByStart = (db, args) =>
  (args.orderBy?.[0]?.field === 'STARTS_ON' ? listByStart : listByDue)(db, args)
