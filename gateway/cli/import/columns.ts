import Big from 'big.js'
import countries from 'i18n-iso-countries'
import { z } from 'zod'
import { exponentOf } from '../../../subgraphs/common/money.ts'
import { fitsCurrency } from '../../../subgraphs/common/write/input.ts'
import { line } from '../../../subgraphs/common/write/text.ts'

/** A column of a file: how a cell becomes a value, and which file's keys it holds, if any's. */
export interface Column<T> {
  readonly header: string
  /** Null when the cell holds none. @throws Unreadable */
  readonly read: (cell: string | null) => T
  readonly refersTo?: string
}

/** Why a cell can't be read, as what follows the column's name. */
export class Unreadable extends Error {}

/** What a cell's text becomes. */
export type CellType<T> = z.ZodType<T, string>

export const column = <T>(header: string, type: CellType<T>): Column<T> => ({
  header,
  read: (cell) => {
    if (cell === null) throw new Unreadable('has no value')
    const result = type.safeParse(cell)
    if (result.success) return result.data
    throw new Unreadable(`${quoted(cell)} ${result.error.issues[0]?.message ?? 'can not be read'}`)
  },
})

export function optional<T>(header: string, type: CellType<T>): Column<T | null> {
  const { read } = column(header, type)
  return { header, read: (cell) => (cell === null ? null : read(cell)) }
}

/** A column whose empty cells stand for a value. */
export function otherwise<T>(header: string, type: CellType<T>, value: T): Column<T> {
  const { read } = column(header, type)
  return { header, read: (cell) => (cell === null ? value : read(cell)) }
}

/** The key of a record in another file of the source, or in the same. */
export const reference = (header: string, refersTo: string): Column<string> => ({
  ...column(header, text(100)),
  refersTo,
})

export const optionalReference = (header: string, refersTo: string): Column<string | null> => ({
  ...optional(header, text(100)),
  refersTo,
})

/** As it may stand on a terminal. */
export const quoted = (cell: string): string =>
  JSON.stringify(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell).replace(/[\x7f-\x9f]/g, '?')

export const text = (most: number): CellType<string> => line(most)

const coded = (most: number, signs: string, said: string): CellType<string> =>
  z.string().regex(new RegExp(`^[A-Za-z0-9${signs}]{1,${most}}$`), `is not 1 to ${most} letters, digits, ${said}`)

/** What people know a record by. */
export const code = (most: number): CellType<string> => coded(most, '._-', '-, _ or .')

/** The same of goods and of where they lie: `A/17` is bin 17 of shelf A. */
export const stockCode = (most: number): CellType<string> => coded(most, '._/-', '-, _, . or /')

/** A whole number of zero or more. */
export const count = (least = 0): CellType<string> =>
  z
    .string()
    .regex(/^\d+$/, 'is no whole number')
    .transform((value) => value.replace(/^0+(?=\d)/, ''))
    .refine((value) => value.length <= 9, 'is too large')
    .refine((value) => Number(value) >= least, `is less than ${least}`)

const decimal = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,15})?$/, 'is no number')
  .transform((value) => new Big(value))
  .refine((value) => value.gte(0), 'is less than 0')
  .transform((value) => value.toFixed())

/** A number of zero or more, with 6 decimals at most. */
export const exact: CellType<string> = decimal.refine(
  (value) => (value.split('.')[1]?.length ?? 0) <= 6,
  'has more than 6 decimals',
)

/** More than zero. */
export const positive: CellType<string> = exact.refine((value) => new Big(value).gt(0), 'is not more than 0')

export const currency: CellType<string> = z
  .string()
  .refine((value) => exponentOf(value) !== undefined, 'is no currency (ISO 4217)')

/** An amount of money of zero or more. */
export const amount = (currency: string): CellType<string> =>
  decimal
    .refine((value) => fitsCurrency(value, currency), `has more decimals than ${currency}`)
    .refine((value) => new Big(value).lt('1e12'), 'is too large')

/** From 0 to 1. */
export const fraction: CellType<string> = exact.refine((value) => new Big(value).lte(1), 'is more than 1')

const calendarDay = /^(\d{4}-\d\d-\d\d)(?:[ T]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?)?$/

/** A date as ISO 8601 writes it, with a time of day or without; the time is dropped. Bounds are dates of that kind. */
export const date = (first = '0001-01-01', last = '9999-12-31'): CellType<string> =>
  z
    .string()
    .refine((value) => isDay(calendarDay.exec(value)?.[1]), 'is no date (YYYY-MM-DD)')
    .transform((value) => value.slice(0, 10))
    .refine((value) => value >= first && value <= last, `is not from ${first} to ${last}`)

function isDay(value: string | undefined): boolean {
  if (value === undefined) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** One of the texts named, and what each stands for. */
export const choice = <T>(values: Readonly<Record<string, T>>): CellType<T> =>
  z
    .string()
    .refine((value) => Object.hasOwn(values, value), `is none of ${Object.keys(values).join(', ')}`)
    .transform((value) => values[value] as T)

/** A country's English name, as its ISO 3166 code; `aliases` are names that no list has. */
export const country = (aliases: Readonly<Record<string, string>> = {}): CellType<string> =>
  z
    .string()
    .transform((name) => (Object.hasOwn(aliases, name) ? aliases[name] : countries.getAlpha2Code(name, 'en')))
    .refine((found) => found !== undefined, 'is no country')
    .transform((found) => found)
