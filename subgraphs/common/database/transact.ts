import type { Db } from './connect.ts'

const attempts = 5

/**
 * Runs a transaction, again from its beginning where PostgreSQL ended it to free another (40P01): locks are taken in one
 * order, but rows that a merge has just moved elsewhere make two that met there wait for each other.
 */
export async function transact<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work)
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error
    }
  }
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === '40P01') || isDeadlock(error.cause))
