import { sql, type SQL } from 'drizzle-orm'
import type { Db } from './connect.ts'
import { commit } from './guarded.ts'

type Row = Record<string, unknown>

/** Sends statements together, and tells the rows of each. Each sees what those before it did; none hangs on an answer. */
export type Send = (statements: readonly SQL[]) => Promise<readonly (readonly Row[])[]>

/** Sends statements of a transaction that goes on. */
export const together =
  (tx: Db): Send =>
  (statements) =>
    Promise.all(statements.map((statement) => tx.execute(statement)))

/**
 * Sends the last statements of a transaction, and its COMMIT with them: what they lock is held no longer than the database
 * takes, however busy this process is. So what may not stand has to fail in the database, which then keeps nothing.
 */
const lastOf =
  (tx: Db): Send =>
  async (statements) => {
    const [ended, ...answers] = (await together(tx)([...statements, sql.raw(commit)])).toReversed()
    if ((ended as { command?: string }).command !== 'COMMIT') throw new Error('The transaction was rolled back.')
    return answers.toReversed()
  }

const attempts = 5

/**
 * Runs a transaction, again from its beginning where PostgreSQL ended it to free another (40P01): locks are taken in one
 * order, but rows that a merge has just moved elsewhere make two that met there wait for each other. Work may send its last
 * statements by `last`.
 */
export async function transact<T>(db: Db, work: (tx: Db, last: Send) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => work(tx, lastOf(tx)))
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error
    }
  }
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === '40P01') || isDeadlock(error.cause))
