import Big from 'big.js'
import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { roundTo, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { CompanyRow } from './company.table.ts'

/** Base units for one unit of the currency: the latest rate on or before the date. Refuses with ExchangeRateMissing. */
export async function rateOn(db: Db, company: CompanyRow, currency: string, date: string): Promise<Decimal> {
  const [rate] = await ratesOn(db, company, [{ currency, date }])
  return rate as Decimal
}

/** As `rateOn`, for many currencies and dates by one statement, in their order. */
export async function ratesOn(
  db: Db,
  company: CompanyRow,
  wanted: readonly { readonly currency: string; readonly date: string }[],
): Promise<Decimal[]> {
  const foreign = wanted.filter(({ currency }) => currency !== company.baseCurrency)
  if (foreign.length === 0) return wanted.map(() => '1')
  const key = (one: { currency: string; date: string }) => `${one.currency} ${one.date}`
  const rows = await db.execute<{ currency: string; date: string; rate: Decimal }>(sql`
    select w.currency, w.date, known.rate
      from (select distinct currency, date
              from jsonb_to_recordset(${JSON.stringify(foreign)}::text::jsonb) w (currency text, date text)) w
     cross join lateral (
           select rate from erp.exchange_rate
            where company_id = ${company.id}::uuid and currency = w.currency and valid_on <= w.date::date
            order by valid_on desc limit 1) known`)
  const rates = new Map(rows.map((row) => [key(row), row.rate]))
  return wanted.map((one) =>
    one.currency === company.baseCurrency ? '1' : (rates.get(key(one)) ?? refuseRate(one.currency, one.date)),
  )
}

/** Whether `rateOn` would answer. */
export async function hasRate(db: Db, company: CompanyRow, currency: string, date: string): Promise<boolean> {
  if (currency === company.baseCurrency) return true
  const [found] = await db.execute<{ any: boolean }>(sql`
    select exists (select from erp.exchange_rate where company_id = ${company.id}::uuid and currency = ${currency}
                      and valid_on <= ${date}::date) as any`)
  return found?.any ?? false
}

export const refuseRate = (currency: string, date: string): never =>
  refuse('ExchangeRateMissing', `No rate of ${currency} is known on ${date} or before: set one.`, { currency, date })

/** In the company's base currency, rounded to it half away from zero. */
export const toBase = (amount: Decimal, rate: Decimal, { baseCurrency }: CompanyRow): Decimal =>
  roundTo(new Big(amount).times(rate), baseCurrency)
