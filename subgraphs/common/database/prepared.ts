import { sql, type Placeholder } from 'drizzle-orm'
import type { Db } from './connect.ts'
import { withFastRows } from './rows.ts'

/** A query as drizzle builds it. Its keys are bound when it runs. */
export interface Preparable<Row> {
  prepare(name: string): Prepared<Row>
}

export interface Prepared<Row> {
  execute(values: { readonly keys: readonly string[] }): Promise<readonly Row[]>
}

/** Where the keys of a batch go: `any(${array(keys, 'uuid')})`. */
export type Keys = Placeholder<'keys'>

const keys: Keys = sql.placeholder('keys')

/**
 * Reads by keys with a text that is built once for each pool: to build it takes drizzle longer than to run it. A
 * transaction has a handle of its own, and gets a text of its own: prepared on the pool it would leave the transaction.
 */
export function preparedRead<Row>(build: (db: Db, keys: Keys) => Preparable<Row>) {
  const known = new WeakMap<Db, Prepared<Row>>()
  return (db: Db, values: readonly string[]): Promise<readonly Row[]> => {
    let prepared = known.get(db)
    if (!prepared) known.set(db, (prepared = withFastRows(build(db, keys).prepare(''))))
    return prepared.execute({ keys: values })
  }
}
