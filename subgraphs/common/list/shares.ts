import { getTableName, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '../database/connect.ts'

/** Where the values of a column part the rows of a large table into shares that are about even, as its statistics have it. */
export interface Shares {
  /** How many rows the table has, about. */
  readonly rows: number
  /** Values between shares, as the column sorts them. */
  readonly bounds: readonly string[]
}

interface Known {
  readonly schema: string
  readonly since: number
  /** Rows of tables that are large. */
  readonly sizes: ReadonlyMap<string, number>
  /** By column. */
  readonly shares: Map<string, Promise<Shares | null>>
}

/** Of fewer rows, those that a filter does not want are soon passed over. */
const large = 20_000
const freshMs = 10 * 60_000

const databases = new WeakMap<Db, Known>()

/** Finds which tables are large. Lists of a database of which this is not known are read without. */
export async function learnSizes(db: Db, schema: string): Promise<void> {
  const found = await db.execute<{ name: string; rows: number }>(sql`
    select relname as name, reltuples::float8 as rows from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = ${schema}) and relkind = 'r' and reltuples >= ${large}::float8`)
  const sizes = new Map(found.map(({ name, rows }) => [name, rows]))
  databases.set(db, { schema, since: Date.now(), sizes, shares: new Map() })
}

/** Null where the table is small, or nothing is known of it. */
export async function sharesOf(db: Db, column: PgColumn): Promise<Shares | null> {
  const known = databases.get(db)
  const rows = known?.sizes.get(getTableName(column.table))
  if (known && Date.now() - known.since > freshMs) {
    databases.set(db, { ...known, since: Date.now() })
    // What is known does until then, and is only advice.
    void learnSizes(db, known.schema).catch(() => undefined)
  }
  if (!known || rows === undefined) return null
  const name = toSnakeCase(column.name)
  const key = `${getTableName(column.table)}.${name}`
  const read = known.shares.get(key) ?? readShares(db, column, name, rows)
  known.shares.set(key, read)
  // What could not be read is asked for again.
  read.catch(() => known.shares.delete(key))
  return read
}

async function readShares(db: Db, column: PgColumn, name: string, rows: number): Promise<Shares | null> {
  const { schema = 'public', name: table } = getTableConfig(column.table)
  const [found] = await db.execute<{ bounds: string[] | null }>(
    sql`select ${sql.identifier(schema)}.list_shares(${table}, ${name}) as bounds`,
  )
  return found?.bounds ? { rows, bounds: found.bounds } : null
}
