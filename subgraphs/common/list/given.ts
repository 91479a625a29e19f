import { sql } from 'drizzle-orm'

/** Stands among a row's columns for one that whoever asks has at hand and gives the row (`given`), so that no join reads it. */
export const notRead = sql<null>`null`.as('not_read')

/** Rows with what their parent gives each of them: an invoice its currency to its lines. */
export const given = <Given extends object, Row extends object>(gift: Given, rows: readonly Row[]): (Row & Given)[] =>
  rows.map((row) => ({ ...row, ...gift }))
