import { and, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../database/connect.ts'
import { clientError } from '../errors.ts'
import { conditions } from './combined.ts'
import { computedKeyset, type ComputedOrder } from './computed.ts'
import { allColumns, columnsRead, type Columns } from './columns.ts'
import { columnKey, keyset, type Keyset, type SortKey } from './keyset.ts'
import { orRefuseInput } from './impossible.ts'
import { connection, pageSize, type Connection, type PageArguments } from './page.ts'
import { rowsInSlices } from './slices.ts'
import { rowsOf, type Reading } from './statement.ts'

export interface OrderTerm<Field extends string> {
  readonly field: Field
  readonly direction: 'ASC' | 'DESC'
  /** Of `CUSTOM`: what the list's definition knows how to sort by. */
  readonly custom?: unknown
}

/** The order field that `OrderTerm.custom` belongs to, which is no column. */
type Custom = 'CUSTOM'

/** A list that can grow without bound: how it may be sorted and what its filter means. */
export interface ListDefinition<T extends PgTable, Filter, Field extends string> {
  readonly table: T
  /** What a root list reads in place of the table, under its name: the rows as they were on a day, for example. */
  readonly from?: SQL
  /** Whether, of a large table, what a filter finds is read in slices where no index has it in order; see slices.ts. */
  readonly inSlices?: true
  /** What is read of a row, where that is not its columns as they are: a JSON document as text, for example. */
  readonly columns?: Columns
  /** The SDL's order fields, each with the row's field; the columns are never null. */
  readonly orders: Readonly<Record<Exclude<Field, Custom>, keyof InferSelectModel<T> & string>>
  /** Of an order by `CUSTOM`: what its term's `custom` stands for. */
  readonly computed?: (custom: never) => ComputedOrder
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

/** All that a list reads of a row. */
export const columnsOf = ({ table, columns }: { readonly table: PgTable; readonly columns?: Columns }): Columns =>
  columns ?? allColumns(table)

/** The order asked for, or the list's own, with ties settled. */
export function orderOf<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  orderBy?: readonly OrderTerm<Field>[] | null,
): Keyset {
  const terms = orderBy?.length ? orderBy : definition.defaultOrder
  const custom = terms.find(({ field }) => field === 'CUSTOM')
  if (!custom) return orderByColumns(definition, terms)
  if (terms.length > 1 || !definition.computed || !custom.custom)
    throw clientError('BAD_USER_INPUT', 'An order by CUSTOM stands alone, and `custom` names its field.')
  const ties = definition.defaultOrder.map(({ field }) => ({ field, direction: custom.direction }))
  return computedKeyset(definition.computed(custom.custom as never), columnKeys(definition, ties))
}

const orders = new WeakMap<object, Map<string, Keyset>>()

/** Most lists are asked for in few orders: those by one field are kept. */
function orderByColumns<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  terms: readonly OrderTerm<Field>[],
): Keyset {
  const [only, another] = terms
  if (!only || another) return keyset(columnKeys(definition, terms))
  const kept = orders.get(definition) ?? new Map<string, Keyset>()
  orders.set(definition, kept)
  const key = `${only.field} ${only.direction}`
  const order = kept.get(key) ?? keyset(columnKeys(definition, terms))
  kept.set(key, order)
  return order
}

function columnKeys<T extends PgTable, F, Field extends string>(
  definition: ListDefinition<T, F, Field>,
  terms: readonly OrderTerm<Field>[],
): SortKey[] {
  const columns = allColumns(definition.table) as Readonly<Record<string, PgColumn>>
  const tiebreak: string = definition.tiebreak ?? 'id'
  const keys = terms.map(({ field, direction }): { field: string; direction: 'ASC' | 'DESC' } => ({
    field: definition.orders[field as Exclude<Field, Custom>],
    direction,
  }))
  const unique = keys.filter((key, i) => keys.findIndex((other) => other.field === key.field) === i)
  if (!unique.some((key) => key.field === tiebreak))
    unique.push({ field: tiebreak, direction: unique.at(-1)?.direction ?? 'ASC' })
  return unique.map(({ field, direction }) => columnKey(field, columns[field] as PgColumn, direction))
}

/** A root list: one statement for the page (one for each part of its order, as far as they are needed), and one more for `totalCount` only when that is asked for. */
export async function page<T extends PgTable, F, Field extends string>(
  db: Db,
  definition: ListDefinition<T, F, Field>,
  args: ListArguments<F, Field>,
  ...within: (SQL | undefined)[]
): Promise<Connection<InferSelectModel<T>>> {
  const size = pageSize(args.first)
  const order = orderOf(definition, args.orderBy)
  const wanted = conditions(definition, args.where)
  const columns = columnsRead(columnsOf(definition), args.columns, order.fields)
  const reading = { db, definition, columns, within, wanted }
  const rows = (await orRefuseInput(pageOf(reading, order, args.after, size + 1))) as InferSelectModel<T>[]
  return connection(rows, size, order, Boolean(args.after), async () => {
    const counted = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(definition.from ?? (definition.table as PgTable))
      .where(and(...within, ...wanted))
    return counted[0]?.count ?? 0
  })
}

const pageOf = async (reading: Reading, order: Keyset, cursor: string | null | undefined, most: number) =>
  (await rowsInSlices(reading, order, cursor, most)) ?? (await rowsOf(reading, order, cursor, most))
