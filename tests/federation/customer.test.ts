import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { eventually } from '../support/eventually.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, type Shop } from '../support/shop.ts'
import { topologies } from '../support/graph.ts'

describe.each(topologies)('one customer, %s', (topology) => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop(topology)
  })
  afterAll(() => shop.stop())

  const rename = (id: string, name: string) =>
    shop.ask(
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { ... on Customer { name } ... on UserError { message } } }`,
      { input: { id, name } },
    )

  it('is one answer out of both systems', async () => {
    const customerId = await shop.customer('Nordlys Import AS')
    const productId = await shop.product({ price: '40', onHand: '5', name: 'Lamp' })
    await shop.ask(placeOrder, { input: { customerId, lines: [{ productId, quantity: '2' }], freight: '9' } })
    await shop.ask(
      `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ... on Interaction { id } ... on UserError { message } } }`,
      { input: { customerId, channel: 'CALL', subject: 'Asked for lamps', productIds: [productId] } },
    )
    const { customer } = await shop.ask(
      `query ($id: ID!) { customer(id: $id) { name addresses { city } account { balance { amount currency } }
         interactions { nodes { subject products { sku name } } }
         salesOrders { totalCount nodes { total { amount } customer { name } lines { product { name } } } } } }`,
      { id: customerId },
    )
    expect(customer).toMatchObject({
      name: 'Nordlys Import AS',
      addresses: [{ city: 'Bergen' }],
      account: { balance: { amount: '0.00', currency: 'NOK' } },
      interactions: { nodes: [{ subject: 'Asked for lamps', products: [{ name: 'Lamp' }] }] },
      salesOrders: {
        totalCount: 1,
        nodes: [
          {
            total: { amount: '89.00' },
            customer: { name: 'Nordlys Import AS' },
            lines: [{ product: { name: 'Lamp' } }],
          },
        ],
      },
    })
  })

  it('is known to CRM alone until ERP has something of it', async () => {
    const customerId = await shop.customer()
    const { customer } = await shop.ask(
      'query ($id: ID!) { customer(id: $id) { account { currency } invoices { totalCount nodes { number } } } }',
      { id: customerId },
    )
    expect(customer).toEqual({ account: null, invoices: { totalCount: 0, nodes: [] } })
  })

  it('stands on documents as it was when they were issued, and elsewhere as it is now', async () => {
    const customerId = await shop.customer('Before AS')
    const productId = await shop.product({ price: '10', onHand: '5' })
    const bill = async (): Promise<Data> => {
      const { placeOrder: order } = await shop.ask(placeOrder, {
        input: { customerId, lines: [{ productId, quantity: '1' }] },
      })
      await shop.ask(deliverOrder, { input: { orderId: order.id } })
      return (await shop.ask(invoiceOrder, { input: { orderId: order.id } })).invoiceOrder
    }
    await bill()
    await rename(customerId, 'After AS')
    await eventually(async () => {
      const [kept] = await shop.sql`select name from erp.customer where id = ${customerId}`
      expect(kept).toEqual({ name: 'After AS' })
    })
    await bill()
    const { customer } = await shop.ask(
      'query ($id: ID!) { customer(id: $id) { name invoices { nodes { buyerName customer { name } } } } }',
      { id: customerId },
    )
    expect(customer.invoices.nodes).toEqual([
      { buyerName: 'After AS', customer: { name: 'After AS' } },
      { buyerName: 'Before AS', customer: { name: 'After AS' } },
    ])
  })

  it('refers to the campaign that an order came of, both ways', async () => {
    const customerId = await shop.customer()
    const productId = await shop.product({ price: '10', onHand: '5' })
    const { createCampaign: campaign } = await shop.ask(
      `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { ... on Campaign { id } ... on UserError { message } } }`,
      { input: { name: 'Spring', startsOn: '2026-03-01', productIds: [productId] } },
    )
    await shop.ask(placeOrder, {
      input: { customerId, campaignId: campaign.id, lines: [{ productId, quantity: '1' }] },
    })
    const answer = await shop.ask(
      'query ($id: ID!) { campaign(id: $id) { name products { name } salesOrders { nodes { campaign { name } customer { id } } } } }',
      { id: campaign.id },
    )
    expect(answer.campaign).toMatchObject({
      products: [{ name: 'Thing' }],
      salesOrders: { nodes: [{ campaign: { name: 'Spring' }, customer: { id: customerId } }] },
    })
  })

  it('answers a page by as many statements as a longer page, one for each type', async () => {
    for (let i = 0; i < 12; i += 1) await shop.customer(`Page ${i}`)
    const customerId = await shop.customer('Page with an order')
    const productId = await shop.product({ price: '10', onHand: '5' })
    await shop.ask(placeOrder, { input: { customerId, lines: [{ productId, quantity: '1' }] } })
    const { erp, crm } = shop.graph.databases
    /** The tables that statements read first; counts of root lists apart. */
    const tablesRead = async (first: number): Promise<string[]> => {
      const before = [erp.statements.length, crm.statements.length]
      await shop.ask(
        `query ($first: Int!) { customers(first: $first, orderBy: [{ field: NUMBER, direction: DESC }]) { totalCount nodes { name contacts { totalCount nodes { name } } interactions { totalCount nodes { subject } }
           account { balance { amount } } salesOrders(first: $first) { totalCount nodes { status lines { product { name stockLevels { onHand warehouse { code } } } } } }
           invoices(first: $first) { totalCount nodes { status lines { net { amount } } } } } } }`,
        { first },
      )
      const texts = [...erp.statements.slice(before[0]), ...crm.statements.slice(before[1])]
      return texts
        .filter((text) => !/^select count/.test(text))
        .map((text) => /from "?((?:erp|crm)"?\."?\w+)/.exec(text)?.[1]?.replaceAll('"', '') ?? text)
    }
    const few = await tablesRead(2)
    expect(few).toEqual(expect.arrayContaining(['crm.customer', 'crm.contact', 'erp.sales_order', 'erp.product']))
    expect(few).toEqual([...new Set(few)])
    expect(await tablesRead(13)).toEqual(few)
  })
})
