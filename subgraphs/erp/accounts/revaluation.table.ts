import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../common/database/columns.ts'
import { amount, currency, erp } from '../schema.ts'
import { company } from './company.table.ts'

/**
 * Foreign items of a company valued at the rates of a day, in its books on that day alone: what is posted is taken back on
 * the next. Never changed, but for being cancelled.
 */
export const currencyRevaluation = erp.table(
  'currency_revaluation',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    revaluedOn: date({ mode: 'string' }).notNull(),
    /** Of the items that gained, and of those that lost; in the base currency. */
    gain: amount().notNull(),
    loss: amount().notNull(),
    cancelledAt: moment(),
    cancelReason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    uniqueIndex('currency_revaluation_once')
      .on(t.companyId, t.revaluedOn)
      .where(sql`cancelled_at is null`),
    index('currency_revaluation_revalued_on').on(t.companyId, t.revaluedOn, t.id),
    check('currency_revaluation_sums', sql`${t.gain} >= 0 and ${t.loss} >= 0`),
    check('currency_revaluation_cancelled', sql`(${t.cancelledAt} is null) = (${t.cancelReason} is null)`),
  ],
)

/** Where a foreign item stands: owed to the company, owed by it, or in the bank. */
export const foreignLedgers = ['RECEIVABLE', 'PAYABLE', 'BANK'] as const
const foreignKinds = ['INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'BALANCE'] as const

/** Append-only, and only together with its revaluation. `base` is what it stood in the books for, `revalued` what it was worth. */
export const currencyRevaluationItem = erp.table(
  'currency_revaluation_item',
  {
    revaluationId: uuid()
      .notNull()
      .references(() => currencyRevaluation.id),
    place: integer().notNull(),
    ledger: text({ enum: foreignLedgers }).notNull(),
    kind: text({ enum: foreignKinds }).notNull(),
    /** The document's id; of a balance the account's. */
    documentId: uuid().notNull(),
    currency: currency().notNull(),
    /** What was open; negative where it is credit, or an account overdrawn. */
    open: amount().notNull(),
    base: amount().notNull(),
    rate: amount().notNull(),
    revalued: amount().notNull(),
    /** Negative: a loss. */
    gain: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.revaluationId, t.place] }),
    check('currency_revaluation_item_ledger', oneOf(t.ledger, foreignLedgers)),
    check('currency_revaluation_item_kind', oneOf(t.kind, foreignKinds)),
    check('currency_revaluation_item_balance', sql`(${t.ledger} = 'BANK') = (${t.kind} = 'BALANCE')`),
    check(
      'currency_revaluation_item_gain',
      sql`${t.gain} = case ${t.ledger} when 'PAYABLE' then ${t.base} - ${t.revalued} else ${t.revalued} - ${t.base} end`,
    ),
  ],
)

export type CurrencyRevaluationRow = InferSelectModel<typeof currencyRevaluation>
export type ForeignLedger = (typeof foreignLedgers)[number]
