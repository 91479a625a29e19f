import DataLoader from 'dataloader'
import { and, getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { LRUCache } from 'lru-cache'
import { perRequest, type Context } from '../context.ts'
import { array } from '../database/bulk.ts'
import type { Db } from '../database/connect.ts'
import { preparedRead, type Keys } from '../database/prepared.ts'
import { orRefuseInput } from './impossible.ts'
import type { Keyset } from './keyset.ts'
import { conditions, orderOf, type ListArguments, type ListDefinition } from './list.ts'
import { connection, pageSize, type Connection } from './page.ts'

/** Where a nested list hangs on its parents: a column of the table, or of a table that joins the two. */
export interface Parent {
  readonly column: PgColumn
  readonly through?: { readonly table: PgTable; readonly on: SQL }
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
  const readsOf = rememberedReads((args: ListArguments<F, Field>) => childReads(definition, parent, within, args))
  const byArguments = perRequest(() => new Map<string, DataLoader<string, Connection<Row>>>())
  return (context, args) => {
    const key = JSON.stringify([args.first, args.after, args.where, args.orderBy])
    const loaders = byArguments(context)
    let loader = loaders.get(key)
    if (!loader) {
      const { db } = context
      const { size, order, children, counts } = readsOf(key, args)
      const countLoader = new DataLoader(async (ids: readonly string[]) => {
        const found = new Map((await counts(db, ids)).map((row) => [row.parent, row.count]))
        return ids.map((id) => found.get(id) ?? 0)
      })
      loader = new DataLoader(async (ids: readonly string[]) => {
        const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
        for (const row of await orRefuseInput(children(db, ids)))
          groups.get(row.parent)?.push(row.child as unknown as Row)
        return ids.map((id) =>
          connection(groups.get(id) ?? [], size, order, Boolean(args.after), () => countLoader.load(id)),
        )
      })
      loaders.set(key, loader)
    }
    return loader
  }
}

/** So many combinations of `first` and `orderBy` have their statements kept. */
const mostReads = 50

/** Statements of lists without filter and cursor, whose values hardly ever come twice, are kept by their arguments. */
function rememberedReads<A extends ListArguments<unknown, string>, Reads extends object>(make: (args: A) => Reads) {
  const known = new LRUCache<string, Reads>({ max: mostReads })
  return (key: string, args: A): Reads => {
    if (args.after || args.where) return make(args)
    const reads = known.get(key) ?? make(args)
    known.set(key, reads)
    return reads
  }
}

function childReads<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  within: readonly SQL[],
  args: ListArguments<F, Field>,
) {
  const size = pageSize(args.first)
  const order = orderOf(definition, args.orderBy)
  const filters = [...within, ...conditions(definition, args.where)]
  const after = args.after ? order.after(args.after) : undefined
  return {
    size,
    order,
    children: preparedRead((db, ids) => selectChildren(db, definition, parent, ids, [...filters, after], order, size)),
    counts: preparedRead((db, ids) => selectCounts(db, definition, parent, ids, filters)),
  }
}

function selectChildren<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  ids: Keys,
  filters: readonly (SQL | undefined)[],
  order: Keyset,
  size: number,
) {
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
  return db
    .select({ parent: sql<string>`p.id`, place: sql<number>`p.place::int`, child: child._.selectedFields })
    .from(sql`unnest(${array(ids, 'uuid')}) with ordinality as p(id, place)`)
    .crossJoinLateral(child)
}

function selectCounts<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  ids: Keys,
  filters: readonly (SQL | undefined)[],
) {
  const table: PgTable = definition.table
  const query = db
    .select({ parent: sql<string>`${parent.column}`, count: sql<number>`count(*)::int` })
    .from(table)
    .$dynamic()
  if (parent.through) void query.innerJoin(parent.through.table, parent.through.on)
  return query.where(and(sql`${parent.column} = any(${array(ids, 'uuid')})`, ...filters)).groupBy(parent.column)
}
