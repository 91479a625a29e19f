import { z } from 'zod'
import { isUuid } from '../uuid.ts'

/** Lone surrogates, and control characters other than tab and line ends: databases or terminals choke on them. */
const unwritable = /[\p{Cs}\0-\x08\x0b\x0c\x0e-\x1f\x7f]/u
const lineEnd = /[\t\r\n]/

const bounded = (most: number) =>
  z
    .string()
    .trim()
    .normalize()
    .min(1, 'must not be empty')
    .refine((value) => value.length <= most || [...value].length <= most, `must be at most ${most} characters`)
    .refine((value) => !unwritable.test(value), 'must not hold control characters')

/** One line of text as people write it, trimmed, 1 to so many characters. */
export const line = (most: number) => bounded(most).refine((value) => !lineEnd.test(value), 'must be one line')

/** Text of any number of lines, trimmed, 1 to so many characters. */
export const prose = (most: number) => bounded(most)

/** A code that need not be anything's: a service answers that nothing has it. Never empty, which is not the same as absent. */
export const anyCode = line(100)

/** An id, in the form that the database answers it. */
export const id = z
  .string()
  .refine(isUuid, 'is no id')
  .transform((value) => value.toLowerCase())

/** An id that need not be one: a service answers that nothing has it. Never empty, which is not the same as absent. */
export const anyId = z
  .string()
  .min(1, 'must not be empty')
  .max(100)
  .transform((value) => value.toLowerCase())
