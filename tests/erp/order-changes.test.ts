import Big from 'big.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import type { Data } from '../support/data.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, refusal, today, type Shop } from '../support/shop.ts'

let shop: Shop
let customerId: string
beforeAll(async () => {
  shop = await openShop()
  customerId = await shop.customer()
})
afterAll(() => shop.stop())

const fields = `id status version total { amount }
  lines { lineNumber quantity delivered reserved backordered cancelled }`
const order = `... on SalesOrder { __typename ${fields} } ... on InvalidInput { field } ${refusal}`
const call =
  (name: string, selection: string) =>
  async (input: object): Promise<Data> =>
    (
      await shop.ask(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`,
        { input },
      )
    )[name]
const change = call('changeOrder', `${order} ... on AlreadyDelivered { lineNumber delivered }`)
const cancel = call('cancelOrder', order)
const reopen = call('reopenOrder', order)
const allocate = call(
  'allocateBackOrders',
  `... on BackOrderAllocation { lines { order { id } lineNumber quantity } } ${refusal}`,
)
const place = async (input: object): Promise<Data> =>
  (await shop.ask(placeOrder, { input: { customerId, ...input } })).placeOrder
const deliver = async (input: object): Promise<Data> => (await shop.ask(deliverOrder, { input })).deliverOrder
const bill = async (input: object): Promise<Data> => (await shop.ask(invoiceOrder, { input })).invoiceOrder
const read = async (id: string): Promise<Data> =>
  (await shop.ask(`query ($id: ID!) { salesOrder(id: $id) { ${fields} } }`, { id })).salesOrder
const level = async (productId: string): Promise<Data> =>
  (
    await shop.ask(`query ($id: ID!) { product(id: $id) { stockLevels { onHand reserved available } } }`, {
      id: productId,
    })
  ).product.stockLevels[0]
/** What the customer owes and will owe: what is left of its limit tells. */
const exposure = async (of: string): Promise<string> => {
  const { customer } = await shop.ask(
    `query ($id: ID!) { customer(id: $id) { account { creditLimit { amount } availableCredit { amount } } } }`,
    { id: of },
  )
  return new Big(customer.account.creditLimit.amount).minus(customer.account.availableCredit.amount).toFixed(2)
}
const bringIn = (productId: string, quantity: string) =>
  shop.db.transaction((tx) =>
    openStock(tx, shop.company, [
      { productId, warehouseId: shop.warehouseId, quantity, unitCost: '5', movedOn: today },
    ]),
  )
const limit = (of: string, creditLimit: string) =>
  shop.ask(`mutation ($input: SetAccountTermsInput!) { setAccountTerms(input: $input) { __typename ${refusal} } }`, {
    input: { customerId: of, creditLimit },
  })

it('changes what is not delivered: more, less, other lines, another date', async () => {
  const [productId, other] = [
    await shop.product({ price: '10', onHand: '20', taxCode: '25' }),
    await shop.product({ price: '7', onHand: '5' }),
  ]
  const { id } = await place({
    lines: [
      { productId, quantity: '6' },
      { productId: other, quantity: '5' },
    ],
  })
  await deliver({ orderId: id, lines: [{ lineNumber: 1, quantity: '2' }] })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '1' }] })).toMatchObject({
    __typename: 'AlreadyDelivered',
    delivered: '2',
  })
  const changed = await change({
    orderId: id,
    lines: [
      { lineNumber: 1, quantity: '10' },
      { lineNumber: 2, quantity: '0' },
    ],
    addLines: [{ productId: other, quantity: '1', unitPrice: '6' }],
    requiredOn: '2999-01-01',
  })
  expect(changed).toMatchObject({
    status: 'PARTLY_DELIVERED',
    // 10 x 10 and 25 percent, and 6
    total: { amount: '131.00' },
    lines: [
      { lineNumber: 1, quantity: '10', reserved: '8', backordered: '0' },
      { lineNumber: 3, quantity: '1', reserved: '1' },
    ],
  })
  expect(await level(productId)).toMatchObject({ onHand: '18', reserved: '8' })
  expect(await level(other)).toMatchObject({ reserved: '1' })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '30' }] })).toMatchObject({
    __typename: 'InsufficientStock',
  })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '2' }] })).toMatchObject({
    lines: [{ reserved: '0' }, { reserved: '1' }],
  })
  expect(await change({ orderId: id, expectedVersion: 1 })).toMatchObject({ __typename: 'VersionConflict' })
})

it('tells what was ordered as it was known before the order was changed, cancelled and reopened', async () => {
  const buyer = await shop.customer()
  const [kept, dropped] = [
    await shop.product({ price: '7', onHand: '9' }),
    await shop.product({ price: '3', onHand: '9' }),
  ]
  const known = async (knownAt: string | null) => {
    const { salesReport } = await shop.ask(
      `query ($day: Date!, $knownAt: DateTime) {
         salesReport(from: $day, to: $day, groupBy: CUSTOMER, measure: ORDERED, knownAt: $knownAt, first: 200) {
           rows { customer { id } quantity net { amount } } } }`,
      { day: today, knownAt },
    )
    const row = salesReport.rows.find(({ customer }: Data) => customer.id === buyer)
    return row && [row.quantity, row.net.amount]
  }
  const now = async () => (await shop.sql<[{ at: Date }]>`select clock_timestamp() as at`)[0].at.toISOString()
  /** What was recorded within one millisecond can not be told apart. */
  const aMillisecondLater = async () => {
    const before = await now()
    let at = before
    while (at === before) at = await now()
    return at
  }
  const answers: unknown[] = []
  const moments: string[] = []
  const step = async (change: () => Promise<unknown>) => {
    await change()
    moments.push(await aMillisecondLater())
    await aMillisecondLater()
    answers.push(await known(null))
  }
  const before = await now()
  let id = ''
  const lines = [kept, dropped].map((productId) => ({ productId, quantity: '4' }))
  await step(async () => ({ id } = await place({ customerId: buyer, lines })))
  await step(() => change({ orderId: id, lines: [{ lineNumber: 1, quantity: '6' }] }))
  await step(() => change({ orderId: id, lines: [{ lineNumber: 2, quantity: '0' }] }))
  await step(() => change({ orderId: id, addLines: [{ productId: dropped, quantity: '1' }] }))
  await step(() => deliver({ orderId: id, lines: [{ lineNumber: 1, quantity: '2' }] }))
  await step(() => cancel({ orderId: id }))
  await step(() => reopen({ orderId: id }))
  expect(answers.map((row) => (row as string[])[0])).toEqual(['8', '10', '6', '7', '7', '2', '7'])
  const told = []
  for (const at of moments) told.push(await known(at))
  expect(told).toEqual(answers)
  expect(await known(before)).toBeUndefined()
  const past = shop.sql`update erp.sales_order_line_before set quantity = 1 where order_id = ${id}`
  await expect(past).rejects.toThrow('append-only')
})

it('compares the last day of February with the last one of the year before', async () => {
  const productId = await shop.product({ price: '7', onHand: '1' })
  const { id } = await place({ lines: [{ productId, quantity: '1' }] })
  await shop.sql`update erp.sales_order set ordered_on = '2024-02-29', required_on = null where id = ${id}`
  const before = async (from: string, to: string) => {
    const { salesReport } = await shop.ask(
      `query ($from: Date!, $to: Date!) {
         salesReport(from: $from, to: $to, groupBy: MONTH, measure: ORDERED) { netYearBefore { amount } rows { label } } }`,
      { from, to },
    )
    return [salesReport.netYearBefore.amount, ...salesReport.rows.map(({ label }: Data) => label)]
  }
  expect(await before('2025-02-01', '2025-02-28')).toEqual(['7.00', '2025-02'])
  expect(await before('2025-02-01', '2025-02-27')).toEqual(['0.00'])
  expect(await before('2025-03-01', '2025-03-31')).toEqual(['0.00'])
})

it('invoices a changed order to the cent of what it comes to', async () => {
  const productId = await shop.product({ price: '0.335', onHand: '9', taxCode: '25' })
  const buyer = await shop.customer('Kaffe AS')
  await limit(buyer, '1000')
  const { id } = await place({ customerId: buyer, lines: [{ productId, quantity: '2' }], freight: '1' })
  await deliver({ orderId: id, lines: [{ lineNumber: 1, quantity: '1' }] })
  const first = await bill({ orderId: id })
  const changed = await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '3' }] })
  await deliver({ orderId: id })
  const second = await bill({ orderId: id })
  expect((Number(first.total.amount) + Number(second.total.amount)).toFixed(2)).toBe(changed.total.amount)
  expect(await read(id)).toMatchObject({ status: 'INVOICED' })
  expect(await exposure(buyer)).toBe(changed.total.amount)
})

it('cancels what is not delivered, and what is delivered stays to be invoiced', async () => {
  const productId = await shop.product({ price: '10', onHand: '8' })
  const buyer = await shop.customer('Avbestilt AS')
  await limit(buyer, '1000')
  const { id } = await place({ customerId: buyer, lines: [{ productId, quantity: '6' }], freight: '3' })
  await deliver({ orderId: id, lines: [{ lineNumber: 1, quantity: '2' }] })
  expect(await cancel({ orderId: id })).toMatchObject({
    status: 'DELIVERED',
    lines: [{ quantity: '6', delivered: '2', cancelled: '4', reserved: '0' }],
  })
  expect(await level(productId)).toMatchObject({ onHand: '6', reserved: '0' })
  expect(await exposure(buyer)).toBe('23.00')
  expect(await cancel({ orderId: id })).toMatchObject({ __typename: 'NothingLeft' })
  expect(await deliver({ orderId: id })).toMatchObject({ __typename: 'NothingLeft' })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '7' }] })).toMatchObject({
    __typename: 'OrderCancelled',
  })
  expect(await bill({ orderId: id })).toMatchObject({ total: { amount: '23.00' } })
  expect(await reopen({ orderId: id })).toMatchObject({ status: 'PARTLY_DELIVERED', lines: [{ reserved: '4' }] })
  expect(await exposure(buyer)).toBe('63.00')
})

it('checks credit anew when an order is enlarged or reopened, also with many at once', async () => {
  const productId = await shop.product({ price: '10', onHand: '1000' })
  const buyer = await shop.customer('Kreditt AS')
  const orders = await Promise.all(
    Array.from({ length: 6 }, () => place({ customerId: buyer, lines: [{ productId, quantity: '1' }] })),
  )
  await cancel({ orderId: orders[0]?.id })
  await limit(buyer, '100')
  // 50 of 100 are taken; each wants 20 more, but for the cancelled one, which wants its 10 back.
  const answers = await Promise.all(
    orders.map(({ id }, i) =>
      i === 0 ? reopen({ orderId: id }) : change({ orderId: id, lines: [{ lineNumber: 1, quantity: '3' }] }),
    ),
  )
  expect(answers.filter((answer) => answer.__typename === 'CreditLimitExceeded').length).toBeGreaterThanOrEqual(3)
  expect(Number(await exposure(buyer))).toBeLessThanOrEqual(100)
  expect(Number(await exposure(buyer))).toBeGreaterThan(80)
})

it('reserves what is there of a back order, and the rest for the oldest first when it comes', async () => {
  const productId = await shop.product({ price: '10', onHand: '4' })
  const wait = (quantity: string, orderedOn: string) =>
    place({ lines: [{ productId, quantity }], allowBackOrder: true, orderedOn })
  const [year] = today.split('-')
  const first = await wait('6', `${Number(year) - 1}-03-01`)
  const third = await wait('5', `${Number(year) - 1}-03-03`)
  const second = await wait('3', `${Number(year) - 1}-03-02`)
  expect(await read(first.id)).toMatchObject({ lines: [{ reserved: '4', backordered: '2' }] })
  expect(await read(third.id)).toMatchObject({ lines: [{ reserved: '0', backordered: '5' }] })
  expect(await place({ lines: [{ productId, quantity: '1' }] })).toMatchObject({ __typename: 'InsufficientStock' })
  const { salesOrders } = await shop.ask(
    `query ($id: ID!) { salesOrders(where: { backOrdered: true, productId: $id }) { totalCount } }`,
    { id: productId },
  )
  expect(salesOrders.totalCount).toBe(3)

  await bringIn(productId, '6')
  // Asked for by many at once, it is given once.
  await Promise.all(Array.from({ length: 6 }, () => allocate({ productId })))
  expect(await read(first.id)).toMatchObject({ lines: [{ reserved: '6', backordered: '0' }] })
  expect(await read(second.id)).toMatchObject({ lines: [{ reserved: '3', backordered: '0' }] })
  expect(await read(third.id)).toMatchObject({ lines: [{ reserved: '1', backordered: '4' }] })
  expect(await level(productId)).toMatchObject({ onHand: '10', reserved: '10' })
  expect(await deliver({ orderId: third.id })).toMatchObject({ lines: [{ quantity: '1' }] })
  expect(await deliver({ orderId: third.id })).toMatchObject({ __typename: 'NothingLeft' })
  expect(await change({ orderId: third.id, lines: [{ lineNumber: 1, quantity: '2' }] })).toMatchObject({
    lines: [{ reserved: '0', backordered: '1' }],
  })
})

it('lets no order wait for what is discontinued', async () => {
  const productId = await shop.product({ price: '10', onHand: '4' })
  const waiting = { lines: [{ productId, quantity: '3' }], allowBackOrder: true }
  const { id } = await place(waiting)
  await shop.ask(
    `mutation ($id: ID!) { updateProduct(input: { id: $id, discontinued: true }) { __typename ${refusal} } }`,
    { id: productId },
  )
  expect(await place(waiting)).toMatchObject({ __typename: 'InsufficientStock' })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '5' }] })).toMatchObject({
    __typename: 'InsufficientStock',
  })
  expect(await change({ orderId: id, lines: [{ lineNumber: 1, quantity: '4' }] })).toMatchObject({
    lines: [{ reserved: '4', backordered: '0' }],
  })
})

it('never delivers or invoices more than was ordered, whoever writes', async () => {
  const productId = await shop.product({ price: '10', onHand: '10' })
  const { id } = await place({ lines: [{ productId, quantity: '5' }] })
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      i % 2 ? deliver({ orderId: id, lines: [{ lineNumber: 1, quantity: '1' }] }) : bill({ orderId: id }),
    ),
  )
  expect(answers.filter(({ __typename }) => __typename === 'Delivery')).toHaveLength(5)
  await bill({ orderId: id })
  const [line] = await shop.sql`select delivered, invoiced from erp.sales_order_line where order_id = ${id}`
  expect(line).toMatchObject({ delivered: '5', invoiced: '5' })

  const delivered =
    await shop.sql`select delivery_id, line_number from erp.delivery_line where order_id = ${id} limit 1`
  const again = shop.sql`
    with d as (insert into erp.delivery (id, company_id, number, order_id, customer_id, warehouse_id, delivered_on)
               select gen_random_uuid(), company_id, 'X-1', order_id, customer_id, warehouse_id, delivered_on
                 from erp.delivery where id = ${delivered[0]?.delivery_id} returning id)
    insert into erp.delivery_line (delivery_id, order_id, line_number, quantity) select id, ${id}, 1, 1 from d`
  await expect(again).rejects.toThrow('sales_order_line_delivered')
  const staff = (text: string) =>
    shop.sql.begin(async (sql) => {
      await sql`set local role samspill_staff`
      await sql.unsafe(text)
    })
  await expect(staff(`update erp.sales_order_line set delivered = 0 where order_id = '${id}'`)).rejects.toThrow(
    'denied',
  )
  await expect(staff(`update erp.sales_order_line set invoiced = 6 where order_id = '${id}'`)).rejects.toThrow('denied')
  const invoiceAgain = (orderLine: number | null) => shop.sql`
    with i as (insert into erp.invoice
               select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'number', 'X-1',
                        'outstanding', i.total, 'base_outstanding', i.base_total))).*
                 from erp.invoice i where order_id = ${id} limit 1 returning id)
    insert into erp.invoice_line
    select (jsonb_populate_record(l, jsonb_build_object('invoice_id', i.id, 'order_line', ${orderLine}::int))).*
      from i, erp.invoice_line l where l.invoice_id = (select id from erp.invoice where order_id = ${id} limit 1)`
  await expect(invoiceAgain(1)).rejects.toThrow('sales_order_line_invoiced')
  await expect(invoiceAgain(null)).rejects.toThrow('name its line')
  await expect(staff(`delete from erp.sales_order_line where order_id = '${id}'`)).rejects.toThrow()
})

it('lists deliveries by customer, product and day', async () => {
  const productId = await shop.product({ price: '10', onHand: '10' })
  const buyer = await shop.customer('Levert AS')
  const { id } = await place({ customerId: buyer, lines: [{ productId, quantity: '5' }] })
  await deliver({ orderId: id })
  for (const where of [
    { customerId: buyer },
    { productId },
    { and: [{ productId }, { deliveredOn: { from: today } }] },
  ])
    expect(
      (
        await shop.ask(
          `query ($where: DeliveryFilter) { deliveries(where: $where) { totalCount nodes { order { id } customer { id } lines { quantity returned } } } }`,
          { where },
        )
      ).deliveries,
    ).toMatchObject({
      totalCount: 1,
      nodes: [{ order: { id }, customer: { id: buyer }, lines: [{ quantity: '5', returned: '0' }] }],
    })
})
