import { sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Db } from '../database/connect.ts'
import { refuse } from '../write/refusal.ts'
import { actAs } from '../write/write.ts'
import type { DataSubject } from './records.ts'

/**
 * First in the transaction of an erasure, which may take long where there is much. Refuses with ErasureUnderWay rather than
 * wait for another one of the same customer: whoever asks again and again would take up all connections.
 */
export async function beginErasure(tx: Db, system: 'erp' | 'crm', customerId: string): Promise<void> {
  await tx.execute(sql`set local statement_timeout = '10min'`)
  const [turn] = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`samspill ${system} erase ${customerId}`}, 0)) as free`,
  )
  if (!turn?.free) refuse('ErasureUnderWay', 'The customer is being erased just now: ask again in a while.')
}

/** Refuses with OpenOrders when there are any. */
export function refuseOpenOrders(orders: number): void {
  if (orders === 0) return
  const [they, are] = orders === 1 ? ['1 order', 'is'] : [`${orders} orders`, 'are']
  refuse('OpenOrders', `${they} of the customer ${are} not invoiced yet: deliver and invoice first.`, { orders })
}

/** Keeps that the caller has read all there is of a subject. Before anything is answered. */
export const noteExport = (
  { db, viewer, requestId }: Context,
  system: 'erp' | 'crm',
  { customerId, contactId }: DataSubject,
): Promise<unknown> =>
  db.transaction(async (tx) => {
    await actAs(tx, viewer?.subject ?? 'anonymous', requestId)
    const whom = sql.join(
      [customerId, ...(contactId === null ? [] : [contactId])].map((id) => sql`${id}::uuid`),
      sql`, `,
    )
    await tx.execute(sql`select ${sql.identifier(system)}.note_export(${whom})`)
  })
