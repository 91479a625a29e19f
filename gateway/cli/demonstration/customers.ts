import { addDays, at, workdayFrom, type Day } from './calendar.ts'
import { countries, type Country } from './content/countries.ts'
import { clients, type Client } from './content/customers.ts'
import { currencyOf } from './currencies.ts'
import { names, titles } from './content/people.ts'
import type { Draw } from './random.ts'
import type { Employee } from './staff.ts'
import type { Warehouse } from './stock.ts'
import type { Telling } from './story.ts'
import { slug } from './text.ts'

export interface Contact {
  readonly name: string
  readonly title: string | null
  readonly email: string
  readonly phone: string
}

export interface Customer {
  readonly id: string
  readonly number: string
  readonly client: Client
  readonly language: 'no' | 'en'
  readonly organisationNumber: string | null
  readonly email: string
  readonly phone: string
  readonly website: string | null
  readonly parentId: string | null
  readonly owner: Employee
  readonly since: Day
  readonly contacts: readonly Contact[]
  /** Whether goods go to another street than invoices. */
  readonly deliveryLine: string | null
  readonly warehouse: Warehouse
  readonly paymentTermsDays: number
  readonly currency: string
  /** Off list prices, a fraction. */
  readonly discount: string
}

/** Customers in the order in which they came, numbered by it; the last of them within the time that is told of. */
export function makeCustomers({ firstDay, draws }: Telling, staff: readonly Employee[]): Customer[] {
  const draw = draws('customers')
  const made: Customer[] = []
  const ids = new Map<string, string>()
  let since = workdayFrom(addDays(firstDay, -1380))
  for (const [place, client] of clients.entries()) {
    since = workdayFrom(addDays(since, draw.whole(14, 44)))
    const customer = makeCustomer(draw, client, { place, since, staff })
    ids.set(client.name, customer.id)
    made.push({ ...customer, parentId: (client.parent && ids.get(client.parent)) || null })
  }
  return made
}

function makeCustomer(
  draw: Draw,
  client: Client,
  { place, since, staff }: { place: number; since: Day; staff: readonly Employee[] },
): Customer {
  const country: Country = countries[client.country]
  const isPerson = client.trade === 'private'
  const domain = `${slug(client.name.replace(/ (AS|ENK|SA|ApS|AB|Oy|OÜ|GmbH|Ltd|B\.V\.|ehf\.)$/, ''), '')}.${country.domain}`
  const isWestern = client.country === 'NO' && /^[4-6]/.test(client.postalCode)
  const accountManagers = country.accountManagers
  const owner = staff[(isWestern ? accountManagers.at(-1) : accountManagers[0]) ?? 0] as Employee
  return {
    id: draw.id(at(since, 8, 15)),
    number: String(10_001 + place),
    client,
    language: country.language,
    organisationNumber: isPerson ? null : organisationNumber(draw, country),
    email: isPerson ? `${slug(client.name)}@example.com` : `post@${domain}`,
    phone: draw.digits(country.phone),
    website: isPerson ? null : `https://${domain}`,
    parentId: null,
    owner,
    since,
    contacts: isPerson ? [] : makeContacts(draw, client, country, domain),
    deliveryLine: !isPerson && client.size > 2 && draw.chance(0.4) ? `Varemottaket, ${client.line1}` : null,
    warehouse: isWestern ? 'BERGEN' : 'OSLO',
    currency: currencyOf(client.country),
    paymentTermsDays: isPerson ? 14 : client.country !== 'NO' ? 45 : 30,
    discount: isPerson ? '0' : (['0', '0', '0.03', '0.05', '0.08', '0.1'][client.size] ?? '0'),
  }
}

function makeContacts(draw: Draw, client: Client, country: Country, domain: string): Contact[] {
  const { first, last } = names[client.country]
  const people = draw.some(first, client.size > 2 ? 3 : draw.whole(1, 2))
  return people.map((given, i) => {
    const name = `${given} ${draw.one(last)}`
    const title = titles[country.language][client.trade][i] ?? null
    return { name, title, email: `${slug(name)}@${domain}`, phone: draw.digits(country.phone) }
  })
}

/** Norwegian ones are checked by modulus 11, and those that begin with 3 belong to synthetic organisations. */
function organisationNumber(draw: Draw, { organisationNumber: pattern, domain }: Country): string {
  if (domain !== 'example.no') return draw.digits(pattern)
  for (;;) {
    const number = draw.digits(pattern)
    const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1]
    if (weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11 === 0) return number
  }
}
