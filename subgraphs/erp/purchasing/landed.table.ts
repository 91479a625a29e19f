import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { ledgerAccount } from '../accounts/chart.table.ts'
import { amount, erp } from '../schema.ts'
import { goodsReceipt } from './receipts.table.ts'

export const landedBases = ['VALUE', 'QUANTITY'] as const

/** What it cost to get goods of a receipt here. Append-only; negative where it takes back what was too much. */
export const landedCost = erp.table(
  'landed_cost',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    receiptId: uuid()
      .notNull()
      .references(() => goodsReceipt.id),
    description: text().notNull(),
    basis: text({ enum: landedBases }).notNull(),
    /** In the company's base currency. */
    amount: amount().notNull(),
    /** Where it was booked first, and is taken from. */
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccount.id),
    postedOn: date({ mode: 'string' }).notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('landed_cost_amount', sql`${t.amount} <> 0`),
    check('landed_cost_basis', oneOf(t.basis, landedBases)),
    index('landed_cost_receipt').on(t.receiptId, t.postedOn, t.id),
    index('landed_cost_account').on(t.accountId),
  ],
)

/** Append-only: what a line of the receipt bears. */
export const landedCostLine = erp.table(
  'landed_cost_line',
  {
    landedCostId: uuid()
      .notNull()
      .references(() => landedCost.id),
    /** That of the receipt. */
    lineNumber: integer().notNull(),
    amount: amount().notNull(),
    /** Of it, what went onto goods that were still there; the rest is a difference of purchase. */
    stocked: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.landedCostId, t.lineNumber] }),
    check(
      'landed_cost_line_stocked',
      sql`sign(${t.stocked}) in (0, sign(${t.amount})) and abs(${t.stocked}) <= abs(${t.amount})`,
    ),
  ],
)

export type LandedCostRow = InferSelectModel<typeof landedCost>
export type LandedCostLineRow = InferSelectModel<typeof landedCostLine>
