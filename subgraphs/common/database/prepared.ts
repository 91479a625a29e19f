import { sql, type Placeholder } from 'drizzle-orm'
import type { Db } from './connect.ts'
import { withFastRows } from './rows.ts'

/** A query as drizzle builds it. Its placeholders are bound when it runs. */
export interface Preparable<Row> {
  prepare(name: string): Prepared<Row>
}

export interface Prepared<Row> {
  execute(values: Readonly<Record<string, unknown>>): Promise<readonly Row[]>
}

/**
 * Reads with a text that is built once for each pool: to build it takes drizzle longer than to run it. A transaction has a
 * handle of its own, and gets a text of its own: prepared on the pool it would leave the transaction.
 */
export function prepared<Row>(build: (db: Db) => Preparable<Row>) {
  const known = new WeakMap<Db, Prepared<Row>>()
  return (db: Db, values: Readonly<Record<string, unknown>>): Promise<readonly Row[]> => {
    let query = known.get(db)
    if (!query) known.set(db, (query = withFastRows(build(db).prepare(''))))
    return query.execute(values)
  }
}

/** Where the keys of a batch go: `any(${array(keys, 'uuid')})`. */
export type Keys = Placeholder<typeof fewKeys | typeof manyKeys>

export const fewKeys = 'few'
const manyKeys = 'many'

/** As many rows the planner takes a list for that it does not see. */
const many = 10

type Read<Row> = (db: Db, keys: readonly string[]) => Promise<readonly Row[]>

/** As `prepared`, by keys. */
export function keyedRead<Row>(build: (db: Db, keys: Keys) => Preparable<Row>): Read<Row> {
  const read = prepared((db) => build(db, sql.placeholder(manyKeys)))
  return (db, keys) => read(db, { [manyKeys]: keys })
}

/**
 * As `keyedRead`, for statements without other values, which a plan had better see. Where keys are fewer than the planner would
 * take them for, it would plan anew each time, which takes longer than to read: a statement of their own hides how few.
 */
export function preparedRead<Row>(build: (db: Db, keys: Keys) => Preparable<Row>): Read<Row> {
  const few = prepared((db) => build(db, sql.placeholder(fewKeys)))
  const more = keyedRead(build)
  return (db, keys) => (keys.length < many ? few(db, { [fewKeys]: keys }) : more(db, keys))
}
