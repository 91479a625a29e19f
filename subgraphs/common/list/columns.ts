import { getTableColumns, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'

/** What is read of a row, by the row's fields. */
export type Columns = Readonly<Record<string, PgColumn | SQL.Aliased>>

const ofTables = new WeakMap<PgTable, Columns>()

/** All columns of a table: the same object each time. */
export function allColumns(table: PgTable): Columns {
  const known = ofTables.get(table) ?? getTableColumns(table)
  ofTables.set(table, known)
  return known
}

const chosen = new WeakMap<Columns, WeakMap<readonly string[], Map<string, Columns>>>()

/**
 * The columns that are asked for and those that whoever reads looks at (`own`); all where nothing is asked or one that is
 * none. The same object for the same.
 */
export function columnsRead(all: Columns, asked?: readonly string[], own?: readonly string[]): Columns {
  if (!asked || !own) return all
  const byAsked = chosen.get(all) ?? new WeakMap<readonly string[], Map<string, Columns>>()
  chosen.set(all, byAsked)
  const byOwn = byAsked.get(asked) ?? new Map<string, Columns>()
  byAsked.set(asked, byOwn)
  const key = own.join()
  const known = byOwn.get(key) ?? choose(all, new Set([...asked, ...own]))
  byOwn.set(key, known)
  return known
}

const choose = (all: Columns, names: ReadonlySet<string>): Columns =>
  [...names].every((name) => name in all)
    ? Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)))
    : all
