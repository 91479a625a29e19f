import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm

/** As people sort them. */
const inOrder = [
  'Alfreds Futterkiste',
  'Ana Trujillo Emparedados y helados',
  'ana trujillo zwei',
  'Ånøya Fisk',
  'Antonio Moreno Taquería',
  "B's Beverages",
  'Berglunds snabbköp',
  'Familia Arquibaldo',
  'Família Arquibaldo',
  'Folies gourmandes',
  'Folk och fä HB',
  'Königlich Essen',
  'Konrad',
  'Que Delícia',
  'Suprêmes délices',
  'Vins et alcools Chevalier',
  'Wartian Herkku',
  'Wolski  Zajazd',
]
const same = 'Same Name'

beforeAll(async () => {
  crm = await testCrm()
  for (const name of inOrder.toReversed()) await addCustomer(crm, name)
  for (let i = 0; i < 30; i++)
    await addCustomer(crm, same, { number: `SAME-${i}`, kind: i % 2 ? 'PERSON' : 'ORGANISATION' })
})
afterAll(() => crm.close())

const customers = /* GraphQL */ `
  query ($first: Int, $after: String, $where: CustomerFilter, $orderBy: [CustomerOrder!]) {
    customers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      edges {
        cursor
        node {
          id
          name
          number
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`

/** All rows, page by page. */
async function everyPage(first: number, variables: object = {}): Promise<Data[]> {
  const rows: Data[] = []
  for (let after: string | null = null, i = 0; i < 100; i++) {
    const { customers: page }: Data = await crm.ask(customers, { first, after, ...variables })
    rows.push(...page.edges.map((edge: Data) => edge.node))
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
    expect(page.nodes.map((node: Data) => node.id)).toEqual(page.edges.map((edge: Data) => edge.node.id))
    expect(page.pageInfo).toMatchObject({ startCursor: page.edges[0].cursor, endCursor: page.edges.at(-1).cursor })
    if (!page.pageInfo.hasNextPage) return rows
    after = page.pageInfo.endCursor
  }
  throw new Error('The list has no end.')
}

describe('pages', () => {
  it.each([1, 2, 7, 48, 200])('of %i together are all rows, by name as people sort it', async (first) => {
    const rows = await everyPage(first)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(48)
    expect(rows.map(({ name }) => name).filter((name) => name !== same)).toEqual(inOrder)
  })

  it.each([
    [[{ field: 'NAME', direction: 'DESC' }]],
    [[{ field: 'NUMBER', direction: 'ASC' }]],
    [[{ field: 'CREATED_AT', direction: 'DESC' }]],
    [
      [
        { field: 'NAME', direction: 'DESC' },
        { field: 'NUMBER', direction: 'ASC' },
      ],
    ],
    [[{ field: 'NAME' }, { field: 'CREATED_AT', direction: 'DESC' }, { field: 'NAME', direction: 'DESC' }]],
  ])('in the order %j agree with one page of all', async (orderBy) => {
    const ids = async (first: number) => (await everyPage(first, { orderBy })).map(({ id }) => id)
    expect(await ids(3)).toEqual(await ids(200))
  })

  it('neither lose nor repeat rows of equal keys', async () => {
    const orderBy = [{ field: 'NAME', direction: 'DESC' }]
    const rows = await everyPage(4, { orderBy, where: { name: { equals: same } } })
    expect(new Set(rows.map(({ number }) => number)).size).toBe(30)
  })

  it('go on where they were when rows come in before', async () => {
    const where = { number: { contains: 'same-' } }
    const { customers: first } = await crm.ask(customers, { first: 10, where, orderBy: [{ field: 'NUMBER' }] })
    const before = await addCustomer(crm, 'Late', { number: '0-same-before' })
    const after = first.pageInfo.endCursor
    const { customers: second } = await crm.ask(customers, { first: 200, where, after, orderBy: [{ field: 'NUMBER' }] })
    expect(second.edges).toHaveLength(20)
    expect(second.edges.map((edge: Data) => edge.node.id)).not.toContain(before.id)
    await crm.sql.begin(async (sql) => {
      await sql`alter table crm.customer disable trigger user`
      await sql`delete from crm.match_key where customer_id = ${before.id}`
      await sql`delete from crm.customer where id = ${before.id}`
      await sql`alter table crm.customer enable trigger user`
    })
  })

  it('are 20 long unless told otherwise', async () => {
    expect((await crm.ask(customers)).customers.edges).toHaveLength(20)
    expect((await crm.ask(customers, { first: null })).customers.edges).toHaveLength(20)
  })

  it.each([0, -1, 201])('of %i are refused', async (first) => {
    const { data, errors } = await crm.execute(customers, { first })
    expect(data).toEqual({ customers: null })
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('after a cursor of another order, or of none of ours, are refused', async () => {
    const { customers: page } = await crm.ask(customers, { first: 1 })
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    const cases = [
      { after: page.pageInfo.endCursor, orderBy: [{ field: 'NUMBER' }] },
      { after: page.pageInfo.endCursor, orderBy: [{ field: 'NAME', direction: 'DESC' }] },
      { after: 'nonsense' },
      { after: '' + forged('name+id+', 'x') },
      { after: forged('name+id+', 'x', 'no-uuid') },
      { after: forged('name+id+', '\u0000', page.edges[0].node.id) },
      { after: forged('createdAt+id+', 'yesterday-ish', page.edges[0].node.id), orderBy: [{ field: 'CREATED_AT' }] },
    ]
    for (const variables of cases) {
      const { data, errors } = await crm.execute(customers, variables)
      expect(data).toEqual({ customers: null })
      expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })
})

describe('filters', () => {
  const names = async (where: object): Promise<string[]> =>
    (await crm.ask(customers, { where, first: 200 })).customers.edges.map((edge: Data) => edge.node.name)

  it('find parts of names without regard to case and accents', async () => {
    expect(await names({ name: { contains: 'DELIC' } })).toEqual(['Que Delícia', 'Suprêmes délices'])
    expect(await names({ name: { contains: 'délic' } })).toEqual(['Que Delícia', 'Suprêmes délices'])
    expect(await names({ name: { contains: 'ANOYA' } })).toEqual(['Ånøya Fisk'])
  })

  it('take % and _ as they are', async () => {
    await addCustomer(crm, '100 % Wolle_')
    expect(await names({ name: { contains: '%' } })).toEqual(['100 % Wolle_'])
    expect(await names({ name: { contains: 'e_' } })).toEqual(['100 % Wolle_'])
    expect(await names({ name: { contains: '\\' } })).toEqual([])
  })

  it('find a whole name, a number, an owner, a country', async () => {
    const ownerId = '019a0000-0000-7000-8000-0000000000aa'
    const address = { line1: 'Rue 1', city: 'Paris', countryCode: 'FR' }
    await addCustomer(crm, 'Propriété', {
      ownerId,
      number: 'PROP',
      addresses: [address, { ...address, kind: 'VISITING' }],
    })
    expect(await names({ name: { equals: 'propriété' } })).toEqual(['Propriété'])
    expect(await names({ number: { equals: 'prop' } })).toEqual(['Propriété'])
    expect(await names({ number: { contains: 'RO' } })).toEqual(['Propriété'])
    expect(await names({ ownerId })).toEqual(['Propriété'])
    expect(await names({ ownerId: ownerId.toUpperCase() })).toEqual(['Propriété'])
    expect(await names({ ownerId: 'nobody' })).toEqual([])
    expect(await names({ countryCode: 'FR' })).toEqual(['Propriété'])
    expect(await names({ countryCode: 'FR', kind: 'PERSON' })).toEqual([])
    expect(await names({ kind: 'PERSON' })).toEqual(Array.from({ length: 15 }, () => same))
  })

  it.each([{ name: { contains: '\u0000' } }, { number: { equals: '\u0000' } }])('refuse %j', async (where) => {
    const { errors } = await crm.execute(customers, { where })
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('are none when null', async () => {
    const all = (await names({})).length
    expect(
      await names({ name: null, number: { equals: null, contains: null }, kind: null, ownerId: null }),
    ).toHaveLength(all)
  })

  it('count what they leave', async () => {
    const { customers: page } = await crm.ask(customers, { first: 1, where: { name: { equals: same } } })
    expect(page.totalCount).toBe(30)
  })
})

describe('filters combined', () => {
  const names = async (where: object): Promise<string[]> =>
    (await crm.ask(customers, { where, first: 200 })).customers.edges.map((edge: Data) => edge.node.name)
  const ana = { name: { contains: 'trujillo' } }
  const zwei = { name: { contains: 'zwei' } }

  it.each([
    [{ and: [ana, zwei] }, ['ana trujillo zwei']],
    [{ or: [zwei, { name: { equals: 'Konrad' } }] }, ['ana trujillo zwei', 'Konrad']],
    [{ ...ana, not: zwei }, ['Ana Trujillo Emparedados y helados']],
    [{ ...ana, or: [zwei, { number: { equals: 'SAME-1' } }] }, ['ana trujillo zwei']],
    [{ and: [ana, { not: { or: [zwei, { not: ana }] } }] }, ['Ana Trujillo Emparedados y helados']],
  ])('%j', async (where, found) => {
    expect(await names(where)).toEqual(found)
  })

  it('hold no condition where one is empty or null', async () => {
    for (const where of [{ or: [] }, { not: {} }, { and: null }, { or: [{}, { name: null }] }, { not: { kind: null } }])
      expect(await names({ ...ana, ...where })).toHaveLength(2)
    expect(await names({ or: [zwei, { kind: null }] })).toEqual(['ana trujillo zwei'])
  })

  it('find by not also what has no such value at all', async () => {
    const ownerId = '019a0000-0000-7000-8000-0000000000aa'
    expect(await names({ not: { ownerId }, name: { equals: 'Konrad' } })).toEqual(['Konrad'])
    expect(await names({ not: { ownerId }, number: { equals: 'prop' } })).toEqual([])
  })

  it('ask for the scope of what they refer to, however deep', async () => {
    const { errors } = await crm.execute(
      customers,
      { where: { or: [{ and: [{ not: { ownerId: 'x' } }] }] } },
      'privacy_officer',
    )
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'FORBIDDEN' } }])
  })

  it('are 50 at most', async () => {
    const many = (count: number) => ({ where: { or: Array.from({ length: count - 1 }, () => zwei) } })
    expect((await crm.execute(customers, many(50))).errors).toBeUndefined()
    const { errors } = await crm.execute(customers, many(51))
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('lists below parents', () => {
  const query = `query ($numbers: String!, $after: String) {
    customers(first: 3, where: { number: { contains: $numbers } }, orderBy: [{ field: NUMBER, direction: ASC }]) {
      nodes { number contacts(first: 2, after: $after) { ...counted } } } }
    fragment counted on ContactConnection { totalCount nodes { name } pageInfo { hasNextPage endCursor } }`

  it('count for each parent, those without children and past the end too', async () => {
    const contacts = (...names: string[]) => names.map((name) => ({ name }))
    await addCustomer(crm, 'None', { number: 'COUNT-0' })
    await addCustomer(crm, 'One', { number: 'COUNT-1', contacts: contacts('A') })
    await addCustomer(crm, 'Three', { number: 'COUNT-3', contacts: contacts('B', 'C', 'D') })
    const ask = async (after?: string) =>
      (await crm.ask(query, { numbers: 'COUNT-', after })).customers.nodes.map(({ contacts: list }: Data) => [
        list.totalCount,
        list.nodes.map(({ name }: Data) => name).join(''),
        list.pageInfo.hasNextPage,
      ])
    expect(await ask()).toEqual([
      [0, '', false],
      [1, 'A', false],
      [3, 'BC', true],
    ])
    const alone =
      'query { customers(first: 3, where: { number: { contains: "COUNT-" } }, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { contacts(first: 1) { totalCount } more: contacts { __typename ...C } } } } fragment C on ContactConnection { totalCount }'
    expect((await crm.ask(alone)).customers.nodes).toEqual(
      [0, 1, 3].map((totalCount) => ({
        contacts: { totalCount },
        more: { __typename: 'ContactConnection', totalCount },
      })),
    )
    const { customers: page } = await crm.ask(query, { numbers: 'COUNT-3' })
    expect(await ask(page.nodes[0].contacts.pageInfo.endCursor)).toEqual([
      [0, '', false],
      [1, '', false],
      [3, 'D', false],
    ])
  })
})

describe('contacts', () => {
  const asked = (where: object, more = '') =>
    crm.ask(
      `query ($where: ContactFilter) { contacts(where: $where, first: 2 ${more}) { totalCount nodes { id name } pageInfo { endCursor } } }`,
      { where },
    )

  it('of all customers are read by name, by an address or of one customer, a page at a time, and by id', async () => {
    const contacts = [
      { name: 'Åse Ås', emails: ['ase@øst.example', 'ASE@west.example'] },
      { name: 'Bo', email: 'bo@west.example' },
    ]
    const { id: customerId } = await addCustomer(crm, 'With people', { contacts })
    await addCustomer(crm, 'With others', { contacts: [{ name: 'Aase', email: 'ase@west.example' }] })
    const { contacts: two } = await asked({ email: 'Ase@West.example' })
    expect(two.nodes.map(({ name }: Data) => name)).toEqual(['Aase', 'Åse Ås'])
    expect((await asked({ email: 'ase@xn--st-kka.example' })).contacts.totalCount).toBe(1)
    const { contacts: of } = await asked({ customerId }, ', orderBy: [{ field: NAME, direction: DESC }]')
    expect(of.nodes.map(({ name }: Data) => name)).toEqual(['Åse Ås', 'Bo'].toSorted((a, b) => b.localeCompare(a)))
    const all = (await asked({})).contacts
    const next = (await asked({}, `, after: "${all.pageInfo.endCursor}"`)).contacts
    expect(new Set([...all.nodes, ...next.nodes].map(({ id }: Data) => id)).size).toBe(4)
    const { contact } = await crm.ask(`{ contact(id: "${of.nodes[0].id}") { name customer { name } } }`)
    expect(contact).toEqual({ name: of.nodes[0].name, customer: { name: 'With people' } })
    expect(await crm.ask('{ contact(id: "x") { name } }')).toEqual({ contact: null })
  })
})
