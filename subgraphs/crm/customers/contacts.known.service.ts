import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { Refusal } from '../../common/write/refusal.ts'
import { contact, type ContactRow } from './customers.table.ts'

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

export const contactNotFound = (contactId: string) =>
  new Refusal({ kind: 'ContactNotFound', message: `No contact has the id ${contactId}.`, contactId })

export const contactErased = (contactId: string) =>
  new Refusal({
    kind: 'ContactErased',
    message: 'The contact has been erased: nothing of it can be changed.',
    contactId,
  })
