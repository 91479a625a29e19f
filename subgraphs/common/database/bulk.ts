import { getTableColumns, is, Placeholder, sql, type InferInsertModel, type SQL } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Db } from './connect.ts'
import { fewKeys, type Keys } from './prepared.ts'

/**
 * Inserts any number of rows by one statement with one parameter, so that its text, and with it the prepared
 * statement, is the same for one row and for ten thousand. Numbers travel as strings inside JSON and stay exact.
 * All rows must have the same fields. `onConflict` is the clause's text, for example sql`(number) do nothing`.
 * @returns how many rows were inserted
 */
export async function insertRows<T extends PgTable>(
  db: Db,
  table: T,
  rows: readonly InferInsertModel<T>[],
  onConflict?: SQL,
): Promise<number> {
  if (rows.length === 0) return 0
  return (await db.execute(insertion(table, rows, onConflict && sql`on conflict ${onConflict}`))).count
}

/** As `insertRows`, answering what `returning` names, in the rows' order: for what the database fills in. */
export async function insertReturning<T extends PgTable, Answer extends Record<string, unknown>>(
  db: Db,
  table: T,
  rows: readonly InferInsertModel<T>[],
  returning: SQL,
  onConflict?: SQL,
): Promise<Answer[]> {
  if (rows.length === 0) return []
  const tail = sql`${onConflict && sql`on conflict ${onConflict}`} returning ${returning}`
  return [...(await db.execute(insertion(table, rows, tail)))] as Answer[]
}

/** Sets fields of rows by their `id`, by one statement as `insertRows` does. All rows must have the same fields. */
export async function updateRows<T extends PgTable>(
  db: Db,
  table: T,
  rows: readonly (Partial<InferInsertModel<T>> & { readonly id: string })[],
): Promise<number> {
  if (rows.length === 0) return 0
  const { target, columns, records } = recordsOf(table, rows)
  const set = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.identifier(column)} = given.${sql.identifier(column)}`)
  const { count } = await db.execute(sql`update ${target} as kept set ${sql.join(set, sql`, `)}
    from jsonb_populate_recordset(null::${target}, ${JSON.stringify(records)}::text::jsonb) given where kept.id = given.id`)
  return count
}

function insertion<T extends PgTable>(table: T, rows: readonly InferInsertModel<T>[], tail: SQL = sql``): SQL {
  const { target, columns, records } = recordsOf(table, rows)
  const names = sql.join(columns.map(sql.identifier), sql`, `)
  return sql`insert into ${target} (${names})
    select ${names} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(records)}::text::jsonb) ${tail}`
}

/** Rows of two columns out of a loader's keys, `first second`, to stand after `in`. */
export const pairs = (keys: readonly string[] | Keys, second: 'uuid' | 'int'): SQL =>
  sql`(select split_part(k, ' ', 1)::uuid, split_part(k, ' ', 2)::${sql.raw(second)} from unnest(${array(keys, 'text')}) k)`

/** Rows as the database names their columns. */
function recordsOf(table: PgTable, rows: readonly object[]) {
  const { schema, name } = getTableConfig(table)
  const known = getTableColumns(table)
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field in known)
  return {
    target: sql`${sql.identifier(schema ?? 'public')}.${sql.identifier(name)}`,
    columns: fields.map((field) => columnName(known, field)),
    records: rows.map((row) =>
      Object.fromEntries(
        fields.map((field) => [columnName(known, field), (row as Record<string, unknown>)[field] ?? null]),
      ),
    ),
  }
}

const columnName = (known: ReturnType<typeof getTableColumns>, field: string): string =>
  known[field]?.keyAsName ? toSnakeCase(field) : (known[field]?.name ?? field)

type Type = 'uuid' | 'text' | 'numeric' | 'date' | 'tsquery'

/** The values, or a place that is filled later, as one array parameter: `where id = any(${array(ids, 'uuid')})`. */
export const array = (values: readonly (string | null)[] | Placeholder, type: Type): SQL =>
  is(values, Placeholder)
    ? values.name === fewKeys
      ? unseen(values, type)
      : sql`${values}::text[]::${sql.raw(type)}[]`
    : sql`${sql.param(values)}::text[]::${sql.raw(type)}[]`

/** The same where there are mostly few. How many stays unknown to the planner in a subquery: else it plans anew each time. */
export const unseen = (values: Placeholder, type: Type): SQL =>
  sql`array(select unnest(${values}::text[]::${sql.raw(type)}[]))`
