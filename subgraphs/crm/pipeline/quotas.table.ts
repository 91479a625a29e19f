import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, numeric, text, unique, uuid } from 'drizzle-orm/pg-core'
import { crm } from '../schema.ts'
import { team } from '../teams/teams.table.ts'

/** What an employee, or a team together, is to win in a month. */
export const quota = crm.table(
  'quota',
  {
    id: uuid().primaryKey(),
    /** Whom ERP keeps. */
    employeeId: uuid(),
    teamId: uuid(),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    currency: text().notNull(),
    amount: numeric().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('quota_once').on(t.employeeId, t.teamId, t.month, t.currency).nullsNotDistinct(),
    foreignKey({ name: 'quota_team', columns: [t.teamId], foreignColumns: [team.id] }),
    check('quota_whose', sql`num_nonnulls(${t.employeeId}, ${t.teamId}) = 1`),
    index('quota_month_of').on(t.month),
    check('quota_month', sql`extract(day from ${t.month}) = 1`),
    check('quota_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check('quota_amount', sql`${t.amount} >= 0 and ${t.amount} < 1e15`),
    check('quota_version', sql`${t.version} > 0`),
  ],
)

export type QuotaRow = InferSelectModel<typeof quota>
