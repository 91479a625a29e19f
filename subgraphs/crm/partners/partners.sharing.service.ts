import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { requireCustomers, requireKnown } from '../customers/customers.known.service.ts'
import { idsOfWholes, wholesAndParts } from '../customers/whole.ts'
import { revocationInput, sharingInput, type NewAgreement, type Terms } from './partners.input.ts'
import { asPartner, lockPartner } from './partners.service.ts'
import { agreement, partner } from './partners.table.ts'

/** Adds agreements by one statement; partners and customers exist, and have none with each other. */
export function addAgreements(tx: Db, added: readonly NewAgreement[]): Promise<number> {
  const now = new Date().toISOString()
  return insertRows(
    tx,
    agreement,
    added.map((given) => ({
      id: uuidv7(),
      partnerId: given.partnerId,
      customerId: given.customerId,
      parts: [...given.parts],
      channels: [...given.channels],
      validFrom: given.validFrom,
      validUntil: given.validUntil ?? null,
      revokedAt: given.revokedAt ?? null,
      createdAt: given.createdAt ?? now,
    })),
  )
}

/**
 * Shares customers with a partner on the terms given, in the place of what terms there were. Refuses with PartnerNotFound,
 * CustomerNotFound, CustomerErased and InvalidInput.
 */
export async function shareCustomers(tx: Db, input: unknown) {
  const { partnerId, customerIds, ...terms } = checkInput(sharingInput, input)
  await lockPartner(tx, partnerId)
  await requireCustomers(tx, customerIds)
  await refuseBroken(share(tx, partnerId, customerIds, terms), {
    agreement_span: () =>
      refuseInput('validUntil', 'validUntil: must be later than validFrom, which is now where it is absent.'),
  })
  return asPartner(await lockPartner(tx, partnerId))
}

/**
 * Ends what is shared of customers with a partner; what is not shared stays as it is. Refuses with PartnerNotFound,
 * CustomerNotFound and InvalidInput.
 */
export async function revokeCustomers(tx: Db, input: unknown) {
  const { partnerId, customerIds } = checkInput(revocationInput, input)
  await lockPartner(tx, partnerId)
  await requireKnown(tx, customerIds)
  await tx
    .update(agreement)
    .set({ revokedAt: sql`now()` })
    .where(and(ofCustomers(partnerId, await wholesAndParts(tx, customerIds)), isNull(agreement.revokedAt)))
  return asPartner(await lockPartner(tx, partnerId))
}

/**
 * Ends what is shared of a customer with whomever it is. Partners are locked in the order of their ids, as all are first; what
 * is shared with another meanwhile is shared afterwards.
 */
export async function revokeFromAll(tx: Db, customerId: string): Promise<void> {
  const open = and(eq(agreement.customerId, customerId), isNull(agreement.revokedAt))
  const locked = await tx
    .select({ id: partner.id })
    .from(partner)
    .where(inArray(partner.id, tx.select({ id: agreement.partnerId }).from(agreement).where(open)))
    .orderBy(partner.id)
    .for('no key update')
  const ids = locked.map(({ id }) => id)
  await tx
    .update(agreement)
    .set({ revokedAt: sql`now()` })
    .where(and(open, sql`${agreement.partnerId} = any(${array(ids, 'uuid')})`))
}

/** Ends what is shared of two customers with partners that see of the one what they would not see of the other. */
export async function endDifferingSharing(tx: Db, [one, other]: readonly [string, string]): Promise<void> {
  await tx.execute(sql`
    select id from crm.partner
     where id in (select partner_id from crm.agreement where customer_id in (${one}::uuid, ${other}::uuid) and revoked_at is null)
     order by id for no key update`)
  await tx.execute(sql`
    update crm.agreement set revoked_at = now()
     where id in (select crm.differing_agreements(${one}::uuid, ${other}::uuid))`)
}

/** What is shared of one of those that became one customer is shared alike of all. A fixed number of statements however many customers there are. The partner is locked: nobody else adds any meanwhile. */
async function share(tx: Db, partnerId: string, customerIds: readonly string[], { validFrom, ...given }: Terms) {
  const { wholes, withParts } = await idsOfWholes(tx, customerIds)
  const terms = { ...given, validFrom: validFrom ?? (await databaseNow(tx)), validUntil: given.validUntil ?? null }
  const replaced = await tx
    .update(agreement)
    .set({ ...terms, revokedAt: null })
    .where(ofCustomers(partnerId, withParts))
    .returning({ customerId: agreement.customerId })
  const known = new Set(replaced.map(({ customerId }) => customerId))
  const others = wholes.filter((id) => !known.has(id))
  await addAgreements(
    tx,
    others.map((customerId) => ({ partnerId, customerId, ...terms })),
  )
}

const ofCustomers = (partnerId: string, customerIds: readonly string[]) =>
  and(eq(agreement.partnerId, partnerId), sql`${agreement.customerId} = any(${array(customerIds, 'uuid')})`)

/** By the database's clock, which partners' statements go by; not a fraction of a millisecond later. */
async function databaseNow(tx: Db): Promise<string> {
  const [row] = await tx.execute<{ now: string }>(sql`select date_trunc('milliseconds', now())::text as now`)
  return row?.now as string
}
