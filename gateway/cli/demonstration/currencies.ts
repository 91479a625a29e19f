import Big from 'big.js'
import { firstOfMonth, type Day } from './calendar.ts'
import type { CountryCode } from './content/countries.ts'
import type { Telling } from './story.ts'

/** NOK for one unit, from the first of a month on. */
export interface Rate {
  readonly currency: string
  readonly validOn: Day
  readonly rate: string
}

const worth = { EUR: 11.4, USD: 10.5, SEK: 1.02 } as const

/** What currencies are worth, month by month, the earliest first. */
export function makeRates({ openedOn, today, draws }: Telling): Rate[] {
  const draw = draws('rates')
  const rates: Rate[] = []
  for (const [currency, about] of Object.entries(worth)) {
    let drift = 1
    for (let validOn = firstOfMonth(openedOn); validOn <= today; validOn = firstOfMonth(validOn, 1)) {
      drift *= 1 + (draw.fraction() - 0.5) * 0.03 + (1 - drift) * 0.1
      rates.push({ currency, validOn, rate: (about * drift).toFixed(4) })
    }
  }
  return rates
}

/** What customers there order and pay in. */
export const currencyOf = (country: CountryCode): string => (inEuro.has(country) ? 'EUR' : 'NOK')

const inEuro: ReadonlySet<CountryCode> = new Set(['DE', 'EE', 'FI', 'NL'])

/** The list price in the currency of a customer: what is asked abroad does not follow the rate of the day. */
export const priceIn = (currency: string, price: string): string =>
  currency === 'NOK' ? price : new Big(price).div(worth.EUR).round(2).toFixed(2)

/** @throws when there was none yet */
export function rateOf(rates: readonly Rate[], currency: string, on: Day): string {
  if (currency === 'NOK') return '1'
  const found = rates.findLast((one) => one.currency === currency && one.validOn <= on)
  if (!found) throw new Error(`There is no rate of ${currency} on ${on}.`)
  return found.rate
}
