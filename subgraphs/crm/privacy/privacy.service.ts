import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { beginErasure, refuseOpenOrders } from '../../common/privacy/erasing.ts'
import type { ErasureRow } from '../../common/privacy/tables.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { enterConsents } from '../consents/consents.service.ts'
import { contactWithParts } from '../customers/contacts.known.service.ts'
import { lockCustomer, recordOf } from '../customers/customers.known.service.ts'
import { wholesAndParts } from '../customers/whole.ts'
import { revokeFromAll } from '../partners/partners.sharing.service.ts'
import { erasure } from '../schema.ts'
import { digestsOf } from './privacy.digests.ts'

const subject = z.object({ customerId: anyId, contactId: anyId.nullish(), soleTrader: z.boolean() })

export interface Circumstances {
  /** What identifiers are digested under. */
  readonly secret: string
  /** How many orders ERP has still to invoice. @throws when ERP does not tell */
  readonly openOrders: () => number
}

/**
 * Erases a customer, or a contact of one, by the database's own function, the only one that may; answers the receipt, the
 * first one where that was done before. Refuses with CustomerNotFound, ContactNotFound, NotAPerson, OpenOrders and
 * ErasureUnderWay.
 */
export async function eraseFromCrm(tx: Db, { secret, openOrders }: Circumstances, input: unknown) {
  const { customerId: asked, contactId, soleTrader } = checkInput(subject, input)
  const [customerId = asked, ...parts] = await wholesAndParts(tx, [asked])
  await beginErasure(tx, 'crm', customerId)
  await enterConsents(tx)
  // Before the customer is locked, as whoever shares it does.
  if (!contactId && isUuid(customerId)) await revokeFromAll(tx, customerId)
  const customer = await lockCustomer(tx, customerId)
  const [contact, ...contactParts] = contactId ? await contactWithParts(tx, customerId, contactId) : []
  const known = contactId ? (contact ?? refuseContactNotFound(contactId)) : customer
  if (known.erasedAt === null && known === customer) {
    if (customer.kind !== 'PERSON' && !soleTrader)
      refuse('NotAPerson', 'The customer is an organisation: erase its contacts, or say that it is a sole trader.')
    refuseOpenOrders(openOrders())
  }
  // Before the customer that they are part of: nothing is compared with it by what they were.
  if (!contactId)
    for (const part of parts) {
      await revokeFromAll(tx, part)
      await erase(tx, part, null, soleTrader, digestsOf(secret, await recordOf(tx, part)))
    }
  for (const part of contactParts) await erase(tx, customerId, part.id, soleTrader, digestsOf(secret, part))
  const id = await erase(tx, customerId, contact?.id ?? null, soleTrader, digestsOf(secret, known))
  const [receipt] = await tx.select().from(erasure).where(eq(erasure.id, id))
  return { ...(receipt as ErasureRow), kind: 'ErasureReceipt' as const }
}

async function erase(
  tx: Db,
  customerId: string,
  contactId: string | null,
  soleTrader: boolean,
  digests: readonly string[],
) {
  const [erased] = await tx.execute<{ id: string }>(sql`
    select crm.erase_person(${customerId}::uuid, ${contactId}::uuid, ${soleTrader}::boolean, ${uuidv7()}::uuid,
                            ${sql.param(digests)}::text[]) as id`)
  return erased?.id as string
}

const refuseContactNotFound = (contactId: string): never =>
  refuse('ContactNotFound', `The customer has no contact with the id ${contactId}.`, { contactId })
