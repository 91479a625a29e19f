import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, foreignKey, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, oneOf } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'
import { company } from './company.table.ts'

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

export type LedgerAccountRow = InferSelectModel<typeof ledgerAccount>
