import { sql, type SQL } from 'drizzle-orm'
import { dayMs } from '../../common/days.ts'
import { clientError } from '../../common/errors.ts'
import { equipment } from './assets.table.ts'
import { employee } from './resources.table.ts'
import type { MomentsInput } from '../graph.generated.ts'

/** Calendars are few: whether one has working hours in that time is found once for each. */
const works = (calendarId: SQL, { from, to }: MomentsInput): SQL => sql`
  coalesce(${calendarId}, (select id from erp.working_calendar where is_default)) in (
    select id from erp.working_calendar where erp.working_hours_between(id, ${from}::timestamptz, ${to}::timestamptz) > 0)`

const longest = 366 * dayMs

function span({ from, to }: MomentsInput): SQL {
  const length = Date.parse(to) - Date.parse(from)
  if (length <= 0 || length > longest)
    throw clientError('BAD_USER_INPUT', '`free`: `from` must lie before `to`, by 366 days at most.')
  return sql`tstzrange(${from}::timestamptz, ${to}::timestamptz)`
}

/** Of employees: who could be booked for that time. */
export const freeEmployee = (moments: MomentsInput): SQL => sql`(
  ${span(moments)} <@ erp.days_of(${employee.id}, ${employee.hiredOn}, coalesce(${employee.endsOn}, '9999-12-30'))
  and ${works(sql`${employee.calendarId}`, moments)}
  and not exists (select 1 from erp.booking b where b.employee_id = ${employee.id} and b.cancelled_at is null
                     and tstzrange(b.starts_at, b.ends_at) && ${span(moments)})
  and not exists (select 1 from erp.leave_request l where l.employee_id = ${employee.id} and l.status = 'APPROVED'
                     and erp.days_of(l.employee_id, l.starts_on, l.ends_on) && ${span(moments)}))`

/** Of equipment: what could be booked for that time. */
export const freeEquipment = (moments: MomentsInput): SQL => sql`(
  ${equipment.active} and ${works(sql`${equipment.calendarId}`, moments)}
  and not exists (select 1 from erp.booking b where b.equipment_id = ${equipment.id} and b.cancelled_at is null
                     and tstzrange(b.starts_at, b.ends_at) && ${span(moments)}))`
