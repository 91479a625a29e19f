import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { customer } from '../customer/customer.table.ts'
import { workOrder } from '../production/work-order.table.ts'
import { salesOrder } from '../sales/sales.table.ts'
import { amount, currency, erp } from '../schema.ts'
import { employee } from './resources.table.ts'

/** What time and costs are told apart by. */
export const project = erp.table(
  'project',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references((): AnyPgColumn => company.id),
    code: codeColumn().notNull(),
    name: peopleText().notNull(),
    customerId: uuid().references((): AnyPgColumn => customer.id),
    managerId: uuid().references((): AnyPgColumn => employee.id),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('project_code').on(t.companyId, t.code),
    index('project_name').on(t.companyId, t.name, t.id),
    index('project_customer').on(t.customerId, t.name, t.id),
  ],
)

const statuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED'] as const

/** Hours of a day that an employee worked for something. What is approved stays; no day has more than 24 hours. */
export const timeEntry = erp.table(
  'time_entry',
  {
    id: uuid().primaryKey(),
    employeeId: uuid()
      .notNull()
      .references(() => employee.id),
    workedOn: date({ mode: 'string' }).notNull(),
    hours: numeric().notNull(),
    projectId: uuid().references(() => project.id),
    salesOrderId: uuid(),
    workOrderId: uuid(),
    note: text(),
    status: text({ enum: statuses }).notNull().default('DRAFT'),
    /** Once approved: hours by the standard rate of the position, in the base currency of what they were worked for. */
    cost: amount(),
    currency: currency(),
    /** The source of the journal entry that has the cost. */
    postingId: uuid(),
    decidedAt: moment(),
    decidedBy: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'time_entry_sales_order', columns: [t.salesOrderId], foreignColumns: [salesOrder.id] }),
    foreignKey({ name: 'time_entry_work_order', columns: [t.workOrderId], foreignColumns: [workOrder.id] }),
    check('time_entry_status', oneOf(t.status, statuses)),
    check('time_entry_hours', sql`${t.hours} > 0 and ${t.hours} <= 24`),
    check('time_entry_for_one', sql`num_nonnulls(${t.projectId}, ${t.salesOrderId}, ${t.workOrderId}) = 1`),
    check(
      'time_entry_cost',
      sql`(${t.cost} is not null) = (${t.status} = 'APPROVED') and (${t.cost} is null) = (${t.currency} is null)`,
    ),
    index('time_entry_worked_on').on(t.workedOn, t.id),
    index('time_entry_employee').on(t.employeeId, t.workedOn, t.id),
    index('time_entry_project').on(t.projectId, t.workedOn, t.id),
    index('time_entry_for_sales_order').on(t.salesOrderId, t.workedOn, t.id),
    index('time_entry_for_work_order').on(t.workOrderId, t.workedOn, t.id),
    index('time_entry_by_status').on(t.status, t.workedOn, t.id),
    index('time_entry_unposted')
      .on(t.projectId, t.workedOn)
      .where(sql`status = 'APPROVED' and posting_id is null`),
  ],
)

export type ProjectRow = InferSelectModel<typeof project>
export type TimeEntryRow = InferSelectModel<typeof timeEntry>
export type TimeStatus = TimeEntryRow['status']
