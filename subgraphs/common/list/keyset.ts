import { and, asc, desc, eq, gt, lt, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { clientError } from '../errors.ts'

/** A column that rows are sorted by. Never null, or rows would be lost between pages. */
export interface SortKey {
  /** The row's field that holds the column's value. */
  readonly field: string
  readonly column: PgColumn
  readonly direction: 'ASC' | 'DESC'
}

/** One order of rows, from which both ORDER BY and WHERE come, so that they can't disagree. */
export interface Keyset {
  readonly orderBy: SQL[]
  /** Rows after the cursor. Refuses a cursor that another order made. */
  after(cursor: string): SQL | undefined
  cursorOf(row: Record<string, unknown>): string
}

export function keyset(keys: readonly SortKey[]): Keyset {
  const signature = keys.map((key) => `${key.field}${key.direction === 'ASC' ? '+' : '-'}`).join('')
  return {
    orderBy: keys.map((key) => (key.direction === 'ASC' ? asc(key.column) : desc(key.column))),
    after: (cursor) => rowsAfter(keys, decode(cursor, signature, keys.length)),
    cursorOf: (row) =>
      Buffer.from(JSON.stringify([signature, ...keys.map((key) => String(row[key.field]))])).toString('base64url'),
  }
}

/** One comparison of rows when all run the same way, which an index answers at once; else it is spelt out. */
function rowsAfter(keys: readonly SortKey[], values: readonly string[]): SQL | undefined {
  const bound = keys.map(({ column }, i) => sql`${values[i]}::text::${sql.raw(column.getSQLType())}`)
  if (new Set(keys.map((key) => key.direction)).size === 1) {
    const columns = sql.join(
      keys.map(({ column }) => sql`${column}`),
      sql`, `,
    )
    const operator = sql.raw(keys[0]?.direction === 'ASC' ? '>' : '<')
    return sql`(${columns}) ${operator} (${sql.join(bound, sql`, `)})`
  }
  return or(
    ...keys.map(({ column, direction }, i) =>
      and(
        ...keys.slice(0, i).map((earlier, j) => eq(earlier.column, bound[j])),
        direction === 'ASC' ? gt(column, bound[i]) : lt(column, bound[i]),
      ),
    ),
  )
}

function decode(cursor: string, signature: string, length: number): string[] {
  const refuse = (why: string) => {
    throw clientError('BAD_USER_INPUT', `The cursor in \`after\` ${why}: give one that the same list answered.`)
  }
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    refuse('is not one of ours')
  }
  if (!Array.isArray(parts) || parts.length !== length + 1 || !parts.every((part) => typeof part === 'string'))
    return refuse('is not one of ours')
  if (parts[0] !== signature) refuse('belongs to another `orderBy`')
  return parts.slice(1)
}
