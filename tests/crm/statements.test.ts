import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCustomers, addInteractions, addCampaigns, addMembers, openCrmDatabase } from '../../subgraphs/crm/index.ts'
import { testDatabase } from '../support/database.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
  const parent = await addCustomer(crm, 'Parent')
  const oslo = { line1: 'x', city: 'Oslo', countryCode: 'NO' }
  for (let i = 0; i < 30; i++) {
    const { id } = await addCustomer(crm, `Customer ${i}`, {
      parentId: parent.id,
      addresses: [oslo],
      contacts: [{ name: 'a' }, { name: 'b' }],
    })
    for (const subject of ['x', 'y'])
      await crm.ask(
        `mutation ($id: ID!, $s: String!) { logInteraction(input: { customerId: $id, channel: CALL, subject: $s, productIds: ["${id}"] }) { __typename } }`,
        { id, s: subject },
      )
  }
  const { customers } = await crm.ask(`{ customers(first: 200) { nodes { id } } }`)
  for (const name of ['A', 'B']) {
    const { createCampaign } = await crm.ask(
      `mutation ($name: String!) { createCampaign(input: { name: $name, startsOn: "2026-01-01" }) { ... on Campaign { id } } }`,
      { name },
    )
    await crm.ask(`mutation ($input: AddCampaignMembersInput!) { addCampaignMembers(input: $input) { __typename } }`, {
      input: { campaignId: createCampaign.id, customerIds: customers.nodes.map((node: Data) => node.id) },
    })
  }
})
afterAll(() => crm.close())

const everything = /* GraphQL */ `
  query ($first: Int!) {
    customers(first: $first) {
      totalCount
      nodes {
        name
        parent {
          name
        }
        addresses {
          line1
        }
        contacts(first: 1) {
          nodes {
            name
          }
          totalCount
        }
        interactions(first: 2) {
          nodes {
            subject
            customer {
              number
            }
            contact {
              name
            }
            products {
              id
            }
          }
          totalCount
        }
        campaigns(first: 2) {
          nodes {
            name
          }
          totalCount
        }
        changes(first: 2) {
          nodes {
            action
          }
          totalCount
        }
      }
    }
  }
`

/** Apart, since it may share a statement with the customers above, or not, as answers happen to come. */
const members = /* GraphQL */ `
  query ($first: Int!) {
    campaigns(first: 2) {
      nodes {
        members(first: $first) {
          nodes {
            customer {
              name
            }
          }
          totalCount
        }
      }
    }
  }
`

it('statements per request stay the same as `first` grows', async () => {
  const count = async (first: number): Promise<number> => {
    crm.statements.length = 0
    const { customers } = await crm.ask(everything, { first })
    expect(customers.nodes).toHaveLength(first)
    const { campaigns } = await crm.ask(members, { first })
    for (const campaign of campaigns.nodes) {
      expect(campaign.members.nodes).toHaveLength(first)
      expect(campaign.members.totalCount).toBe(31)
    }
    return crm.statements.length
  }
  const one = await count(2)
  expect(await count(10)).toBe(one)
  expect(await count(31)).toBe(one)
})

it('bulk writes take the same statements for one row and for a thousand', async () => {
  const database = await testDatabase('crm')
  const bulk = await openCrmDatabase(database.settings)
  const { statements } = database
  const measure = async (size: number, prefix: string): Promise<{ statements: number; texts: number }> => {
    statements.length = 0
    await bulk.db.transaction(async (tx) => {
      const customers = await addCustomers(
        tx,
        Array.from({ length: size }, (_, i) => ({
          number: i % 2 ? undefined : `${prefix}-${i}`,
          name: `Customer ${i}`,
          kind: 'ORGANISATION' as const,
          addresses: [{ kind: 'BILLING' as const, line1: 'x', city: 'Oslo', countryCode: 'NO' }],
          contacts: [{ name: 'a' }, { name: 'b' }],
        })),
      )
      const ids = customers.map((customer) => customer.id)
      await addInteractions(
        tx,
        customers.map(({ id, contactIds }) => ({
          customerId: id,
          contactId: contactIds[1],
          channel: 'CALL' as const,
          direction: 'INBOUND' as const,
          subject: 'x',
          productIds: [id],
        })),
      )
      const [campaignId] = await addCampaigns(tx, [{ name: 'x', startsOn: '2026-01-01' }])
      const members = ids.map((customerId) => ({ campaignId: campaignId as string, customerId }))
      expect(await addMembers(tx, members)).toBe(size)
      expect(await addMembers(tx, members)).toBe(0)
    })
    return { statements: statements.length, texts: new Set(statements).size }
  }
  const two = await measure(2, 'TWO')
  expect(await measure(1_000, 'MANY')).toEqual(two)
  await bulk.close()
  await database.drop()
})

it('a list reads of its rows what is asked for, and all where a field does not tell what it looks at', async () => {
  const textOf = async (operation: string): Promise<string> => {
    crm.statements.length = 0
    await crm.ask(operation)
    return crm.statements.find((text) => text.includes('from "crm"."customer"')) ?? ''
  }
  const little = await textOf(
    '{ customers(first: 2) { nodes { number interactions(first: 1) { nodes { subject } } } } }',
  )
  expect(little).toContain('"number"')
  expect(little).not.toContain('"website"')
  const throughFragments = await textOf(`
    { customers(first: 2) { edges { node { ...site } } pageInfo { endCursor } } } fragment site on Customer { ... { website } }`)
  expect(throughFragments).toContain('"website"')
  expect(throughFragments).not.toContain('"email"')
  expect(await textOf('{ customers(first: 2) { nodes { number custom { field { code } } } } }')).toContain('"website"')
})

it('what is left unread is missing nowhere: any choice of fields answers as all of them together do', async () => {
  const fields = [
    'id',
    'number',
    'name',
    'kind',
    'tags',
    'version',
    'parent { name }',
    'addresses { line1 }',
    'createdAt',
  ]
  const order = 'orderBy: [{ field: CREATED_AT, direction: DESC }]'
  const nodesOf = async (chosen: string[]) =>
    (await crm.ask(`{ customers(first: 5, ${order}) { nodes { ${chosen.join(' ')} } } }`)).customers.nodes
  const whole = await nodesOf(fields)
  // More choices than have statements of their own.
  for (let choice = 1; choice < 2 ** 6; choice++) {
    const chosen = fields.filter((_, i) => choice & (1 << i))
    const names = chosen.map((field) => field.split(' ')[0] ?? '')
    const expected = whole.map((node: Data) => Object.fromEntries(names.map((name) => [name, node[name]])))
    expect(await nodesOf(chosen)).toEqual(expected)
  }
})

it('pages follow each other whatever they are asked for', async () => {
  const names: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { customers }: Data = await crm.ask(
      'query ($after: String) { customers(first: 7, after: $after) { nodes { kind } edges { node { name } } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    names.push(...customers.edges.map(({ node }: Data) => node.name))
    after = customers.pageInfo.endCursor
    more = customers.pageInfo.hasNextPage
  }
  expect(new Set(names).size).toBe(31)
  expect(names).toEqual([...names].sort())
})
