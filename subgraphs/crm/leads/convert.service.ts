import { eq } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, orRefusal, orThrow, Refusal, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { tellCampaigns } from '../campaigns/members.service.ts'
import { enterConsents } from '../consents/consents.service.ts'
import { lockCustomers, refuseCustomerNotFound, requireNotErased } from '../customers/customers.known.service.ts'
import { illegalMove, movesOf } from '../lifecycles/lifecycles.service.ts'
import { consentsFollow } from './consents.service.ts'
import { contactsOf, customersOf, opportunitiesOf, type Conversion } from './convert.made.service.ts'
import { leadConversion, type LeadConversion } from './leads.input.ts'
import { lockLeads } from './leads.service.ts'
import { lead, type LeadRow } from './leads.table.ts'

/**
 * Makes a customer of a lead, or takes one that there is, with its contact and maybe an opportunity. Who asks again, at once
 * even, is answered the same customer, contact and opportunity: the lead's row is taken by one at a time. Refuses with
 * LeadNotFound, LeadErased, VersionConflict, IllegalMove, CustomerNotFound, CustomerErased, PossibleDuplicates and InvalidInput.
 */
export async function convertLead(tx: Db, secret: string, input: unknown) {
  const [id] = (await convertChecked(tx, secret, [checkInput(leadConversion, input)])).map(orThrow)
  const [row] = await tx
    .select()
    .from(lead)
    .where(eq(lead.id, id as string))
  return converted(row as LeadRow)
}

/** Converts leads, each refused as `convertLead` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const convertLeads = <Row>(tx: Db, secret: string, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    kind: 'LeadsConverted',
    record: 'LeadConverted',
    shape: leadConversion,
    requireKnown,
    changes: 'leadId',
    write: (inner, rows) => convertChecked(inner, secret, rows),
  })

/** What a lead has become. */
export const converted = ({ id, customerId, contactId, opportunityId }: LeadRow) => ({
  kind: 'LeadConverted' as const,
  leadId: id,
  customerId: customerId as string,
  contactId,
  opportunityId,
})

/** By a fixed number of statements. Throws the refusal of a row for which something has been written already. */
async function convertChecked(tx: Db, secret: string, rows: readonly LeadConversion[]): Promise<(string | Refusal)[]> {
  await enterConsents(tx)
  const begun = await begin(tx, rows)
  const conversions = begun.flatMap((one) => (typeof one === 'string' || one instanceof Refusal ? [] : [one]))
  const customers = await customersOf(tx, conversions)
  const owned = conversions.flatMap((one, i) => {
    const customer = customers[i]
    return customer === undefined || customer instanceof Refusal ? [] : [{ ...one, customer }]
  })
  const contacts = await contactsOf(tx, owned)
  const whole = owned.map((one, i) => ({ ...one, contactId: contacts[i] ?? null }))
  const sold = await opportunitiesOf(tx, whole)
  const become = whole.map(({ from, customer, contactId }, i) => ({
    from,
    ...{ customerId: customer.id, contactId, opportunityId: sold[i] ?? null },
  }))
  await changeRows(
    tx,
    lead,
    become.map(({ from, ...person }) => ({
      ...{ id: from.id, status: 'CONVERTED' as const, version: from.version + 1 },
      ...person,
    })),
    { lead_contact: notItsContact, contact_erased: notItsContact },
  )
  await consentsFollow(
    tx,
    secret,
    become.map(({ from, customerId, contactId }) => ({ leadId: from.id, customerId, contactId })),
  )
  await tellCampaigns(
    tx,
    become.flatMap(({ from: { campaignId }, customerId, opportunityId }) =>
      campaignId && opportunityId ? [{ campaignId, customerId, opportunityId }] : [],
    ),
  )
  return begun.map((one) => {
    if (typeof one === 'string' || one instanceof Refusal) return one
    const customer = customers.shift()
    return customer instanceof Refusal ? customer : one.from.id
  })
}

/** What is to be done of each: nothing for those that are converted already, who are answered by their id. */
async function begin(tx: Db, rows: readonly LeadConversion[]): Promise<(string | Conversion | Refusal)[]> {
  // The customers before the leads, as whoever merges or erases them does.
  const customers = await lockCustomers(
    tx,
    rows.flatMap(({ customerId }) => customerId ?? []),
  )
  const locked = await lockLeads(
    tx,
    rows.map(({ leadId }) => leadId),
  )
  const legalFrom = await movesOf(tx, 'lead')
  return rows.map((wanted) => {
    const from = locked(wanted.leadId)
    if (from instanceof Refusal) return from
    if (from.status === 'CONVERTED') return from.id
    return orRefusal(() => {
      requireVersion('lead', from, wanted.expectedVersion)
      const legal = legalFrom(from.status)
      if (!legal.includes('CONVERTED')) throw illegalMove(from.status, 'CONVERTED', legal)
      if (!wanted.customerId) return { wanted, from }
      const taken = customers.get(wanted.customerId) ?? refuseCustomerNotFound(wanted.customerId)
      requireNotErased(taken)
      return { wanted, from, taken }
    })
  })
}

const notItsContact = (): never => refuseInput('contactId', 'contactId: is no contact of that customer.')
