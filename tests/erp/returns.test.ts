import Big from 'big.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, refusal, today, type Shop } from '../support/shop.ts'

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
const giveBack = async (input: object): Promise<Data> =>
  (
    await shop.ask(
      `mutation ($input: ReturnGoodsInput!) { returnGoods(input: $input) {
         ... on SalesReturn { __typename id number lines { lineNumber quantity credited restocked cost { amount } }
           creditNotes { total { amount } } order { status lines { delivered returned } } }
         ... on ReturnExceedsDelivery { lineNumber returnable } ${refusal} } }`,
      { input },
    )
  ).returnGoods
/** Of the trial balance, debit less credit. */
const balances = async (): Promise<Record<string, string>> => {
  const { trialBalance } = await shop.ask(
    '{ trialBalance { lines { account { number } debit { amount } credit { amount } } } }',
  )
  return Object.fromEntries(
    trialBalance.lines.map(({ account, debit, credit }: Data) => [
      account.number,
      new Big(debit.amount).minus(credit.amount).toFixed(2),
    ]),
  )
}
const report = async (name: string, args: object, type: string, selection: string): Promise<Data> =>
  (
    await shop.ask(
      `query ($from: Date!, $to: Date!, $groupBy: ${type}!, $first: Int! = 50, $after: String) {
         ${name}(from: $from, to: $to, groupBy: $groupBy, first: $first, after: $after) { ${selection} } }`,
      { from: `${today.slice(0, 4)}-01-01`, to: today, ...args },
    )
  )[name]

it('takes goods back at the cost that they went out with, and credits what was invoiced', async () => {
  const productId = await shop.product({ price: '100', onHand: '10', taxCode: '25' })
  const order = await place({ lines: [{ productId, quantity: '6' }] })
  const first = await deliver({ orderId: order.id, lines: [{ lineNumber: 1, quantity: '4' }] })
  await bill({ orderId: order.id })
  const second = await deliver({ orderId: order.id })
  const before = await balances()
  // The four of this delivery are invoiced, whatever was delivered since.
  expect(
    await giveBack({
      deliveryId: first.id,
      lines: [{ lineNumber: 1, quantity: '3', restock: true }],
      reason: 'NOT_WANTED',
    }),
  ).toMatchObject({
    __typename: 'SalesReturn',
    lines: [{ lineNumber: 1, quantity: '3', credited: '3', cost: { amount: '150.00' } }],
    creditNotes: [{ total: { amount: '375.00' } }],
    order: { status: 'DELIVERED', lines: [{ delivered: '6', returned: '3' }] },
  })
  expect(await giveBack({ deliveryId: first.id, lines: [{ lineNumber: 1, quantity: '2' }] })).toMatchObject({
    __typename: 'ReturnExceedsDelivery',
    returnable: '1',
  })
  expect(
    await giveBack({ deliveryId: second.id, lines: [{ lineNumber: 1, quantity: '2', restock: false }] }),
  ).toMatchObject({
    lines: [{ credited: '0', restocked: false, cost: { amount: '100.00' } }],
    creditNotes: [],
  })
  expect(await bill({ orderId: order.id })).toMatchObject({ __typename: 'NothingLeft' })
  const after = await balances()
  const moved = (account: string) => new Big(after[account] ?? 0).minus(before[account] ?? 0).toFixed(2)
  expect([moved('1460'), moved('4300'), moved('4395'), moved('3000')]).toEqual([
    '150.00',
    '-250.00',
    '100.00',
    '300.00',
  ])
  const { product } = await shop.ask(
    `query ($id: ID!) { product(id: $id) { stockLevels { onHand value { amount } } } }`,
    { id: productId },
  )
  expect(product.stockLevels).toMatchObject([{ onHand: '7', value: { amount: '350.00' } }])
})

it('never takes back more than was delivered, however many ask, whoever writes', async () => {
  const productId = await shop.product({ price: '10', onHand: '5' })
  const order = await place({ lines: [{ productId, quantity: '5' }] })
  const { id: deliveryId } = await deliver({ orderId: order.id })
  await bill({ orderId: order.id })
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => giveBack({ deliveryId, lines: [{ lineNumber: 1, quantity: '1' }] })),
  )
  expect(answers.filter(({ __typename }) => __typename === 'SalesReturn')).toHaveLength(5)
  expect(await giveBack({ deliveryId })).toMatchObject({ __typename: 'NothingLeft' })
  const again = shop.sql`
    with r as (insert into erp.sales_return (id, company_id, number, delivery_id, order_id, customer_id, warehouse_id, returned_on, reason)
               select gen_random_uuid(), company_id, 'X-1', delivery_id, order_id, customer_id, warehouse_id, returned_on, reason
                 from erp.sales_return where delivery_id = ${deliveryId} limit 1 returning id)
    insert into erp.sales_return_line (return_id, delivery_id, order_id, line_number, quantity, credited, restocked, cost)
    select id, ${deliveryId}, ${order.id}, 1, 1, 0, true, 0 from r`
  await expect(again).rejects.toThrow('delivery_line_returned')
})

it('reports sales and margins that tie to the ledger', async () => {
  const figures = await balances()
  const margin = await report(
    'marginReport',
    { groupBy: 'PRODUCT' },
    'MarginGrouping',
    'revenue { amount } cost { amount } margin { amount } rowCount rows { product { id } revenue { amount } cost { amount } marginRate }',
  )
  expect(margin.revenue.amount).toBe(new Big(figures['3000'] ?? 0).neg().toFixed(2))
  expect(margin.cost.amount).toBe(figures['4300'])
  for (const groupBy of ['CUSTOMER', 'CATEGORY', 'ORDER', 'EMPLOYEE', 'COUNTRY', 'MONTH'])
    expect(await report('marginReport', { groupBy }, 'MarginGrouping', 'revenue { amount } cost { amount }')).toEqual({
      revenue: margin.revenue,
      cost: margin.cost,
    })
  for (const groupBy of ['CUSTOMER', 'PRODUCT', 'CATEGORY', 'EMPLOYEE', 'REGION', 'COUNTRY', 'MONTH', 'CAMPAIGN']) {
    const sales = await report(
      'salesReport',
      { groupBy },
      'SalesGrouping',
      'net { amount } netYearBefore { amount } growth rows { label net { amount } }',
    )
    expect(sales).toMatchObject({ net: margin.revenue, netYearBefore: { amount: '0.00' }, growth: null })
    if (groupBy === 'COUNTRY') expect(sales.rows).toMatchObject([{ label: 'NO' }])
    if (groupBy === 'MONTH') expect(sales.rows).toMatchObject([{ label: today.slice(0, 7) }])
  }
})

it('reads a report page by page, and what was ordered together', async () => {
  const buyer = await shop.customer('Kurv AS')
  const [a, b, c] = [
    await shop.product({ price: '30', onHand: '99' }),
    await shop.product({ price: '20', onHand: '99' }),
    await shop.product({ price: '10', onHand: '99' }),
  ]
  const basket = (...of: (string | undefined)[]) =>
    place({ customerId: buyer, lines: of.map((productId) => ({ productId, quantity: '1' })), allowBackOrder: true })
  await basket(a, b)
  await basket(a, b)
  await basket(a, c)
  await basket(b)
  const { boughtTogether } = await shop.ask(
    `query ($id: ID!) { boughtTogether(productId: $id, minOrders: 1) { other { id } orders support confidence lift } }`,
    { id: a },
  )
  // 6 orders in all, two of them of the tests before: a in 3, b in 3, c in 1, a and b in 2.
  expect(boughtTogether).toEqual([
    { other: { id: b }, orders: 2, support: '0.333333', confidence: '0.666667', lift: '1.333333' },
    { other: { id: c }, orders: 1, support: '0.166667', confidence: '0.333333', lift: '2' },
  ])

  const selection = 'rowCount rows { product { id } net { amount } } pageInfo { hasNextPage endCursor }'
  const ordered = async (after?: string): Promise<Data> =>
    (
      await shop.ask(
        `query ($day: Date!, $after: String) { salesReport(from: $day, to: $day, groupBy: PRODUCT, measure: ORDERED, first: 2, after: $after) { ${selection} } }`,
        { day: today, after },
      )
    ).salesReport
  const pages = [await ordered()]
  while (pages.at(-1)?.pageInfo.hasNextPage) pages.push(await ordered(pages.at(-1)?.pageInfo.endCursor))
  const rows = pages.flatMap((page) => page.rows as Data[])
  expect(rows).toHaveLength(pages[0]?.rowCount)
  expect(new Set(rows.map(({ product }) => product.id)).size).toBe(5)
  expect(rows.map(({ net }) => Number(net.amount))).toEqual(
    rows.map(({ net }) => Number(net.amount)).toSorted((one, other) => other - one),
  )
  expect(rows).toEqual(
    expect.arrayContaining([
      { product: { id: a }, net: { amount: '90.00' } },
      { product: { id: b }, net: { amount: '60.00' } },
      { product: { id: c }, net: { amount: '10.00' } },
    ]),
  )

  const { orderBacklog } = await shop.ask(
    `query ($id: ID) { orderBacklog(productId: $id) { rowCount net { amount } netBackordered { amount }
       rows { order { number } undelivered reserved backordered available daysLate net { amount } } } }`,
    { id: a },
  )
  expect(orderBacklog).toMatchObject({
    rowCount: 3,
    net: { amount: '90.00' },
    netBackordered: { amount: '0.00' },
    rows: [{ undelivered: '1', reserved: '1', backordered: '0', available: '96', daysLate: 0 }, {}, {}],
  })
})

it('sells in another currency, invoiced at the rate of its day, and past a credit limit by name', async () => {
  const productId = await shop.product({ price: '100', onHand: '10' })
  const buyer = await shop.customer('Export AS')
  const euros = { customerId: buyer, currency: 'EUR', lines: [{ productId, quantity: '2', unitPrice: '10' }] }
  expect(await place(euros)).toMatchObject({ __typename: 'ExchangeRateMissing' })
  await shop.sql`insert into erp.exchange_rate (id, company_id, currency, valid_on, rate)
                 values (gen_random_uuid(), ${shop.company.id}, 'EUR', ${today}, 11)`
  const order = await place(euros)
  expect(order).toMatchObject({ total: { amount: '20.00' } })
  await deliver({ orderId: order.id })
  expect(await bill({ orderId: order.id })).toMatchObject({ total: { amount: '20.00' } })
  const sales = await report(
    'salesReport',
    { groupBy: 'CUSTOMER' },
    'SalesGrouping',
    'rows { customer { id } net { amount } }',
  )
  expect(sales.rows).toContainEqual({ customer: { id: buyer }, net: { amount: '220.00' } })

  await shop.ask(
    `mutation ($input: SetAccountTermsInput!) { setAccountTerms(input: $input) { __typename ${refusal} } }`,
    { input: { customerId: buyer, creditLimit: '300' } },
  )
  const more = { customerId: buyer, lines: [{ productId, quantity: '1' }] }
  expect(await place(more)).toMatchObject({ __typename: 'CreditLimitExceeded' })
  expect(await place({ ...more, creditOverride: { reason: 'Paid in advance' } })).toMatchObject({
    __typename: 'SalesOrder',
  })
  const [kept] = await shop.sql`select overridden_by, reason from erp.credit_override where customer_id = ${buyer}`
  expect(kept).toEqual({ overridden_by: 'administrator', reason: 'Paid in advance' })
})

it('credits the invoice that the goods were on, at its rate', async () => {
  const productId = await shop.product({ price: '100', onHand: '10' })
  const euros = { currency: 'EUR', lines: [{ productId, quantity: '5', unitPrice: '10' }] }
  const dated = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
  await shop.sql`insert into erp.exchange_rate (id, company_id, currency, valid_on, rate)
                 values (gen_random_uuid(), ${shop.company.id}, 'EUR', ${dated(9)}, 8)`
  const order = await place({ ...euros, orderedOn: dated(9) })
  const [first, second] = [
    await deliver({ orderId: order.id, deliveredOn: dated(9), lines: [{ lineNumber: 1, quantity: '3' }] }),
    await bill({ orderId: order.id, issuedOn: dated(9) }).then(() => deliver({ orderId: order.id })),
  ]
  const { total } = await bill({ orderId: order.id })
  expect(total).toMatchObject({ amount: '20.00' })
  const credited = async (input: object): Promise<Data> => {
    const { __typename, id } = await giveBack(input)
    expect(__typename).toBe('SalesReturn')
    const { salesReturn } = await shop.ask(
      `query ($id: ID!) { salesReturn(id: $id) { creditNotes { rate baseTotal { amount } } } }`,
      { id },
    )
    return salesReturn.creditNotes
  }
  expect(await credited({ deliveryId: first.id, lines: [{ lineNumber: 1, quantity: '2' }] })).toEqual([
    { rate: '8', baseTotal: { amount: '160.00' } },
  ])
  expect(await credited({ deliveryId: second.id })).toEqual([{ rate: '11', baseTotal: { amount: '220.00' } }])
  expect(await credited({ deliveryId: first.id })).toEqual([{ rate: '8', baseTotal: { amount: '80.00' } }])
})

it('delivers the lots that are named, and takes back those, into the bin that is named', async () => {
  const productId = await shop.product({ price: '10', onHand: '0' })
  await shop.sql`update erp.product set tracking = 'LOT' where id = ${productId}`
  await shop.sql`insert into erp.bin (id, warehouse_id, code) values (gen_random_uuid(), ${shop.warehouseId}, 'A1')`
  for (const lot of ['L-1', 'L-2'])
    await shop.ask(`mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename ${refusal} } }`, {
      input: { productId, warehouse: 'MAIN', quantity: '5', unitCost: '4', reason: 'Found', lot },
    })
  const order = await place({ lines: [{ productId, quantity: '6' }] })
  const { id: deliveryId } = await deliver({
    orderId: order.id,
    lines: [
      { lineNumber: 1, quantity: '2', lot: 'L-2' },
      { lineNumber: 1, quantity: '3', lot: 'L-1' },
    ],
  })
  const one = { lineNumber: 1, quantity: '1' }
  expect(await giveBack({ deliveryId, lines: [one] })).toMatchObject({ __typename: 'InvalidInput' })
  expect(await giveBack({ deliveryId, lines: [{ ...one, lot: 'L-3' }] })).toMatchObject({ __typename: 'InvalidInput' })
  expect(
    await giveBack({
      deliveryId,
      lines: [
        { ...one, lot: 'L-2', bin: 'A1' },
        { ...one, lot: 'L-1' },
      ],
    }),
  ).toMatchObject({ lines: [{ quantity: '2', cost: { amount: '8.00' } }] })
  expect(await giveBack({ deliveryId })).toMatchObject({ lines: [{ quantity: '3' }] })
  const { delivery, lots } = await shop.ask(
    `query ($productId: ID!) {
       delivery: deliveries(where: { productId: $productId }) { nodes { movements { nodes { quantity lot { number } } }} }
       lots(where: { productId: $productId }) { nodes { number lies { bin { code } onHand } } } }`,
    { productId },
  )
  expect(
    delivery.nodes[0].movements.nodes.map(({ quantity, lot }: Data) => `${lot.number} ${quantity}`).sort(),
  ).toEqual(['L-1 -3', 'L-2 -2'])
  expect(lots.nodes).toMatchObject([
    { number: 'L-1', lies: [{ bin: null, onHand: '5' }] },
    {
      number: 'L-2',
      lies: [
        { bin: null, onHand: '4' },
        { bin: { code: 'A1' }, onHand: '1' },
      ],
    },
  ])
})

it('tells of which piece what was scrapped had been, and takes no piece back twice', async () => {
  const productId = await shop.product({ price: '10', onHand: '0' })
  await shop.sql`update erp.product set tracking = 'SERIAL' where id = ${productId}`
  for (const lot of ['P-1', 'P-2', 'P-3'])
    await shop.ask(`mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename ${refusal} } }`, {
      input: { productId, warehouse: 'MAIN', quantity: '1', unitCost: '4', reason: 'Found', lot },
    })
  const order = await place({ lines: [{ productId, quantity: '3' }] })
  const { id: deliveryId } = await deliver({ orderId: order.id })
  const scrap = { lineNumber: 1, quantity: '1', restock: false }
  expect(await giveBack({ deliveryId, lines: [scrap] })).toMatchObject({ __typename: 'InvalidInput' })
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => giveBack({ deliveryId, lines: [{ ...scrap, lot: 'P-2' }] })),
  )
  const [first, ...more] = answers.filter(({ __typename }) => __typename === 'SalesReturn')
  expect(more).toEqual([])
  const { salesReturn } = await shop.ask(
    `query ($id: ID!) { salesReturn(id: $id) { lines { restocked scrappedLots { quantity lot { number } } } movements { nodes { id } } } }`,
    { id: first?.id },
  )
  expect(salesReturn).toEqual({
    lines: [{ restocked: false, scrappedLots: [{ quantity: '1', lot: { number: 'P-2' } }] }],
    movements: { nodes: [] },
  })
  expect(await giveBack({ deliveryId, lines: [{ ...scrap, restock: true, lot: 'P-2' }] })).toMatchObject({
    __typename: 'InvalidInput',
  })
  await expect(
    shop.sql`insert into erp.sales_return_scrap select return_id, line_number, (select id from erp.lot where number = 'P-2'
      and product_id = ${productId}), 1 from erp.sales_return_line where return_id <> ${first?.id as string} limit 1`,
  ).rejects.toThrow(/not so much out/)
  expect(await giveBack({ deliveryId })).toMatchObject({ lines: [{ quantity: '2', restocked: true }] })
  const { lots } = await shop.ask(
    `query ($productId: ID!) { lots(where: { productId: $productId, onHand: true }) { nodes { number } } }`,
    { productId },
  )
  expect(lots.nodes.map(({ number }: Data) => number)).toEqual(['P-1', 'P-3'])
})

it('leaves ledgers and documents in agreement, whatever was cancelled, returned and credited', async () => {
  const productId = await shop.product({ price: '33.33', onHand: '20', taxCode: '25' })
  const order = await place({ lines: [{ productId, quantity: '7' }], freight: '12.50' })
  const { id: deliveryId } = await deliver({ orderId: order.id, lines: [{ lineNumber: 1, quantity: '4' }] })
  await giveBack({ deliveryId, lines: [{ lineNumber: 1, quantity: '1' }] })
  await bill({ orderId: order.id })
  await giveBack({ deliveryId, lines: [{ lineNumber: 1, quantity: '1', restock: false }] })
  await shop.ask(`mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { ${refusal} } }`, { id: order.id })
  const { integrity } = await shop.ask('{ integrity { name holds compared difference } }')
  expect(integrity.filter(({ holds }: Data) => !holds)).toEqual([])
})
