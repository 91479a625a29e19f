import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import { findByAddresses, type AddressOwner } from '../customers/customers.addresses.service.ts'
import type { Mailbox, ParsedEmail } from './emails.parse.ts'
import type { NewParticipant } from './participants.input.ts'

/** Employees' ids, by their addresses. */
export type Colleagues = ReadonlyMap<string, string>

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

export interface Sides {
  readonly direction: 'INBOUND' | 'OUTBOUND'
  /** The customer's addresses. */
  readonly theirs: readonly Mailbox[]
  /** Who has one of those. */
  readonly owners: readonly AddressOwner[]
}

/** Who wrote to whom. Employees' addresses are ours. Where none of our domains is known, who is found tells which side is theirs. */
export async function sidesOf(
  tx: Db,
  { from, to, cc }: ParsedEmail,
  ownDomains: readonly string[],
  colleagues: Colleagues,
): Promise<Sides> {
  const isOurs = ({ address }: Mailbox) => ownDomains.includes(domainOf(address)) || colleagues.has(address)
  const inward = async (): Promise<Sides> => ({
    direction: 'INBOUND',
    theirs: [from],
    owners: await ownersOf(tx, [from]),
  })
  const sent = isOurs(from) ? null : await inward()
  if (sent && (ownDomains.length > 0 || sent.owners.length > 0)) return sent
  const theirs = [...to, ...cc].filter((one) => !isOurs(one))
  const owners = await ownersOf(tx, theirs)
  return sent && owners.length === 0 ? sent : { direction: 'OUTBOUND', theirs, owners }
}

const ownersOf = (tx: Db, theirs: readonly Mailbox[]) =>
  findByAddresses(
    tx,
    theirs.map(({ address }) => address),
  )

/** So many customers of one message at most: who writes to more writes to everybody. */
const most = 50

/**
 * The customers it was said to, or the one that said it. Refuses with EmailNotAssigned where an address is of several, where there
 * is none, or too many: whose it is, is never guessed.
 */
export function customersOf({ theirs, owners }: Sides): string[] {
  const addresses = [...new Set(theirs.map(({ address }) => address))]
  const of = (one: string) => [
    ...new Set(owners.flatMap(({ address, customerId }) => (address === one ? [customerId] : []))),
  ]
  const customerIds = [...new Set(addresses.flatMap(of))]
  const shared = addresses.some((address) => of(address).length > 1)
  if (customerIds.length > 0 && customerIds.length <= most && !shared) return customerIds
  const why = shared
    ? 'one belongs to several customers'
    : customerIds.length > 0
      ? `they belong to more than ${most} customers`
      : 'they belong to no customer'
  return refuse('EmailNotAssigned', `Of the addresses ${why}: say whose it is.`, { addresses, customerIds })
}

/** Who is written to at several addresses is known by the first of them. */
export function participantsIn(
  { from, to, cc }: ParsedEmail,
  contactIds: ReadonlyMap<string, string | null>,
  colleagues: Colleagues,
): NewParticipant[] {
  const known = new Set<string>()
  const once = (id: string | null | undefined): string | null => {
    if (!id || known.has(id)) return null
    known.add(id)
    return id
  }
  const as = (role: NewParticipant['role'], all: readonly Mailbox[]) =>
    all.map((one): NewParticipant => {
      const contactId = contactIds.get(one.address)
      return contactId
        ? { role, ...one, contactId: once(contactId) }
        : { role, ...one, employeeId: once(colleagues.get(one.address)) }
    })
  return [...as('FROM', [from]), ...as('TO', to), ...as('CC', cc)]
}
