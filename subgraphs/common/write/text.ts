import { z } from 'zod'
import { isUuid } from '../uuid.ts'

/** Lone surrogates, and control characters other than tab and line ends: databases or terminals choke on them. */
const unwritable = /[\p{Cs}\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/u
const lineEnd = /[\t\r\n\x85\u2028\u2029]/
/**
 * Letters that show nothing and come with what is copied: soft hyphens, marks of direction, spaces of no width. Two names that
 * differ by them look alike and are found by neither. The joiners stay: Persian, Hindi and emoji are written with them.
 */
const unseen = /[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** At least one letter, digit or sign that leaves ink. */
const visible = /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u

export const withoutUnseen = (value: string): string => value.replace(unseen, '')

const bounded = (most: number, text = z.string()) =>
  text
    .trim()
    .normalize()
    .min(1, 'must not be empty')
    .refine((value) => value.length <= most || [...value].length <= most, `must be at most ${most} characters`)
    .refine((value) => !unwritable.test(value), 'must not hold control characters')

/** One line of text as people write it, trimmed, 1 to so many characters, of which one can be seen. */
export const line = (most: number) =>
  bounded(most, z.string().overwrite(withoutUnseen))
    .refine((value) => !lineEnd.test(value), 'must be one line')
    .refine((value) => value === '' || visible.test(value), 'must hold something that can be seen')

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
