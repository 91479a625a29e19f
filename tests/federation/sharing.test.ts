import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { portsOf } from '../../subgraphs/common/ports.ts'
import { crmPortNames, startErp } from '../../subgraphs/erp/index.ts'
import type { Data } from '../support/data.ts'
import { topologies } from '../support/graph.ts'
import { openSharing, type Sharing } from '../support/sharing.ts'

const everything = `{
  customers { totalCount nodes { id number name email addresses { line1 } contacts { totalCount nodes { name } } } }
  interactions { totalCount nodes { channel subject } }
  salesOrders { totalCount nodes { number total { amount } lines { product { sku name } } deliveries { number } customer { id } } }
  invoices { totalCount nodes { number buyerName status total { amount } order { number } lines { description } } }
}`

describe.each(topologies)('what is shared with a partner, %s', (topology) => {
  let world: Sharing
  let partnerId: string
  let customerId: string
  beforeAll(async () => {
    world = await openSharing(topology)
    customerId = world.nobodys.customerId
  })
  afterAll(() => world.stop())
  beforeEach(async () => void (partnerId = await world.partner('Ny AS')))

  const ask = (query = everything) => world.shop.graph.askAsPartner<Data>(partnerId, query)
  const counts = async () => {
    const { data, errors } = await ask()
    expect(errors).toBeUndefined()
    return Object.fromEntries(Object.entries(data).map(([list, page]) => [list, (page as Data).totalCount]))
  }
  const nothing = { customers: 0, interactions: 0, salesOrders: 0, invoices: 0 }

  it('is nothing to begin with', async () => expect(await counts()).toEqual(nothing))

  it.each([
    ['PROFILE', { customers: 1 }],
    ['ORDERS', { salesOrders: 1 }],
    ['INVOICES', { invoices: 1 }],
  ])('is, of %s, that part and no other', async (part, seen) => {
    await world.share(partnerId, customerId, [part], [])
    expect(await counts()).toEqual({ ...nothing, ...seen })
  })

  it('is what was said in the channels that were named', async () => {
    await world.share(partnerId, customerId, [], ['EMAIL', 'CALL'])
    const { data } = await ask('{ interactions { nodes { channel subject contact { name } customer { id name } } } }')
    // Who it was said to is the profile's to tell.
    expect(data.interactions.nodes).toEqual([
      { channel: 'CALL', subject: 'NOBODYS-subject', contact: null, customer: null },
    ])
    await world.share(partnerId, customerId, [], ['EMAIL'])
    expect(await counts()).toEqual(nothing)
  })

  it('is all of a customer, from both systems, in one answer', async () => {
    await world.share(partnerId, customerId, ['PROFILE', 'ORDERS', 'INVOICES'], ['CALL'])
    const { data, errors } = await ask(`{ customers { nodes { name
      contacts { nodes { name } } interactions { nodes { subject } }
      salesOrders { nodes { status lines { product { name } } } } invoices { nodes { buyerName outstanding { amount } } } } } }`)
    expect(errors).toBeUndefined()
    expect(data.customers.nodes).toEqual([
      {
        name: 'NOBODYS-name',
        contacts: { nodes: [{ name: 'NOBODYS-person' }] },
        interactions: { nodes: [{ subject: 'NOBODYS-subject' }] },
        salesOrders: { nodes: [{ status: 'INVOICED', lines: [{ product: { name: 'Kettle' } }] }] },
        invoices: { nodes: [{ buyerName: 'NOBODYS-name', outstanding: { amount: '100.00' } }] },
      },
    ])
  })

  it('says of a customer whose profile is not shared that there is none, as of one that nobody has', async () => {
    await world.share(partnerId, customerId, ['INVOICES'], [])
    const { data, errors } = await ask('{ invoices { nodes { number order { number } customer { id name } } } }')
    expect(data.invoices.nodes).toMatchObject([{ order: null, customer: null }])
    expect(errors).toMatchObject([
      { message: 'There is no such record, or it is not shared with you.', extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it('ends with the next request, in both systems', async () => {
    await world.share(partnerId, customerId, ['PROFILE', 'ORDERS', 'INVOICES'], ['CALL'])
    expect(await counts()).toEqual({ customers: 1, interactions: 1, salesOrders: 1, invoices: 1 })
    await world.revoke(partnerId, customerId)
    expect(await counts()).toEqual(nothing)
    await world.share(partnerId, customerId, ['ORDERS'], [])
    expect(await counts()).toEqual({ ...nothing, salesOrders: 1 })
    await world.shop.ask(
      `mutation ($id: ID!) { updatePartner(input: { id: $id, active: false }) { __typename ... on UserError { message } } }`,
      { id: partnerId },
    )
    expect(await counts()).toEqual(nothing)
  })

  it('is kept account of: who read what of whom, in which request', async () => {
    await world.share(partnerId, customerId, ['PROFILE', 'INVOICES'], ['CALL'])
    const { headers } = await ask()
    const { customer } = await world.shop.ask(
      `query ($id: ID!) { customer(id: $id) {
         partnerReads(first: 1) { nodes { partnerId subject what requestId } }
         documentReads(first: 1) { nodes { partnerId subject what requestId } } } }`,
      { id: customerId },
    )
    const read = { partnerId, subject: 'partner', requestId: headers.get('x-request-id') }
    expect(customer.partnerReads.nodes).toEqual([{ ...read, what: ['Address', 'Contact', 'Customer', 'Interaction'] }])
    expect(customer.documentReads.nodes).toEqual([{ ...read, what: ['Invoice'] }])
  })

  it('is kept account of where cursors alone were answered, which hold what rows are sorted by', async () => {
    await world.share(partnerId, customerId, ['PROFILE', 'INVOICES'], [])
    const { headers } = await ask('{ customers { pageInfo { endCursor } } invoices { edges { cursor } } }')
    const { customer } = await world.shop.ask(
      `query ($id: ID!) { customer(id: $id) { partnerReads(first: 1) { nodes { what requestId } }
         documentReads(first: 1) { nodes { what requestId } } } }`,
      { id: customerId },
    )
    const requestId = headers.get('x-request-id')
    expect(customer.partnerReads.nodes).toEqual([{ what: ['Customer'], requestId }])
    expect(customer.documentReads.nodes).toEqual([{ what: ['Invoice'], requestId }])
  })

  it('is refused for a value that no row can have, in words about the value', async () => {
    const forge = (cursor: string, put: string) => {
      const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]
      return Buffer.from(JSON.stringify([...parts.slice(0, -1), put])).toString('base64url')
    }
    await world.share(partnerId, customerId, ['PROFILE'], [])
    const { data: first } = await ask('{ customers { pageInfo { endCursor } } }')
    const { data, errors } = await ask(
      `{ customers(after: "${forge(first.customers.pageInfo.endCursor as string, 'no id')}") { nodes { id } } interactions { totalCount } }`,
    )
    expect(data.customers).toBeNull()
    expect(errors?.length).toBeGreaterThan(0)
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT')
    expect((await ask('{ customers { totalCount } }')).data.customers.totalCount).toBe(1)
  })

  it('can not be read through the graph that staff have, nor partners’ by staff', async () => {
    const { graph } = world.shop
    await world.share(partnerId, customerId, ['PROFILE'], [])
    const post = async (path: string, token: string) => {
      const response = await fetch(new URL(path, graph.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ customers { nodes { name } } invoices { totalCount } }' }),
      })
      return (await response.json()) as Data
    }
    for (const answer of [
      await post('/graphql', await graph.token('partner', partnerId)),
      await post('/partner/graphql', await graph.token('administrator')),
      await post('/partner/graphql', await graph.token('partner')),
    ]) {
      expect(answer.data).toEqual({ customers: null, invoices: null })
      expect(answer.errors.map(({ extensions }: Data) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    }
  })

  it('was revoked while ERP was down: a new ERP on the old data knows it at its first request', async () => {
    const { graph } = world.shop
    await world.share(partnerId, customerId, ['ORDERS'], [])
    expect(await counts()).toMatchObject({ salesOrders: 1 })
    await world.revoke(partnerId, customerId)
    const erp = await startErp({
      database: graph.databases.erp.settings,
      crm: portsOf(crmPortNames, async () => graph.subgraphs.crm, 30_000),
    })
    const viewer = { subject: 'p', role: 'partner', scopes: new Set<string>(), partnerId } as const
    const { data } = await erp.partner.execute({ query: '{ salesOrders { totalCount } }' }, { viewer, requestId: 'r' })
    await erp.close()
    expect(data).toEqual({ salesOrders: { totalCount: 0 } })
  })
})

it('is nothing from a system that can not tell: ERP without CRM answers a partner nothing, and staff as ever', async () => {
  const world = await openSharing('over HTTP')
  try {
    const { graph } = world.shop
    const orders = '{ salesOrders { totalCount nodes { number } } }'
    const before = await graph.askAsPartner<Data>(world.ours.partnerId, orders)
    expect(before.data.salesOrders.totalCount).toBe(1)
    await graph.parts.crm?.stop()
    const { data, errors } = await graph.askAsPartner<Data>(world.ours.partnerId, orders)
    expect(data).toEqual({ salesOrders: null })
    expect(errors).toMatchObject([{ path: ['salesOrders'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
    expect((await graph.ask<Data>(orders)).data.salesOrders.totalCount).toBe(3)
  } finally {
    await world.stop()
  }
})
