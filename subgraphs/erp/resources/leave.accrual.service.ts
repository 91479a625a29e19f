import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'

/** What a run added to the leave ledger. */
export interface LeaveAccrualRun {
  readonly kind: 'LeaveAccrualRun'
  readonly through: string
  readonly accrued: number
  readonly lapsed: number
}

const run = z.object({ through: z.string() })

/**
 * Gives every employee what they have earned in each month and year that has begun by then, and takes back what no policy
 * carries into a new year. What is there already is left: it may run as often as one likes, also twice at once.
 */
export async function accrueLeave(tx: Db, given: unknown): Promise<LeaveAccrualRun> {
  const company = await companyByCode(tx, null)
  const through = requireBusinessDate(company, checkInput(run, given).through, 'through')
  // All balances stand still meanwhile; in the order in which everybody else locks several.
  await tx.execute(sql`select 1 from erp.employee order by id for no key update`)
  const accrued = await accrue(tx, through)
  const [first] = await tx.execute<{ year: number | null }>(sql`
    select extract(year from min(effective_on))::int as year from erp.leave_entry`)
  let lapsed = 0
  // A year's end is reckoned with what has lapsed at the end of the one before.
  for (let year = (first?.year ?? 9999) + 1; year <= Number(through.slice(0, 4)); year += 1)
    lapsed += await lapse(tx, `${year}-01-01`)
  return { kind: 'LeaveAccrualRun', through, accrued, lapsed }
}

/** What a type `t` gives an employee `e` for a month or year `p`, in proportion to the days of it that they are employed. */
const earned = (endsOn: SQL): SQL => sql`
  round(t.accrual_days * greatest(least(p.last, ${endsOn}) - greatest(p.first, e.hired_on) + 1, 0) / (p.last - p.first + 1), 2)`

async function accrue(tx: Db, through: string): Promise<number> {
  const added = await tx.execute(sql`
    insert into erp.leave_entry (id, employee_id, leave_type_id, kind, days, effective_on, period)
    select gen_random_uuid(), e.id, t.id, 'ACCRUAL', earned.days, greatest(p.first, e.hired_on), p.first
      from erp.leave_type t
      cross join lateral (
        select first::date as first, (first + step - interval '1 day')::date as last
          from (select ('1 ' || lower(t.accrual))::interval as step where t.accrual <> 'NONE') s
          cross join lateral generate_series(
            date_trunc(lower(t.accrual), greatest(t.accrues_from, (select min(hired_on) from erp.employee))::timestamp),
            ${through}::timestamp, s.step) first) p
      join erp.employee e on e.hired_on <= p.last and coalesce(e.ends_on, 'infinity') >= greatest(p.first, e.hired_on)
      cross join lateral (
        select ${earned(sql`e.ends_on`)} as days) earned
     where t.active and earned.days > 0 and greatest(p.first, e.hired_on) <= ${through}::date
     order by e.id, t.id, p.first
    on conflict (employee_id, leave_type_id, kind, period) where kind in ('ACCRUAL', 'LAPSE') do nothing`)
  return added.count
}

/** What is left at the year's end beyond what is carried over, as far as later leave does not use it. */
async function lapse(tx: Db, newYear: string): Promise<number> {
  const added = await tx.execute(sql`
    with daily as (
      select employee_id, leave_type_id, effective_on,
             sum(sum(days)) over (partition by employee_id, leave_type_id order by effective_on) as balance
        from erp.leave_entry group by employee_id, leave_type_id, effective_on),
    ending as (
      select employee_id, leave_type_id,
             (array_agg(balance order by effective_on desc) filter (where effective_on < ${newYear}::date))[1] as left_over,
             min(balance) filter (where effective_on >= ${newYear}::date) as least_later
        from daily group by employee_id, leave_type_id)
    insert into erp.leave_entry (id, employee_id, leave_type_id, kind, days, effective_on, period)
    select gen_random_uuid(), ending.employee_id, t.id, 'LAPSE', -lost.days, ${newYear}::date, ${newYear}::date
      from ending join erp.leave_type t on t.id = ending.leave_type_id
      cross join lateral (
        select least(left_over - t.carry_over_days, least(left_over, least_later) - t.lowest_balance) as days) lost
     -- Nobody loses at a year's end what they began to earn after it (least() would ignore that there was none).
     where ending.left_over > t.carry_over_days and lost.days > 0
     order by ending.employee_id, t.id
    on conflict (employee_id, leave_type_id, kind, period) where kind in ('ACCRUAL', 'LAPSE') do nothing`)
  return added.count
}

/**
 * Corrects what was given for months and years that the employment now ends in or before, or no longer does, to what is
 * earned in them, by the policies as they are.
 */
export const prorateLeave = (
  tx: Db,
  employeeId: string,
  lastDay: string | null,
  before: string | null,
): Promise<unknown> =>
  tx.execute(sql`
    with given as (
      select leave_type_id, period as first, sum(days) as days from erp.leave_entry
       where employee_id = ${employeeId}::uuid and kind in ('ACCRUAL', 'PRORATION') group by leave_type_id, period)
    insert into erp.leave_entry (id, employee_id, leave_type_id, kind, days, effective_on, period)
    select gen_random_uuid(), e.id, t.id, 'PRORATION', earned.days - given.days, greatest(p.first, e.hired_on), p.first
      from given join erp.leave_type t on t.id = given.leave_type_id and t.accrual <> 'NONE'
      join erp.employee e on e.id = ${employeeId}::uuid
      cross join lateral (
        select given.first, (given.first + ('1 ' || lower(t.accrual))::interval - interval '1 day')::date as last) p
      cross join lateral (select ${earned(sql`${lastDay}::date`)} as days) earned
     where p.last >= least(${lastDay}::date, ${before}::date) and earned.days <> given.days
     order by t.id, p.first`)
