import { eq, getTableColumns } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { requireCustomers } from '../customers/customers.service.ts'
import { noValues } from '../fields/columns.ts'
import { customMisfit, customOf } from '../fields/values.service.ts'
import { unsearched } from '../search/columns.ts'
import { languageOf } from '../search/detect.ts'
import { newInteractionInput, type NewInteraction } from './interactions.input.ts'
import { interaction, interactionProduct, type InteractionRow } from './interactions.table.ts'

/**
 * Adds interactions of customers that exist, by a fixed number of statements however many there are.
 * @returns their ids, in the order given
 */
export async function addInteractions(tx: Db, added: readonly NewInteraction[]): Promise<string[]> {
  const now = new Date().toISOString()
  const rows = added.map((given) => ({
    id: given.id ?? uuidv7(),
    customerId: given.customerId,
    contactId: given.contactId ?? null,
    employeeId: given.employeeId ?? null,
    channel: given.channel,
    direction: given.direction,
    subject: given.subject,
    body: given.body ?? null,
    language: languageOf(`${given.subject} ${given.body ?? ''}`, given.language),
    custom: given.values ?? noValues,
    occurredAt: given.occurredAt ?? now,
  }))
  await insertRows(tx, interaction, rows)
  await insertRows(
    tx,
    interactionProduct,
    added.flatMap(({ productIds }, i) =>
      [...new Set(productIds)].map((productId, place) => ({ interactionId: rows[i]?.id as string, productId, place })),
    ),
  )
  return rows.map((row) => row.id)
}

/** Keeps a conversation. Refuses with CustomerNotFound, CustomerErased and InvalidInput. */
export async function logInteraction(tx: Db, input: unknown) {
  const checked = checkInput(newInteractionInput, input)
  await requireCustomers(tx, [checked.customerId])
  const values = await customOf(tx, 'INTERACTION', checked.custom, null)
  const [id] = await refuseBroken(addInteractions(tx, [{ ...checked, values }]), {
    ...customMisfit,
    interaction_contact: () => refuseInput('contactId', 'contactId: is no contact of that customer.'),
    contact_erased: () => refuseInput('contactId', 'contactId: that contact has been erased.'),
  })
  return readInteraction(tx, id as string)
}

export async function readInteraction(tx: Db, id: string) {
  const [row] = await tx
    .select(unsearched(getTableColumns(interaction)))
    .from(interaction)
    .where(eq(interaction.id, id))
  return { ...(row as InteractionRow), kind: 'Interaction' as const }
}
