import DataLoader from 'dataloader'
import type { Viewer } from './auth/viewer.ts'
import type { Db } from './database/connect.ts'
import { preparedRead, type Keys, type Preparable } from './database/prepared.ts'
import { columnsRead, type Columns } from './list/columns.ts'
import type { Asked } from './list/page.ts'
import type { PartnerReads } from './partner/reads.ts'
import { isUuid } from './uuid.ts'

/** What resolvers get: made anew for each operation, so that nothing read for one caller reaches another. */
export interface Context {
  readonly viewer: Viewer | null
  readonly requestId: string
  readonly db: Db
  /** The loaders made so far in this operation; see `loader`. */
  readonly loaders: Map<unknown, unknown>
  /** In a partner's operation: whose records it has answered, see partner/reads.ts. */
  readonly reads?: PartnerReads
}

/** One thing per operation, made when first asked for. */
export function perRequest<T, C extends Context = Context>(make: (context: C) => T): (context: C) => T {
  const key = {}
  return (context) => {
    const known = context.loaders.get(key) as T | undefined
    if (known !== undefined) return known
    const made = make(context)
    context.loaders.set(key, made)
    return made
  }
}

/** As `perRequest`, one for each combination of a field's arguments. */
export function perArguments<Args extends object, T>(
  make: (context: Context, args: Args) => T,
): (context: Context, args: Args) => T {
  const byArguments = perRequest(() => new Map<string, T>())
  return (context, args) => {
    const all = byArguments(context)
    const key = JSON.stringify(args)
    const known = all.get(key)
    if (known !== undefined) return known
    const made = make(context, args)
    all.set(key, made)
    return made
  }
}

/** Builds the statement that answers a batch of keys; it is built once, so nothing in it may hang on the caller. */
type Read<Row> = (db: Db, keys: Keys) => Preparable<Row>

/**
 * A batched read by key: `productById(context).load(id)`. `read` answers in any order; `keyOf` says whose a row is.
 * Keys that are none by `isKey` are not asked for.
 */
export function loader<Row>(
  read: Read<Row>,
  keyOf: (row: Row) => string,
  isKey: (key: string) => boolean = () => true,
): (context: Context) => DataLoader<string, Row | null> {
  const rowsOf = preparedRead(read)
  return perRequest(
    ({ db }) =>
      new DataLoader(async (keys: readonly string[]) => {
        const rows = new Map((await rowsOf(db, keys.filter(isKey))).map((row) => [keyOf(row), row]))
        return keys.map((key) => rows.get(key) ?? null)
      }),
  )
}

/** As `loader`, for the rows (bounded by nature) that belong to a key: an order's lines, a person's addresses. */
export function groupLoader<Row>(
  read: Read<Row>,
  keyOf: (row: Row) => string,
): (context: Context) => DataLoader<string, Row[]> {
  const rowsOf = preparedRead(read)
  return perRequest(
    ({ db }) =>
      new DataLoader(async (keys: readonly string[]) => {
        const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
        for (const row of await rowsOf(db, keys)) groups.get(keyOf(row))?.push(row)
        return keys.map((key) => groups.get(key) ?? [])
      }),
  )
}

/**
 * As `groupLoader`, for rows of which a field asks some columns: `linesOfInvoice(context, asked).load(id)`.
 * @param own columns that are read anyway, for `keyOf`
 */
export function groupLoaderOf<Row>(
  all: Columns,
  own: readonly string[],
  read: (db: Db, keys: Keys, columns: Columns) => Preparable<object>,
  keyOf: (row: Row) => string,
): (context: Context, asked?: Asked) => DataLoader<string, Row[]> {
  const loaders = new WeakMap<Columns, (context: Context) => DataLoader<string, Row[]>>()
  return (context, asked) => {
    const columns = columnsRead(all, asked?.columns, own)
    const known =
      loaders.get(columns) ?? groupLoader<Row>((db, keys) => read(db, keys, columns) as Preparable<Row>, keyOf)
    loaders.set(columns, known)
    return known(context)
  }
}

/** A batched read of the rows of each key that depends on a field's arguments too: one statement for a level of the answer. */
export function loaderWith<Args extends object, Row>(
  read: (db: Db, keys: readonly string[], args: Args) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): (context: Context, args: Args) => DataLoader<string, Row[]> {
  return perArguments(
    ({ db }, args: Args) =>
      new DataLoader(async (keys: readonly string[]) => {
        const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
        for (const row of await read(db, keys, args)) groups.get(keyOf(row))?.push(row)
        return keys.map((key) => groups.get(key) ?? [])
      }),
  )
}

/** What has that id, as a client wrote it; null, and no statement, when it is no id at all. */
export const byId = <Row>(rows: DataLoader<string, Row | null>, id: string): Promise<Row | null> =>
  isUuid(id) ? rows.load(id.toLowerCase()) : Promise.resolve(null)
