import { sql } from 'drizzle-orm'
import { check, date, index, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { amount, erp } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { costCentre } from './dimensions.table.ts'

/**
 * Append-only. What a month is meant to bring or cost, by account and cost centre (null: what belongs to none), in place of what
 * was recorded before for the same.
 */
export const budget = erp.table(
  'budget',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccount.id),
    costCentreId: uuid().references(() => costCentre.id),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    /** Revenue of revenue accounts, cost of expense accounts: positive as a rule. */
    amount: amount().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    index('budget_by_month').on(t.companyId, t.month),
    check('budget_first_of_month', sql`extract(day from ${t.month}) = 1`),
  ],
)
