import Big from 'big.js'
import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { roundTo, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { CompanyRow } from './ledger.table.ts'

/** Base units for one unit of the currency: the latest rate on or before the date. Refuses with ExchangeRateMissing. */
export async function rateOn(db: Db, company: CompanyRow, currency: string, date: string): Promise<Decimal> {
  if (currency === company.baseCurrency) return '1'
  const [found] = await db.execute<{ rate: Decimal }>(sql`
    select rate from erp.exchange_rate
     where company_id = ${company.id}::uuid and currency = ${currency} and valid_on <= ${date}::date
     order by valid_on desc limit 1`)
  return (
    found?.rate ??
    refuse('ExchangeRateMissing', `No rate of ${currency} is known on ${date} or before: set one.`, { currency, date })
  )
}

/** In the company's base currency, rounded to it half away from zero. */
export const toBase = (amount: Decimal, rate: Decimal, { baseCurrency }: CompanyRow): Decimal =>
  roundTo(new Big(amount).times(rate), baseCurrency)
