import { z } from 'zod'

/** What settings may be. Messages say what is wanted and name no value: it may be a secret, or a URL that holds one. */

const listing = new Intl.ListFormat('en-GB', { type: 'disjunction' })

export const oneOf = <const T extends string>(...values: readonly [T, ...T[]]) =>
  z.enum(values, `must be ${listing.format(values)}`)

export const onOff = oneOf('on', 'off').transform((value) => value === 'on')

const wholeFrom = (least: number, most: number) => `must be a whole number from ${least} to ${most}`

export const whole = (least: number, most: number) =>
  z.coerce
    .number(wholeFrom(least, most))
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, {
      error: wholeFrom(least, most),
      abort: true,
    })

export const port = whole(0, 65_535)

export const url = (...protocols: readonly string[]) =>
  z.url({
    protocol: new RegExp(`^(${protocols.join('|')})$`),
    error: `must be a URL that begins with ${listing.format(protocols.map((one) => `${one}://`))}`,
  })

export const optional = <T extends z.ZodType>(schema: T) => schema.optional()

export const secret = z.string().min(32, 'needs 32 characters at least')

/** What one part shows another: the first is sent, all are accepted. Two, while one replaces the other. */
export type Secrets = readonly [string, ...string[]]

const highest = 1e12

/** A whole number, or `off`: null, no limit. */
export const most = (standard: number) =>
  z
    .union([z.literal('off').transform(() => null), whole(1, highest)], `${wholeFrom(1, highest)}, or off`)
    .default(standard)

const listed = (text: string): string[] => text.split(',').map((one) => one.trim())

export const secrets = z
  .string()
  .transform(listed)
  .pipe(z.tuple([secret], secret).refine((list) => list.length <= 2, 'takes two at most'))

const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

export const origins = z
  .string()
  .default('')
  .transform((list) => listed(list).filter(Boolean))
  .refine((list) => list.every(isOrigin), 'an origin is a scheme and a host: https://app.example.com')
