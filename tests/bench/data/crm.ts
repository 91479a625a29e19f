import { drawsFor } from '../../../gateway/cli/demonstration/random.ts'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addCampaigns,
  addCustomers,
  addInteractions,
  addMembers,
  type AddedCustomer,
  type NewCustomer,
  type NewInteraction,
} from '../../../subgraphs/crm/index.ts'
import { batchesOf, dayAt, years, type Size } from './size.ts'
import type { Write } from './write.ts'

const first = [
  'Nord',
  'Sol',
  'Fjord',
  'Berg',
  'Hav',
  'Elv',
  'Skog',
  'Øst',
  'Vest',
  'Dal',
  'Vik',
  'Lys',
  'Granitt',
  'Måke',
]
const second = [
  'handel',
  'bygg',
  'mat',
  'data',
  'transport',
  'energi',
  'fisk',
  'møbler',
  'trykk',
  'verksted',
  'hage',
  'sport',
]
const places = [
  ['Oslo', 'NO', '0150'],
  ['Bergen', 'NO', '5003'],
  ['Trondheim', 'NO', '7011'],
  ['Göteborg', 'SE', '411 03'],
  ['Aarhus', 'DK', '8000'],
] as const
const people = ['Kari Nordmann', 'Ola Hansen', 'Ingrid Berg', 'Lars Øverli', 'Åse Lund', 'Per Dahl', 'Nina Moe']
const titles = ['Purchasing manager', 'Owner', 'Accountant', null]
const channels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE'] as const
const subjects = ['Order confirmed', 'Question about an invoice', 'Delivery delayed', 'Offer sent', 'Yearly meeting']

/** Customers with their addresses and contacts, what was said with them, and campaigns that some are members of. */
export async function writeCrm(write: Write, size: Size): Promise<void> {
  const customers: AddedCustomer[] = []
  for (const batch of batchesOf(newCustomers(size))) customers.push(...(await write((tx) => addCustomers(tx, batch))))
  for (const batch of batchesOf(newInteractions(size, customers))) await write((tx) => addInteractions(tx, batch))
  await write((tx) => writeCampaigns(tx, size, customers))
}

const numberOf = (place: number): string => `B${String(place + 1).padStart(7, '0')}`

function newCustomers(size: Size): NewCustomer[] {
  const draw = drawsFor('bench', 'customers')
  return Array.from({ length: size.customers }, (_, place) => {
    const [city, countryCode, postalCode] = draw.one(places)
    const address = { line1: `Storgata ${draw.whole(1, 200)}`, city, postalCode, countryCode }
    const createdAt = `${years[0]}-01-01T08:00:00Z`
    return {
      id: draw.id(createdAt),
      number: numberOf(place),
      name: `${draw.one(first)}${draw.one(second)} ${draw.one(['AS', 'ASA', 'ANS'])} ${draw.digits('###')}`,
      kind: 'ORGANISATION',
      email: `post@kunde${place}.example`,
      createdAt,
      addresses: [
        { kind: 'BILLING', ...address },
        ...(draw.chance(0.5) ? [{ kind: 'DELIVERY' as const, ...address, line1: `Kaia ${draw.whole(1, 40)}` }] : []),
      ],
      contacts: draw
        .some(people, draw.whole(1, 3))
        .map((name) => ({ name, title: draw.one(titles), phone: '+47 22 00 00 00' })),
    }
  })
}

function newInteractions(size: Size, customers: readonly AddedCustomer[]): NewInteraction[] {
  const draw = drawsFor('bench', 'interactions')
  return Array.from({ length: size.interactions }, (_, place) => {
    const customer = draw.one(customers)
    const occurredAt = `${dayAt(place, size.interactions)}T${draw.one(['08', '11', '14'])}:${draw.digits('0#')}:00Z`
    return {
      id: draw.id(occurredAt),
      customerId: customer.id,
      contactId: draw.one(customer.contactIds),
      channel: draw.one(channels),
      direction: draw.one(['INBOUND', 'OUTBOUND'] as const),
      subject: `${draw.one(subjects)} ${draw.digits('####')}`,
      body: 'What was said and what was agreed upon. '.repeat(draw.whole(1, 6)),
      occurredAt,
    }
  })
}

async function writeCampaigns(tx: Db, size: Size, customers: readonly AddedCustomer[]): Promise<void> {
  const draw = drawsFor('bench', 'campaigns')
  const ids = await addCampaigns(
    tx,
    Array.from({ length: size.campaigns }, (_, place) => ({
      name: `Campaign ${place + 1}`,
      status: 'ACTIVE' as const,
      startsOn: dayAt(place, size.campaigns),
    })),
  )
  const members = customers.flatMap(({ id: customerId }) =>
    draw.some(ids, draw.whole(0, 3)).map((campaignId) => ({ campaignId, customerId, status: 'SENT' as const })),
  )
  for (const batch of batchesOf(members)) await addMembers(tx, batch)
}
