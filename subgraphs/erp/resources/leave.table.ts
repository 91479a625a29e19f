import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, numeric, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { acting, codeColumn, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'
import { employee } from './resources.table.ts'

const accruals = ['NONE', 'MONTH', 'YEAR'] as const

/** The policy of a kind of leave. */
export const leaveType = erp.table(
  'leave_type',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    /** For what time `accrualDays` are earned. */
    accrual: text({ enum: accruals }).notNull().default('NONE'),
    accrualDays: numeric().notNull().default('0'),
    accruesFrom: date({ mode: 'string' }),
    /** Of what is left when a year ends; null: all. */
    carryOverDays: numeric(),
    /** Null: no balance is too low. */
    lowestBalance: numeric().default('0'),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('leave_type_accrual', oneOf(t.accrual, accruals)),
    check('leave_type_accrual_days', sql`${t.accrualDays} between 0 and 366`),
    check('leave_type_accrues_from', sql`(${t.accrual} = 'NONE') = (${t.accruesFrom} is null)`),
    check('leave_type_carry_over', sql`${t.carryOverDays} >= 0`),
    check('leave_type_lowest', sql`${t.lowestBalance} <= 0`),
  ],
)

const statuses = ['REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const

/** Days and who decided when are the database's to say; those of an employee that stand never overlap. */
export const leaveRequest = erp.table(
  'leave_request',
  {
    id: uuid().primaryKey(),
    employeeId: uuid()
      .notNull()
      .references(() => employee.id),
    leaveTypeId: uuid()
      .notNull()
      .references(() => leaveType.id),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    /** Working days of the employee's calendar when it was asked for. */
    days: numeric().notNull(),
    status: text({ enum: statuses }).notNull().default('REQUESTED'),
    requestedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    decidedAt: moment(),
    decidedBy: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('leave_request_status', oneOf(t.status, statuses)),
    check('leave_request_span', sql`${t.startsOn} <= ${t.endsOn} and ${t.endsOn} - ${t.startsOn} < 1000`),
    check('leave_request_days', sql`${t.days} > 0`),
    index('leave_request_starts_on').on(t.startsOn, t.id),
    index('leave_request_employee').on(t.employeeId, t.startsOn, t.id),
    index('leave_request_by_status').on(t.status, t.startsOn, t.id),
    index('leave_request_type').on(t.leaveTypeId, t.startsOn, t.id),
  ],
)

const kinds = [
  'ACCRUAL',
  'PRORATION',
  'LAPSE',
  'ADJUSTMENT',
  'REQUEST',
  'APPROVAL',
  'REJECTION',
  'CANCELLATION',
] as const

/** The leave ledger, append-only. What comes of requests is written by the database alone, as they move. */
export const leaveEntry = erp.table(
  'leave_entry',
  {
    id: uuid().primaryKey(),
    employeeId: uuid()
      .notNull()
      .references(() => employee.id),
    leaveTypeId: uuid()
      .notNull()
      .references(() => leaveType.id),
    kind: text({ enum: kinds }).notNull(),
    /** What it adds to the balance. */
    days: numeric().notNull(),
    /** What it adds to the days that are asked for and not decided. */
    pending: numeric().notNull().default('0'),
    effectiveOn: date({ mode: 'string' }).notNull(),
    /** First day of the month or year that it is earned for, is corrected for, or that it lapses at. */
    period: date({ mode: 'string' }),
    requestId: uuid().references(() => leaveRequest.id),
    reason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    check('leave_entry_kind', oneOf(t.kind, kinds)),
    check('leave_entry_something', sql`${t.days} <> 0 or ${t.pending} <> 0`),
    check(
      'leave_entry_of_request',
      sql`(${t.requestId} is not null) = (${t.kind} in ('REQUEST', 'APPROVAL', 'REJECTION', 'CANCELLATION'))`,
    ),
    check('leave_entry_of_period', sql`(${t.period} is not null) = (${t.kind} in ('ACCRUAL', 'PRORATION', 'LAPSE'))`),
    check('leave_entry_reason', sql`(${t.reason} is not null) = (${t.kind} = 'ADJUSTMENT')`),
    uniqueIndex('leave_entry_once_a_period')
      .on(t.employeeId, t.leaveTypeId, t.kind, t.period)
      .where(sql`kind in ('ACCRUAL', 'LAPSE')`),
    index('leave_entry_balance').on(t.employeeId, t.leaveTypeId, t.effectiveOn),
    index('leave_entry_employee').on(t.employeeId, t.effectiveOn, t.id),
    index('leave_entry_request').on(t.requestId),
  ],
)

export type LeaveTypeRow = InferSelectModel<typeof leaveType>
export type LeaveRequestRow = InferSelectModel<typeof leaveRequest>
export type LeaveEntryRow = InferSelectModel<typeof leaveEntry>
export type LeaveStatus = LeaveRequestRow['status']
