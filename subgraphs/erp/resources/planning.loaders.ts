import { loaderWith } from '../../common/context.ts'
import { sql, type SQL } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { BookingFilter, BookingOrderField } from '../graph.generated.ts'
import { withinDepartment } from './organisation.filter.loaders.ts'
import { weekLoads, type PlannedKind, type WeekLoadRow } from './planning.load.service.ts'
import { booking } from './planning.table.ts'

export const bookingList: ListDefinition<typeof booking, BookingFilter, BookingOrderField> = {
  table: booking,
  orders: { STARTS_AT: 'startsAt' },
  defaultOrder: [{ field: 'STARTS_AT', direction: 'ASC' }],
  where: (filter) => [
    is(booking.employeeId, filter.employeeId),
    is(booking.equipmentId, filter.equipmentId),
    is(booking.projectId, filter.projectId),
    is(booking.salesOrderId, filter.salesOrderId),
    is(booking.workOrderId, filter.workOrderId),
    filter.cancelled === true
      ? sql`${booking.cancelledAt} is not null`
      : filter.cancelled === false
        ? sql`${booking.cancelledAt} is null`
        : undefined,
    filter.between ? during(filter.between) : undefined,
  ],
}

/** Those that have begun by `from` are found by their span; which of them came first is where an index on the start sets in. */
function during({ from, to }: { readonly from: string; readonly to: string }): SQL {
  const first = sql`(select min(lower(tstzrange(b.starts_at, b.ends_at))) from erp.booking b
    where tstzrange(b.starts_at, b.ends_at) @> ${from}::timestamptz)`
  return sql`${booking.startsAt} >= coalesce(${first}, ${from}::timestamptz)
    and ${booking.startsAt} < ${to}::timestamptz and ${booking.endsAt} > ${from}::timestamptz`
}

const latestFirst = { ...bookingList, defaultOrder: [{ field: 'STARTS_AT', direction: 'DESC' }] } as const

export const bookingsOfEmployee = childList(latestFirst, { column: booking.employeeId })
export const bookingsOfEquipment = childList(latestFirst, { column: booking.equipmentId })

interface Days {
  readonly from: string
  readonly to: string
}

const loadOf = (kind: PlannedKind) =>
  loaderWith<Days, WeekLoadRow>(
    (db, ids, days) => weekLoads(db, kind, sql`r.id = any(${array(ids, 'uuid')})`, days, true),
    (row) => row.resourceId ?? '',
  )

export const loadOfEmployee = loadOf('EMPLOYEES')
export const loadOfEquipment = loadOf('EQUIPMENT')

/** Of the people of a department, or with a skill; of all when neither is given. */
export const employeesWith = (departmentId: string | null | undefined, skill: string | null | undefined): SQL => sql`(
  ${departmentId ? withinDepartment(sql`r.department_id`, departmentId) : sql`true`}
  and ${
    skill
      ? sql`exists (select 1 from erp.employee_skill known join erp.skill on skill.id = known.skill_id
                     where known.employee_id = r.id and skill.code = ${skill})`
      : sql`true`
  })`
