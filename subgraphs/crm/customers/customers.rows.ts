import { v7 as uuidv7 } from 'uuid'
import { contactRow, emailsOf, telephonesOf } from './contacts.rows.ts'
import type { NewAddress, NewContact, NewCustomer } from './customers.input.ts'
import type { AddressRow } from './customers.table.ts'
import { countryOf, type Reach } from './reach.ts'

export const addressRows = (customerId: string, addresses: readonly NewAddress[]): AddressRow[] =>
  addresses.map((given) => ({
    id: uuidv7(),
    customerId,
    kind: given.kind,
    line1: given.line1,
    line2: given.line2 ?? null,
    city: given.city,
    region: given.region ?? null,
    postalCode: given.postalCode ?? null,
    countryCode: given.countryCode,
  }))

export const contactRows = (customerId: string, contacts: readonly NewContact[]) =>
  contacts.map((given) => {
    const points = { emails: emailsOf(given), telephones: telephonesOf(given) }
    return { row: contactRow(customerId, given, points), ...points }
  })

/** How the customer and its new contacts are reached. */
export const reachesOf = (
  customerId: string,
  given: NewCustomer,
  contacts: ReturnType<typeof contactRows>,
): Reach[] => {
  const country = countryOf(given.addresses ?? [])
  return [
    {
      customerId,
      contactId: null,
      country,
      emails: given.email ? [given.email] : [],
      telephones: given.phone ? [{ number: given.phone }] : [],
    },
    ...contacts.map(({ row, emails, telephones }) => ({ customerId, contactId: row.id, country, emails, telephones })),
  ]
}
