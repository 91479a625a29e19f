import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { openShop, placeOrder, refusal, today, type Shop } from '../support/shop.ts'

let shop: Shop
let customerId: string
beforeAll(async () => {
  shop = await openShop()
  customerId = await shop.customer()
})
afterAll(() => shop.stop())

const call =
  (name: string, type: string, selection: string) =>
  async (input: object): Promise<Data> =>
    (await shop.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${refusal} } }`, { input }))[
      name
    ]

const setPriceList = call(
  'setPriceList',
  'SetPriceListInput',
  '... on PriceList { id version items { minQuantity } } ... on InvalidInput { field }',
)
const assign = call('assignPriceList', 'AssignPriceListInput', '... on PriceListAssignment { priceList { code } }')
const quoted = `... on Quote { __typename id number status revision version validUntil total { amount } lines { quantity unitPrice { amount } }
  revisions { revision total { amount } lines { quantity unitPrice { amount } } } } ... on InvalidInput { field }`
const notOpen = '... on QuoteNotOpen { status order { id } }'
const create = call('createQuote', 'CreateQuoteInput', quoted)
const revise = call('reviseQuote', 'ReviseQuoteInput', `${quoted} ${notOpen}`)
const send = call('sendQuote', 'QuoteInput', `${quoted} ${notOpen}`)
const decline = call('declineQuote', 'QuoteInput', `${quoted} ${notOpen}`)
const accept = call(
  'acceptQuote',
  'AcceptQuoteInput',
  `... on SalesOrder { __typename id number total { amount currency } lines { unitPrice { amount } discount } quote { number } } ${notOpen}`,
)
const price = async (args: object): Promise<Data> =>
  (
    await shop.ask(
      `query ($productId: ID!, $customerId: ID, $quantity: Decimal! = "1", $on: Date, $currency: CurrencyCode) {
         price(productId: $productId, customerId: $customerId, quantity: $quantity, on: $on, currency: $currency) {
           unitPrice { amount currency } discount net { amount } source minQuantity priceList { code }
           candidates { source unitPrice { amount } } } }`,
      args,
    )
  ).price
const from = { validFrom: `${today.slice(0, 4)}-01-01` }

it('takes the price of the most specific list, by quantity, and says which', async () => {
  const productId = await shop.product({ price: '100', onHand: '1000' })
  const other = await shop.product({ price: '100', onHand: '10' })
  const [mine, grouped] = [await shop.customer('Egen AS'), await shop.customer('Gruppe AS')]
  await setPriceList({
    ...from,
    code: 'ALL-1',
    name: 'All',
    items: [{ discount: '0.1' }, { productId, unitPrice: '95' }],
  })
  await setPriceList({
    ...from,
    code: 'GROUP-1',
    name: 'Group',
    audience: 'ASSIGNED',
    items: [
      { productId, unitPrice: '90' },
      { productId, unitPrice: '80', minQuantity: '10', discount: '0.05' },
    ],
  })
  await setPriceList({
    ...from,
    code: 'MINE-1',
    name: 'Mine',
    audience: 'CUSTOMER',
    customerId: mine,
    items: [{ productId, unitPrice: '70', minQuantity: '5' }],
  })
  await setPriceList({
    validFrom: '2020-01-01',
    validTo: '2020-12-31',
    code: 'OLD',
    name: 'Old',
    items: [{ productId, unitPrice: '1' }],
  })
  await assign({ customerId: mine, priceList: 'GROUP-1' })
  expect(await assign({ customerId: grouped, priceList: 'GROUP-1' })).toMatchObject({ priceList: { code: 'GROUP-1' } })
  expect(await assign({ customerId: grouped, priceList: 'ALL-1' })).toMatchObject({ __typename: 'InvalidInput' })
  expect(await assign({ customerId: grouped, priceList: 'NONE' })).toMatchObject({ __typename: 'PriceListNotFound' })

  expect(await price({ productId })).toMatchObject({ source: 'GENERAL_LIST', unitPrice: { amount: '95.00' } })
  expect(await price({ productId: other })).toMatchObject({
    unitPrice: { amount: '100.00' },
    discount: '0.1',
    net: { amount: '90.00' },
  })
  expect(await price({ productId, customerId: grouped })).toMatchObject({
    source: 'ASSIGNED_LIST',
    unitPrice: { amount: '90.00' },
  })
  expect(await price({ productId, customerId: grouped, quantity: '10' })).toMatchObject({
    unitPrice: { amount: '80.00' },
    minQuantity: '10',
    net: { amount: '760.00' },
  })
  // Its own list says nothing of fewer than 5.
  expect(await price({ productId, customerId: mine, quantity: '4' })).toMatchObject({ source: 'ASSIGNED_LIST' })
  expect(await price({ productId, customerId: mine, quantity: '5' })).toMatchObject({
    source: 'CUSTOMER_LIST',
    unitPrice: { amount: '70.00', currency: 'NOK' },
    priceList: { code: 'MINE-1' },
    candidates: [
      { source: 'CUSTOMER_LIST' },
      { source: 'ASSIGNED_LIST' },
      { source: 'GENERAL_LIST' },
      { source: 'LIST_PRICE' },
    ],
  })
  expect(await price({ productId, on: '2020-06-01' })).toMatchObject({ priceList: { code: 'OLD' } })

  const { placeOrder: order } = await shop.ask(placeOrder, {
    input: {
      customerId: mine,
      lines: [
        { productId, quantity: '5' },
        { productId, quantity: '10', unitPrice: '60' },
        { productId: other, quantity: '1' },
      ],
    },
  })
  // 5 x 70, 10 x 60 as was given, 1 x 100 less 10 percent
  expect(order.net.amount).toBe('1040.00')
})

it('replaces a list as a whole, from the version that was read', async () => {
  const productId = await shop.product({ price: '100', onHand: '0' })
  const list = { ...from, code: 'R-1', name: 'List', items: [{ productId, unitPrice: '9' }] }
  expect(await setPriceList(list)).toMatchObject({ version: 1 })
  expect(await setPriceList({ ...list, expectedVersion: 7 })).toMatchObject({ __typename: 'VersionConflict' })
  expect(await setPriceList({ ...list, items: [...list.items, ...list.items] })).toMatchObject({ field: 'items' })
  expect(await setPriceList({ ...list, items: [{ unitPrice: '9' }] })).toMatchObject({ field: 'items.0' })
  expect(await setPriceList({ ...list, items: [{ productId, discount: '0.5' }] })).toMatchObject({ version: 2 })
  // Of no effect beyond its own product.
  await setPriceList({ ...list, validTo: from.validFrom })
})

it('keeps what was offered before, and makes one order of it however many accept', async () => {
  const productId = await shop.product({ price: '100', onHand: '10' })
  const first = await create({ customerId, lines: [{ productId, quantity: '2', unitPrice: '50' }] })
  expect(first).toMatchObject({ __typename: 'Quote', status: 'DRAFT', revision: 1, total: { amount: '100.00' } })
  expect(await accept({ quoteId: first.id })).toMatchObject({ __typename: 'QuoteNotOpen', status: 'DRAFT' })
  await send({ quoteId: first.id })
  const revised = await revise({
    quoteId: first.id,
    lines: [{ productId, quantity: '3', unitPrice: '40', discount: '0.1' }],
  })
  expect(revised).toMatchObject({
    status: 'DRAFT',
    revision: 2,
    total: { amount: '108.00' },
    revisions: [
      { revision: 1, total: { amount: '100.00' }, lines: [{ quantity: '2', unitPrice: { amount: '50.00' } }] },
      { revision: 2, lines: [{ quantity: '3' }] },
    ],
  })
  expect(await send({ quoteId: first.id, expectedVersion: 1 })).toMatchObject({ __typename: 'VersionConflict' })
  expect(await send({ quoteId: first.id })).toMatchObject({ status: 'SENT' })
  const answers = await Promise.all(Array.from({ length: 8 }, () => accept({ quoteId: first.id })))
  const made = answers.filter(({ __typename }) => __typename === 'SalesOrder')
  expect(made).toMatchObject([
    {
      total: { amount: '108.00' },
      lines: [{ unitPrice: { amount: '40.00' }, discount: '0.1' }],
      quote: { number: first.number },
    },
  ])
  for (const answer of answers.filter((one) => one !== made[0]))
    expect(answer).toMatchObject({ __typename: 'QuoteNotOpen', status: 'ACCEPTED', order: { id: made[0]?.id } })
  expect(await revise({ quoteId: first.id, lines: [{ productId, quantity: '1' }] })).toMatchObject({
    status: 'ACCEPTED',
  })
  await expect(shop.sql`update erp.quote set net = 0 where id = ${first.id}`).rejects.toThrow('append-only')
})

it('expires, is declined, and is found by either', async () => {
  const productId = await shop.product({ price: '100', onHand: '10' })
  const year = Number(today.slice(0, 4)) - 1
  const quotedOn = `${year}-02-01`
  const old = await create({ customerId, quotedOn, lines: [{ productId, quantity: '1' }] })
  expect(old).toMatchObject({ status: 'EXPIRED', validUntil: `${year}-03-03` })
  expect(await send({ quoteId: old.id })).toMatchObject({ __typename: 'QuoteNotOpen', status: 'EXPIRED' })
  const other = await create({ customerId, lines: [{ productId, quantity: '1' }] })
  await send({ quoteId: other.id })
  expect(await decline({ quoteId: other.id })).toMatchObject({ status: 'DECLINED' })
  for (const [status, id] of [
    ['EXPIRED', old.id],
    ['DECLINED', other.id],
  ])
    expect(
      (
        await shop.ask(`query ($where: QuoteFilter) { quotes(where: $where) { nodes { id status } } }`, {
          where: { status, productId, customerId },
        })
      ).quotes.nodes,
    ).toEqual([{ id, status }])
  const later = await revise({ quoteId: old.id, validUntil: '2999-01-01', lines: [{ productId, quantity: '2' }] })
  expect(later).toMatchObject({ status: 'DRAFT', revision: 2 })
})
