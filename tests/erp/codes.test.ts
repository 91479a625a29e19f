import { afterAll, beforeAll, expect, it } from 'vitest'
import { openShop, placeOrder, postPayment, type Shop } from '../support/shop.ts'

let shop: Shop
let customerId: string
beforeAll(async () => {
  shop = await openShop()
  customerId = await shop.customer()
})
afterAll(() => shop.stop())

const nobodys = ['', 'x'.repeat(5_000)]

it.each([
  'productBySku(sku: $code) { id }',
  'invoiceByNumber(number: $code) { id }',
  'invoiceByNumber(number: "1", company: $code) { id }',
  'salesOrderByNumber(number: $code) { id }',
  'salesOrderByNumber(number: "1", company: $code) { id }',
  'customerByNumber(number: $code) { id }',
])('finds nothing by a code that nothing has: %s', async (field) => {
  for (const code of nobodys)
    expect(await shop.ask(`query ($code: String!) { found: ${field} }`, { code })).toEqual({ found: null })
})

it('shows nothing of a company that there is not', async () => {
  for (const code of nobodys)
    expect(
      await shop.ask(
        `query ($id: ID!, $code: String) { warehouses(company: $code) { id } invoices(company: $code) { totalCount }
           journalEntries(company: $code) { totalCount } customer(id: $id) { account(company: $code) { id } } }`,
        { id: customerId, code },
      ),
    ).toEqual({
      warehouses: [],
      invoices: { totalCount: 0 },
      journalEntries: { totalCount: 0 },
      customer: { account: null },
    })
  for (const code of nobodys) {
    const { errors } = await shop.graph.ask(`query ($code: String) { trialBalance(company: $code) { asOf } }`, { code })
    expect(errors).toMatchObject([
      { message: expect.stringContaining('No company'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  }
})

it('writes nothing by an empty code, which is not an absent one', async () => {
  const productId = await shop.product({ price: '1', onHand: '5' })
  const amount = { amount: '1', currency: 'NOK' }
  for (const field of ['company', 'warehouse']) {
    const named = { [field]: '' }
    const refused = { __typename: 'InvalidInput', field }
    const order = { customerId, lines: [{ productId, quantity: '1' }], ...named }
    expect((await shop.ask(placeOrder, { input: order })).placeOrder).toMatchObject(refused)
    const adjusted = await shop.ask(
      `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename ... on InvalidInput { field } } }`,
      { input: { productId, quantity: '1', reason: 'counted', ...named } },
    )
    expect(adjusted.adjustStock).toMatchObject(refused)
    if (field === 'warehouse') continue
    expect((await shop.ask(postPayment, { input: { customerId, amount, ...named } })).postPayment).toMatchObject(
      refused,
    )
  }
})
