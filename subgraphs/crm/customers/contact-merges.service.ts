import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { enterConsents } from '../consents/consents.service.ts'
import { contactMerge, shownContactMerge, type ContactMergeRow } from './contact-merges.table.ts'
import { contactErased, contactNotFound } from './contacts.known.service.ts'
import { contact } from './customers.table.ts'
import { unmergeInput } from './merges.input.ts'
import { wholesOf } from './whole.ts'

const mergeInput = z.object({
  survivorId: anyId,
  mergedId: anyId,
  expectedVersion: z.int().nullish(),
  take: z
    .array(z.enum(['NAME', 'TITLE', 'EMAIL', 'PHONE']).transform((field) => field.toLowerCase()))
    .nullish()
    .transform((fields) => fields ?? []),
})

/**
 * Makes a contact part of another by the database's own function, the only one that may. Ids of contacts that are part of
 * another mean that other. Refuses with ContactNotFound, ContactErased, ContactsAlreadyMerged, VersionConflict and InvalidInput.
 */
export async function mergeContacts(tx: Db, input: unknown) {
  const { survivorId, mergedId, expectedVersion, take } = checkInput(mergeInput, input)
  const wholes = await wholesOf(tx, contact, [survivorId, mergedId])
  const survivor = wholes.get(survivorId)
  const merged = wholes.get(mergedId)
  if (!survivor) throw contactNotFound(survivorId)
  if (!merged) throw contactNotFound(mergedId)
  if (survivor.id === merged.id) return refuseMerged(survivor.id)
  // Before any row is locked, as whoever writes consents does.
  await enterConsents(tx)
  const id = uuidv7()
  await refuseBroken(
    tx.execute(
      sql`select crm.merge_contacts(${id}::uuid, ${survivor.id}::uuid, ${merged.id}::uuid, ${array(take, 'text')}, ${expectedVersion ?? null}::int)`,
    ),
    {
      contact_merge_version: (version) => {
        requireVersion('contact', { version: Number(version) }, expectedVersion)
        throw new Error('A version that was expected was refused.')
      },
      contact_merge_once: () => refuseMerged(survivor.id),
      contact_merge_erased: () => {
        throw contactErased(survivor.erasedAt === null ? merged.id : survivor.id)
      },
      contact_merge_customer: () =>
        refuseInput('mergedId', 'mergedId: they are contacts of two customers: merge those first.'),
    },
  )
  return merge(tx, id)
}

/** Makes two of one again. Refuses with ContactMergeNotFound, ContactAlreadyUnmerged and ContactErased. */
export async function unmergeContact(tx: Db, input: unknown) {
  const { mergeId } = checkInput(unmergeInput, input)
  const [known] = isUuid(mergeId) ? await tx.select().from(contactMerge).where(eq(contactMerge.id, mergeId)) : []
  if (!known) return refuse('ContactMergeNotFound', `No merge has the id ${mergeId}.`, { mergeId })
  await refuseBroken(tx.execute(sql`select crm.unmerge_contacts(${known.id}::uuid)`), {
    contact_merge_undone: () => refuse('ContactAlreadyUnmerged', 'They are two again already.', { mergeId: known.id }),
    contact_merge_erased: () => {
      throw contactErased(known.survivorId)
    },
  })
  return merge(tx, known.id)
}

const refuseMerged = (contactId: string): never =>
  refuse('ContactsAlreadyMerged', 'They are one contact, or have just become part of others: read them again.', {
    contactId,
  })

async function merge(tx: Db, id: string) {
  const [row] = await tx.select(shownContactMerge).from(contactMerge).where(eq(contactMerge.id, id))
  return { ...(row as ContactMergeRow), kind: 'ContactMerge' as const }
}
