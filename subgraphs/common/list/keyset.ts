import { and, asc, desc, or, sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { decodeCursor, encodeCursor, refuseCursor } from './cursor.ts'

/** What rows are sorted by. Never null, or rows would be lost between pages. */
export interface SortKey {
  readonly name: string
  readonly value: PgColumn | SQL
  /** The value's type, as SQL has it. */
  readonly type: string
  readonly direction: 'ASC' | 'DESC'
  of(row: Readonly<Record<string, unknown>>): string
}

/** A column that rows are sorted by, in the row's field of that name. */
export const columnKey = (name: string, column: PgColumn, direction: 'ASC' | 'DESC'): SortKey => ({
  name,
  value: column,
  type: column.getSQLType(),
  direction,
  of: (row) => String(row[name]),
})

/** Rows that are read one after another. */
export interface Part {
  readonly where: SQL | undefined
  readonly orderBy: SQL[]
}

/** One order of rows, from which both ORDER BY and WHERE come, so that they can't disagree. */
export interface Keyset {
  readonly orderBy: SQL[]
  /** Rows after the cursor. Refuses a cursor that another order made. */
  after(cursor: string): SQL | undefined
  cursorOf(row: Readonly<Record<string, unknown>>): string
  /** The same rows in the same order, each part as an index has it: the next is read where the one before does not fill the page. */
  parts(cursor?: string | null): Part[]
  /** That the order made the cursor. */
  made(cursor: string): boolean
  /** The fields of a row that it looks at; absent where those are not columns. */
  readonly fields?: readonly string[]
  /** What it compares, first things first; absent where not all are columns. */
  readonly keys?: readonly SortKey[]
  /** Of an order that reads its rows in one part: the same as `after`, its cursor's values bound when it runs. */
  readonly bound?: Bound
}

interface Bound {
  /** Tells it from other orders of the list. */
  readonly name: string
  readonly after: SQL | undefined
  valuesOf(cursor: string): Record<string, string>
}

export function keyset(keys: readonly SortKey[], mark = ''): Keyset {
  const signature = mark + keys.map((key) => `${key.name}${key.direction === 'ASC' ? '+' : '-'}`).join('')
  const orderBy = keys.map((key) => (key.direction === 'ASC' ? asc(key.value) : desc(key.value)))
  const after = (cursor: string) => rowsAfter(keys, decode(cursor, signature, keys.length))
  return {
    orderBy,
    after,
    cursorOf: (row) => encodeCursor([signature, ...keys.map((key) => key.of(row))]),
    parts: (cursor) => [{ where: cursor ? after(cursor) : undefined, orderBy }],
    made: (cursor) => decodeCursor(cursor)[0] === signature,
    fields: keys.map(({ name }) => name),
    keys,
    bound: {
      name: signature,
      after: rowsAfter(
        keys,
        keys.map((_, i) => sql.placeholder(`after${i}`)),
      ),
      valuesOf: (cursor) =>
        Object.fromEntries(decode(cursor, signature, keys.length).map((value, i) => [`after${i}`, value])),
    },
  }
}

/** One comparison of rows when all run the same way, which an index answers at once; else it is spelt out. */
function rowsAfter(keys: readonly SortKey[], values: readonly (string | Placeholder)[]): SQL | undefined {
  const bound = keys.map(({ type }, i) => sql`${values[i]}::text::${sql.raw(type)}`)
  if (new Set(keys.map((key) => key.direction)).size === 1) {
    const columns = sql.join(
      keys.map(({ value }) => sql`${value}`),
      sql`, `,
    )
    const operator = sql.raw(keys[0]?.direction === 'ASC' ? '>' : '<')
    return sql`(${columns}) ${operator} (${sql.join(bound, sql`, `)})`
  }
  return or(
    ...keys.map(({ value, direction }, i) =>
      and(
        ...keys.slice(0, i).map((earlier, j) => sql`${earlier.value} = ${bound[j]}`),
        sql`${value} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${bound[i]}`,
      ),
    ),
  )
}

function decode(cursor: string, signature: string, length: number): string[] {
  const parts = decodeCursor(cursor)
  if (parts.length !== length + 1) return refuseCursor('is not one of ours')
  if (parts[0] !== signature) refuseCursor('belongs to another `orderBy`')
  return parts.slice(1)
}
