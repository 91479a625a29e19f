import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { requireDays } from '../../common/write/span.ts'

export type PlannedKind = 'EMPLOYEES' | 'EQUIPMENT'

/** Hours of an ISO week. */
export interface WeekLoadRow {
  readonly resourceId: string | null
  readonly week: string
  readonly startsOn: string
  readonly capacity: Decimal
  readonly booked: Decimal
}

const mostDays = 371

const planned = {
  EMPLOYEES: {
    table: sql`erp.employee`,
    days: sql`r.hired_on as first_day, coalesce(r.ends_on, 'infinity') as last_day`,
    booked: sql`employee_id`,
  },
  EQUIPMENT: {
    table: sql`erp.equipment`,
    days: sql`date '-infinity' as first_day, case when r.active then date 'infinity' else date '-infinity' end as last_day`,
    booked: sql`equipment_id`,
  },
} as const

/**
 * Hours by the calendars of those resources, less approved leave, and hours booked, of each week that has a day from `from`
 * to `to`: of each of them, or of all together. One statement.
 */
export async function weekLoads(
  db: Db,
  kind: PlannedKind,
  which: SQL,
  { from, to }: { readonly from: string; readonly to: string },
  each: boolean,
): Promise<WeekLoadRow[]> {
  requireDays({ from, to }, mostDays)
  const { table, days: employed, booked } = planned[kind]
  const resource = each ? sql`r.id` : sql`null::uuid`
  const rows = await db.execute<WeekLoadRow & Record<string, unknown>>(sql`
    with week as (
      select monday::date as monday
        from generate_series(date_trunc('week', ${from}::timestamp), ${to}::timestamp, interval '7 days') monday),
    resource as (
      select r.id, ${employed}, erp.calendar_of(r.calendar_id) as calendar_id,
             erp.clock_of(erp.calendar_of(r.calendar_id)) as zone
        from ${table} r where ${which}),
    worked as (
      select c.calendar_id, s.day, sum(extract(epoch from s.ends_at - s.starts_at)) / 3600 as hours
        from (select distinct calendar_id from resource) c
        cross join lateral erp.working_spans(c.calendar_id, (select min(monday) from week), (select max(monday) + 6 from week)) s
       group by c.calendar_id, s.day),
    capacity as (
      select r.id, date_trunc('week', w.day::timestamp)::date as monday, sum(w.hours) as hours
        from resource r join worked w on w.calendar_id = r.calendar_id and w.day between r.first_day and r.last_day
       where not exists (
         select 1 from erp.leave_request l
          where l.employee_id = r.id and l.status = 'APPROVED' and w.day between l.starts_on and l.ends_on)
       group by r.id, date_trunc('week', w.day::timestamp)),
    taken as (
      select r.id, w.monday,
             sum(extract(epoch from least(b.ends_at, (w.monday + 7)::timestamp at time zone r.zone)
                                  - greatest(b.starts_at, w.monday::timestamp at time zone r.zone))) / 3600 as hours
        from resource r
        join erp.booking b on b.${booked} = r.id and b.cancelled_at is null
        join week w on b.starts_at < (w.monday + 7)::timestamp at time zone r.zone
                   and b.ends_at > w.monday::timestamp at time zone r.zone
       group by r.id, w.monday)
    select ${resource} as "resourceId", to_char(w.monday, 'IYYY-"W"IW') as week, w.monday::text as "startsOn",
           trim_scale(round(coalesce(sum(c.hours), 0), 4))::text as capacity,
           trim_scale(round(coalesce(sum(t.hours), 0), 4))::text as booked
      from week w left join resource r on true
      left join capacity c on c.id = r.id and c.monday = w.monday
      left join taken t on t.id = r.id and t.monday = w.monday
     group by ${each ? sql`r.id, ` : sql``}w.monday order by w.monday`)
  return [...rows]
}
