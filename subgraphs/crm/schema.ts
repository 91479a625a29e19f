import { sql, type SQL } from 'drizzle-orm'
import { customType, pgSchema, text, type PgColumn } from 'drizzle-orm/pg-core'
import { writeTables } from '../common/write/tables.ts'

/** All that CRM keeps lies in this PostgreSQL schema. */
export const crm = pgSchema('crm')

const tables = writeTables(crm)
export const { auditLog, idempotencyKey, importRun } = tables
export const crmWriteTables = tables

/** A name as people sort it: linguistic order, the same on every platform. */
export const peopleText = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' })

/** A number or code of letters and digits, sorted byte by byte. */
export const codeColumn = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** As the `_folded` columns are kept: lower case, without accents. */
export const fold = (value: string): SQL => sql`crm.fold(${value})`

/** A column that holds what `fold` makes of another one; for `contains` and `equals`. */
export const foldedColumn = (of: 'name' | 'subject') =>
  text()
    .notNull()
    .generatedAlwaysAs(sql`crm.fold(${sql.raw(of)})`)

/** The body of a CHECK: the text's length lies between the two, ends included; null passes. */
export const lengthBetween = (column: PgColumn, least: number, most: number): SQL =>
  sql`char_length(${column}) between ${sql.raw(String(least))} and ${sql.raw(String(most))}`

/** The body of a CHECK: the text is one of those. */
export const oneOf = (column: PgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`
