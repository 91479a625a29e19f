import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import type { Data } from '../support/data.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, today, type Shop } from '../support/shop.ts'

let shop: Shop
let customerId: string
beforeAll(async () => {
  shop = await openShop()
  customerId = await shop.customer()
})
afterAll(() => shop.stop())

const place = async (input: object): Promise<Data> =>
  (await shop.ask(placeOrder, { input: { customerId, ...input } })).placeOrder
const deliver = async (input: object): Promise<Data> => (await shop.ask(deliverOrder, { input })).deliverOrder
const bill = async (input: object): Promise<Data> => (await shop.ask(invoiceOrder, { input })).invoiceOrder
const level = async (productId: string): Promise<Data> =>
  (
    await shop.ask(
      `query ($id: ID!) { product(id: $id) { stockLevels { onHand reserved available value { amount } } } }`,
      { id: productId },
    )
  ).product.stockLevels[0]

it('prices each line rounded half away from zero, then adds freight and VAT', async () => {
  const productId = await shop.product({ price: '0.31', onHand: '100', taxCode: '25' })
  const order = await place({ lines: [{ productId, quantity: '10', discount: '0.05' }], freight: '10' })
  // 10 x 0.31 x 0.95 = 2.945 -> 2.95; VAT 25 % of 2.95 = 0.7375 -> 0.74 and of the freight 2.50
  expect(order).toMatchObject({
    __typename: 'SalesOrder',
    status: 'CONFIRMED',
    net: { amount: '2.95' },
    freight: { amount: '10.00' },
    tax: { amount: '3.24' },
    total: { amount: '16.19' },
  })
})

it('taxes a new product by its code, and knows no other code', async () => {
  const create = async (input: object): Promise<Data> =>
    (
      await shop.ask(
        `mutation ($input: CreateProductInput!) { createProduct(input: $input) {
           ... on Product { id taxCode } ... on InvalidInput { field message } } }`,
        { input: { name: 'Mel', listPrice: { amount: '100', currency: 'NOK' }, ...input } },
      )
    ).createProduct
  const flour = await create({ sku: 'MEL-1', taxCode: '15' })
  expect(flour.taxCode).toBe('15')
  expect(await create({ sku: 'MEL-2', taxCode: '99' })).toEqual({
    field: 'taxCode',
    message: 'taxCode: must be one of 0, 12, 15, 25.',
  })
  expect(await create({ sku: 'MEL-3' })).toMatchObject({ taxCode: null })
  await shop.db.transaction((tx) =>
    openStock(tx, shop.company, [
      { productId: flour.id, warehouseId: shop.warehouseId, quantity: '1', unitCost: '5', movedOn: today },
    ]),
  )
  expect(await place({ lines: [{ productId: flour.id, quantity: '1' }] })).toMatchObject({ tax: { amount: '15.00' } })
})

it('reserves on placing, takes from stock on delivering, and follows each line to its invoice', async () => {
  const productId = await shop.product({ price: '100', onHand: '10' })
  const order = await place({ lines: [{ productId, quantity: '6' }] })
  expect(await level(productId)).toMatchObject({
    onHand: '10',
    reserved: '6',
    available: '4',
    value: { amount: '500.00' },
  })

  const part = await deliver({ orderId: order.id, lines: [{ lineNumber: 1, quantity: '4' }] })
  expect(part).toMatchObject({ __typename: 'Delivery', deliveredOn: today, lines: [{ lineNumber: 1, quantity: '4' }] })
  expect(await level(productId)).toMatchObject({
    onHand: '6',
    reserved: '2',
    available: '4',
    value: { amount: '300.00' },
  })

  const first = await bill({ orderId: order.id })
  expect(first).toMatchObject({
    __typename: 'Invoice',
    buyerName: 'Fjord Handel AS',
    total: { amount: '400.00' },
    status: 'OPEN',
  })
  expect(await bill({ orderId: order.id })).toMatchObject({ __typename: 'NothingLeft' })

  await deliver({ orderId: order.id })
  expect(await deliver({ orderId: order.id })).toMatchObject({ __typename: 'NothingLeft' })
  expect(await bill({ orderId: order.id })).toMatchObject({ total: { amount: '200.00' } })
  const { salesOrder } = await shop.ask(
    `query ($id: ID!) { salesOrder(id: $id) { status lines { delivered invoiced } invoices { total { amount } } deliveries { number } } }`,
    { id: order.id },
  )
  expect(salesOrder).toMatchObject({ status: 'INVOICED', lines: [{ delivered: '6', invoiced: '6' }] })
  expect(salesOrder.invoices).toHaveLength(2)
})

it('invoices the parts of a line to the cent of the whole line', async () => {
  const productId = await shop.product({ price: '0.335', onHand: '3', taxCode: '25' })
  const order = await place({ lines: [{ productId, quantity: '3' }], freight: '1' })
  const nets = []
  for (let i = 0; i < 3; i += 1) {
    await deliver({ orderId: order.id, lines: [{ lineNumber: 1, quantity: '1' }] })
    nets.push((await bill({ orderId: order.id })).total.amount)
  }
  // The line: 3 x 0.335 = 1.005 -> 1.01 and VAT 0.25; freight 1.00 and VAT 0.25.
  const total = nets.reduce((all: number, amount: string) => all + Math.round(Number(amount) * 100), 0)
  expect(total).toBe(251)
  expect(order.total.amount).toBe('2.51')
})

it('promises nothing that has expired, though it lies there', async () => {
  const { id: productId } = (
    await shop.ask(
      `mutation ($input: CreateProductInput!) { createProduct(input: $input) { ... on Product { id } ... on UserError { message } } }`,
      { input: { sku: 'MILK', name: 'Milk', tracking: 'LOT', listPrice: { amount: '10', currency: 'NOK' } } },
    )
  ).createProduct
  for (const [lot, expiresOn, quantity] of [
    ['OLD', '2020-01-31', '4'],
    ['FRESH', '2099-01-31', '3'],
  ])
    await shop.ask(
      `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename ... on UserError { message } } }`,
      { input: { productId, quantity, unitCost: '1', lot, expiresOn, reason: 'Bought' } },
    )
  expect(await level(productId)).toMatchObject({ onHand: '7', available: '3' })
  expect(await place({ lines: [{ productId, quantity: '4' }] })).toMatchObject({
    __typename: 'InsufficientStock',
    available: '3',
  })
  await place({ lines: [{ productId, quantity: '2' }] })
  // Waits for one, though four lie there that nobody may have.
  await place({ lines: [{ productId, quantity: '2' }], allowBackOrder: true })
  expect(await level(productId)).toMatchObject({ onHand: '7', reserved: '3', available: '0' })
  const { stockLevels } = await shop.ask(
    `query ($id: ID!) { stockLevels(where: { productId: $id, available: { max: "0" } }) { nodes { available projected } } }`,
    { id: productId },
  )
  expect(stockLevels.nodes).toEqual([{ available: '0', projected: '0' }])
})

it('refuses what it can not promise, and writes nothing then', async () => {
  const productId = await shop.product({ price: '10', onHand: '5' })
  expect(
    await place({
      lines: [
        { productId, quantity: '3' },
        { productId, quantity: '3' },
      ],
    }),
  ).toMatchObject({
    __typename: 'InsufficientStock',
    available: '5',
  })
  expect(await level(productId)).toMatchObject({ reserved: '0' })
  const nobody = '018f0000-0000-7000-8000-000000000000'
  expect(await place({ customerId: nobody, lines: [{ productId, quantity: '1' }] })).toMatchObject({
    __typename: 'CustomerNotFound',
  })
  expect(await place({ lines: [{ productId: nobody, quantity: '1' }] })).toMatchObject({
    __typename: 'ProductNotFound',
  })
  expect(await place({ lines: [{ productId, quantity: '1' }], salespersonId: nobody })).toMatchObject({
    __typename: 'EmployeeNotFound',
  })
  expect(await place({ lines: [{ productId, quantity: '1' }], campaignId: nobody })).toMatchObject({
    field: 'campaignId',
  })
  expect(await place({ lines: [{ productId, quantity: '0' }] })).toMatchObject({ field: 'lines.0.quantity' })
  expect(await place({ lines: [{ productId, quantity: '1', discount: '1.01' }] })).toMatchObject({
    field: 'lines.0.discount',
  })
  expect(await place({ lines: [{ productId, quantity: '1' }], freight: '0.001' })).toMatchObject({ field: 'freight' })
  expect(await place({ lines: [] })).toMatchObject({ field: 'lines' })
  expect(await place({ lines: [{ productId, quantity: '1' }], orderedOn: '2999-01-01' })).toMatchObject({
    field: 'orderedOn',
  })
  expect(await place({ lines: [{ productId, quantity: '1' }], warehouse: 'NOWHERE' })).toMatchObject({
    __typename: 'WarehouseNotFound',
  })
  expect(await place({ lines: [{ productId, quantity: '1' }], company: 'NOBODY' })).toMatchObject({
    __typename: 'CompanyNotFound',
  })
})

it('never delivers more than ordered, nor from another version than the caller read', async () => {
  const productId = await shop.product({ price: '10', onHand: '5' })
  const order = await place({ lines: [{ productId, quantity: '2' }] })
  expect(await deliver({ orderId: order.id, lines: [{ lineNumber: 1, quantity: '3' }] })).toMatchObject({
    __typename: 'OverDelivery',
    undelivered: '2',
  })
  expect(await deliver({ orderId: order.id, expectedVersion: 7 })).toMatchObject({ __typename: 'VersionConflict' })
  const both = await Promise.all(Array.from({ length: 8 }, () => deliver({ orderId: order.id })))
  expect(both.map((answer) => answer.__typename).sort()).toEqual(['Delivery', ...Array<string>(7).fill('NothingLeft')])
})

it('delivers no goods before they came in', async () => {
  const [before, came] = [`${Number(today.slice(0, 4)) - 1}-06-01`, `${Number(today.slice(0, 4)) - 1}-07-01`]
  const productId = await shop.product({ price: '10', onHand: '0' })
  await shop.db.transaction((tx) =>
    openStock(tx, shop.company, [
      { productId, warehouseId: shop.warehouseId, quantity: '5', unitCost: '5', movedOn: came },
    ]),
  )
  const order = await place({ lines: [{ productId, quantity: '2' }], orderedOn: before })
  expect(await deliver({ orderId: order.id, deliveredOn: before })).toMatchObject({ __typename: 'InsufficientStock' })
  expect(await level(productId)).toMatchObject({ onHand: '5', reserved: '2' })
  expect(await deliver({ orderId: order.id, deliveredOn: came })).toMatchObject({ __typename: 'Delivery' })
})

it('sells the last ones once, however many ask at the same time', async () => {
  const productId = await shop.product({ price: '10', onHand: '3' })
  const customers = await Promise.all(Array.from({ length: 8 }, (_, i) => shop.customer(`Kunde ${i}`)))
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      place({ customerId: customers[i % 8], lines: [{ productId, quantity: '1' }] }),
    ),
  )
  expect(answers.filter((answer) => answer.__typename === 'SalesOrder')).toHaveLength(3)
  expect(answers.filter((answer) => answer.__typename === 'InsufficientStock')).toHaveLength(37)
})

it('gives the first answer again for the same idempotency key, and refuses other input', async () => {
  const productId = await shop.product({ price: '10', onHand: '5' })
  const call = (quantity: string, key: string) =>
    shop.ask(placeOrder, { input: { customerId, lines: [{ productId, quantity }] }, key })
  const answers = await Promise.all(Array.from({ length: 6 }, () => call('1', 'order-1')))
  expect(new Set(answers.map(({ placeOrder: order }) => order.number)).size).toBe(1)
  expect(await level(productId)).toMatchObject({ reserved: '1' })
  expect((await call('2', 'order-1')).placeOrder.__typename).toBe('IdempotencyConflict')
  const refused = await call('9', 'order-2')
  expect(refused.placeOrder.__typename).toBe('InsufficientStock')
  expect(await call('9', 'order-2')).toEqual(refused)
})

it('keeps who changed an order, from what, to what', async () => {
  const productId = await shop.product({ price: '10', onHand: '5' })
  const order = await place({ lines: [{ productId, quantity: '2' }] })
  await deliver({ orderId: order.id })
  const { salesOrder } = await shop.ask(
    `query ($id: ID!) { salesOrder(id: $id) { changes { totalCount nodes { action changedBy requestId before after } } } }`,
    { id: order.id },
  )
  const [delivered, placed] = salesOrder.changes.nodes
  expect(salesOrder.changes.totalCount).toBe(2)
  expect(placed).toMatchObject({ action: 'INSERT', changedBy: 'administrator', before: null })
  expect(JSON.parse(delivered.before)).toMatchObject({ status: 'CONFIRMED', version: 1 })
  expect(JSON.parse(delivered.after)).toEqual({ status: 'DELIVERED', version: 2 })
  expect(delivered.requestId).toMatch(/^[\w-]{36}$/)
})

it('is delivered by whoever keeps the stock, and invoiced by whoever keeps the books', async () => {
  const productId = await shop.product({ price: '100', onHand: '1' })
  const { id: orderId } = await place({ lines: [{ productId, quantity: '1' }] })
  const send = shop.graph.ask<Data>
  const code = 'FORBIDDEN'
  expect(await send(deliverOrder, { input: { orderId } }, 'accountant')).toMatchObject({
    errors: [{ extensions: { code } }],
  })
  expect((await send(deliverOrder, { input: { orderId } }, 'storekeeper')).data.deliverOrder).toMatchObject({
    __typename: 'Delivery',
  })
  expect(await send(invoiceOrder, { input: { orderId } }, 'storekeeper')).toMatchObject({
    errors: [{ extensions: { code } }],
  })
  expect((await send(invoiceOrder, { input: { orderId } }, 'accountant')).data.invoiceOrder).toMatchObject({
    __typename: 'Invoice',
  })
})
