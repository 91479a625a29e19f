import { createHmac } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Db } from '../database/connect.ts'
import { fixed } from '../database/fixed.ts'
import { together, transact, type Send } from '../database/transact.ts'
import { refusalAsData, refuse, refuseInput, type RefusalData } from './refusal.ts'
import type { WriteTables } from './tables.ts'

/** A write as its mutation was called. */
export interface Call {
  readonly mutation: string
  readonly input: unknown
  readonly idempotencyKey?: string | null
}

/** What a service may answer: kept with the idempotency key as JSON, so it holds strings, never numbers or dates. */
export interface Success {
  readonly kind: string
}

/**
 * Runs a write in one transaction, known to the audit trail by caller and request. A refusal rolls back what the service
 * wrote and is answered as data; a deadlock runs the service again. With an idempotency key the first answer, refusals included, is kept and given again.
 * What a service has to do last it may send by `last`, with which the transaction ends where nothing is kept after it.
 */
export async function write<S extends Success>(
  { db, viewer, requestId, loaders }: Context,
  tables: WriteTables,
  call: Call,
  service: (tx: Db, last: Send) => Promise<S>,
): Promise<S | RefusalData> {
  const caller = viewer?.subject ?? 'anonymous'
  const answer = await refusalAsData(() =>
    transact(db, async (tx, last) => {
      const acting = actAs(tx, caller, requestId)
      const key = call.idempotencyKey
      // Sent together with the first statement of the service, whose answer alone is waited for.
      if (key === null || key === undefined) return (await Promise.all([service(tx, last), acting]))[0]
      await acting
      if (!/^[\x21-\x7e]{1,200}$/.test(key))
        refuseInput('idempotencyKey', 'idempotencyKey: 1 to 200 printable ASCII characters without spaces.')
      const place = { caller, mutation: call.mutation, key: hash(key) }
      const earlier = await claim(tx, tables, place, hash(call.input, key))
      if (earlier === 'OTHER_INPUT') return refuseReuse(key)
      if (earlier) return earlier as S
      const first = await refusalAsData(() => tx.transaction((inner) => service(inner, together(inner))))
      await keep(tx, tables, place, first)
      return first
    }),
  )
  // What an earlier mutation of the same operation read may be out of date now.
  loaders.clear()
  return answer
}

/** Tells the database, for this transaction, who acts: the audit triggers read it. Sent at once, before whatever is next. */
export const actAs = (tx: Db, caller: string, requestId: string): Promise<unknown> =>
  tx.execute(acting({ caller, requestId })).execute()

const acting = fixed<{ caller: string; requestId: string }>(
  () => sql`select set_config('samspill.actor', ${sql.placeholder('caller')}, true),
                   set_config('samspill.request', ${sql.placeholder('requestId')}, true)`,
)

/** The key is hashed: clients make keys of what they please, were it somebody's name. */
type Place = { caller: string; mutation: string; key: string }

/** Takes the key, waiting for another that is just using it; or the answer that it has had already. */
async function claim(tx: Db, { idempotencyKey: table }: WriteTables, place: Place, inputHash: string) {
  const taken = await tx
    .insert(table)
    .values({ ...place, inputHash })
    .onConflictDoNothing()
    .returning({ key: table.key })
  if (taken.length > 0) return null
  const [earlier] = await tx.select().from(table).where(atPlace(table, place))
  return earlier?.inputHash === inputHash ? (earlier.answer as Success) : 'OTHER_INPUT'
}

const refuseReuse = (idempotencyKey: string): never =>
  refuse('IdempotencyConflict', 'This idempotency key was used with other input: use a new key for a new request.', {
    idempotencyKey,
  })

const keep = (tx: Db, { idempotencyKey: table }: WriteTables, place: Place, answer: unknown): Promise<unknown> =>
  tx.update(table).set({ answer }).where(atPlace(table, place))

const atPlace = (table: WriteTables['idempotencyKey'], place: Place) =>
  and(eq(table.caller, place.caller), eq(table.mutation, place.mutation), eq(table.key, place.key))

/**
 * The same for inputs that say the same, in whatever order their fields come. Under a secret, which the client's key is, since
 * it is kept nowhere, what an input said can't be found out by trying.
 */
const hash = (input: unknown, secret = ''): string =>
  createHmac('sha256', secret)
    .update(
      JSON.stringify(input, (_key, value: unknown) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .digest('base64url')
