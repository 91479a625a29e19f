import { sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import { check, date, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, moment } from '../../common/database/columns.ts'
import { amount, currency, erp } from '../schema.ts'
import { employee } from './resources.table.ts'

/** What employees are paid a year, from a day on. Append-only, in a table of its own: reading an employee reads none of it. */
export const employeePay = erp.table(
  'employee_pay',
  {
    id: uuid().primaryKey(),
    employeeId: uuid()
      .notNull()
      .references(() => employee.id),
    validFrom: date({ mode: 'string' }).notNull(),
    amount: amount().notNull(),
    currency: currency().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    /** As in the audit trail, which is read by another scope. */
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    unique('employee_pay_day').on(t.employeeId, t.validFrom),
    check('employee_pay_amount', sql`${t.amount} > 0`),
    check('employee_pay_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
  ],
)

export type EmployeePayRow = InferSelectModel<typeof employeePay>
export type NewEmployeePay = InferInsertModel<typeof employeePay>
