import { sql } from 'drizzle-orm'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import { actAs } from '../../../subgraphs/common/write/write.ts'

/** Does a part of the work in a transaction of its own. */
export type Write = <T>(part: (tx: Db) => Promise<T>) => Promise<T>

/** As the servers' role, past no grant, guard or trigger; the audit trail is told who it was. */
export const writeTo =
  (db: Db, signal: AbortSignal): Write =>
  (part) =>
    db.transaction(async (tx) => {
      signal.throwIfAborted()
      await tx.execute(sql`set local statement_timeout = 0`)
      await actAs(tx, 'bench', 'bench')
      return part(tx)
    })
