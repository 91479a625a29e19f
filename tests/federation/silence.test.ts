import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import type { TestDatabase } from '../support/database.ts'
import { openShop, placeOrder, type Shop } from '../support/shop.ts'
import { topologies } from '../support/graph.ts'

const view = `query ($id: ID!) { customer(id: $id) { name addresses { city } account { balance { amount } }
  salesOrders { nodes { number } } interactions { totalCount } } }`

describe.each(topologies)('when a system is silent, %s', (topology) => {
  let shop: Shop
  let id: string
  beforeAll(async () => {
    shop = await openShop(topology, { timeoutMs: 1000, writeTimeoutMs: 2000 })
    id = await shop.customer('Still Here AS')
    await shop.graph.ask(view, { id })
  })
  afterAll(() => shop.stop())

  /** Holds what every read of the tables waits for, while `work` runs. */
  const whileLocked = (database: TestDatabase, tables: string, work: () => Promise<void>): Promise<void> =>
    database.superuser(1).begin(async (tx) => {
      await tx.unsafe(`lock table ${tables} in access exclusive mode`)
      await work()
    })

  it("still answers CRM's part when ERP hangs, and says what is missing and why", async () => {
    await whileLocked(shop.graph.databases.erp, 'erp.customer_account, erp.sales_order', async () => {
      const { data, errors, status } = await shop.graph.ask<Data>(view, { id })
      expect(status).toBe(200)
      expect(data.customer).toEqual({
        name: 'Still Here AS',
        addresses: [{ city: 'Bergen' }],
        account: null,
        salesOrders: null,
        interactions: { totalCount: 0 },
      })
      expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code]).sort()).toEqual([
        ['customer.account', 'SUBGRAPH_TIMEOUT'],
        ['customer.salesOrders', 'SUBGRAPH_TIMEOUT'],
      ])
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|select|stack|node_modules|http:/i)
    })
    expect((await shop.graph.ask<Data>(view, { id })).errors).toBeUndefined()
  })

  it("answers ERP's part when CRM hangs", async () => {
    const productId = await shop.product({ price: '10', onHand: '5' })
    await shop.ask(placeOrder, { input: { customerId: id, lines: [{ productId, quantity: '1' }] } })
    await whileLocked(shop.graph.databases.crm, 'crm.customer', async () => {
      const { data, errors } = await shop.graph.ask<Data>(
        '{ salesOrders { nodes { total { amount } customer { name } } } }',
      )
      expect(data.salesOrders.nodes).toEqual([{ total: { amount: '10.00' }, customer: null }])
      expect(errors).toMatchObject([
        { path: ['salesOrders', 'nodes', 0, 'customer', 'name'], extensions: { code: 'SUBGRAPH_TIMEOUT' } },
      ])
    })
  })

  it('writes nothing when CRM is silent, and says that trying again may help', async () => {
    const productId = await shop.product({ price: '10', onHand: '5' })
    await whileLocked(shop.graph.databases.crm, 'crm.customer, crm.address', async () => {
      const { data, errors } = await shop.graph.ask<Data>(placeOrder, {
        input: { customerId: id, lines: [{ productId, quantity: '1' }] },
      })
      expect(data.placeOrder).toBeNull()
      expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
    })
    const [reserved] =
      await shop.sql`select coalesce(sum(reserved), 0)::int as reserved from erp.stock_level where product_id = ${productId}`
    expect(reserved).toEqual({ reserved: 0 })
  })
})

describe('when the ERP process is gone', () => {
  it("still answers CRM's part, at once", async () => {
    const shop = await openShop('over HTTP')
    const id = await shop.customer('Still Here AS')
    await shop.graph.parts.erp?.stop()
    const { data, errors } = await shop.graph.ask<Data>(view, { id })
    expect(data.customer).toMatchObject({ name: 'Still Here AS', account: null, salesOrders: null })
    expect(errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ])
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|http:/)
    await shop.stop()
  })
})
