import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { dayMs } from '../../common/days.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { notZero, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { newCode, setByCode } from './codes.service.ts'
import {
  leaveEntry,
  leaveRequest,
  leaveType,
  type LeaveEntryRow,
  type LeaveRequestRow,
  type LeaveStatus,
  type LeaveTypeRow,
} from './leave.table.ts'
import { requireEmployee } from './resources.service.ts'

const typeInput = z
  .object({
    code: newCode,
    name: line(200),
    accrual: z.enum(['NONE', 'MONTH', 'YEAR']).nullish(),
    accrualDays: zeroOrMore.refine((days) => new Big(days).lte(366), 'must be 366 at most').nullish(),
    accruesFrom: z.string().nullish(),
    carryOverDays: zeroOrMore.nullish(),
    lowestBalance: z
      .string()
      .regex(/^(0|-\d{1,4}(\.\d{1,2})?)$/, 'must be zero or less, with two decimals at most')
      .nullish(),
    active: z.boolean().nullish(),
    expectedVersion: z.int().nullish(),
  })
  .refine(({ accrual, accruesFrom }) => !accrual || accrual === 'NONE' || Boolean(accruesFrom), {
    path: ['accruesFrom'],
    message: 'must be given with what accrues',
  })

/** Adds a type of leave, or changes the one with that code. */
export async function setLeaveType(tx: Db, given: unknown): Promise<LeaveTypeRow & { kind: 'LeaveType' }> {
  const { code, expectedVersion, accrual, accrualDays, accruesFrom, active, ...patch } = checkInput(typeInput, given)
  const row = await setByCode(
    tx,
    leaveType,
    { code },
    {
      ...patch,
      active: active ?? undefined,
      accrual: accrual ?? undefined,
      accrualDays: accrualDays ?? undefined,
      accruesFrom: accrual === 'NONE' ? null : (accruesFrom ?? undefined),
    },
    expectedVersion,
  )
  return { ...row, kind: 'LeaveType' }
}

async function requireType(db: Db, code: string): Promise<LeaveTypeRow> {
  const [found] = await db.select().from(leaveType).where(eq(leaveType.code, code))
  return found ?? refuseInput('leaveType', `leaveType: no type of leave has the code ${code}.`)
}

type Requested = LeaveRequestRow & { readonly kind: 'LeaveRequest' }

const requestInput = z.object({ employeeId: anyId, leaveType: anyCode, startsOn: z.string(), endsOn: z.string() })

/** Days from the first to the last. */
const longestLeave = 999

const refuseLength = (): never => refuseInput('endsOn', `endsOn: lies more than ${longestLeave} days after startsOn.`)

const refuseBalance = (available: string): never =>
  refuse('LeaveBalanceTooLow', 'The balance would fall below what the policy of that type of leave allows.', {
    available,
  })

/** Asks for leave. Refuses with EmployeeNotFound, LeaveBalanceTooLow, LeaveOverlaps and InvalidInput. */
export async function requestLeave(tx: Db, given: unknown): Promise<Requested> {
  const { employeeId, leaveType: code, startsOn, endsOn } = checkInput(requestInput, given)
  const type = await requireType(tx, code)
  if (!type.active) refuseInput('leaveType', `leaveType: ${code} is no longer given.`)
  if (endsOn < startsOn) refuseInput('endsOn', 'endsOn: lies before startsOn.')
  // The database counts its working days before it looks at its length.
  if (Date.parse(endsOn) - Date.parse(startsOn) > longestLeave * dayMs) refuseLength()
  const employee = await requireEmployee(tx, employeeId)
  const id = uuidv7()
  await refuseBroken(
    insertRows(tx, leaveRequest, [{ id, employeeId: employee.id, leaveTypeId: type.id, startsOn, endsOn }] as never),
    {
      leave_balance_lowest: refuseBalance,
      leave_request_no_overlap: () =>
        refuse('LeaveOverlaps', 'Leave is asked for or approved already for some of those days.'),
      leave_request_employed: () => refuseInput('startsOn', 'startsOn: the days lie outside the employment.'),
      leave_request_days: () => refuseInput('startsOn', 'startsOn: none of the days is worked by the calendar.'),
      leave_request_span: refuseLength,
    },
  )
  return { ...(await requireRequest(tx, id)), kind: 'LeaveRequest' }
}

async function requireRequest(tx: Db, id: string): Promise<LeaveRequestRow> {
  const [found] = isUuid(id) ? await tx.select().from(leaveRequest).where(eq(leaveRequest.id, id)).for('update') : []
  return found ?? refuse('LeaveRequestNotFound', `No request for leave has the id ${id}.`, { leaveRequestId: id })
}

const decision = z.object({ id: anyId, expectedVersion: z.int().nullish() })

/** From where a request may be brought there. */
const origins: Readonly<Record<Exclude<LeaveStatus, 'REQUESTED'>, readonly LeaveStatus[]>> = {
  APPROVED: ['REQUESTED'],
  REJECTED: ['REQUESTED'],
  CANCELLED: ['REQUESTED', 'APPROVED'],
}

/** Moves a request. Refuses with LeaveRequestNotFound, LeaveDecided, EmployeeBooked and VersionConflict. */
export const decideLeave =
  (status: keyof typeof origins) =>
  async (tx: Db, given: unknown): Promise<Requested> => {
    const { id, expectedVersion } = checkInput(decision, given)
    const before = await requireRequest(tx, id)
    requireVersion('request', before, expectedVersion)
    if (!origins[status].includes(before.status))
      refuse('LeaveDecided', `The request is ${before.status.toLowerCase()} already.`, { status: before.status })
    const [after] = await refuseBroken(
      tx
        .update(leaveRequest)
        .set({ status, version: before.version + 1 })
        .where(eq(leaveRequest.id, before.id))
        .returning(),
      {
        leave_request_booked: () =>
          refuse('EmployeeBooked', 'The employee is booked for some of that time: cancel the bookings first.'),
      },
    )
    return { ...(after as LeaveRequestRow), kind: 'LeaveRequest' }
  }

const adjustment = z.object({
  employeeId: anyId,
  leaveType: anyCode,
  days: notZero,
  effectiveOn: z.string(),
  reason: line(200),
})

/** Corrects a balance. Refuses with EmployeeNotFound, LeaveBalanceTooLow and InvalidInput. */
export async function adjustLeave(tx: Db, given: unknown): Promise<LeaveEntryRow & { __typename: 'LeaveEntry' }> {
  const { employeeId, leaveType: code, ...entry } = checkInput(adjustment, given)
  const type = await requireType(tx, code)
  const employee = await requireEmployee(tx, employeeId)
  if (entry.effectiveOn < employee.hiredOn)
    refuseInput('effectiveOn', `effectiveOn: lies before the first day of work, ${employee.hiredOn}.`)
  const id = uuidv7()
  await refuseBroken(
    insertRows(tx, leaveEntry, [{ id, employeeId: employee.id, leaveTypeId: type.id, kind: 'ADJUSTMENT', ...entry }]),
    { leave_balance_lowest: refuseBalance },
  )
  const [row] = await tx.select().from(leaveEntry).where(eq(leaveEntry.id, id))
  return { ...(row as LeaveEntryRow), __typename: 'LeaveEntry' }
}

/** Balances as of the end of a day, of the types that the employees have entries of. */
export interface LeaveBalanceRow {
  readonly employeeId: string
  readonly leaveTypeId: string
  readonly balance: string
  readonly pending: string
}

/** One statement for all the employees. `knownAt` leaves out what was recorded later. */
export async function leaveBalances(
  db: Db,
  employeeIds: readonly string[],
  asOf: string | null,
  knownAt: string | null,
): Promise<LeaveBalanceRow[]> {
  return [
    ...(await db.execute<LeaveBalanceRow & Record<string, unknown>>(sql`
      select entry.employee_id as "employeeId", entry.leave_type_id as "leaveTypeId",
             sum(entry.days)::text as balance, sum(entry.pending)::text as pending
        from erp.leave_entry entry join erp.leave_type type on type.id = entry.leave_type_id
       where entry.employee_id = any(${sql.param(employeeIds)}::text[]::uuid[])
         and entry.effective_on <= coalesce(${asOf}::date, 'infinity')
         and entry.recorded_at <= coalesce(${knownAt}::timestamptz, 'infinity')
       group by entry.employee_id, entry.leave_type_id, type.name
       order by type.name, entry.leave_type_id`)),
  ]
}
