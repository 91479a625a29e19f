import { and, sql } from 'drizzle-orm'
import { loaderWith } from '../../common/context.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { LeaveRequestFilter, LeaveRequestOrderField } from '../graph.generated.ts'
import { leaveBalances } from './leave.service.ts'
import { leaveEntry, leaveRequest, leaveType, type LeaveTypeRow } from './leave.table.ts'
import { withinDepartment } from './organisation.filter.loaders.ts'

export const listLeaveTypes = (db: Db): Promise<LeaveTypeRow[]> =>
  db.select().from(leaveType).orderBy(leaveType.name, leaveType.id)

export const leaveTypeById = rowLoader(leaveType, 'id')

export const leaveRequestById = rowLoader(leaveRequest, 'id')

export const leaveRequestList: ListDefinition<typeof leaveRequest, LeaveRequestFilter, LeaveRequestOrderField> = {
  table: leaveRequest,
  orders: { STARTS_ON: 'startsOn' },
  defaultOrder: [{ field: 'STARTS_ON', direction: 'DESC' }],
  where: (filter) => [
    is(leaveRequest.employeeId, filter.employeeId),
    filter.departmentId
      ? sql`${leaveRequest.employeeId} in (select id from erp.employee where ${withinDepartment(sql`department_id`, filter.departmentId)})`
      : undefined,
    filter.leaveType
      ? sql`${leaveRequest.leaveTypeId} = (select id from erp.leave_type where code = ${filter.leaveType})`
      : undefined,
    is(leaveRequest.status, filter.status),
    and(
      filter.days?.from ? sql`${leaveRequest.endsOn} >= ${filter.days.from}` : undefined,
      filter.days?.to ? sql`${leaveRequest.startsOn} <= ${filter.days.to}` : undefined,
    ),
  ],
}

export const leaveRequestsOfEmployee = childList(leaveRequestList, { column: leaveRequest.employeeId })

export const leaveEntriesOfEmployee = childList<typeof leaveEntry, never, 'EFFECTIVE_ON'>(
  {
    table: leaveEntry,
    orders: { EFFECTIVE_ON: 'effectiveOn' },
    defaultOrder: [{ field: 'EFFECTIVE_ON', direction: 'DESC' }],
  },
  { column: leaveEntry.employeeId },
)

export const leaveBalancesOfEmployee = loaderWith(
  (db, ids, { asOf, knownAt }: { asOf?: string | null; knownAt?: string | null }) =>
    leaveBalances(db, ids, asOf ?? null, knownAt ?? null),
  (row) => row.employeeId,
)
