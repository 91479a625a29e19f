import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import type { Data } from '../support/data.ts'
import { deliverOrder, openShop, placeOrder, refusal, today, type Shop } from '../support/shop.ts'

let shop: Shop
let customerId: string
beforeAll(async () => {
  shop = await openShop()
  customerId = await shop.customer()
})
afterAll(() => shop.stop())

const daysAgo = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

const inputOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`
const run = async (name: string, input: object, fields: string, type = inputOf(name)): Promise<Data> => {
  return (
    await shop.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ${refusal} } }`, {
      input,
    })
  )[name]
}
const place = async (orderedOn: string, productId: string, quantity: string, more: object = {}): Promise<Data> =>
  (
    await shop.ask(placeOrder, {
      input: { customerId, orderedOn, lines: [{ productId, quantity }], freight: '0', ...more },
    })
  ).placeOrder
const deliver = async (orderId: string, deliveredOn: string, quantity?: string): Promise<Data> =>
  (
    await shop.ask(deliverOrder, {
      input: { orderId, deliveredOn, ...(quantity && { lines: [{ lineNumber: 1, quantity }] }) },
    })
  ).deliverOrder
const bringIn = (productId: string, quantity: string, movedOn: string) =>
  shop.db.transaction((tx) =>
    openStock(tx, shop.company, [{ productId, warehouseId: shop.warehouseId, quantity, unitCost: '5', movedOn }]),
  )
const order = async (orderedOn: string, productId: string, quantity: string): Promise<string> => {
  const { id: supplierId } = await run('createSupplier', { name: 'Kopper AS' }, '... on Supplier { id }')
  const lines = [{ productId, quantity, unitPrice: '5' }]
  const drafted = await run('createPurchaseOrder', { supplierId, orderedOn, lines }, '... on PurchaseOrder { id }')
  const { __typename, id } = await run(
    'sendPurchaseOrder',
    { orderId: drafted.id, orderedOn },
    '... on PurchaseOrder { id }',
  )
  expect(__typename).toBe('PurchaseOrder')
  return id as string
}

/** On hand, reserved, available, incoming, projected of the product's only level. */
const told = async (productId: string, asOf?: string, knownAt?: string): Promise<string> => {
  const { product } = await shop.ask(
    `query ($id: ID!, $asOf: Date, $knownAt: DateTime) { product(id: $id) { stockLevels(asOf: $asOf, knownAt: $knownAt) {
       onHand reserved available incoming projected } } }`,
    { id: productId, asOf, knownAt },
  )
  return Object.values(product.stockLevels[0]).join(' ')
}
const moment = async (): Promise<string> => {
  const [row] = await shop.sql<{ at: string }[]>`
    select pg_sleep(0.002)::text, to_json(date_trunc('milliseconds', clock_timestamp())) #>> '{}' as at`
  return row?.at ?? ''
}
const expectWhole = async () => {
  const { integrity } = await shop.ask('{ integrity { name difference } }')
  for (const { name, difference } of integrity as Data[])
    if (['PROMISES', 'RESERVATIONS', 'INCOMING', 'STOCK_LEVELS'].includes(name as string))
      expect({ name, difference }).toEqual({ name, difference: '0' })
}

it('tells what an order held on each day, by its own dates, and as it was known', async () => {
  const product = await shop.product({ price: '10', onHand: '20' })
  const before = await moment()
  const { id } = await place(daysAgo(20), product, '10')
  const placed = await moment()
  await deliver(id, daysAgo(10), '4')
  const delivered = await moment()
  expect(await told(product, daysAgo(21))).toBe('20 0 20 0 20')
  expect(await told(product, daysAgo(20))).toBe('20 10 10 0 10')
  expect(await told(product, daysAgo(11))).toBe('20 10 10 0 10')
  expect(await told(product, daysAgo(10))).toBe('16 6 10 0 10')
  expect(await told(product)).toBe('16 6 10 0 10')
  expect(await told(product, daysAgo(11), before)).toBe('20 0 20 0 20')
  expect(await told(product, today, placed)).toBe('20 10 10 0 10')
  await run('cancelOrder', { orderId: id }, '... on SalesOrder { status }')
  expect(await told(product, daysAgo(1))).toBe('16 6 10 0 10')
  expect(await told(product, today)).toBe('16 0 16 0 16')
  expect(await told(product, undefined, delivered)).toBe('16 6 10 0 10')
  await run('reopenOrder', { orderId: id }, '... on SalesOrder { status }')
  await run('changeOrder', { orderId: id, lines: [{ lineNumber: 1, quantity: '5' }] }, '... on SalesOrder { status }')
  expect(await told(product, daysAgo(1))).toBe('16 6 10 0 10')
  expect(await told(product, today)).toBe('16 1 15 0 15')
  await expectWhole()
})

it('holds on no day less than nothing: what was given later is let go later, and a back-dated movement counts', async () => {
  const product = await shop.product({ price: '10', onHand: '3' })
  const { id } = await place(daysAgo(20), product, '5', { allowBackOrder: true })
  expect(await told(product)).toBe('3 3 0 0 0')
  await bringIn(product, '5', daysAgo(12))
  expect(await told(product, daysAgo(12))).toBe('8 3 5 0 5')
  await run('allocateBackOrders', { productId: product }, '... on BackOrderAllocation { lines { quantity } }')
  expect(await told(product, daysAgo(1))).toBe('8 3 5 0 5')
  expect(await told(product, today)).toBe('8 5 3 0 3')
  expect((await deliver(id, daysAgo(10))).__typename).toBe('Delivery')
  expect(await told(product, daysAgo(11))).toBe('8 3 5 0 5')
  expect(await told(product, daysAgo(10))).toBe('3 0 3 0 3')
  expect(await told(product, today)).toBe('3 0 3 0 3')
  await expectWhole()
})

it('tells what suppliers were to bring: ordered, come in part, closed or cancelled', async () => {
  const product = await shop.product({ price: '10', onHand: '1' })
  const closed = await order(daysAgo(30), product, '10')
  const lines = [{ lineNumber: 1, quantity: '4' }]
  await run('receiveGoods', { orderId: closed, receivedOn: daysAgo(10), lines }, '... on GoodsReceipt { id }')
  const cancelled = await order(daysAgo(20), product, '7')
  expect(await told(product, daysAgo(31))).toBe('1 0 1 0 1')
  expect(await told(product, daysAgo(21))).toBe('1 0 1 10 11')
  expect(await told(product, daysAgo(11))).toBe('1 0 1 17 18')
  expect(await told(product, daysAgo(10))).toBe('5 0 5 13 18')
  await run('closePurchaseOrder', { orderId: closed }, '... on PurchaseOrder { id }', 'EndPurchaseOrderInput')
  await run('cancelPurchaseOrder', { orderId: cancelled }, '... on PurchaseOrder { id }', 'EndPurchaseOrderInput')
  expect(await told(product, daysAgo(1))).toBe('5 0 5 13 18')
  expect(await told(product, today)).toBe('5 0 5 0 5')
  await expectWhole()
})

it('tells what work orders held and were to make, and what was on its way between warehouses', async () => {
  const [part, whole] = [
    await shop.product({ price: '4', onHand: '30' }),
    await shop.product({ price: '10', onHand: '1' }),
  ]
  const components = [{ productId: part, quantity: '2' }]
  const bom = { productId: whole, validFrom: daysAgo(300), components, operations: [] }
  await run('createBom', bom, '... on Bom { id }')
  const planned = { productId: whole, quantity: '10', startsOn: daysAgo(20), dueOn: today }
  const { id: workOrderId } = await run('createWorkOrder', planned, '... on WorkOrder { id }')
  await run('releaseWorkOrder', { workOrderId, on: daysAgo(20) }, '... on WorkOrder { id }')
  const lines = [{ lineNumber: 1, quantity: '6' }]
  await run('issueComponents', { workOrderId, issuedOn: daysAgo(15), lines }, '... on WorkOrder { id }')
  await run('receiveProduct', { workOrderId, receivedOn: daysAgo(10), quantity: '3' }, '... on WorkOrder { id }')
  await run('closeWorkOrder', { workOrderId, on: daysAgo(5) }, '... on WorkOrder { id }')
  expect(await told(part, daysAgo(21))).toBe('30 0 30 0 30')
  expect(await told(part, daysAgo(16))).toBe('30 20 10 0 10')
  expect(await told(part, daysAgo(6))).toBe('24 14 10 0 10')
  expect(await told(part, daysAgo(5))).toBe('24 0 24 0 24')
  expect(await told(whole, daysAgo(11))).toBe('1 0 1 10 11')
  expect(await told(whole, daysAgo(6))).toBe('4 0 4 7 11')
  expect(await told(whole, daysAgo(5))).toBe('4 0 4 0 4')

  await run('createWarehouse', { code: 'QUAY', name: 'Quay' }, '... on Warehouse { id }')
  const sent = { from: 'MAIN', to: 'QUAY', lines: [{ productId: part, quantity: '4' }], shippedOn: daysAgo(4) }
  const { id } = await run('transferStock', { ...sent, inTransit: true }, '... on StockTransfer { id }')
  expect(await place(today, part, '1', { warehouse: 'IN-TRANSIT', allowBackOrder: true })).toMatchObject({
    __typename: 'WarehouseNotFound',
  })
  await run('receiveTransfer', { id, receivedOn: daysAgo(2) }, '... on StockTransfer { id }')
  const { stockLevels } = await shop.ask(
    `query ($id: ID!, $on: Date, $before: Date) { stockLevels(asOf: $on, where: { productId: $id, warehouseCode: "QUAY" }) {
         totalCount nodes { onHand incoming projected bins { onHand projected } } }
       gone: stockLevels(asOf: $before, where: { productId: $id, warehouseCode: "QUAY", projected: { min: "0.1" } }) { totalCount } }`,
    { id: part, on: daysAgo(3), before: daysAgo(5) },
  )
  expect(stockLevels).toEqual({
    totalCount: 1,
    nodes: [{ onHand: '0', incoming: '4', projected: '4', bins: [{ onHand: '0', projected: '4' }] }],
  })
  await expectWhole()
})

it('has nothing of an expired lot to give, on the day that is told of', async () => {
  const { id } = await run(
    'createProduct',
    { sku: 'MILK', name: 'Milk', listPrice: { amount: '10', currency: 'NOK' }, tracking: 'LOT', reorderLevel: '5' },
    '... on Product { id }',
  )
  await run('createBin', { warehouse: 'MAIN', code: 'A1' }, '... on Bin { id }')
  const adjusted = {
    productId: id,
    warehouse: 'MAIN',
    quantity: '7',
    unitCost: '1',
    movedOn: daysAgo(30),
    reason: 'Found',
  }
  await run('adjustStock', { ...adjusted, lot: 'L1', bin: 'A1', expiresOn: daysAgo(10) }, '... on StockMovement { id }')
  expect(await told(id, daysAgo(31))).toBe('0 0 0 0 0')
  expect(await told(id, daysAgo(10))).toBe('7 0 7 0 7')
  expect(await told(id, daysAgo(9))).toBe('7 0 0 0 0')
  const { lot, stockLevels, later, due, notDue } = await shop.ask(
    `query ($id: ID!, $on: Date, $before: Date, $late: Date) {
       lot(productId: $id, number: "L1") { lies(asOf: $on) { bin { code } onHand } was: lies(asOf: $before) { onHand } }
       stockLevels(asOf: $on, where: { productId: $id }) { nodes { bins { bin { code } onHand available } } }
       later: stockLevels(asOf: $late, where: { productId: $id }) { nodes { bins { onHand available } } }
       due: reorderProposals(asOf: $late) { rows { product { sku } projected } }
       notDue: reorderProposals(asOf: $on) { rows { product { sku } } } }`,
    { id, on: daysAgo(10), before: daysAgo(31), late: daysAgo(9) },
  )
  expect(lot).toEqual({ lies: [{ bin: { code: 'A1' }, onHand: '7' }], was: [] })
  expect(stockLevels.nodes).toEqual([{ bins: [{ bin: { code: 'A1' }, onHand: '7', available: '7' }] }])
  expect(later.nodes).toEqual([{ bins: [{ onHand: '7', available: '0' }] }])
  expect(due.rows).toContainEqual({ product: { sku: 'MILK' }, projected: '0' })
  expect(notDue.rows).not.toContainEqual({ product: { sku: 'MILK' } })
})

it('has figures of each bin that add up to the warehouse, of any day: promised is what would be taken there', async () => {
  const { id } = await run(
    'createProduct',
    { sku: 'BOLT', name: 'Bolt', listPrice: { amount: '10', currency: 'NOK' } },
    '... on Product { id }',
  )
  await run('createBin', { warehouse: 'MAIN', code: 'B1' }, '... on Bin { id }')
  const found = { productId: id, warehouse: 'MAIN', unitCost: '1', movedOn: daysAgo(30), reason: 'Found' }
  for (const [bin, quantity] of Object.entries({ B1: '3', A1: '4', '': '3' }))
    await run('adjustStock', { ...found, quantity, bin: bin || null }, '... on StockMovement { id }')
  expect(await place(daysAgo(5), id, '5', { warehouse: 'MAIN' })).toMatchObject({ __typename: 'SalesOrder' })
  const bins = async (asOf: string | null) => {
    const { stockLevels } = await shop.ask(
      `query ($id: ID!, $asOf: Date) { stockLevels(asOf: $asOf, where: { productId: $id }) {
         nodes { bins { bin { code } onHand reserved available incoming projected } } } }`,
      { id, asOf },
    )
    return stockLevels.nodes[0].bins.map(({ bin, ...of }: Data) =>
      [bin?.code ?? '-', of.onHand, of.reserved, of.available, of.incoming, of.projected].join(' '),
    )
  }
  const promised = ['- 3 3 0 0 0', 'A1 4 2 2 0 2', 'B1 3 0 3 0 3']
  expect(await bins(null)).toEqual(promised)
  expect(await bins(daysAgo(4))).toEqual(promised)
  expect(await bins(daysAgo(6))).toEqual(['- 3 0 3 0 3', 'A1 4 0 4 0 4', 'B1 3 0 3 0 3'])
})

it('proposes to buy what orders wait for, too, by any day', async () => {
  const { id } = await run(
    'createProduct',
    { sku: 'WAITED', name: 'Waited for', listPrice: { amount: '10', currency: 'NOK' }, reorderLevel: '5' },
    '... on Product { id }',
  )
  const due = async (asOf?: string): Promise<Data> => {
    const { reorderProposals } = await shop.ask(
      `query ($asOf: Date) { reorderProposals(asOf: $asOf, warehouse: "MAIN") { rows { product { sku } projected quantity } } }`,
      { asOf },
    )
    const [row] = reorderProposals.rows.filter(({ product }: Data) => product.sku === 'WAITED')
    return row && [row.projected, row.quantity]
  }
  const point = { productId: id, warehouse: 'MAIN', reorderLevel: '5' }
  await run('setReorderPoint', point, '... on ReorderPoint { id }')
  await bringIn(id, '20', daysAgo(10))
  const { id: orderId } = await place(daysAgo(6), id, '30', { allowBackOrder: true, warehouse: 'MAIN' })
  expect(await due(daysAgo(7))).toBeUndefined()
  expect(await due()).toEqual(['-10', '15'])
  expect(await due(today)).toEqual(['-10', '15'])

  await bringIn(id, '18', daysAgo(3))
  expect(await due()).toBeUndefined()
  await run('allocateBackOrders', { productId: id, warehouse: 'MAIN' }, '... on BackOrderAllocation { __typename }')
  await deliver(orderId, daysAgo(1), '29')
  expect(await due()).toBeUndefined()
  expect(await due(today)).toBeUndefined()
  expect(await due(daysAgo(5))).toEqual(['-10', '15'])
})

it('asks the database no more often for many products than for one', async () => {
  const count = async (first: number) => {
    const before = shop.graph.databases.erp.statements.length
    await shop.ask(
      `query ($first: Int, $asOf: Date) { products(first: $first) { nodes { stockLevels(asOf: $asOf) { available } } } }`,
      { first, asOf: daysAgo(3) },
    )
    return shop.graph.databases.erp.statements.length - before
  }
  expect(await count(5)).toBe(await count(1))
})

describe.each(['the owner', 'staff'])('the database refuses %s', (who) => {
  const promise = (kind: string, quantity: string, source: string, on = today) => `
    insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
    select product_id, warehouse_id, '${kind}', ${source}, ${quantity}, '${on}' from erp.stock_promise
     where kind = 'RESERVED' and source_id is not null order by id limit 1`
  const held = `(select source_id from erp.stock_promise where kind = 'RESERVED' order by id limit 1)`
  it.each([
    ['to promise more than there is', () => promise('RESERVED', '1000', 'gen_random_uuid()')],
    ['to take back what was not promised', () => promise('RESERVED', '-0.5', 'gen_random_uuid()')],
    ['to take back more than was promised by that day', () => promise('RESERVED', '-1', held, daysAgo(25))],
    ['to expect less than nothing', () => promise('INCOMING', '-1', 'null')],
    ['to promise nothing', () => promise('RESERVED', '0', 'null')],
    [
      'to promise where nothing is kept',
      () => `insert into erp.stock_promise
      (product_id, warehouse_id, kind, quantity, promised_on) values (gen_random_uuid(), gen_random_uuid(), 'INCOMING', 1, now())`,
    ],
    ['to reserve past the ledger', () => 'update erp.stock_level set reserved = 0'],
    ['to expect past the ledger', () => 'update erp.stock_level set incoming = incoming + 1'],
    ['to change what was promised', () => 'update erp.stock_promise set quantity = 1'],
    ['to forget what was promised', () => 'delete from erp.stock_promise'],
    ['to forget all promises', () => 'truncate erp.stock_promise'],
  ])('%s', async (_, statement) => {
    await expect(
      shop.sql.begin(async (tx) => {
        if (who === 'staff') await tx`set local role samspill_staff`
        await tx.unsafe(statement())
      }),
    ).rejects.toThrow(/check constraint|foreign key|append-only|by a movement|permission denied|than it has promised/)
    await expectWhole()
  })
})

it('stays whole when many place, deliver, cancel and write by plain SQL at once', async () => {
  const product = await shop.product({ price: '1', onHand: '15' })
  const source = customerId
  const promise = (quantity: number) => shop.sql`
    insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
    values (${product}, ${shop.warehouseId}, 'RESERVED', ${source}, ${quantity}, ${today})`
  await promise(5)
  const taken = Promise.allSettled(Array.from({ length: 12 }, () => promise(-1)))
  const placed = await Promise.all(Array.from({ length: 20 }, (_, i) => place(daysAgo(i), product, '1')))
  expect((await taken).filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  const orders = placed.filter(({ __typename }) => __typename === 'SalesOrder')
  await Promise.all(
    orders.map(({ id }, i) =>
      i % 2 ? deliver(id, today) : run('cancelOrder', { orderId: id }, '... on SalesOrder { status }'),
    ),
  )
  const delivered = Math.floor(orders.length / 2)
  expect(await told(product)).toBe(`${15 - delivered} 0 ${15 - delivered} 0 ${15 - delivered}`)
  await expectWhole()
})
