import DataLoader from 'dataloader'
import { and, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { LRUCache } from 'lru-cache'
import { perRequest, type Context } from '../context.ts'
import { array } from '../database/bulk.ts'
import type { Db } from '../database/connect.ts'
import { keyedRead, preparedRead } from '../database/prepared.ts'
import { columnsRead, type Columns } from './columns.ts'
import { conditions } from './combined.ts'
import { orRefuseInput } from './impossible.ts'
import type { Keyset } from './keyset.ts'
import { columnsOf, orderOf, type ListArguments, type ListDefinition } from './list.ts'
import { connection, pageSize, type Connection } from './page.ts'

/** Where a nested list hangs on its parents: a column of the table, or of a table that joins the two. */
export interface Parent {
  readonly column: PgColumn
  readonly through?: { readonly table: PgTable; readonly on: SQL }
}

/**
 * A list below each of many parents: `invoicesOfCustomer(context, args).load(customerId)`. One LATERAL statement for all
 * parents of a level, which brings their counts too where they are asked for.
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
    const key = keyOf(args)
    const loaders = byArguments(context)
    let loader = loaders.get(key)
    if (!loader) {
      const { db } = context
      const { size, order, children, counts } = readsOf(key, args)
      const countLoader = new DataLoader(async (ids: readonly string[]) => {
        const found = new Map((await orRefuseInput(counts(db, ids))).map((row) => [row.parent, row.count]))
        return ids.map((id) => found.get(id) ?? 0)
      })
      const counted = async (ids: readonly string[]) =>
        ids.map((id) => connection<Row>([], size, order, Boolean(args.after), () => countLoader.load(id)))
      const read = async (ids: readonly string[]) => {
        const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
        const totals = new Map<string, number>()
        for (const { parent, child, total } of await orRefuseInput(children(db, ids))) {
          if (total === null || isRow(child)) groups.get(parent)?.push(child as unknown as Row)
          if (total !== null) totals.set(parent, total)
        }
        return ids.map((id) =>
          connection(
            groups.get(id) ?? [],
            size,
            order,
            Boolean(args.after),
            async () => totals.get(id) ?? countLoader.load(id),
          ),
        )
      }
      loader = new DataLoader(args.counted === 'alone' ? counted : read)
      loaders.set(key, loader)
    }
    return loader
  }
}

/** The same for the same arguments; it is asked for at each parent, most of which have neither filter nor order. */
function keyOf({ first, counted, columns, after, where, orderBy }: ListArguments<unknown, string>): string {
  const others = after || where || orderBy ? JSON.stringify([after, where, orderBy]) : ''
  return `${first} ${counted} ${columns?.join()} ${others}`
}

/** A parent without children has a row with its count, and nothing but nulls for the child. */
const isRow = (child: object | null): boolean => child !== null && Object.values(child).some((value) => value !== null)

/** So many combinations of `first`, `orderBy` and columns have their statements kept. */
const mostReads = 200

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
  const columns = columnsRead(columnsOf(definition), args.columns, order.fields)
  const filters = [...within, ...conditions(definition, args.where)]
  const after = args.after ? order.after(args.after) : undefined
  const read = args.after || args.where ? keyedRead : preparedRead
  return {
    size,
    order,
    children: read((db, ids) => {
      const child = childrenOf(db, definition, parent, [...filters, after], order, size, columns).as('child')
      const from = sql`unnest(${array(ids, 'uuid')}) with ordinality as p(id, place)`
      const common = { parent: sql<string>`p.id`, place: sql<number>`p.place::int`, child: child._.selectedFields }
      if (!args.counted)
        return db
          .select({ ...common, total: sql<number | null>`null` })
          .from(from)
          .crossJoinLateral(child)
      const counted = countOf(db, definition, parent, filters).as('counted')
      return db
        .select({ ...common, total: sql<number | null>`counted.total` })
        .from(from)
        .crossJoinLateral(counted)
        .leftJoinLateral(child, sql`true`)
    }),
    counts: read((db, ids) => {
      const counted = countOf(db, definition, parent, filters).as('counted')
      return db
        .select({ parent: sql<string>`p.id`, count: counted.total })
        .from(sql`unnest(${array(ids, 'uuid')}) as p(id)`)
        .crossJoinLateral(counted)
    }),
  }
}

function childrenOf<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  filters: readonly (SQL | undefined)[],
  order: Keyset,
  size: number,
  columns: Columns,
) {
  const table = definition.table as PgTable
  const query = db.select(columns).from(table).$dynamic()
  if (parent.through) void query.innerJoin(parent.through.table, parent.through.on)
  return query
    .where(and(sql`${parent.column} = p.id`, ...filters))
    .orderBy(...order.orderBy)
    .limit(size + 1)
}

function countOf<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  parent: Parent,
  filters: readonly (SQL | undefined)[],
) {
  const table: PgTable = definition.table
  const query = db
    .select({ total: sql<number>`count(*)::int`.as('total') })
    .from(table)
    .$dynamic()
  if (parent.through) void query.innerJoin(parent.through.table, parent.through.on)
  return query.where(and(sql`${parent.column} = p.id`, ...filters))
}
