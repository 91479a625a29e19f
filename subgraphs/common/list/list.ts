import DataLoader from 'dataloader'
import { and, getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { perRequest, type Context } from '../context.ts'
import { array } from '../database/bulk.ts'
import type { Db } from '../database/connect.ts'
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
  /** Conditions; undefined is none. A null in the filter is no condition. */
  readonly where?: (filter: Filter) => readonly (SQL | undefined)[]
  /** The unique column that settles ties. */
  readonly tiebreak?: keyof InferSelectModel<T> & string
}

export interface ListArguments<Filter, Field extends string> extends PageArguments {
  readonly where?: Filter | null
  readonly orderBy?: readonly OrderTerm<Field>[] | null
}

/** Where a nested list hangs on its parents: a column of the table, or of a table that joins the two. */
export interface Parent {
  readonly column: PgColumn
  readonly through?: { readonly table: PgTable; readonly on: SQL }
}

const conditions = <F>(definition: { where?: (filter: F) => readonly (SQL | undefined)[] }, filter?: F | null) =>
  filter ? (definition.where?.(filter) ?? []) : []

function orderOf<T extends PgTable, F, Field extends string>(
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
  const rows = await orRefuseInput(
    db
      .select(definition.columns ?? getTableColumns(table))
      .from(table)
      .where(and(...filters, args.after ? order.after(args.after) : undefined))
      .orderBy(...order.orderBy)
      .limit(size + 1),
  )
  return connection(rows as InferSelectModel<T>[], size, order, Boolean(args.after), async () => {
    const counted = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(table)
      .where(and(...filters))
    return counted[0]?.count ?? 0
  })
}

/**
 * A list below each of many parents: `invoicesOfCustomer(context, args).load(customerId)`. One LATERAL statement for all
 * parents of a level, and one for their counts when asked for.
 */
export function childList<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  ...within: SQL[]
): (context: Context, args: ListArguments<F, Field>) => DataLoader<string, Connection<InferSelectModel<T>>> {
  type Row = InferSelectModel<T>
  const byArguments = perRequest(() => new Map<string, DataLoader<string, Connection<Row>>>())
  return (context, args) => {
    const key = JSON.stringify([args.first, args.after, args.where, args.orderBy])
    const loaders = byArguments(context)
    let loader = loaders.get(key)
    if (!loader) {
      const size = pageSize(args.first)
      const order = orderOf(definition, args.orderBy)
      const filters = [...within, ...conditions(definition, args.where)]
      const counts = new DataLoader((ids: readonly string[]) =>
        countChildren(context.db, definition, parent, ids, filters),
      )
      loader = new DataLoader(async (ids: readonly string[]) => {
        const after = args.after ? order.after(args.after) : undefined
        const children = await readChildren(context.db, definition, parent, ids, [...filters, after], order, size)
        return ids.map((id) =>
          connection((children.get(id) ?? []) as Row[], size, order, Boolean(args.after), () => counts.load(id)),
        )
      })
      loaders.set(key, loader)
    }
    return loader
  }
}

async function readChildren<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  ids: readonly string[],
  filters: (SQL | undefined)[],
  order: Keyset,
  size: number,
): Promise<Map<string, unknown[]>> {
  const table = definition.table as PgTable
  const from = db
    .select(definition.columns ?? getTableColumns(table))
    .from(table)
    .$dynamic()
  if (parent.through) void from.innerJoin(parent.through.table, parent.through.on)
  const child = from
    .where(and(sql`${parent.column} = p.id`, ...filters))
    .orderBy(...order.orderBy)
    .limit(size + 1)
    .as('child')
  const rows = await orRefuseInput(
    db
      .select({ parent: sql<string>`p.id`, place: sql<number>`p.place::int`, child: child._.selectedFields })
      .from(sql`unnest(${array(ids, 'uuid')}) with ordinality as p(id, place)`)
      .crossJoinLateral(child),
  )
  const groups = new Map<string, unknown[]>()
  for (const row of rows) {
    const group = groups.get(row.parent)
    if (group) group.push(row.child)
    else groups.set(row.parent, [row.child])
  }
  return groups
}

async function countChildren<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  ids: readonly string[],
  filters: (SQL | undefined)[],
): Promise<number[]> {
  const table: PgTable = definition.table
  const query = db
    .select({ parent: sql<string>`${parent.column}`, count: sql<number>`count(*)::int` })
    .from(table)
    .$dynamic()
  if (parent.through) void query.innerJoin(parent.through.table, parent.through.on)
  const rows = await query
    .where(and(sql`${parent.column} = any(${array(ids, 'uuid')})`, ...filters))
    .groupBy(parent.column)
  const counts = new Map(rows.map((row) => [row.parent, row.count]))
  return ids.map((id) => counts.get(id) ?? 0)
}
