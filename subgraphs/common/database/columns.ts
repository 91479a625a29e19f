import { sql, type SQL } from 'drizzle-orm'
import { customType, timestamp, type PgColumn } from 'drizzle-orm/pg-core'

/** A moment: with zone, to the millisecond, so that it survives a cursor; a string in TypeScript. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' })

/** A name as people sort it: linguistic order, the same on every platform. */
export const peopleText = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' })

/** A number or code of letters and digits, sorted byte by byte whatever the database's own order is. */
export const codeColumn = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** The body of a CHECK: the text's length lies between the two, ends included; null passes. */
export const lengthBetween = (column: PgColumn, least: number, most: number): SQL =>
  sql`char_length(${column}) between ${sql.raw(String(least))} and ${sql.raw(String(most))}`

const listed = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value}'`).join(', '))

/** The body of a CHECK: the text is one of those. */
export const oneOf = (column: PgColumn, values: readonly string[]): SQL => sql`${column} in (${listed(values)})`

/** The body of a CHECK: each of the array's texts is one of those; no null is. */
export const subsetOf = (column: PgColumn, values: readonly string[]): SQL => sql`${column} <@ array[${listed(values)}]`

/** Who acts in the transaction, as `actAs` says, else who is connected: for columns that say who did something. */
export const acting = sql`coalesce(nullif(current_setting('samspill.actor', true), ''), session_user)`
