import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { project } from '../resources/projects.table.ts'
import { amount, currency, erp, transactionId } from '../schema.ts'
import { ledgerAccount } from './chart.table.ts'
import { company } from './company.table.ts'
import { costCentre } from './dimensions.table.ts'
import { taxCode } from './tax.table.ts'

const journalSources = [
  'OPENING',
  'MANUAL',
  'REVERSAL',
  'CLOSING',
  'DELIVERY',
  'RETURN',
  'INVOICE',
  'CREDIT_NOTE',
  'PAYMENT',
  'WRITE_OFF',
  'REFUND',
  'GOODS_RECEIPT',
  'LANDED_COST',
  'SUPPLIER_RETURN',
  'SUPPLIER_INVOICE',
  'SUPPLIER_PAYMENT',
  'SUPPLIER_REFUND',
  'EXCHANGE',
  'REVALUATION',
  'STOCK_ADJUSTMENT',
  'TRANSFER',
  'COUNT',
  'PRODUCTION',
  'ASSET',
  'DEPRECIATION',
  'TIMESHEET',
] as const

/** Append-only. Balanced and inside an open period, or the database refuses to commit. */
export const journalEntry = erp.table(
  'journal_entry',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    postedOn: date({ mode: 'string' }).notNull(),
    description: text().notNull(),
    source: text({ enum: journalSources }).notNull(),
    sourceId: uuid(),
    /** The entry that this one takes back. Each is taken back once at most. */
    reversesId: uuid().unique('journal_entry_reversed_once'),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    /** The transaction that posted it, set by the database: its lines are written there or never. */
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [
    unique('journal_entry_number').on(t.companyId, t.number),
    foreignKey({ name: 'journal_entry_reverses', columns: [t.reversesId], foreignColumns: [t.id] }),
    index('journal_entry_description').using('gin', sql`erp.fold(description) gin_trgm_ops`),
    index('journal_entry_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('journal_entry_posted_on').on(t.companyId, t.postedOn, t.id),
    index('journal_entry_of_source').on(t.companyId, t.source, t.postedOn, t.id),
    index('journal_entry_source_document')
      .on(t.sourceId)
      .where(sql`source_id is not null`),
    check('journal_entry_source', oneOf(t.source, journalSources)),
  ],
)

/** In the company's base currency. Append-only, and only together with its entry. */
export const journalLine = erp.table(
  'journal_line',
  {
    entryId: uuid().notNull(),
    lineNumber: integer().notNull(),
    /** Its entry's (the database sees to it): what is asked of an account is asked by date. */
    postedOn: date({ mode: 'string' }).notNull(),
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccount.id),
    debit: amount().notNull(),
    credit: amount().notNull(),
    /** Whose receivable it is. */
    customerId: uuid(),
    /** Whose payable it is. */
    supplierId: uuid(),
    costCentreId: uuid().references(() => costCentre.id),
    /** The resources module's project. */
    projectId: uuid().references((): AnyPgColumn => project.id),
    /** What the document says, where that is another currency than the books' own; same side, positive. */
    currency: currency(),
    currencyAmount: amount(),
    /** On a VAT account the line is tax by that code, on any other it is what is taxed. */
    taxCodeId: uuid().references(() => taxCode.id),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.lineNumber] }),
    foreignKey({ columns: [t.entryId], foreignColumns: [journalEntry.id] }),
    check(
      'journal_line_currency',
      sql`(${t.currency} is null) = (${t.currencyAmount} is null) and ${t.currencyAmount} >= 0`,
    ),
    index('journal_line_supplier')
      .on(t.supplierId, t.entryId)
      .where(sql`supplier_id is not null`),
    index('journal_line_cost_centre')
      .on(t.costCentreId, t.postedOn, t.entryId)
      .where(sql`cost_centre_id is not null`),
    index('journal_line_project')
      .on(t.projectId, t.postedOn, t.entryId)
      .where(sql`project_id is not null`),
    index('journal_line_account').on(t.accountId, t.postedOn, t.entryId, t.lineNumber),
    index('journal_line_foreign')
      .on(t.accountId, t.currency, t.postedOn)
      .where(sql`currency is not null`),
    index('journal_line_tax_code')
      .on(t.taxCodeId, t.postedOn)
      .where(sql`tax_code_id is not null`),
    index('journal_line_amount').on(sql`(debit + credit)`, t.entryId),
    index('journal_line_customer')
      .on(t.customerId, t.entryId)
      .where(sql`customer_id is not null`),
    check('journal_line_one_side', sql`${t.debit} >= 0 and ${t.credit} >= 0 and (${t.debit} = 0) <> (${t.credit} = 0)`),
  ],
)

export type JournalEntryRow = InferSelectModel<typeof journalEntry>
export type JournalSource = JournalEntryRow['source']
export type JournalLineRow = InferSelectModel<typeof journalLine>
