import { asc, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { newConsentInput } from '../consents/consents.input.ts'
import { addConsents, keepConsents, offeredPurposes } from '../consents/consents.service.ts'
import { leadConsent } from './consents.table.ts'
import { leadNamed } from './leads.input.ts'
import { asLead, lockLead } from './leads.service.ts'

const consentInput = newConsentInput
  .omit({ customerId: true, contactId: true, proofFileId: true })
  .extend(leadNamed.shape)

/** Keeps what a lead said. Refuses with LeadNotFound, LeadErased and InvalidInput. */
export async function recordLeadConsent(tx: Db, input: unknown) {
  const given = checkInput(consentInput, input)
  const row = await lockLead(tx, given.leadId)
  if (row.customerId) refuseInput('leadId', 'leadId: it has become a customer: `recordConsent` keeps what that says.')
  if (!(await offeredPurposes(tx, [given.purpose])).has(given.purpose))
    refuseInput('purpose', `purpose: nobody is asked about ${given.purpose}; \`consentPurposes\` lists what there is.`)
  await tx.insert(leadConsent).values({
    ...given,
    id: uuidv7(),
    leadId: row.id,
    saidAt: given.saidAt ?? new Date().toISOString(),
  })
  return asLead(row)
}

interface Person {
  readonly leadId: string
  readonly customerId: string
  readonly contactId: string | null
}

/**
 * What leads said is said of the persons that they have become. What was taken back always; what was given not where nobody is asked
 * about it any more, or where the person was erased and took it back before.
 */
export async function consentsFollow(tx: Db, secret: string, people: readonly Person[]): Promise<void> {
  const said = await tx
    .select()
    .from(leadConsent)
    .where(
      sql`${leadConsent.leadId} = any(${array(
        people.map(({ leadId }) => leadId),
        'uuid',
      )})`,
    )
    .orderBy(asc(leadConsent.saidAt), asc(leadConsent.id))
  const become = new Map(people.map(({ leadId, ...person }) => [leadId, person]))
  const entries = said.flatMap(({ leadId, channel, purpose, state, saidAt, how, proof }) => {
    const person = become.get(leadId)
    return person ? [{ ...person, channel, purpose, state, saidAt, how, proof }] : []
  })
  const given = entries.filter(({ state }) => state === 'GIVEN')
  if (given.length > 0) await keepConsents(tx, secret, given)
  await addConsents(
    tx,
    entries.filter(({ state }) => state === 'WITHDRAWN'),
  )
}
