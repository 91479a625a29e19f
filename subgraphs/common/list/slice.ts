import { and, gte, is, lt, SQL, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import { array } from '../database/bulk.ts'
import { plannedWithValues } from '../database/guarded.ts'
import { decoderOf, withFastRows } from '../database/rows.ts'
import type { Columns } from './columns.ts'
import type { Keyset, SortKey } from './keyset.ts'
import type { Reading } from './statement.ts'

export type Row = Readonly<Record<string, unknown>>

/** Of the first rows of the order those that are wanted, and the last of all, if others follow. */
export async function glimpsed(
  { db, definition, columns, within, wanted }: Reading,
  order: Keyset,
  after: SQL | undefined,
  most: number,
) {
  const query = db
    .select({ ...columns, isWanted: sql<boolean>`(${and(...wanted)}) is true` })
    .from(definition.table)
    .where(and(...within, after))
    .orderBy(...order.orderBy)
    .limit(most)
  const rows: Row[] = await withFastRows(query.prepare('')).execute()
  return { wanted: rows.filter(({ isWanted }) => isWanted), last: rows.length === most ? rows.at(-1) : undefined }
}

/** The values between shares along the order, and how many lie before that row. */
export async function edgesFrom({ db }: Reading, { keys }: Keyset, row: Row, bounds: readonly string[]) {
  const key = keys?.[0] as SortKey
  const [type = 'text', collation] = key.type.split(' collate ')
  const value = sql`${key.of(row)}::text::${sql.raw(type)} ${sql.raw(collation ? `collate ${collation}` : '')}`
  const [found] = await db.execute<{ share: number }>(
    sql`select width_bucket(${value}, ${array(bounds, 'text')}::${sql.raw(type)}[]) as share`,
  )
  const share = found?.share ?? 0
  return key.direction === 'ASC'
    ? { edges: bounds, at: share }
    : { edges: bounds.toReversed(), at: bounds.length - share }
}

/** From one edge up to another along the order; none is the order's beginning or end. */
export function between(
  { value: column, type, direction }: SortKey,
  first: string | undefined,
  end: string | undefined,
) {
  const [low, high] = direction === 'ASC' ? [first, end] : [end, first]
  const value = (text: string) => sql`${text}::text::${sql.raw(type)}`
  return and(
    low === undefined ? undefined : gte(column as PgColumn, value(low)),
    high === undefined ? undefined : lt(column as PgColumn, value(high)),
  )
}

/** The rows in their order, or null where they are more than `most`: so many are read, one after another, and no more. */
export async function rowsOfSlice(
  { db, definition, columns, within, wanted }: Reading,
  { keys = [] }: Keyset,
  where: SQL | undefined,
  most: number,
): Promise<readonly Row[] | null> {
  const { schema = 'public' } = getTableConfig(definition.table)
  const all = db
    .select(columns)
    .from(definition.table)
    .where(and(...within, ...wanted, where, sql`${sql.identifier(schema)}.list_row(${keys[0]?.value})`))
  const names = Object.keys(columns)
  const query = db
    .select(asSelected(columns))
    .from(
      sql`(with found as materialized ${all} select * from found limit ${most + 1}) f ${sql.raw(plannedWithValues)}`,
    )
    .orderBy(...keys.map(({ name, direction }) => sql.raw(`${names.indexOf(name) + 1} ${direction}`)))
  const rows: Row[] = await withFastRows(query.prepare('')).execute()
  return rows.length > most ? null : rows
}

/** Columns as a statement has them that selects from the selection. */
const asSelected = (columns: Columns) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const known = is(column, SQL.Aliased) ? column.fieldAlias : toSnakeCase(column.name)
      return [name, sql`${sql.identifier(known)}`.mapWith(decoderOf(column))]
    }),
  )
