import { z } from 'zod'

/** What settings may be. Messages name no value: it may be a secret, or a URL that holds one. */

export const onOff = z.enum(['on', 'off']).transform((value) => value === 'on')
export const port = z.coerce.number().int().min(0).max(65_535)
export const url = (protocols: RegExp) => z.url({ protocol: protocols })
export const optional = <T extends z.ZodType>(schema: T) => schema.optional()

export const secret = z.string().min(32, 'needs 32 characters at least')

/** What one part shows another: the first is sent, all are accepted. Two, while one replaces the other. */
export type Secrets = readonly [string, ...string[]]

/** A whole number, or `off`: null, no limit. */
export const most = (standard: number) =>
  z
    .union([z.literal('off').transform(() => null), z.coerce.number().int().min(1).max(1e12)], 'a whole number, or off')
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
