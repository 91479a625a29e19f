import { and, getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../database/connect.ts'
import { withFastRows } from '../database/rows.ts'
import { conditions } from './combined.ts'
import { keyset, type Keyset } from './keyset.ts'
import { orRefuseInput } from './impossible.ts'
import { connection, pageSize, type Connection, type PageArguments } from './page.ts'

export interface OrderTerm<Field extends string> {
  readonly field: Field
  readonly direction: 'ASC' | 'DESC'
}

/** A list that can grow without bound: how it may be sorted and what its filter means. */
export interface ListDefinition<T extends PgTable, Filter, Field extends string> {
  readonly table: T
  /** What is read of a row, where that is not its columns as they are: a JSON document as text, for example. */
  readonly columns?: Readonly<Record<string, PgColumn | SQL.Aliased>>
  /** The SDL's order fields, each with the row's field; the columns are never null. */
  readonly orders: Readonly<Record<Field, keyof InferSelectModel<T> & string>>
  readonly defaultOrder: readonly OrderTerm<NoInfer<Field>>[]
  /** Conditions of a filter's own, which must all hold; undefined is none. A null in the filter is no condition. */
  readonly where?: (filter: Filter) => readonly (SQL | undefined)[]
  /** The unique column that settles ties. */
  readonly tiebreak?: keyof InferSelectModel<T> & string
}

export interface ListArguments<Filter, Field extends string> extends PageArguments {
  readonly where?: Filter | null
  readonly orderBy?: readonly OrderTerm<Field>[] | null
}

/** The order asked for, or the list's own, with ties settled. */
export function orderOf<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  orderBy?: readonly OrderTerm<Field>[] | null,
): Keyset {
  const columns = getTableColumns(definition.table) as Record<string, PgColumn>
  const tiebreak: string = definition.tiebreak ?? 'id'
  const terms = orderBy?.length ? orderBy : definition.defaultOrder
  const keys = terms.map(({ field, direction }) => ({ field: definition.orders[field], direction }))
  const unique = keys.filter((key, i) => keys.findIndex((other) => other.field === key.field) === i)
  if (!unique.some((key) => key.field === tiebreak))
    unique.push({ field: tiebreak, direction: unique.at(-1)?.direction ?? 'ASC' })
  return keyset(unique.map((key) => ({ ...key, column: columns[key.field] as PgColumn })))
}

/** A root list: one statement for the page, and one more for `totalCount` only when that is asked for. */
export async function page<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  args: ListArguments<F, Field>,
  ...within: (SQL | undefined)[]
): Promise<Connection<InferSelectModel<T>>> {
  const size = pageSize(args.first)
  const order = orderOf(definition, args.orderBy)
  const filters = [...within, ...conditions(definition, args.where)]
  const table = definition.table as PgTable
  const query = db
    .select(definition.columns ?? getTableColumns(table))
    .from(table)
    .where(and(...filters, args.after ? order.after(args.after) : undefined))
    .orderBy(...order.orderBy)
    .limit(size + 1)
    .prepare('')
  const rows = await orRefuseInput(withFastRows(query, definition).execute())
  return connection(rows as InferSelectModel<T>[], size, order, Boolean(args.after), async () => {
    const counted = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(table)
      .where(and(...filters))
    return counted[0]?.count ?? 0
  })
}
