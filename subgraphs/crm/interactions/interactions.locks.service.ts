import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { holdCustomers } from '../customers/customers.known.service.ts'
import { interactionNotFound } from './interactions.service.ts'
import { email, interaction, interactionColumns, type InteractionRow } from './interactions.table.ts'

/** Locks them until the transaction ends, their customers before them, in the order of their ids. */
export async function lockInteractions(tx: Db, ids: readonly string[]): Promise<Map<string, InteractionRow>> {
  const named = sql`${interaction.id} = any(${array(ids.filter(isUuid), 'uuid')})`
  const found = await tx.selectDistinct({ of: interaction.customerId }).from(interaction).where(named)
  await holdCustomers(
    tx,
    found.map((one) => one.of),
  )
  const rows = await tx
    .select(interactionColumns)
    .from(interaction)
    .where(named)
    .orderBy(interaction.id)
    .for('no key update')
  return new Map(rows.map((row) => [row.id, row]))
}

/** As `lockInteractions`, of one. Refuses with InteractionNotFound. */
export async function lockInteraction(tx: Db, id: string): Promise<InteractionRow> {
  const row = (await lockInteractions(tx, [id])).get(id)
  if (!row) throw interactionNotFound(id)
  return row
}

/** Those that are e-mails which were received. */
export async function interactionsReceived(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ id: email.interactionId })
    .from(email)
    .where(sql`${email.interactionId} = any(${array(ids.filter(isUuid), 'uuid')})`)
  return new Set(rows.map(({ id }) => id))
}
