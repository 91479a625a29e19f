import { graphql } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import type { Port } from '../../subgraphs/common/ports.ts'
import type { ErpPorts } from '../../subgraphs/crm/erp.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

/** An ERP that knows one employee and one product, and that can be made to hang, fail and go on. */
const known = { employees: '019a0000-0000-7000-8000-0000000000e1', products: '019a0000-0000-7000-8000-0000000000f1' }
const unknown = '019a0000-0000-7000-8000-00000000dead'
let silent = false
let asked: { port: string; input: unknown; requestId?: string }[] = []
let told: Data[] = []

const answering =
  (port: string, answer: (input: Data) => unknown): Port =>
  async (input, call) => {
    asked.push({ port, input, requestId: call?.requestId })
    if (silent) throw new Error('ERP is silent')
    return answer(input)
  }

const erp: ErpPorts = {
  employees: answering('employees', ({ ids }) => ({ known: ids.filter((id: string) => id === known.employees) })),
  products: answering('products', ({ ids }) => ({ known: ids.filter((id: string) => id === known.products) })),
  customersChanged: answering('customersChanged', ({ customers }) => {
    told.push(...customers)
    return {}
  }),
  openOrders: answering('openOrders', () => ({ orders: 0 })),
  employeesByAddress: async () => ({ employees: [] }),
  paidSales: async () => ({ sales: [] }),
}

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({ erp })
})
afterAll(() => crm.close())
beforeEach(() => {
  silent = false
  asked = []
  told = []
})

const count = async (table: string): Promise<number> => {
  const [row] = await crm.sql`select count(*)::int as count from ${crm.sql(`crm.${table}`)}`
  return row?.count as number
}

const log = (input: object, idempotencyKey?: string) =>
  crm.execute(
    /* GraphQL */ `
      mutation ($input: LogInteractionInput!, $idempotencyKey: String) {
        logInteraction(input: $input, idempotencyKey: $idempotencyKey) {
          __typename
          ... on Interaction {
            id
          }
          ... on InvalidInput {
            field
          }
        }
      }
    `,
    { input: { channel: 'CALL', subject: 'x', ...input }, idempotencyKey },
  ) as Promise<{ data: Data; errors?: readonly Error[] }>

describe('what a write refers to in ERP', () => {
  it('is asked for once, with the request id, before it is written', async () => {
    const { id } = await addCustomer(crm, 'Owned', { ownerId: known.employees })
    expect(asked).toEqual([{ port: 'employees', input: { ids: [known.employees] }, requestId: 'test-request' }])
    const { data } = await log({
      customerId: id,
      employeeId: known.employees.toUpperCase(),
      productIds: [known.products],
    })
    expect(data.logInteraction.__typename).toBe('Interaction')
    expect(asked.map(({ port }) => port)).toEqual(['employees', 'employees', 'products'])
  })

  it('is not asked for when there is nothing to ask', async () => {
    await addCustomer(crm, 'Unowned')
    expect(asked).toEqual([])
  })

  it('is refused when ERP does not know it, by its place in the input', async () => {
    const { id } = await addCustomer(crm, 'Refused')
    const before = await count('interaction')
    const cases: [string, object][] = [
      ['employeeId', { employeeId: unknown }],
      ['productIds.1', { productIds: [known.products, unknown] }],
      ['productIds.0', { productIds: ['malformed', known.products] }],
    ]
    for (const [field, input] of cases)
      expect((await log({ customerId: id, ...input })).data.logInteraction).toEqual({
        __typename: 'InvalidInput',
        field,
      })
    expect(await count('interaction')).toBe(before)
  })

  it('faults the write when ERP is silent, with nothing written, and the same key works later', async () => {
    const { id } = await addCustomer(crm, 'Patient')
    silent = true
    const input = { customerId: id, employeeId: known.employees }
    const failed = await log(input, 'patient')
    expect(failed.data).toEqual({ logInteraction: null })
    expect(failed.errors?.[0]?.message).toBe('ERP is silent')
    expect([await count('interaction'), await count('idempotency_key')]).toEqual([1, 0])
    silent = false
    const { data } = await log(input, 'patient')
    expect(data.logInteraction.__typename).toBe('Interaction')
    silent = true
    expect((await log(input, 'patient')).data).toEqual(data)
  })

  it('holds no connection while ERP is slow', async () => {
    const { id } = await addCustomer(crm, 'Slow')
    let release = () => undefined as void
    const gate = new Promise<void>((resolve) => (release = resolve))
    const slow = await crm.another({
      ...erp,
      employees: async () => {
        await gate
        return { known: [known.employees] }
      },
    })
    const viewer = viewerOf('slow', 'administrator')
    const run = (source: string) =>
      graphql({ schema: slow.schema, source, contextValue: slow.context({ viewer, requestId: 'slow' }) })
    const writes = Array.from({ length: 15 }, () =>
      run(
        `mutation { logInteraction(input: { customerId: "${id}", employeeId: "${known.employees}", channel: CALL, subject: "x" }) { __typename } }`,
      ),
    )
    expect((await run(`{ customer(id: "${id}") { name } }`)).data).toEqual({ customer: { name: 'Slow' } })
    release()
    for (const { data } of await Promise.all(writes))
      expect(data).toEqual({ logInteraction: { __typename: 'Interaction' } })
  })
})

describe('keeping ERP current', () => {
  const rename = (id: string, name: string) =>
    crm.ask(
      `mutation ($id: ID!, $name: String) { updateCustomer(input: { id: $id, name: $name, allowDuplicate: true }) { ... on Customer { version } } }`,
      { id, name },
    )
  const address = { line1: 'Kaia 1', city: 'Bergen', countryCode: 'NO' }
  const delivered = () => expect.poll(() => count('customer_change'), { timeout: 20_000, interval: 20 }).toBe(0)

  it('tells ERP of a changed customer right after the change', async () => {
    const { id, number } = await addCustomer(crm, 'Before', { addresses: [address, { ...address, kind: 'VISITING' }] })
    expect(told).toEqual([])
    await rename(id, 'After')
    await delivered()
    const billingAddress = { ...address, line2: null, region: null, postalCode: null }
    expect(told).toEqual([{ id, number, name: 'After', version: 2, partOf: null, billingAddress, erasure: null }])
  })

  it('does not fail when ERP is silent, and tells it when it is back', async () => {
    const customers = [await addCustomer(crm, 'One'), await addCustomer(crm, 'Two')]
    silent = true
    for (const { id } of customers)
      for (let i = 2; i < 5; i++) expect(await rename(id, `Version ${i}`)).toEqual({ updateCustomer: { version: i } })
    expect(await count('customer_change')).toBe(2)
    silent = false
    await delivered()
    // The last that it was told of each: it may be told twice, when a delivery was under way.
    expect(Object.fromEntries(told.map(({ id, version }) => [id, version]))).toEqual(
      Object.fromEntries(customers.map(({ id }) => [id, 4])),
    )
  })

  it('keeps what changed while it was being told', async () => {
    const { id } = await addCustomer(crm, 'Restless')
    let interrupt: (() => Promise<unknown>) | undefined = () =>
      crm.sql`insert into crm.customer_change values (${id}, 99) on conflict (customer_id) do update set version = 99`
    const other = await crm.another({
      ...erp,
      customersChanged: async ({ customers }: Data) => {
        await interrupt?.()
        interrupt = undefined
        told.push(...customers)
        return {}
      },
    })
    silent = true
    await rename(id, 'Renamed')
    const context = other.context({ viewer: null, requestId: 'r' }) as unknown as { deliverCustomerChanges(): void }
    context.deliverCustomerChanges()
    await expect.poll(() => told.length, { timeout: 20_000, interval: 10 }).toBeGreaterThan(0)
    context.deliverCustomerChanges()
    await delivered()
    expect(told.length).toBeGreaterThan(1)
  })

  it('tells what an earlier process could not', async () => {
    const { id } = await addCustomer(crm, 'Left over')
    silent = true
    await rename(id, 'Left over still')
    silent = false
    await crm.another(erp)
    await delivered()
    expect(told.map((customer) => customer.id)).toContain(id)
  })
})

describe('ports', () => {
  it('answer the customers of the ids that there are', async () => {
    const { id } = await addCustomer(crm, 'Asked', { number: 'ASKED' })
    const answer = await crm.subgraph.ports.customers?.({ ids: [id, unknown, 'malformed'] })
    expect(answer).toEqual({
      customers: [
        { id, number: 'ASKED', name: 'Asked', version: 1, partOf: null, billingAddress: null, erasure: null },
      ],
    })
  })

  it('answer which campaigns there are', async () => {
    const { createCampaign } = await crm.ask(
      `mutation { createCampaign(input: { name: "x", startsOn: "2026-01-01" }) { ... on Campaign { id } } }`,
    )
    const answer = await crm.subgraph.ports.campaigns?.({ ids: [createCampaign.id, unknown, 'malformed'] })
    expect(answer).toEqual({ known: [createCampaign.id] })
  })

  it('refuse what is no question', async () => {
    await expect(crm.subgraph.ports.customers?.({ ids: 'all' })).rejects.toThrow()
    await expect(crm.subgraph.ports.campaigns?.(null)).rejects.toThrow()
  })
})
