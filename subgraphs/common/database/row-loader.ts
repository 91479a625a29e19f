import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { loader } from '../context.ts'
import { array } from './bulk.ts'
import type { Preparable } from './prepared.ts'

/** As `loader`, of whole rows of a table by a column in which they all differ: `rowLoader(invoice, 'id')`. */
export function rowLoader<T extends PgTable>(table: T, key: keyof InferSelectModel<T> & string) {
  type Row = InferSelectModel<T>
  const from: PgTable = table
  const column = getTableColumns(table)[key] as PgColumn
  const type = column.getSQLType() === 'uuid' ? 'uuid' : 'text'
  return loader<Row>(
    (db, keys) =>
      db
        .select()
        .from(from)
        .where(sql`${column} = any(${array(keys, type)})`) as Preparable<object> as Preparable<Row>,
    (row) => row[key] as string,
  )
}
