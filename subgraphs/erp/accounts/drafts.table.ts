import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { amount, currency, erp } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { costCentre } from './dimensions.table.ts'
import { taxCode } from './tax.table.ts'

/** An entry by hand that is not posted yet: it has no number, and no report knows it. */
export const journalDraft = erp.table(
  'journal_draft',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    postedOn: date({ mode: 'string' }).notNull(),
    description: text().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [index('journal_draft_posted_on').on(t.companyId, t.postedOn, t.id)],
)

export const journalDraftLine = erp.table(
  'journal_draft_line',
  {
    draftId: uuid().notNull(),
    lineNumber: integer().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccount.id),
    debit: amount().notNull(),
    credit: amount().notNull(),
    costCentreId: uuid().references(() => costCentre.id),
    projectId: uuid(),
    currency: currency(),
    currencyAmount: amount(),
    taxCodeId: uuid().references(() => taxCode.id),
  },
  (t) => [
    primaryKey({ columns: [t.draftId, t.lineNumber] }),
    foreignKey({
      name: 'journal_draft_line_draft',
      columns: [t.draftId],
      foreignColumns: [journalDraft.id],
    }).onDelete('cascade'),
    check(
      'journal_draft_line_one_side',
      sql`${t.debit} >= 0 and ${t.credit} >= 0 and (${t.debit} = 0) <> (${t.credit} = 0)`,
    ),
  ],
)

export type JournalDraftRow = InferSelectModel<typeof journalDraft>
export type JournalDraftLineRow = InferSelectModel<typeof journalDraftLine>
