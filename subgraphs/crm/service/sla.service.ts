import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, Refusal, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { asCustomer, lockCustomer, requireNotErased } from '../customers/customers.known.service.ts'
import { requireCalendar } from './calendars.service.ts'
import { policyInput, queueInput, tierInput } from './sla.input.ts'
import { caseQueue, serviceTier, slaPolicy, slaTarget, type CaseQueueRow, type SlaPolicyRow } from './sla.table.ts'

/** Adds a queue, or changes the one with that code. Refuses with VersionConflict. */
export async function setCaseQueue(tx: Db, given: unknown) {
  const { code, name, active, expectedVersion } = checkInput(queueInput, given)
  const [known] = await tx.select().from(caseQueue).where(eq(caseQueue.code, code)).for('no key update')
  if (known) requireVersion('queue', known, expectedVersion)
  const [row] = await tx
    .insert(caseQueue)
    .values({ id: uuidv7(), code, name, active: active ?? true })
    .onConflictDoUpdate({
      target: caseQueue.code,
      set: { name, ...(active === null ? {} : { active }), version: sql`${caseQueue.version} + 1` },
    })
    .returning()
  return { ...(row as CaseQueueRow), kind: 'CaseQueue' as const }
}

/** The queue with that code. Refuses with CaseQueueNotFound. */
export async function requireQueue(db: Db, code: string): Promise<CaseQueueRow> {
  const [found] = await db.select().from(caseQueue).where(eq(caseQueue.code, code))
  if (!found) throw queueNotFound(code)
  return found
}

export const queueNotFound = (code: string) =>
  new Refusal({ kind: 'CaseQueueNotFound', message: `No queue has the code ${code}.`, code })

/**
 * Adds a policy, or changes the one with that code as a whole. Cases keep what they were promised until their priority,
 * queue, customer or its tier changes. Refuses with CaseQueueNotFound, BusinessCalendarNotFound, VersionConflict and InvalidInput.
 */
export async function setSlaPolicy(tx: Db, given: unknown) {
  const { code, name, calendar, queue, targets, expectedVersion, ...rest } = checkInput(policyInput, given)
  if (rest.escalateToId && !rest.escalateAtPercent)
    refuseInput('escalateAtPercent', 'escalateAtPercent: must be given where somebody is to be told.')
  const [known] = await tx.select().from(slaPolicy).where(eq(slaPolicy.code, code)).for('update')
  if (known) requireVersion('policy', known, expectedVersion)
  const values = {
    name,
    calendarId: calendar ? (await requireCalendar(tx, calendar)).id : null,
    queueId: queue ? (await requireQueue(tx, queue)).id : null,
    tier: rest.tier ?? null,
    escalateAtPercent: rest.escalateAtPercent ?? null,
    escalateToId: rest.escalateToId ?? null,
    active: rest.active ?? known?.active ?? true,
  }
  const [row] = await refuseBroken(
    tx
      .insert(slaPolicy)
      .values({ id: uuidv7(), code, ...values })
      .onConflictDoUpdate({ target: slaPolicy.code, set: { ...values, version: sql`${slaPolicy.version} + 1` } })
      .returning(),
    {
      sla_policy_one_for_each: () =>
        refuseInput('queue', 'queue: another active policy is of the same queue and tier: change that one.'),
    },
  )
  const policy = row as SlaPolicyRow
  await tx.delete(slaTarget).where(eq(slaTarget.policyId, policy.id))
  await insertRows(
    tx,
    slaTarget,
    targets.map(({ priority, firstResponseMinutes, resolutionMinutes }) => ({
      policyId: policy.id,
      priority,
      firstResponseMinutes: firstResponseMinutes ?? null,
      resolutionMinutes: resolutionMinutes ?? null,
    })),
  )
  return { ...policy, kind: 'SlaPolicy' as const }
}

/**
 * Says which tier of service a customer has from now on; null: none. The database promises its open cases anew.
 * Refuses with CustomerNotFound and CustomerErased.
 */
export async function setServiceTier(tx: Db, given: unknown) {
  const { customerId, tier } = checkInput(tierInput, given)
  const customer = await lockCustomer(tx, customerId)
  requireNotErased(customer)
  if (tier === null) await tx.delete(serviceTier).where(eq(serviceTier.customerId, customer.id))
  else
    await tx
      .insert(serviceTier)
      .values({ customerId: customer.id, tier })
      .onConflictDoUpdate({ target: serviceTier.customerId, set: { tier } })
  return asCustomer(customer)
}
