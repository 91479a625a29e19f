import { sql } from 'drizzle-orm'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Db, Pool } from '../database/connect.ts'
import { executor, type Operation } from '../graph/executor.ts'
import { blamingInput } from '../list/impossible.ts'
import type { RequestInfo } from '../subgraph.ts'
import type { WriteTables } from '../write/tables.ts'
import { keepReads, type PartnerReads } from './reads.ts'
import { turns } from './turns.ts'

/** A partner, as the verified token of a request names it. */
export interface Partner {
  readonly partnerId: string
  /** Whom the token names at the partner. */
  readonly subject: string
  readonly requestId: string
}

/** Makes a transaction the partner's: what the policies read is set in it, or it throws. */
export type Enter = (tx: Db) => Promise<unknown>

export interface PartnerGraphSettings {
  readonly schema: GraphQLSchema
  /** Runs under the role `samspill_partner`. */
  readonly pool: Pick<Pool, 'db'>
  readonly tables: WriteTables
  /**
   * Finds out, before the transaction, how to enter it; null when there is nothing that the partner may see. Throws when
   * that can't be told: nothing is answered then.
   */
  readonly admit: (partner: Partner) => Promise<Enter | null>
  /** So many operations of one partner run at a time: no partner holds all connections. */
  readonly most: number
  /** What this subgraph's resolvers need beside the common context. */
  readonly context: (context: Context) => Context
}

/** For CRM, which keeps the agreements itself: the partner's own id is all that its policies need. */
export const enterAs =
  (partnerId: string): Enter =>
  (tx) =>
    tx.execute(sql`select set_config('samspill.partner', ${partnerId}, true)`)

/**
 * Runs partners' operations: each in one transaction that has been made the partner's, on one state of the database. In
 * a transaction that nobody has made a partner's there is nothing to see.
 */
export function partnerExecutor({ schema, pool, tables, admit, most, context }: PartnerGraphSettings) {
  const run = executor(schema)
  const inTurn = turns(most)
  const contextFor =
    ({ viewer, requestId }: RequestInfo, db: Db, reads: PartnerReads) =>
    () => {
      // What an attempt that was given up has read is kept too: rather once too often.
      return context({ viewer, requestId, db, loaders: new Map(), reads })
    }

  return (operation: Operation, request: RequestInfo): Promise<ExecutionResult> => {
    const partner = partnerOf(request)
    // Its root fields refuse, and read nothing.
    if (!partner) return run(operation, contextFor(request, pool.db, new Map()))
    return inTurn(partner.partnerId, () => runFor(partner, operation, request))
  }

  async function runFor(partner: Partner, operation: Operation, request: RequestInfo): Promise<ExecutionResult> {
    const reads: PartnerReads = new Map()
    const enter = await admit(partner)
    let answer: ExecutionResult | undefined
    await pool.db
      .transaction(
        async (tx) => {
          if (enter) await enter(tx)
          answer = await run(operation, contextFor(request, tx, reads))
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' },
      )
      .catch((error: unknown) => {
        // A statement that fails takes its transaction along, whoever has caught its error: the answer tells of it.
        if (!answer) throw error
      })
    if (!answer) throw new Error('the transaction has not run')
    if (reads.size > 0)
      await pool.db.transaction(async (tx) => {
        await enterAs(partner.partnerId)(tx)
        await keepReads(tx, tables, partner, reads)
      })
    return answer.errors ? { ...answer, errors: blamingInput(answer.errors) } : answer
  }
}

const partnerOf = ({ viewer, requestId }: RequestInfo): Partner | null =>
  viewer?.partnerId ? { partnerId: viewer.partnerId, subject: viewer.subject, requestId } : null
