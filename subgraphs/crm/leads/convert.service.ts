import { eq } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { tellCampaign } from '../campaigns/members.service.ts'
import { enterConsents } from '../consents/consents.service.ts'
import { createContact } from '../customers/contacts.service.ts'
import { createCustomer, lockCustomer, requireNotErased } from '../customers/customers.service.ts'
import type { CustomerRow } from '../customers/customers.table.ts'
import { contactWithEmail } from '../customers/reach.service.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import { createOpportunity } from '../pipeline/opportunities.service.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { carriedValues } from '../fields/values.service.ts'
import { consentsFollow } from './consents.service.ts'
import { leadConversion, type LeadConversion } from './leads.input.ts'
import { lockLead } from './leads.service.ts'
import { lead, type LeadRow } from './leads.table.ts'

/**
 * Makes a customer of a lead, or takes one that there is, with its contact and maybe an opportunity. Who asks again, at once
 * even, is answered the same customer, contact and opportunity: the lead's row is taken by one at a time. Refuses with
 * LeadNotFound, LeadErased, VersionConflict, IllegalMove, CustomerNotFound, CustomerErased, PossibleDuplicates and InvalidInput.
 */
export async function convertLead(tx: Db, secret: string, input: unknown) {
  const { leadId, expectedVersion, customerId, contactId, opportunity, ...wanted } = checkInput(leadConversion, input)
  await enterConsents(tx)
  // The customer before the lead, as whoever merges or erases it does.
  const taken = customerId ? await lockCustomer(tx, customerId) : undefined
  const before = await lockLead(tx, leadId)
  if (before.status === 'CONVERTED') return converted(before)
  requireVersion('lead', before, expectedVersion)
  await requireLegalMove(tx, 'lead', before.status, 'CONVERTED')
  if (taken) requireNotErased(taken)
  const customer = taken ?? (await newCustomer(tx, before, wanted))
  const contact = contactId ?? (await contactFor(tx, before, customer, taken !== undefined, wanted))
  const sold =
    opportunity &&
    (await createOpportunity(tx, {
      ...opportunity,
      custom: await carried(tx, before, 'OPPORTUNITY', opportunity.custom),
      name: opportunity.name ?? before.shownName,
      customerId: customer.id,
      contactId: contact,
      ownerId: before.ownerId,
      source: before.source,
      campaignId: before.campaignId,
    }))
  const [after] = await refuseBroken(
    tx
      .update(lead)
      .set({
        status: 'CONVERTED',
        customerId: customer.id,
        contactId: contact,
        opportunityId: sold?.id ?? null,
        version: before.version + 1,
      })
      .where(eq(lead.id, before.id))
      .returning(),
    { lead_contact: notItsContact, contact_erased: notItsContact },
  )
  await consentsFollow(tx, secret, before.id, { customerId: customer.id, contactId: contact })
  if (sold && before.campaignId) await tellCampaign(tx, before.campaignId, customer.id, sold.id)
  return converted(after as LeadRow)
}

const notItsContact = (): never => refuseInput('contactId', 'contactId: is no contact of that customer.')

/** What a lead has become. */
const converted = ({ id, customerId, contactId, opportunityId }: LeadRow) => ({
  kind: 'LeadConverted' as const,
  leadId: id,
  customerId: customerId as string,
  contactId,
  opportunityId,
})

type Wanted = Pick<LeadConversion, 'allowDuplicate' | 'customerCustom' | 'contactCustom'>

/** An organisation, or the person where there is none; what reaches the person is the contact's where there is one. */
async function newCustomer(tx: Db, from: LeadRow, { allowDuplicate, customerCustom }: Wanted) {
  const withContact = from.organisation !== null && from.name !== null
  return createCustomer(tx, {
    name: from.organisation ?? from.name,
    kind: from.organisation === null ? 'PERSON' : 'ORGANISATION',
    ...(withContact ? {} : reachOf(from)),
    website: from.website,
    ownerId: from.ownerId,
    // One that is given nothing new any more is left out.
    teamId: from.teamId && !(await unfitTeams(tx, [from.teamId]))(from.teamId) ? from.teamId : null,
    custom: await carried(tx, from, 'CUSTOMER', customerCustom),
    allowDuplicate,
  })
}

/** The person as a contact of the organisation: of a customer that there was, the one that has the lead's address already. */
async function contactFor(
  tx: Db,
  from: LeadRow,
  customer: Pick<CustomerRow, 'id' | 'kind'>,
  existing: boolean,
  wanted: Wanted,
) {
  if (from.name === null || customer.kind === 'PERSON') return null
  const known = existing && from.email ? await contactWithEmail(tx, customer.id, from.email) : undefined
  if (known) return known
  const added = await createContact(tx, {
    customerId: customer.id,
    name: from.name,
    title: from.title,
    ...reachOf(from),
    custom: await carried(tx, from, 'CONTACT', wanted.contactCustom),
  })
  return added.id
}

/** Values that are given, and of fields that are not named what the lead has of the same ones. */
async function carried(tx: Db, from: LeadRow, to: 'CUSTOMER' | 'CONTACT' | 'OPPORTUNITY', given: unknown) {
  const named = Array.isArray(given) ? (given as { readonly field: string }[]) : []
  const own = await carriedValues(tx, from.custom, 'LEAD', to)
  return [...named, ...own.filter(({ field }) => !named.some((value) => value.field === field))]
}

const reachOf = ({ email, phone, phoneNormal }: LeadRow) => ({ email, phone: phoneNormal ?? phone })
