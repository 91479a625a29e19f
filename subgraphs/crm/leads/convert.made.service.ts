import type { Db } from '../../common/database/connect.ts'
import { checkInput, orRefusal, orThrow, Refusal } from '../../common/write/refusal.ts'
import { createChecked as createContacts } from '../customers/contacts.service.ts'
import { newContactInput, newCustomerInput } from '../customers/customers.input.ts'
import { createChecked as createCustomers } from '../customers/customers.service.ts'
import type { CustomerRow } from '../customers/customers.table.ts'
import { contactsWithEmail } from '../customers/reach.service.ts'
import { carriedValues } from '../fields/values.service.ts'
import { checkedOpportunity, createChecked as createOpportunities } from '../pipeline/opportunities.service.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import type { LeadConversion } from './leads.input.ts'
import type { LeadRow } from './leads.table.ts'

export interface Conversion {
  readonly wanted: LeadConversion
  readonly from: LeadRow
  /** A customer that there was. */
  readonly taken?: CustomerRow
}

type Owned = Conversion & { readonly customer: Pick<CustomerRow, 'id' | 'kind'> }

/** Of each the customer that there was, or a new one: an organisation, or the person where there is none; or why there is none. */
export async function customersOf(tx: Db, all: readonly Conversion[]): Promise<(Owned['customer'] | Refusal)[]> {
  const anew = all.filter(({ taken }) => !taken)
  const custom = await carried(tx, anew, 'CUSTOMER', ({ customerCustom }) => customerCustom)
  const unfit = await unfitTeams(
    tx,
    anew.flatMap(({ from }) => from.teamId ?? []),
  )
  const inputs = anew.map(({ from, wanted }, i) =>
    orRefusal(() =>
      checkInput(newCustomerInput, {
        name: from.organisation ?? from.name,
        kind: kindOf(from),
        // What reaches the person is the contact's where there is one.
        ...(from.organisation !== null && from.name !== null ? {} : reachOf(from)),
        website: from.website,
        ownerId: from.ownerId,
        // One that is given nothing new any more is left out.
        teamId: from.teamId && !unfit(from.teamId) ? from.teamId : null,
        custom: custom[i],
        allowDuplicate: wanted.allowDuplicate,
      }),
    ),
  )
  const ids = await createCustomers(
    tx,
    inputs.flatMap((input) => (input instanceof Refusal ? [] : [input])),
  )
  const added = inputs.map((input) => (input instanceof Refusal ? input : (ids.shift() as string | Refusal)))
  return all.map(({ taken, from }) => {
    if (taken) return taken
    const id = added.shift() as string | Refusal
    return id instanceof Refusal ? id : { id, kind: kindOf(from) }
  })
}

/**
 * Of each the contact that is given, else the person as a contact of the organisation: of a customer that there was, the one that
 * has the lead's address already. Throws refusals: customers have been written by now.
 */
export async function contactsOf(tx: Db, all: readonly Owned[]): Promise<(string | null)[]> {
  const known = await contactsWithEmail(
    tx,
    all.flatMap(({ taken, from: { email } }) => (taken && email ? [{ customerId: taken.id, email }] : [])),
  )
  const found = all.map(({ wanted, from, taken, customer }) => {
    if (wanted.contactId) return wanted.contactId
    if (from.name === null || customer.kind === 'PERSON') return null
    return taken && from.email ? known({ customerId: taken.id, email: from.email }) : undefined
  })
  const anew = all.filter((_, i) => found[i] === undefined)
  const custom = await carried(tx, anew, 'CONTACT', ({ contactCustom }) => contactCustom)
  const ids = await createContacts(
    tx,
    anew.map(({ from, customer }, i) =>
      checkInput(newContactInput, {
        ...{ customerId: customer.id, name: from.name, title: from.title, custom: custom[i] },
        ...reachOf(from),
      }),
    ),
  )
  const added = ids.map(orThrow)
  return found.map((one) => (one === undefined ? (added.shift() as string) : one))
}

/** Of each the opportunity that is asked for, else null. Throws refusals. */
export async function opportunitiesOf(
  tx: Db,
  all: readonly (Owned & { readonly contactId: string | null })[],
): Promise<(string | null)[]> {
  const asked = all.filter(({ wanted }) => wanted.opportunity)
  const custom = await carried(tx, asked, 'OPPORTUNITY', ({ opportunity }) => opportunity?.custom)
  const ids = await createOpportunities(
    tx,
    asked.map(({ wanted: { opportunity }, from, customer, contactId }, i) =>
      checkedOpportunity({
        ...opportunity,
        custom: custom[i],
        name: opportunity?.name ?? from.shownName,
        ...{ customerId: customer.id, contactId },
        ...{ ownerId: from.ownerId, source: from.source, campaignId: from.campaignId },
      }),
    ),
  )
  const added = ids.map(orThrow)
  return all.map(({ wanted }) => (wanted.opportunity ? (added.shift() as string) : null))
}

const kindOf = ({ organisation }: LeadRow) => (organisation === null ? ('PERSON' as const) : ('ORGANISATION' as const))

const reachOf = ({ email, phone, phoneNormal }: LeadRow) => ({ email, phone: phoneNormal ?? phone })

/** Values that are given, and of fields that are not named what the lead has of the same ones. */
async function carried(
  tx: Db,
  all: readonly Conversion[],
  to: 'CUSTOMER' | 'CONTACT' | 'OPPORTUNITY',
  givenIn: (wanted: LeadConversion) => unknown,
): Promise<unknown[][]> {
  const own = await carriedValues(
    tx,
    all.map(({ from }) => from.custom),
    'LEAD',
    to,
  )
  return all.map(({ wanted }, i) => {
    const given = givenIn(wanted)
    const named = Array.isArray(given) ? (given as { readonly field: string }[]) : []
    return [...named, ...(own[i] ?? []).filter(({ field }) => !named.some((value) => value.field === field))]
  })
}
