import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, integer, numeric, text, unique, uuid } from 'drizzle-orm/pg-core'
import { crm } from '../schema.ts'

/** What an employee is to win in a month. */
export const quota = crm.table(
  'quota',
  {
    id: uuid().primaryKey(),
    /** Whom ERP keeps. */
    employeeId: uuid().notNull(),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    currency: text().notNull(),
    amount: numeric().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('quota_once').on(t.employeeId, t.month, t.currency),
    check('quota_month', sql`extract(day from ${t.month}) = 1`),
    check('quota_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check('quota_amount', sql`${t.amount} >= 0 and ${t.amount} < 1e15`),
    check('quota_version', sql`${t.version} > 0`),
  ],
)

export type QuotaRow = InferSelectModel<typeof quota>
