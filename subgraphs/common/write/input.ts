import Big from 'big.js'
import { z } from 'zod'
import { exponentOf } from '../money.ts'

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0

/** A quantity or an amount: more than zero, six decimals at most. */
export const positive = z
  .string()
  .refine((value) => new Big(value).gt(0), 'must be more than zero')
  .refine((value) => decimalsOf(value) <= 6, 'must have 6 decimals at most')
  .refine((value) => new Big(value).lt('1e15'), 'is too large')

export const zeroOrMore = z
  .string()
  .refine((value) => new Big(value).gte(0), 'must be zero or more')
  .refine((value) => decimalsOf(value) <= 6, 'must have 6 decimals at most')
  .refine((value) => new Big(value).lt('1e15'), 'is too large')

/** True when the amount has no more decimals than its currency. */
export const fitsCurrency = (amount: string, currency: string): boolean =>
  decimalsOf(new Big(amount).toFixed()) <= (exponentOf(currency) ?? 2)

export const moneyInput = z
  .object({ amount: z.string(), currency: z.string() })
  .refine(({ amount }) => new Big(amount).abs().lt('1e15'), 'is too large')
  .refine(({ amount, currency }) => fitsCurrency(amount, currency), 'has more decimals than its currency')
