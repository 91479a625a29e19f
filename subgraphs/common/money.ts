import Big from 'big.js'
import currencyCodes from 'currency-codes'

/** An exact number as PostgreSQL and the wire write it: `"12.50"`. */
export type Decimal = string

export interface Money {
  readonly amount: Decimal
  readonly currency: string
}

const exponents = new Map(currencyCodes.data.map((currency) => [currency.code, currency.digits]))

/** Decimals of a currency by ISO 4217: CLP 0, NOK 2, BHD 3. Undefined for a code that is none. */
export const exponentOf = (currency: string): number | undefined => exponents.get(currency)

/** The same; 2 for a code that is none. */
export const decimalsOf = (currency: string): number => exponentOf(currency) ?? 2

/** The exponents that are not 2, by currency. */
export const unusualExponents = Object.fromEntries([...exponents].filter(([, exponent]) => exponent !== 2))

/** For the client: no fewer decimals than the currency has, no more than are needed. */
export function money(amount: Decimal, currency: string): Money {
  const decimals = decimalsOf(currency)
  // As amounts mostly are.
  if (decimals > 0 && amount.charCodeAt(amount.length - decimals - 1) === point) return { amount, currency }
  const [whole = '0', fraction = ''] = amount.split('.')
  const digits = fraction.replace(/0+$/, '').padEnd(decimals, '0')
  return { amount: digits ? `${whole}.${digits}` : whole, currency }
}

const point = '.'.charCodeAt(0)

export const moneyOrNull = (amount: Decimal | null, currency: string): Money | null =>
  amount === null ? null : money(amount, currency)

/** A quantity without the zeros that PostgreSQL's scale leaves behind: `12`, not `12.000`. */
export const plain = (value: Decimal): Decimal => new Big(value).toFixed()

/** Half away from zero, to the currency's decimals. */
export const roundTo = (amount: Big, currency: string): Decimal => {
  const exponent = decimalsOf(currency)
  return amount.round(exponent, Big.roundHalfUp).toFixed(exponent)
}

/** Of plain notation, as all amounts and quantities here are. */
export const isZero = (amount: Decimal): boolean => !/[1-9]/.test(amount)

export const sum = (amounts: Iterable<Decimal>): Decimal => {
  let total = new Big(0)
  for (const amount of amounts) total = total.plus(amount)
  return total.toFixed()
}

export interface PricedLine {
  readonly quantity: Decimal
  readonly unitPrice: Decimal
  /** A fraction: 0.15 is 15 percent. */
  readonly discount: Decimal
}

/** Quantity x unit price x (1 - discount), rounded when the line is computed: totals add rounded lines. */
export const lineNet = (line: PricedLine, currency: string): Decimal =>
  roundTo(new Big(line.quantity).times(line.unitPrice).times(new Big(1).minus(line.discount)), currency)
