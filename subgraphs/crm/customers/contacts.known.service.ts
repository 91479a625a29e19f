import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { Refusal } from '../../common/write/refusal.ts'
import { contact, type ContactRow } from './customers.table.ts'
import { customerAndParts } from './whole.ts'

/** The customer's contact that an id means, and those that are part of it; nothing where there is none. */
export async function contactWithParts(tx: Db, customerId: string, id: string): Promise<ContactRow[]> {
  if (!isUuid(id)) return []
  return tx
    .select()
    .from(contact)
    .where(
      sql`${contact.customerId} = ${customerId} and (select coalesce(asked.merged_into_id, asked.id) from crm.contact asked where asked.id = ${id})
          in (${contact.id}, ${contact.mergedIntoId})`,
    )
    .orderBy(sql`${contact.mergedIntoId} is not null`, contact.id)
}

/** Tells of each contact named, in its customer, why nothing may refer to it, if so: ContactNotFound or ContactErased. */
export async function unfitContacts(tx: Db, named: readonly NamedContact[]) {
  const ids = named.flatMap(({ contactId }) => contactId ?? []).filter(isUuid)
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select({
            id: contact.id,
            customerIds: customerAndParts(contact.customerId),
            erasedAt: contact.erasedAt,
          })
          .from(contact)
          .where(sql`${contact.id} = any(${array(ids, 'uuid')})`)
  const found = new Map(
    rows.flatMap(({ id, customerIds, erasedAt }) =>
      customerIds.map((customerId): [string, string | null] => [`${customerId} ${id}`, erasedAt]),
    ),
  )
  return ({ customerId, contactId }: NamedContact): Refusal | undefined => {
    if (!contactId) return undefined
    const erasedAt = found.get(`${customerId} ${contactId}`)
    if (erasedAt === undefined)
      return new Refusal({
        kind: 'ContactNotFound',
        message: `The customer has no contact with the id ${contactId}.`,
        contactId,
      })
    if (erasedAt === null) return undefined
    return contactErased(contactId)
  }
}

interface NamedContact {
  readonly customerId: string
  readonly contactId?: string | null
}

export const contactNotFound = (contactId: string) =>
  new Refusal({ kind: 'ContactNotFound', message: `No contact has the id ${contactId}.`, contactId })

export const contactErased = (contactId: string) =>
  new Refusal({
    kind: 'ContactErased',
    message: 'The contact has been erased: nothing of it can be changed.',
    contactId,
  })
