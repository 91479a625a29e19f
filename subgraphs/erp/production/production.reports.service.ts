import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { requireDays } from '../../common/write/span.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { weekdays } from './work-centre.table.ts'

export interface CapacityWeek {
  readonly workCentreId: string
  readonly week: string
  readonly capacityHours: Decimal
  readonly loadHours: Decimal
  readonly utilisation: Decimal | null
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly workCentre?: string | null
  readonly company?: string | null
}

/** A year later, where it is a leap year. */
const mostDays = 367

/** By work centre and week, in one statement. */
export async function loadAgainstCapacity(db: Db, asked: Asked): Promise<CapacityWeek[]> {
  const { from, to, workCentre } = asked
  requireDays(asked, mostDays)
  const company = await companyByCode(db, asked.company)
  const works = sql`(${sql.param(`{${weekdays.join()}}`)}::text[])[extract(isodow from day)::int] = any(c.working_days)
    and day::date <> all(c.closed_on)`
  const rows = await db.execute<CapacityWeek & Record<string, unknown>>(sql`
    with centre as (
      select * from erp.work_centre
       where company_id = ${company.id}::uuid and (${workCentre ?? null}::text is null or code = ${workCentre ?? null})),
    needed as (
      select p.work_order_id, p.line_number, p.work_centre_id, p.planned_hours - p.reported_hours as hours,
             greatest(o.starts_on, ${today(company.timeZone)}::date) as first,
             greatest(o.due_on, ${today(company.timeZone)}::date) as last
        from erp.work_order o join erp.work_order_operation p on p.work_order_id = o.id
       where o.company_id = ${company.id}::uuid and o.status in ('PLANNED', 'RELEASED', 'STARTED')
         and p.planned_hours > p.reported_hours),
    spread as (
      select n.work_centre_id, coalesce(d.day, n.first)::date as day,
             n.hours / count(*) over (partition by n.work_order_id, n.line_number) as hours
        from needed n join centre c on c.id = n.work_centre_id
        left join lateral (select day from generate_series(n.first, n.last, '1 day') day where ${works}) d on true),
    room as (
      select c.id, date_trunc('week', day)::date as week,
             sum(case when c.active and ${works} then c.capacity_hours else 0 end) as hours
        from centre c cross join generate_series(${from}::date, ${to}::date, '1 day') day
       group by c.id, week),
    load as (
      select work_centre_id as id, date_trunc('week', day)::date as week, sum(hours) as hours from spread
       where day between ${from}::date and ${to}::date group by id, week)
    select c.id as "workCentreId", room.week::text as week, room.hours as "capacityHours",
           round(coalesce(load.hours, 0), 6) as "loadHours",
           round(coalesce(load.hours, 0) / nullif(room.hours, 0), 6) as utilisation
      from room join centre c on c.id = room.id left join load on load.id = room.id and load.week = room.week
     where c.active or load.hours is not null
     order by c.code, room.week`)
  return [...rows]
}
