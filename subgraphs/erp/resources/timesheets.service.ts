import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import Big from 'big.js'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { bookingsOf } from '../accounts/booking.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { postEntries, type NewEntry } from '../accounts/ledger.service.ts'
import { requireWorkedFor } from './planning.service.ts'
import { timeEntry, type TimeEntryRow, type TimeStatus } from './projects.table.ts'
import { requireEmployee } from './resources.service.ts'

type Recorded = TimeEntryRow & { readonly kind: 'TimeEntry' }

const hours = positive.refine((value) => new Big(value).lte(24), 'must be at most 24')

const entryInput = z.object({
  employeeId: anyId,
  workedOn: z.string(),
  hours,
  projectId: anyId.nullish(),
  salesOrderId: anyId.nullish(),
  workOrderId: anyId.nullish(),
  note: line(500).nullish(),
})

const refusals = {
  time_entry_day: () => refuse('DayFull', 'An employee works 24 hours a day at most.'),
  time_entry_employed: () => refuseInput('workedOn', 'workedOn: the day lies outside the employment.'),
  time_entry_begun: () => refuseInput('workedOn', 'workedOn: the day has not begun.'),
  time_entry_project_in_use: () => refuseInput('projectId', 'projectId: the project is no longer in use.'),
  time_entry_order_stands: () => refuseInput('salesOrderId', 'salesOrderId: the order is cancelled.'),
  time_entry_work_order_open: () =>
    refuseInput('workOrderId', 'workOrderId: the work order is cancelled, or was closed before that day.'),
  time_entry_for_one: () => refuseInput('projectId', 'projectId: give either a project, an order or a work order.'),
}

/** Records hours, as a draft. Refuses with EmployeeNotFound, OrderNotFound, WorkOrderNotFound, DayFull and InvalidInput. */
export async function recordTime(tx: Db, given: unknown): Promise<Recorded> {
  const input = checkInput(entryInput, given)
  await requireEmployee(tx, input.employeeId)
  await requireWorkedFor(tx, input)
  const [row] = await refuseBroken(
    tx
      .insert(timeEntry)
      .values({ id: uuidv7(), ...input })
      .returning(),
    refusals,
  )
  return { ...(row as TimeEntryRow), kind: 'TimeEntry' }
}

const patch = z.object({
  id: anyId,
  hours: hours.nullish(),
  workedOn: z.string().nullish(),
  note: line(500).nullish(),
  expectedVersion: z.int().nullish(),
})

/** Changes hours that are a draft or rejected; they are a draft again then. Refuses with TimeDecided too. */
export async function updateTime(tx: Db, given: unknown): Promise<Recorded> {
  const { id, hours, workedOn, note, expectedVersion } = checkInput(patch, given)
  const [before] = isUuid(id) ? await tx.select().from(timeEntry).where(eq(timeEntry.id, id)).for('update') : []
  if (!before) return refuse('TimeEntryNotFound', `No time has the id ${id}.`, { timeEntryId: id })
  requireVersion('entry', before, expectedVersion)
  if (before.status !== 'DRAFT' && before.status !== 'REJECTED') refuseMove(before)
  const [row] = await refuseBroken(
    tx
      .update(timeEntry)
      .set({
        hours: hours ?? before.hours,
        workedOn: workedOn ?? before.workedOn,
        note: note === undefined ? before.note : note,
        status: 'DRAFT',
        version: before.version + 1,
      })
      .where(eq(timeEntry.id, before.id))
      .returning(),
    refusals,
  )
  return { ...(row as TimeEntryRow), kind: 'TimeEntry' }
}

const refuseMove = ({ id, status }: TimeEntryRow): never =>
  refuse('TimeDecided', `The time is ${status.toLowerCase()}: it can not be moved in that way.`, {
    timeEntryId: id,
    status,
  })

/** What was moved, in the order of their ids. */
export interface MovedTime {
  readonly kind: 'TimeEntries'
  readonly entries: TimeEntryRow[]
}

const ids = z.object({ ids: z.array(anyId).min(1).max(200) })
const origin = { SUBMITTED: 'DRAFT', APPROVED: 'SUBMITTED', REJECTED: 'SUBMITTED' } as const

/** Moves entries, all or none. Refuses with TimeEntryNotFound, TimeDecided and ExchangeRateMissing. */
export const moveTime =
  (status: Exclude<TimeStatus, 'DRAFT'>) =>
  async (tx: Db, given: unknown): Promise<MovedTime> => {
    const wanted = [...new Set(checkInput(ids, given).ids)].sort()
    const known = sql`${timeEntry.id} = any(${array(wanted.filter(isUuid), 'uuid')})`
    const found = await tx
      .select()
      .from(timeEntry)
      .where(known)
      .orderBy(timeEntry.employeeId, timeEntry.id)
      .for('update')
    const missing = wanted.find((id) => !found.some((row) => row.id === id))
    if (missing !== undefined) refuse('TimeEntryNotFound', `No time has the id ${missing}.`, { timeEntryId: missing })
    const stuck = found.find((row) => row.status !== origin[status])
    if (stuck) refuseMove(stuck)
    if (status === 'APPROVED') await approve(tx, wanted)
    else
      await tx
        .update(timeEntry)
        .set({ status, version: sql`version + 1` })
        .where(known)
    return { kind: 'TimeEntries', entries: await tx.select().from(timeEntry).where(known).orderBy(timeEntry.id) }
  }

/** Hours at the standard rate of the position, in the base currency of the company that they were worked for. */
async function approve(tx: Db, wanted: readonly string[]): Promise<void> {
  const costed = sql`
    select t.id, c.base_currency, pos.currency, t.worked_on,
           case when pos.hourly_cost is null then 0 else round(t.hours * pos.hourly_cost * case
             when pos.currency = c.base_currency then 1
             else (select rate from erp.exchange_rate x where x.company_id = c.id and x.currency = pos.currency
                      and x.valid_on <= t.worked_on order by x.valid_on desc limit 1) end, c.decimals) end as cost
      from erp.time_entry t
      join erp.employee e on e.id = t.employee_id left join erp.position pos on pos.id = e.position_id
      left join erp.project p on p.id = t.project_id left join erp.sales_order o on o.id = t.sales_order_id
      left join erp.work_order w on w.id = t.work_order_id
      join erp.company c on c.id = coalesce(p.company_id, o.company_id, w.company_id)
     where t.id = any(${array(wanted, 'uuid')})`
  const [rateless] = await tx.execute<{ currency: string; worked_on: string }>(sql`
    select currency, worked_on::text from (${costed}) costed where cost is null limit 1`)
  if (rateless)
    refuse(
      'ExchangeRateMissing',
      `No rate of ${rateless.currency} is known on ${rateless.worked_on} or before: set one.`,
      {
        currency: rateless.currency,
        date: rateless.worked_on,
      },
    )
  await tx.execute(sql`
    update erp.time_entry t set status = 'APPROVED', cost = costed.cost, currency = costed.base_currency, version = version + 1
      from (${costed}) costed where costed.id = t.id`)
}

/** What a posting of time came to. */
export interface TimePosting {
  readonly kind: 'TimePosting'
  readonly entries: number
  readonly amount: Decimal
  readonly currency: string
}

const posting = z.object({ through: z.string(), account: anyCode.nullish(), company: anyCode.nullish() })

/**
 * Takes approved time on projects into the ledger, one entry a month: debit the account with the project, credit the hours
 * applied with the cost centre of the employee's department. Each hour once, whoever posts at once. Hours of a period that
 * is closed are posted on `through`, so that one late hour does not keep all others out of the ledger.
 */
export async function postTimeCosts(tx: Db, given: unknown): Promise<TimePosting> {
  const { through, account, company: code } = checkInput(posting, given)
  const company = await companyByCode(tx, code)
  requireBusinessDate(company, through, 'through')
  const [to] = await bookingsOf(tx, company, [{ account, field: 'input' }])
  const due = await lockDue(tx, company, through)
  const months = grouped(due, monthOf)
  const postings = [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, rows]) => ({ id: uuidv7(), month, rows }))
  const posted = postings.flatMap(({ id, rows }) => rows.map((row) => ({ id: row.id, postingId: id })))
  await tx.execute(sql`
    update erp.time_entry t set posting_id = posted.posting_id
      from unnest(${array(
        posted.map((row) => row.id),
        'uuid',
      )}, ${array(
        posted.map((row) => row.postingId),
        'uuid',
      )}) posted (id, posting_id)
     where t.id = posted.id`)
  await postEntries(
    tx,
    company.id,
    postings.map((one) => entryOf(one, (to as { accountId: string }).accountId)),
  )
  return {
    kind: 'TimePosting',
    entries: due.length,
    amount: sum(due.map((row) => row.cost)),
    currency: company.baseCurrency,
  }
}

/** Approved time on projects that is not posted yet, locked, and the day on which it is to be. */
const lockDue = (tx: Db, company: CompanyRow, through: string): Promise<readonly Due[]> =>
  tx.execute<Due & Record<string, unknown>>(sql`
    select t.id, t.project_id as "projectId", t.worked_on::text as "workedOn", t.cost::text as cost, d.cost_centre_id as "costCentreId",
           (case when exists (
              select 1 from erp.fiscal_year y where y.company_id = p.company_id and t.worked_on between y.starts_on and y.ends_on
                 and (y.closed_through is null or t.worked_on > y.closed_through)) then t.worked_on else ${through}::date end)::text as "postedOn"
      from erp.time_entry t join erp.project p on p.id = t.project_id
      join erp.employee e on e.id = t.employee_id
      left join erp.department d on d.id = e.department_id and d.company_id = p.company_id
     where t.status = 'APPROVED' and t.posting_id is null and t.cost > 0
       and p.company_id = ${company.id}::uuid and t.worked_on <= ${through}::date
     order by t.employee_id, t.id for update of t`)

interface MonthOfTime {
  readonly id: string
  readonly month: string
  readonly rows: readonly Due[]
}

function entryOf({ id, month, rows }: MonthOfTime, accountId: string): NewEntry {
  const days = rows.map((row) => row.postedOn).sort()
  return {
    postedOn: days.at(-1) as string,
    description: `Time on projects, ${month}`,
    source: 'TIMESHEET',
    sourceId: id,
    lines: [
      ...[...grouped(rows, (row) => row.projectId)].map(([projectId, of]) => ({
        accountId,
        debit: sum(of.map((row) => row.cost)),
        credit: '0',
        projectId,
      })),
      ...[...grouped(rows, (row) => row.costCentreId)].map(([costCentreId, of]) => ({
        purpose: 'PRODUCTION_APPLIED' as const,
        debit: '0',
        credit: sum(of.map((row) => row.cost)),
        costCentreId,
      })),
    ],
  }
}

interface Due {
  readonly id: string
  readonly projectId: string
  readonly workedOn: string
  /** The day it was worked, or `through` where the books are closed on it. */
  readonly postedOn: string
  readonly cost: Decimal
  readonly costCentreId: string | null
}

/** What comes late has an entry of its own. */
const monthOf = ({ workedOn, postedOn }: Due): string =>
  `${workedOn.slice(0, 7)}${postedOn === workedOn ? '' : ', late'}`

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
