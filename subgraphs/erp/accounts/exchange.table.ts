import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, unique, uuid } from 'drizzle-orm/pg-core'
import { amount, currency, erp } from '../schema.ts'
import { company } from './company.table.ts'

/** What one unit of a currency is worth in the company's base currency, from that day until the next rate. */
export const exchangeRate = erp.table(
  'exchange_rate',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    currency: currency().notNull(),
    validOn: date({ mode: 'string' }).notNull(),
    rate: amount().notNull(),
  },
  (t) => [
    unique('exchange_rate_day').on(t.companyId, t.currency, t.validOn),
    check('exchange_rate_positive', sql`${t.rate} > 0`),
  ],
)

export type ExchangeRateRow = InferSelectModel<typeof exchangeRate>
