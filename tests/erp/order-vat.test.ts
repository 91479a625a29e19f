import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { openShop, refusal, today, type Shop } from '../support/shop.ts'

let shop: Shop
let productId: string
let home: string
let abroad: string
beforeAll(async () => {
  shop = await openShop()
  await shop.sql`update erp.company set country_code = 'NO'`
  productId = await shop.product({ price: '100', onHand: '50', taxCode: '25' })
  home = await shop.customer()
  const { createCustomer } = await shop.ask(
    `mutation { createCustomer(input: { name: "Kaffe AB", addresses: [{ line1: "Gatan 1", city: "Malmö", countryCode: "SE" }] }) {
       ... on Customer { id } } }`,
  )
  abroad = createCustomer.id
})
afterAll(() => shop.stop())

const run = async (name: string, input: object): Promise<Data> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const told = name === 'createQuote' ? '... on Quote' : '... on SalesOrder'
  const { [name]: answer } = await shop.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${refusal} ${told} { id tax { amount } total { amount } } } }`,
    { input },
  )
  return answer
}
const taxOf = async (name: string, customerId: string, of = productId): Promise<string> => {
  const { tax } = await run(name, { customerId, lines: [{ productId: of, quantity: '2' }], freight: '10' })
  return tax.amount as string
}
const treat = (customerId: string, taxTreatment: string, taxCode?: string) =>
  shop.ask(`mutation ($input: SetAccountTermsInput!) { setAccountTerms(input: $input) { __typename ${refusal} } }`, {
    input: { customerId, taxTreatment, ...(taxCode && { taxCode }) },
  })

it('taxes orders and quotes as the account of the customer says, and those abroad as exports', async () => {
  for (const name of ['placeOrder', 'createQuote']) {
    expect(await taxOf(name, home)).toBe('52.50')
    expect(await taxOf(name, abroad)).toBe('0.00')
  }
  await treat(abroad, 'DOMESTIC')
  expect(await taxOf('placeOrder', abroad)).toBe('52.50')
  await treat(home, 'EXPORT')
  expect(await taxOf('createQuote', home)).toBe('0.00')
  await treat(home, 'FIXED', '15')
  const untaxed = await shop.product({ price: '100', onHand: '9' })
  expect(await taxOf('placeOrder', home, untaxed)).toBe('31.50')
  expect(await taxOf('placeOrder', abroad, untaxed)).toBe('0.00')
})

it('adds lines to an order by the account, too, and invoices them so', async () => {
  await treat(home, 'FIXED', '15')
  const { id: orderId } = await run('placeOrder', { customerId: home, lines: [{ productId, quantity: '1' }] })
  expect(await run('changeOrder', { orderId, addLines: [{ productId, quantity: '1' }] })).toMatchObject({
    tax: { amount: '30.00' },
  })
  const { invoiceOrder } = await shop.ask(
    `mutation ($id: ID!) { deliverOrder(input: { orderId: $id }) { __typename }
       invoiceOrder(input: { orderId: $id }) { ... on Invoice { tax { amount } lines { taxCode } } } }`,
    { id: orderId },
  )
  expect(invoiceOrder).toEqual({ tax: { amount: '30.00' }, lines: [{ taxCode: '15' }, { taxCode: '15' }] })
})

it('sells nothing by a code that is not in force', async () => {
  await treat(home, 'DOMESTIC')
  const [first] = await shop.sql`select valid_from::text as day from erp.tax_code where code = '25' limit 1`
  const before = new Date(Date.parse(`${first?.day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const order = { customerId: home, lines: [{ productId, quantity: '1' }] }
  expect(await run('placeOrder', { ...order, orderedOn: before })).toMatchObject({
    __typename: 'InvalidInput',
    message: `lines.0.productId: the VAT code 25 is not in force on ${before}.`,
  })
  expect(await run('placeOrder', { ...order, orderedOn: today })).toMatchObject({ total: { amount: '125.00' } })
})
