import Big from 'big.js'
import { z } from 'zod'
import { decimalsOf, isZero } from '../money.ts'

const fractionLength = (value: string): number => value.split('.')[1]?.length ?? 0

const isBounded = (value: string): boolean => new Big(value).abs().lt('1e15')

/** A quantity or an amount, six decimals at most. */
const decimal = z
  .string()
  .refine((value) => fractionLength(value) <= 6, 'must have 6 decimals at most')
  .refine(isBounded, 'is too large')

export const positive = decimal.refine((value) => new Big(value).gt(0), 'must be more than zero')
export const zeroOrMore = decimal.refine((value) => new Big(value).gte(0), 'must be zero or more')
/** 0 to 1. */
export const fraction = zeroOrMore.refine((value) => new Big(value).lte(1), 'must be 0 to 1')
export const notZero = decimal.refine((value) => !isZero(value), 'must not be zero')

/** What one costs, which may be finer than money that is paid. */
export const unitPriceInput = z.object({ amount: zeroOrMore, currency: z.string() })

/** True when the amount has no more decimals than its currency. */
export const fitsCurrency = (amount: string, currency: string): boolean =>
  fractionLength(new Big(amount).toFixed()) <= decimalsOf(currency)

/** A moment that has been. */
export const pastMoment = z.string().refine((moment) => Date.parse(moment) <= Date.now(), 'must not be in the future')

export const moneyInput = z
  .object({ amount: z.string(), currency: z.string() })
  .refine(({ amount }) => isBounded(amount), 'is too large')
  .refine(({ amount, currency }) => fitsCurrency(amount, currency), 'has more decimals than its currency')

/** A schema that hangs on a bound, made once for each: making one and checking by it for the first time takes longer than all the rest of a check. */
export function madeOnce<Schema>(make: (bound: number) => Schema): (bound: number) => Schema {
  const made = new Map<number, Schema>()
  return (bound) => {
    const known = made.get(bound) ?? make(bound)
    made.set(bound, known)
    return known
  }
}
