import { afterAll, beforeAll, expect, it } from 'vitest'
import { buyingWorld, expectTied, type BuyingWorld } from './buying.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { viewerWith } from './world.ts'

let world: BuyingWorld
beforeAll(async () => {
  world = await buyingWorld(20)
})
afterAll(() => world.close())

const incoming = async () => {
  const [row] = await world.sql<{ on_hand: string; incoming: string }[]>`
    select trim_scale(coalesce(sum(on_hand), 0))::text as on_hand, trim_scale(coalesce(sum(incoming), 0))::text as incoming
      from erp.stock_level where product_id = ${world.tea}`
  return [row?.on_hand, row?.incoming]
}

it('numbers suppliers, keeps what is absent and takes away what is null', async () => {
  const address = { line1: 'Kaia 1', city: 'Oslo', countryCode: 'NO' }
  const made = await world.run('createSupplier', { name: 'Kopper AS', address, currency: 'EUR' })
  expect(made).toMatchObject({ number: '10003', currency: 'EUR', paymentTermsDays: 30, active: true, version: 1 })
  const changed = { supplierId: made.id, currency: null, paymentTermsDays: 14, expectedVersion: 1 }
  expect(await world.run('updateSupplier', changed)).toMatchObject({
    currency: null,
    paymentTermsDays: 14,
    address: { city: 'Oslo' },
    version: 2,
  })
  expect(await world.run('updateSupplier', changed)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 })
  expect(await world.run('createSupplier', { name: 'Other', number: '10003' })).toMatchObject({
    __typename: 'SupplierNumberTaken',
  })
  await world.run('updateSupplier', { supplierId: made.id, active: false })
  const lines = [{ productId: world.tea, unitPrice: '1' }]
  expect(await world.run('createPurchaseOrder', { supplierId: made.id, lines })).toMatchObject({
    __typename: 'SupplierInactive',
  })
})

it('keeps one price for a day and quantity: a new one ends the one before, of that very day replaces it', async () => {
  const price = (amount: string, given: object) =>
    world.run('setSupplierProduct', {
      ...{ supplierId: world.bergen, productId: world.pot, price: { amount, currency: 'NOK' } },
      ...given,
    })
  await price('10', { validFrom: '2024-01-01' })
  await price('9', { validFrom: '2024-01-01', minimumQuantity: '100' })
  await price('12', { validFrom: '2024-06-01' })
  await price('13', { validFrom: '2024-06-01' })
  expect(await price('11', { validFrom: '2024-03-01' })).toMatchObject({ validTo: '2024-05-31' })
  expect(await price('11', { validFrom: '2024-03-01', validTo: '2024-07-01' })).toMatchObject({ field: 'validTo' })
  const { data } = await world.ask<{ supplier: { prices: { nodes: object[] } } }>(
    `{ supplier(id: "${world.bergen}") { prices { nodes { price { amount } minimumQuantity validFrom validTo } } } }`,
  )
  expect(data.supplier.prices.nodes).toEqual(
    expect.arrayContaining([
      { price: { amount: '13.00' }, minimumQuantity: '0', validFrom: '2024-06-01', validTo: null },
      { price: { amount: '11.00' }, minimumQuantity: '0', validFrom: '2024-03-01', validTo: '2024-05-31' },
      { price: { amount: '10.00' }, minimumQuantity: '0', validFrom: '2024-01-01', validTo: '2024-02-29' },
      { price: { amount: '9.00' }, minimumQuantity: '100', validFrom: '2024-01-01', validTo: null },
    ]),
  )
  const lines = [
    { productId: world.pot, quantity: '99' },
    { productId: world.pot, quantity: '100' },
  ]
  const order = await world.run('createPurchaseOrder', { supplierId: world.bergen, lines })
  expect(order).toMatchObject({
    net: { amount: '2187.00' },
    tax: { amount: '546.75' },
    lines: [{ unitPrice: { amount: '13.00' } }, { unitPrice: { amount: '9.00' } }],
  })
  await expect(
    world.sql`insert into erp.supplier_product (id, supplier_id, product_id, currency, price, valid_from)
              values (gen_random_uuid(), ${world.bergen}, ${world.pot}, 'NOK', 1, '2025-01-01')`,
  ).rejects.toThrow(/no_overlap/)
})

it('takes over an order from before as it was: its day, when its lines were due, and prices finer than money', async () => {
  const price = { amount: '50.2635', currency: 'NOK' }
  const offer = {
    supplierId: world.bergen,
    productId: world.pot,
    price,
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
  }
  expect(await world.run('setSupplierProduct', offer)).toMatchObject({ price })
  const finer = { ...offer, price: { amount: '0.1234567', currency: 'NOK' } }
  expect(await world.run('setSupplierProduct', finer)).toMatchObject({ __typename: 'InvalidInput' })
  const lines = [{ productId: world.pot, quantity: '3', taxCode: null, expectedOn: '2023-04-30' }]
  const wanted = { supplierId: world.bergen, lines, orderedOn: '2023-04-16' }
  expect(await world.run('createPurchaseOrder', { ...wanted, orderedOn: '2099-01-01' })).toMatchObject({
    field: 'orderedOn',
  })
  const draft = await world.run('createPurchaseOrder', wanted)
  const sent = { orderedOn: '2023-04-16', expectedOn: '2023-04-30', net: { amount: '150.79' } }
  expect(draft).toMatchObject({ ...sent, lines: [{ unitPrice: { amount: '50.2635' } }] })
  expect(await world.run('sendPurchaseOrder', { orderId: draft.id, orderedOn: '2023-04-16' })).toMatchObject(sent)
  await world.run('cancelPurchaseOrder', { orderId: draft.id })
})

it('drafts without a number, changes the draft, numbers it when it is sent, and then leaves it as it is', async () => {
  const wanted = { productId: world.tea, quantity: '10', unitPrice: '5', expectedOn: '2099-01-01' }
  const account = { description: 'Freight', unitPrice: '100', account: '6800', taxCode: '25' }
  const draft = await world.run('createPurchaseOrder', { supplierId: world.bergen, lines: [wanted], note: 'Soon' })
  expect(draft).toMatchObject({ number: null, status: 'DRAFT', expectedOn: '2099-01-01', total: { amount: '62.50' } })
  expect(await incoming()).toEqual(['0', '0'])
  const changed = await world.run('updatePurchaseOrder', {
    orderId: draft.id,
    lines: [wanted, account],
    overReceipt: '0.1',
  })
  expect(changed).toMatchObject({
    version: 2,
    total: { amount: '187.50' },
    lines: [{}, { account: { number: '6800' }, warehouse: null }],
  })
  const sent = await world.run('sendPurchaseOrder', { orderId: draft.id, orderedOn: '2024-01-10', expectedVersion: 2 })
  expect(sent).toMatchObject({ number: '2024-000001', status: 'ORDERED', version: 3 })
  expect(await incoming()).toEqual(['0', '10'])
  expect(await world.run('updatePurchaseOrder', { orderId: draft.id, note: 'Later' })).toMatchObject({
    __typename: 'PurchaseOrderNotOpen',
  })
  expect(await world.run('cancelPurchaseOrder', { orderId: draft.id })).toMatchObject({ status: 'CANCELLED' })
  expect(await incoming()).toEqual(['0', '0'])
})

it.each([
  [{ productId: 'none', unitPrice: '1' }, { __typename: 'ProductNotFound' }],
  [{ unitPrice: '1' }, { field: 'lines.0.description' }],
  [{ description: 'x', unitPrice: '1', account: '2400' }, { field: 'lines.0.account' }],
  [{ description: 'x', unitPrice: '1', account: '4000' }, { field: 'lines.0.account' }],
  [{ description: 'x', unitPrice: '1', costCentre: 'none' }, { field: 'lines.0.costCentre' }],
  [{ description: 'x', unitPrice: '1', taxCode: '7' }, { field: 'lines.0.taxCode' }],
  [{ description: 'x', unitPrice: '-1' }, { field: 'lines.0.unitPrice' }],
  [{ description: 'x', unitPrice: '1', quantity: '0' }, { field: 'lines.0.quantity' }],
])('refuses a line such as %o', async (line, refusal) => {
  expect(await world.run('createPurchaseOrder', { supplierId: world.bergen, lines: [line] })).toMatchObject(refusal)
})

it('receives in parts, at the price ordered and the rate of the day, and refuses more than the order allows', async () => {
  const { id } = await world.ordered('10', '5', { supplierId: world.boston, overReceipt: '0.1' })
  const receive = (quantity: string, receivedOn: string) =>
    world.run('receiveGoods', { orderId: id, receivedOn, lines: [{ lineNumber: 1, quantity }] })
  expect(await receive('4', '2024-02-01')).toMatchObject({
    number: '2024-000001',
    lines: [{ quantity: '4', value: { amount: '120.00' } }],
    order: { status: 'PARTLY_RECEIVED' },
  })
  expect(await incoming()).toEqual(['4', '6'])
  expect(await receive('7.1', '2024-03-01')).toMatchObject({ __typename: 'OverReceipt', receivable: '7' })
  expect(await receive('7', '2024-03-01')).toMatchObject({
    lines: [{ value: { amount: '280.00' } }],
    order: { status: 'RECEIVED' },
  })
  expect(await incoming()).toEqual(['11', '0'])
  expect(await world.run('receiveGoods', { orderId: id })).toMatchObject({ __typename: 'NothingToReceive' })
  expect(await receive('1', '2024-01-01')).toMatchObject({ field: 'receivedOn' })
  expect(await world.balance('INVENTORY')).toBe('400')
  expect(await world.balance('GOODS_RECEIVED')).toBe('-400')
  await expectTied(world)
})

it('closes what will not come, cancels only what nothing has come of', async () => {
  const { id } = await world.ordered('10', '5')
  expect(await world.run('closePurchaseOrder', { orderId: id })).toMatchObject({
    __typename: 'PurchaseOrderNotOpen',
    status: 'ORDERED',
  })
  await world.run('receiveGoods', { orderId: id, lines: [{ lineNumber: 1, quantity: '4' }] })
  expect(await world.run('cancelPurchaseOrder', { orderId: id })).toMatchObject({ __typename: 'PurchaseOrderNotOpen' })
  expect(await world.run('closePurchaseOrder', { orderId: id })).toMatchObject({ status: 'CLOSED' })
  expect(await incoming()).toEqual(['15', '0'])
  expect(await world.run('receiveGoods', { orderId: id })).toMatchObject({ __typename: 'PurchaseOrderNotOpen' })
})

it('keeps what the supplier promises beside what was asked for, while the order is on its way', async () => {
  const { id: orderId } = await world.ordered('10', '5', {
    orderedOn: '2024-01-10',
    lines: [
      { productId: world.tea, quantity: '10', unitPrice: '5', expectedOn: '2024-02-01' },
      { productId: world.pot, quantity: '1', unitPrice: '5', expectedOn: '2024-02-01' },
    ],
  })
  const confirm = (lineNumber: number, promisedOn: string | null) =>
    world.run('confirmPurchaseOrder', { orderId, lines: [{ lineNumber, promisedOn }] })
  expect(await confirm(2, '2024-03-01')).toMatchObject({
    version: 3,
    expectedOn: '2024-02-01',
    lines: [{ promisedOn: null }, { expectedOn: '2024-02-01', promisedOn: '2024-03-01' }],
  })
  expect(await confirm(2, '2024-03-01')).toMatchObject({ lines: [{}, { promisedOn: '2024-03-01' }] })
  expect(await confirm(2, null)).toMatchObject({ lines: [{}, { promisedOn: null }] })
  expect(await confirm(3, '2024-03-01')).toMatchObject({ field: 'lines.0.lineNumber' })
  expect(await confirm(1, '2024-01-01')).toMatchObject({ field: 'lines.0.promisedOn' })
  await world.run('receiveGoods', { orderId, receivedOn: '2024-01-20' })
  expect(await confirm(1, '2024-03-01')).toMatchObject({ __typename: 'PurchaseOrderNotOpen' })
  await expect(
    world.sql`update erp.purchase_order_line set promised_on = '2024-03-01' where order_id = ${orderId}`,
  ).rejects.toThrow('on its way')
})

it('books an expense that is received on its account', async () => {
  const lines = [{ description: 'Rent', unitPrice: '900', account: '6300', quantity: '1' }]
  const { id } = await world.ordered('1', '1', { lines })
  expect(await world.run('receiveGoods', { orderId: id })).toMatchObject({ lines: [{ value: { amount: '900.00' } }] })
  const [row] =
    await world.sql`select sum(debit) as debit from erp.journal_line l join erp.ledger_account a on a.id = l.account_id where a.number = '6300'`
  expect(Number(row?.debit)).toBe(900)
  expect(
    await world.run('returnToSupplier', { orderId: id, reason: 'No', lines: [{ lineNumber: 1, quantity: '1' }] }),
  ).toMatchObject({ field: 'lines' })
  await expectTied(world)
})

it('sends goods back at what they cost in stock, the supplier owing what they were ordered at', async () => {
  const { id } = await world.ordered('3', '10')
  await world.run('receiveGoods', { orderId: id })
  const back = (quantity: string) =>
    world.run('returnToSupplier', { orderId: id, reason: 'Broken', lines: [{ lineNumber: 1, quantity }] })
  expect(await back('4')).toMatchObject({ __typename: 'OverReturn', returnable: '3' })
  expect(await back('2')).toMatchObject({
    number: expect.stringMatching(/-000001$/),
    lines: [{ quantity: '2', value: { amount: '20.00' } }],
  })
  expect(await back('2')).toMatchObject({ __typename: 'OverReturn', returnable: '1' })
  await expectTied(world)
})

it('takes goods in by lot and bin, each with its share of what they are worth, and sends a lot back', async () => {
  const milk = await addProduct(world, 'MILK', { tracking: 'LOT' })
  await world.sql`insert into erp.bin (id, warehouse_id, code) select gen_random_uuid(), id, 'A-1' from erp.warehouse where code = 'OSL'`
  const { id } = await world.ordered('3', '3.335', { lines: [{ productId: milk, quantity: '3', unitPrice: '3.335' }] })
  const take = (...lines: object[]) =>
    world.run('receiveGoods', { orderId: id, lines: lines.map((line) => ({ lineNumber: 1, quantity: '1', ...line })) })
  const nodesOf = ({ movements }: Record<string, unknown>) =>
    (movements as { nodes: { lot: { number: string } }[] }).nodes.toSorted((a, b) =>
      a.lot.number < b.lot.number ? -1 : 1,
    )
  expect(await world.run('receiveGoods', { orderId: id })).toMatchObject({ field: 'lot' })
  expect(await take({ lot: 'L-1', bin: 'Z-9' })).toMatchObject({ field: 'bin' })
  const receipt = await take({ lot: 'L-1', expiresOn: '2099-05-01' }, { lot: 'L-2', bin: 'A-1' }, { lot: 'L-3' })
  expect(receipt).toMatchObject({ lines: [{ quantity: '3', value: { amount: '10.01' } }] })
  expect(nodesOf(receipt)).toMatchObject([
    { quantity: '1', value: { amount: '3.34' }, lot: { number: 'L-1', expiresOn: '2099-05-01' }, bin: null },
    { quantity: '1', value: { amount: '3.34' }, lot: { number: 'L-2', expiresOn: null }, bin: { code: 'A-1' } },
    { quantity: '1', value: { amount: '3.33' }, lot: { number: 'L-3' } },
  ])
  const back = { orderId: id, reason: 'Sour', lines: [{ lineNumber: 1, quantity: '1', lot: 'L-2' }] }
  expect(nodesOf(await world.run('returnToSupplier', back))).toMatchObject([
    { quantity: '-1', lot: { number: 'L-2' }, bin: { code: 'A-1' } },
  ])
  expect(await world.run('returnToSupplier', back)).toMatchObject({ __typename: 'InsufficientStock' })
  await expectTied(world)
})

it('takes no more in than is ordered, with many at once', async () => {
  const { id } = await world.ordered('5', '10')
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      world.run('receiveGoods', { orderId: id, lines: [{ lineNumber: 1, quantity: '1' }] }),
    ),
  )
  expect(answers.filter(({ __typename }) => __typename === 'GoodsReceipt')).toHaveLength(5)
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['GoodsReceipt', 'OverReceipt']))
  await expectTied(world)
})

it('refuses as well what plain SQL attempts', async () => {
  const order = await world.ordered('5', '10')
  const { sql } = world
  const receiptOf = async (quantity: number) =>
    sql.begin(async (tx) => {
      const [receipt] = await tx<{ id: string }[]>`
        insert into erp.goods_receipt (id, company_id, number, order_id, received_on, rate)
        values (gen_random_uuid(), ${world.company.id}, gen_random_uuid()::text, ${order.id}, '2024-01-11', 1) returning id`
      await tx`insert into erp.goods_receipt_line (receipt_id, order_id, line_number, quantity)
               values (${receipt?.id ?? ''}, ${order.id}, 1, ${quantity})`
      throw new Error('let pass')
    })
  await expect(receiptOf(5)).rejects.toThrow('let pass')
  await expect(receiptOf(5.000001)).rejects.toThrow(/purchase_order_line_received/)
  for (const attack of [
    sql`update erp.purchase_order_line set received = 5 where order_id = ${order.id}`,
    sql`update erp.purchase_order_line set most_received = 50 where order_id = ${order.id}`,
    sql`update erp.purchase_order_line set unit_price = 1 where order_id = ${order.id}`,
    sql`delete from erp.purchase_order_line where order_id = ${order.id}`,
    sql`update erp.purchase_order set supplier_id = ${world.boston} where id = ${order.id}`,
    sql`update erp.purchase_order set status = 'RECEIVED', total = 0 where id = ${order.id}`,
    sql`update erp.purchase_order set status = 'DRAFT' where id = ${order.id}`,
    sql`delete from erp.purchase_order where id = ${order.id}`,
    sql`update erp.goods_receipt_line set quantity = 1`,
    sql`delete from erp.goods_receipt`,
    sql`truncate erp.goods_receipt cascade`,
    sql`insert into erp.purchase_order select (jsonb_populate_record(o, '{"id": "018f0000-0000-7000-8000-000000000000", "number": "X"}')).* from erp.purchase_order o where id = ${order.id}`,
  ])
    await expect(attack).rejects.toMatchObject({ code: '23001' })
  for (const status of ['RECEIVED', 'PARTLY_RECEIVED'])
    await expect(sql`update erp.purchase_order set status = ${status} where id = ${order.id}`).rejects.toThrow(
      /by what has come of it/,
    )
  await expect(sql`
    insert into erp.goods_receipt (id, company_id, number, order_id, received_on, rate)
    values (gen_random_uuid(), ${world.company.id}, 'X', ${order.id}, '2024-01-11', 1)`).rejects.toThrow(/of something/)
})

it('finds orders by supplier, status, dates, amount, product and parts of numbers, in pages', async () => {
  await addWarehouse(world, 'BGO')
  const lines = [{ productId: world.pot, quantity: '1', unitPrice: '77777' }]
  const order = await world.ordered('1', '1', { lines, reference: 'Ref-ÆØ/7', warehouse: 'BGO' }, '2024-05-05')
  const find = async (where: string) => {
    const { data, codes } = await world.ask<{ purchaseOrders: { nodes: { id: string }[]; totalCount: number } }>(
      `{ purchaseOrders(where: { ${where} }, orderBy: [{ field: EXPECTED_ON }]) { nodes { id } totalCount } }`,
      {},
      viewerWith('purchasing:read', 'stock:read'),
    )
    expect(codes).toEqual([])
    return data.purchaseOrders.nodes.map(({ id }) => id)
  }
  for (const where of [
    `productId: "${world.pot}", status: ORDERED`,
    'total: { min: "90000" }',
    'orderedOn: { from: "2024-05-05", to: "2024-05-05" }',
    'reference: { contains: "f-æ" }',
    `number: { equals: "${order.number as string}" }, supplierId: "${world.bergen}", currency: "NOK"`,
  ])
    expect(await find(where), where).toEqual([order.id])
  const { data } = await world.ask<{ goodsReceipts: { nodes: { number: string }[] } }>(
    `{ goodsReceipts(first: 2, where: { supplierId: "${world.boston}", productId: "${world.tea}", receivedOn: { to: "2024-02-28" } }) { nodes { number order { supplier { name } } } } }`,
  )
  expect(data.goodsReceipts.nodes).toEqual([{ number: '2024-000001', order: { supplier: { name: 'Boston Tea Inc' } } }])
})

it('lets nobody order who may not', async () => {
  const { codes } = await world.ask(
    `mutation { createPurchaseOrder(input: { supplierId: "${world.bergen}", lines: [] }) { __typename } }`,
    {},
    viewerWith('purchasing:read', 'stock:read', 'accounts:read'),
  )
  expect(codes).toEqual(['FORBIDDEN'])
})
