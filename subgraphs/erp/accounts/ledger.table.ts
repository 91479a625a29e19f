import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
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
import { company } from './company.table.ts'
import { taxCode } from './tax.table.ts'

export const accountTypes = ['ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'EXPENSE'] as const

/** `purpose` names the account that a kind of posting goes to: data instead of numbers in code. */
export const ledgerAccount = erp.table(
  'ledger_account',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    name: text().notNull(),
    type: text({ enum: accountTypes }).notNull(),
    isGroup: boolean().notNull().default(false),
    /** The heading that it stands under. Its number sorts before, so that no heading stands under itself. */
    groupNumber: codeColumn(),
    /** Nothing posts to one that is not, but the closing of a year. */
    active: boolean().notNull().default(true),
    purpose: text().$type<Purpose>(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'ledger_account_group',
      columns: [t.companyId, t.groupNumber],
      foreignColumns: [t.companyId, t.number],
    }),
    check('ledger_account_below_group', sql`${t.groupNumber} < ${t.number}`),
    check('ledger_account_purpose_active', sql`${t.active} or ${t.purpose} is null`),
    unique('ledger_account_number').on(t.companyId, t.number),
    unique('ledger_account_purpose').on(t.companyId, t.purpose),
    check('ledger_account_type', oneOf(t.type, accountTypes)),
    check('ledger_account_group_has_no_purpose', sql`not (${t.isGroup} and ${t.purpose} is not null)`),
  ],
)

/** What the modules post to. An account may have one of them. */
export type Purpose =
  | 'FIXED_ASSETS'
  | 'ACCUMULATED_DEPRECIATION'
  | 'WORK_IN_PROGRESS'
  | 'INVENTORY'
  | 'RECEIVABLE'
  | 'BANK'
  | 'OPENING_BALANCE'
  | 'RETAINED_EARNINGS'
  | 'PAYABLE'
  | 'OUTPUT_VAT'
  | 'INPUT_VAT'
  /** Received from suppliers, not invoiced by them yet. */
  | 'GOODS_RECEIVED'
  | 'SALES'
  | 'SALES_EXEMPT'
  | 'FREIGHT'
  | 'COST_OF_GOODS'
  | 'PURCHASE_DIFFERENCE'
  | 'STOCK_DIFFERENCE'
  | 'SCRAP'
  /** Hours of people and machines that work orders have taken up. */
  | 'PRODUCTION_APPLIED'
  | 'DEPRECIATION'
  | 'ROUNDING'
  | 'EXPENSE'
  | 'BAD_DEBT'
  | 'ASSET_DISPOSAL'
  | 'EXCHANGE_GAIN'
  | 'EXCHANGE_LOSS'
  /** What foreign items are worth more at the rates of a day than they stand in the books for. */
  | 'RECEIVABLE_VALUATION'
  | 'PAYABLE_VALUATION'
  | 'BANK_VALUATION'
  | 'UNREALIZED_GAIN'
  | 'UNREALIZED_LOSS'

/** A part of the company that costs and revenue are told apart by. */
export const costCentre = erp.table(
  'cost_centre',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: text().notNull(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [unique('cost_centre_code').on(t.companyId, t.code)],
)

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

export type LedgerAccountRow = InferSelectModel<typeof ledgerAccount>
export type JournalEntryRow = InferSelectModel<typeof journalEntry>
export type JournalSource = JournalEntryRow['source']
export type CostCentreRow = InferSelectModel<typeof costCentre>
export type JournalLineRow = InferSelectModel<typeof journalLine>
