import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, type Shop } from '../support/shop.ts'
import { topologies } from '../support/graph.ts'

const sells = ['sales:read', 'sales:write']

describe.each(topologies)('what a refusal tells, %s', (topology) => {
  let shop: Shop
  let customerId: string
  let productId: string
  beforeAll(async () => {
    shop = await openShop(topology)
    customerId = await shop.customer()
    productId = await shop.product({ price: '100', onHand: '7' })
    await shop.ask(
      `mutation ($input: SetAccountTermsInput!) { setAccountTerms(input: $input) { ... on UserError { message } } }`,
      { input: { customerId, creditLimit: '4321' } },
    )
  })
  afterAll(() => shop.stop())

  const order = (quantity: string) => ({ input: { customerId, lines: [{ productId, quantity }] } })
  const statements = () => shop.graph.databases.erp.statements.length + shop.graph.databases.crm.statements.length

  it("is not a customer's credit, to who may not see the account", async () => {
    const { data, errors } = await shop.graph.askWith<Data>(sells, placeOrder, order('50'))
    expect(data.placeOrder).toMatchObject({ __typename: 'CreditLimitExceeded', availableCredit: null })
    expect(errors).toMatchObject([{ path: ['placeOrder', 'availableCredit'], extensions: { code: 'FORBIDDEN' } }])
    expect(JSON.stringify({ data, errors })).not.toMatch(/4[ ,.]?321/)
    const seeing = await shop.graph.askWith<Data>([...sells, 'accounts:read'], placeOrder, order('50'))
    expect(seeing).toMatchObject({ data: { placeOrder: { availableCredit: { amount: '4321.00' } } } })
    expect(seeing.errors).toBeUndefined()
  })

  it('is not the stock, to who may not see it, whether an order takes it or a delivery', async () => {
    const { data, errors } = await shop.graph.askWith<Data>(sells, placeOrder, order('8'))
    expect(data.placeOrder).toMatchObject({ __typename: 'InsufficientStock', sku: null, available: null })
    expect(errors?.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`).sort()).toEqual([
      'placeOrder.available FORBIDDEN',
      'placeOrder.sku FORBIDDEN',
    ])
    expect(data.placeOrder.message).not.toMatch(/7|S-/)
    const seeing = await shop.graph.askWith<Data>([...sells, 'stock:read'], placeOrder, order('8'))
    expect(seeing.data.placeOrder).toMatchObject({ sku: 'S-1', available: '7' })
  })

  it('is nothing at all where a mutation answers what the caller may not read: it does not begin', async () => {
    const placed = (await shop.ask(placeOrder, order('1'))).placeOrder
    const before = statements()
    const attempts: [readonly string[], string, string, object][] = [
      [['sales:write'], 'placeOrder', placeOrder, order('8')],
      [['sales:write'], 'deliverOrder', deliverOrder, { input: { orderId: placed.id, expectedVersion: 99 } }],
      // The invoice may be read, but what is refused tells of the order.
      [
        ['sales:write', 'accounts:read'],
        'invoiceOrder',
        invoiceOrder,
        { input: { orderId: placed.id, expectedVersion: 99 } },
      ],
      [
        ['accounts:write'],
        'postPayment',
        'mutation ($input: PostPaymentInput!) { postPayment(input: $input) { __typename } }',
        { input: { customerId, amount: { amount: '1', currency: 'SEK' } } },
      ],
      [
        ['stock:write'],
        'adjustStock',
        'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }',
        { input: { productId, quantity: '-99', reason: 'x' } },
      ],
    ]
    for (const [scopes, field, query, variables] of attempts) {
      const { data, errors } = await shop.graph.askWith<Data>(scopes, query, variables)
      expect(data).toEqual({ [field]: null })
      expect(errors).toMatchObject([{ path: [field], extensions: { code: 'FORBIDDEN' } }])
    }
    expect(statements()).toBe(before)
  })

  it('is the same for a number that is taken and for one that is free, to who may not read them', async () => {
    const customer = `mutation ($number: String!) { createCustomer(input: { number: $number, name: "x" }) { __typename } }`
    const product = `mutation ($sku: String!) { createProduct(input:
      { sku: $sku, name: "x", listPrice: { amount: "1", currency: "NOK" } }) { __typename } }`
    await shop.ask(customer, { number: 'TAKEN' })
    const before = statements()
    const told = async (scope: string, query: string, variables: object) => {
      const { data, errors, status } = await shop.graph.askWith([scope], query, variables)
      return { data, status, errors: errors?.map(({ message, path }) => ({ message, path })) }
    }
    for (const [scope, query, taken, free] of [
      ['customers:write', customer, { number: 'TAKEN' }, { number: 'FREE' }],
      ['stock:write', product, { sku: 'S-1' }, { sku: 'FREE' }],
    ] as const)
      expect(await told(scope, query, taken)).toEqual(await told(scope, query, free))
    expect(statements()).toBe(before)
    expect(await shop.ask(customer, { number: 'TAKEN' })).toMatchObject({
      createCustomer: { __typename: 'CustomerNumberTaken' },
    })
  })

  it('is not that another caller has used an idempotency key', async () => {
    const all = [...sells, 'accounts:read', 'stock:read']
    const place = (subject: string, scopes = all) =>
      shop.graph.askWith<Data>(scopes, placeOrder, { ...order('1'), key: 'shared' }, subject)
    const [ann, eve] = [await place('ann'), await place('eve')]
    expect([ann, eve].map(({ data }) => data.placeOrder.__typename)).toEqual(['SalesOrder', 'SalesOrder'])
    expect(eve.data.placeOrder.id).not.toBe(ann.data.placeOrder.id)
    expect((await place('ann')).data.placeOrder.id).toBe(ann.data.placeOrder.id)
  })

  it('is not more to who sends a key again with fewer scopes', async () => {
    const refused = (scopes: readonly string[]) =>
      shop.graph.askWith<Data>(scopes, placeOrder, { ...order('50'), key: 'again' }, 'ann')
    const first = await refused([...sells, 'accounts:read'])
    expect(first.data.placeOrder.availableCredit).toMatchObject({ amount: expect.any(String) as string })
    const fewer = await refused(sells)
    expect(fewer.data.placeOrder).toMatchObject({ __typename: 'CreditLimitExceeded', availableCredit: null })
    expect(fewer.errors).toMatchObject([{ path: ['placeOrder', 'availableCredit'] }])
    const before = statements()
    expect(await refused(['sales:write'])).toMatchObject({
      data: { placeOrder: null },
      errors: [{ path: ['placeOrder'], extensions: { code: 'FORBIDDEN' } }],
    })
    expect(statements()).toBe(before)
  })
})
