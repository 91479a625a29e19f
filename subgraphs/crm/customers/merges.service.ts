import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { enterConsents } from '../consents/consents.service.ts'
import { customerErased, refuseCustomerNotFound } from './customers.known.service.ts'
import { customer } from './customers.table.ts'
import { mergeInput, unmergeInput } from './merges.input.ts'
import { changedFields, customerMerge, shownColumns, type CustomerMergeRow } from './merges.table.ts'
import { countriesOf, replacePoints } from './reach.service.ts'
import { wholesOf } from './whole.ts'

/** Ends what is shared of the two where they are not shared alike: partners are locked before customers, as all do. */
export type EndSharing = (tx: Db, customerIds: readonly [string, string]) => Promise<void>

/**
 * Makes a customer part of another by the database's own function, the only one that may. Ids of customers that are part of
 * another mean that other. Refuses with CustomerNotFound, CustomerErased, CustomersAlreadyMerged, SharedDifferently,
 * ParentCycle, VersionConflict and InvalidInput.
 */
export async function mergeCustomers(tx: Db, endSharing: EndSharing, input: unknown) {
  const { survivorId, mergedId, expectedVersion, take, ...given } = checkInput(mergeInput, input)
  const wholes = await wholesOf(tx, customer, [survivorId, mergedId])
  const survivor = wholes.get(survivorId)
  const merged = wholes.get(mergedId)
  if (!survivor) return refuseCustomerNotFound(survivorId)
  if (!merged) return refuseCustomerNotFound(mergedId)
  if (survivor.id === merged.id) return refuseMerged(survivor.id)
  // Before any row is locked, as whoever writes consents does: they go with their customer.
  await enterConsents(tx)
  if (given.endSharing) await endSharing(tx, [survivor.id, merged.id])
  const id = uuidv7()
  await refuseBroken(
    tx.execute(
      sql`select crm.merge_customers(${id}::uuid, ${survivor.id}::uuid, ${merged.id}::uuid, ${array(take, 'text')}, ${expectedVersion ?? null}::int)`,
    ),
    {
      customer_merge_version: (version) => {
        requireVersion('customer', { version: Number(version) }, expectedVersion)
        throw new Error('A version that was expected was refused.')
      },
      customer_merge_once: () => refuseMerged(survivor.id),
      customer_merge_erased: () => {
        throw customerErased(survivor.erasedAt === null ? merged.id : survivor.id)
      },
      customer_merge_kind: () => refuseInput('mergedId', 'mergedId: one is an organisation, the other a person.'),
      customer_merge_sharing: () =>
        refuse(
          'SharedDifferently',
          'The two are not shared with partners alike: one of them would see what was not shared with it.',
        ),
      ...refuseCycle,
    },
  )
  return merge(tx, id)
}

/** Makes two of one again. Refuses with CustomerMergeNotFound, CustomerAlreadyUnmerged, CustomerErased and ParentCycle. */
export async function unmergeCustomer(tx: Db, input: unknown) {
  const { mergeId } = checkInput(unmergeInput, input)
  const [known] = isUuid(mergeId) ? await tx.select().from(customerMerge).where(eq(customerMerge.id, mergeId)) : []
  if (!known) return refuse('CustomerMergeNotFound', `No merge has the id ${mergeId}.`, { mergeId })
  await refuseBroken(tx.execute(sql`select crm.unmerge_customers(${known.id}::uuid)`), {
    customer_merge_undone: () =>
      refuse('CustomerAlreadyUnmerged', 'They are two again already.', { mergeId: known.id }),
    customer_merge_erased: () => {
      throw customerErased(known.survivorId)
    },
    ...refuseCycle,
  })
  return merge(tx, known.id)
}

const refuseCycle = {
  customer_parent_cycle: () => refuse('ParentCycle', 'A customer would become its own parent, near or far.'),
}

const refuseMerged = (customerId: string): never =>
  refuse('CustomersAlreadyMerged', 'They are one customer, or have just become part of others: read them again.', {
    customerId,
  })

/** The merge, when the survivor is reached by what it says. */
async function merge(tx: Db, id: string) {
  const [row] = await tx
    .select({ ...shownColumns, changed: changedFields })
    .from(customerMerge)
    .where(eq(customerMerge.id, id))
  const { changed, ...shown } = row as CustomerMergeRow & { changed: object }
  if ('email' in changed || 'phone' in changed) await reachAsSaid(tx, shown.survivorId)
  return { ...shown, kind: 'CustomerMerge' as const }
}

async function reachAsSaid(tx: Db, id: string): Promise<void> {
  const [row] = await tx
    .select({ email: customer.email, phone: customer.phone })
    .from(customer)
    .where(eq(customer.id, id))
  const country = (await countriesOf(tx, [id])).get(id)
  await replacePoints(tx, [
    {
      customerId: id,
      contactId: null,
      country,
      emails: row?.email ? [row.email] : [],
      telephones: row?.phone ? [{ number: row.phone }] : [],
    },
  ])
}
