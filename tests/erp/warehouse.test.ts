import { afterAll, beforeAll, expect, test } from 'vitest'
import { addProduct, addWarehouse, crookedLevels } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await erpWorld(20)
  await addWarehouse(world, 'OSL')
  await addWarehouse(world, 'BGO')
})
afterAll(() => world.close())

const refusal = '__typename ... on UserError { message } ... on InvalidInput { field }'

/** They take no stock. */
const codeOnly = new Set(['createBin', 'createWarehouse', 'openCount', 'enterCounts'])

const write = async (mutation: string, input: Record<string, unknown>, answer: string) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { data, codes } = await world.ask<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${refusal} ${codeOnly.has(mutation) ? '' : '... on InsufficientStock { sku available }'} ${answer} } }`,
    { input },
  )
  expect(codes).toEqual([])
  return data[mutation] as Record<string, unknown>
}

const stock = (productId: string, warehouse: string, quantity: string, unitCost: string, more: object = {}) =>
  write('adjustStock', { productId, warehouse, quantity, unitCost, reason: 'found', ...more }, '')

const transfer = (from: string, to: string, lines: object[], more: object = {}) =>
  write(
    'transferStock',
    { from, to, lines, ...more },
    `... on StockTransfer { id number status shippedOn receivedOn version from { code } to { code }
       movements(first: 50) { nodes { kind quantity value { amount } warehouse { code } lot { number } } } }`,
  )

const receive = (id: unknown, more: object = {}) =>
  write('receiveTransfer', { id, ...more }, '... on StockTransfer { status receivedOn version }')

const levels = async (productId: string) => {
  const { data, codes } = await world.ask<{ stockLevels: { nodes: Record<string, unknown>[] } }>(
    `query ($id: ID!) { stockLevels(where: { productId: $id, onHand: { min: 0.000001 } }) { nodes {
       warehouse { code } onHand available incoming projected value { amount } bins { bin { code } onHand } } } }`,
    { id: productId },
  )
  expect(codes).toEqual([])
  return data.stockLevels.nodes
}

const expectTied = async () => {
  const { data } = await world.ask<{ stockValue: { total: object; inventoryAccount: object } }>(
    '{ stockValue { total { amount } inventoryAccount { amount } } }',
  )
  expect(data.stockValue.total).toEqual(data.stockValue.inventoryAccount)
  expect(await crookedLevels(world)).toHaveLength(0)
}

test('a transfer conserves quantity and value, and posts nothing', async () => {
  const tea = await addProduct(world, 'TEA')
  await stock(tea, 'OSL', '10', '50')
  await stock(tea, 'OSL', '10', '30')
  const moved = await transfer('OSL', 'BGO', [{ productId: tea, quantity: '15' }])
  expect(moved).toMatchObject({ __typename: 'StockTransfer', status: 'RECEIVED', from: { code: 'OSL' }, version: 1 })
  expect(moved.movements).toMatchObject({
    nodes: [
      { kind: 'TRANSFER', quantity: '15', value: { amount: '650.00' }, warehouse: { code: 'BGO' } },
      { kind: 'TRANSFER', quantity: '-15', value: { amount: '-650.00' }, warehouse: { code: 'OSL' } },
    ],
  })
  expect(await transfer('OSL', 'BGO', [{ productId: tea, quantity: '6' }])).toMatchObject({
    __typename: 'InsufficientStock',
    available: '5',
  })
  expect(await transfer('OSL', 'OSL', [{ productId: tea, quantity: '1' }])).toMatchObject({ field: 'to' })
  await expectTied()
})

test('what is shipped is in transit until it is received, at what it cost where it came from', async () => {
  const oil = await addProduct(world, 'OIL', { costing: 'AVERAGE' })
  await stock(oil, 'OSL', '10', '50')
  const first = await transfer('OSL', 'BGO', [{ productId: oil, quantity: '4' }], { inTransit: true })
  expect(first).toMatchObject({ status: 'IN_TRANSIT', receivedOn: null })
  await stock(oil, 'OSL', '6', '100')
  const second = await transfer('OSL', 'BGO', [{ productId: oil, quantity: '4' }], { inTransit: true })
  expect(await levels(oil)).toMatchObject([
    { warehouse: { code: 'OSL' }, onHand: '8', value: { amount: '600.00' } },
    { warehouse: { code: 'IN-TRANSIT' }, onHand: '8', value: { amount: '500.00' } },
  ])
  const inAll = `stockLevels { onHand available projected }
    then: stockLevels(asOf: "2100-01-01") { onHand available projected }`
  const { data } = await world.ask<Record<string, Record<string, Record<string, string>[]>>>(
    `query ($id: ID!) { product(id: $id) { ${inAll} }
       free: stockLevels(where: { productId: $id, available: { min: 0.1 } }) { nodes { onHand } }
       empty: stockLevels(where: { productId: $id, projected: { max: 0 } }) { nodes { onHand } } }`,
    { id: oil },
  )
  const sum = (of: string, field: string) => data.product?.[of]?.reduce((all, level) => all + Number(level[field]), 0)
  for (const told of ['stockLevels', 'then'])
    expect([sum(told, 'onHand'), sum(told, 'available'), sum(told, 'projected')]).toEqual([16, 8, 16])
  expect([data.free, data.empty]).toEqual([{ nodes: [{ onHand: '8' }] }, { nodes: [{ onHand: '8' }] }])
  await expectTied()
  for (const attack of [
    world.sql`update erp.stock_transfer set status = 'RECEIVED', received_on = shipped_on where id = ${first.id as string}`,
    world.sql`insert into erp.stock_transfer (id, company_id, number, from_warehouse_id, to_warehouse_id, status, shipped_on, received_on)
      select gen_random_uuid(), company_id, 'X', from_warehouse_id, to_warehouse_id, 'RECEIVED', shipped_on, shipped_on
        from erp.stock_transfer where id = ${first.id as string}`,
  ])
    await expect(attack).rejects.toThrow(/by what has arrived/)
  expect(await receive(second.id, { expectedVersion: 1 })).toMatchObject({ status: 'RECEIVED', version: 2 })
  expect(await levels(oil)).toMatchObject([
    { warehouse: { code: 'OSL' } },
    { warehouse: { code: 'BGO' }, onHand: '4', incoming: '4', projected: '8', value: { amount: '300.00' } },
    { warehouse: { code: 'IN-TRANSIT' }, onHand: '4', value: { amount: '200.00' } },
  ])
  const answers = await Promise.all(Array.from({ length: 5 }, () => receive(first.id)))
  expect(answers.map((answer) => answer.__typename).sort()).toEqual([
    ...Array<string>(4).fill('AlreadyReceived'),
    'StockTransfer',
  ])
  expect(await receive('none')).toMatchObject({ __typename: 'TransferNotFound' })
  expect(await levels(oil)).toMatchObject([
    { onHand: '8' },
    { onHand: '8', incoming: '0', value: { amount: '500.00' } },
  ])
  expect(await stock(oil, 'IN-TRANSIT', '1', '1')).toMatchObject({ __typename: 'WarehouseNotFound' })
  await expectTied()
})

test('lots travel with their goods, and their trace tells the way', async () => {
  const milk = await addProduct(world, 'MILK', { tracking: 'LOT' })
  await stock(milk, 'OSL', '5', '1', { lot: 'L-2', expiresOn: '2030-06-01' })
  await stock(milk, 'OSL', '5', '2', { lot: 'L-1', expiresOn: '2030-05-01' })
  const sent = await transfer('OSL', 'BGO', [{ productId: milk, quantity: '7' }], { inTransit: true })
  await receive(sent.id)
  await write('scrapStock', { productId: milk, warehouse: 'BGO', quantity: '1', lot: 'L-2', reason: 'broken' }, '')
  const { data } = await world.ask<{ lot: Record<string, unknown> }>(
    `query ($id: ID!) { lot(productId: $id, number: "L-2") { number expiresOn product { sku }
       lies { warehouse { code } bin { code } onHand }
       movements { nodes { kind quantity warehouse { code } } } }
       lots(where: { onHand: true, expiresOn: { to: "2030-05-31" } }) { nodes { number } } }`,
    { id: milk },
  )
  expect(data).toMatchObject({
    lot: {
      expiresOn: '2030-06-01',
      product: { sku: 'MILK' },
      lies: [
        { warehouse: { code: 'BGO' }, bin: null, onHand: '1' },
        { warehouse: { code: 'OSL' }, bin: null, onHand: '3' },
      ],
      movements: {
        nodes: [
          { kind: 'SCRAP', quantity: '-1', warehouse: { code: 'BGO' } },
          { kind: 'TRANSFER', quantity: '2', warehouse: { code: 'BGO' } },
          { kind: 'TRANSFER', quantity: '-2', warehouse: { code: 'IN-TRANSIT' } },
          { kind: 'TRANSFER', quantity: '2', warehouse: { code: 'IN-TRANSIT' } },
          { kind: 'TRANSFER', quantity: '-2', warehouse: { code: 'OSL' } },
          { kind: 'ADJUSTMENT', quantity: '5', warehouse: { code: 'OSL' } },
        ],
      },
    },
    lots: { nodes: [{ number: 'L-1' }] },
  })
  await expectTied()
})

test('carries stock between bins, and no more than lies there', async () => {
  const nuts = await addProduct(world, 'NUTS')
  for (const code of ['A1', 'B1']) await write('createBin', { warehouse: 'OSL', code }, '')
  expect(await write('createBin', { warehouse: 'OSL', code: 'A1' }, '')).toMatchObject({ __typename: 'CodeTaken' })
  await stock(nuts, 'OSL', '10', '1')
  const carry = (fromBin: string | null, toBin: string | null, quantity: string) =>
    write(
      'moveBetweenBins',
      { productId: nuts, warehouse: 'OSL', fromBin, toBin, quantity },
      '... on BinMove { quantity fromBin { code } }',
    )
  expect(await carry(null, 'A1', '7')).toMatchObject({ __typename: 'BinMove', quantity: '7', fromBin: null })
  expect(await carry(null, 'A1', '4')).toMatchObject({ __typename: 'InsufficientStock' })
  expect(await carry('A1', 'B1', '3')).toMatchObject({ __typename: 'BinMove' })
  expect(await carry('B1', 'A1', '4')).toMatchObject({ __typename: 'InsufficientStock' })
  expect(await carry('B1', 'Z9', '1')).toMatchObject({ __typename: 'InvalidInput', field: 'toBin' })
  expect(await levels(nuts)).toMatchObject([
    {
      bins: [
        { bin: null, onHand: '3' },
        { bin: { code: 'A1' }, onHand: '4' },
        { bin: { code: 'B1' }, onHand: '3' },
      ],
    },
  ])
  await expectTied()
})

test('transfers both ways at once never wait for each other in a circle', async () => {
  const products = await Promise.all(
    [1, 2, 3].map((i) => addProduct(world, `BOTH-${i}`, { tracking: i > 1 ? 'LOT' : 'NONE' })),
  )
  for (const [i, productId] of products.entries())
    for (const warehouse of ['OSL', 'BGO'])
      await stock(productId, warehouse, '50', String(i + 1), i > 0 ? { lot: `W-${warehouse}` } : {})
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => {
      const lines = products.map((productId) => ({ productId, quantity: '1' }))
      const [from, to] = i % 2 ? ['OSL', 'BGO'] : ['BGO', 'OSL']
      return transfer(from, to, i % 3 ? lines : lines.reverse(), { inTransit: i % 4 === 0 })
    }),
  )
  expect(new Set(answers.map((answer) => answer.__typename))).toEqual(new Set(['StockTransfer']))
  await expectTied()
})

test.each([
  ['brings in what it did not take out', `'TRANSFER', 5, 5, gen_random_uuid()`, /brings in what it takes out/],
  ['names no document', `'TRANSFER', 5, 5, null`, /check constraint/],
])('the database refuses a transfer that %s', async (_, values, message) => {
  const productId = await addProduct(world, `BAD-${values.length}`)
  await expect(
    world.sql
      .unsafe(`insert into erp.stock_movement (id, product_id, warehouse_id, kind, quantity, value, source_id, moved_on)
      select gen_random_uuid(), '${productId}', id, ${values}, '2026-01-01' from erp.warehouse where code = 'OSL'`),
  ).rejects.toThrow(message)
})

test('a count posts what differs, whatever moves before and after', async () => {
  await write('createWarehouse', { code: 'CNT', name: 'Counted' }, '')
  const [rice, beans, salt] = [
    await addProduct(world, 'RICE'),
    await addProduct(world, 'BEANS'),
    await addProduct(world, 'SALT'),
  ]
  await stock(rice, 'CNT', '10', '5')
  await stock(beans, 'CNT', '20', '2')
  await stock(salt, 'CNT', '3', '1')
  const count = await write(
    'openCount',
    { warehouse: 'CNT' },
    '... on StockCount { id number status lines { totalCount } }',
  )
  expect(count).toMatchObject({ status: 'OPEN', lines: { totalCount: 3 } })
  await stock(rice, 'CNT', '4', '5')
  const entered = await write(
    'enterCounts',
    {
      id: count.id,
      lines: [
        { productId: rice, counted: '13' },
        { productId: beans, counted: '22' },
      ],
    },
    `... on StockCount { version lines(where: { differs: true }) { nodes { product { sku } snapshot expected counted difference } } }`,
  )
  expect(entered.lines).toMatchObject({
    nodes: expect.arrayContaining([
      { product: { sku: 'RICE' }, snapshot: '10', expected: '14', counted: '13', difference: '-1' },
      { product: { sku: 'BEANS' }, snapshot: '20', expected: '20', counted: '22', difference: '2' },
    ]) as object,
  })
  await write('scrapStock', { productId: rice, warehouse: 'CNT', quantity: '3', reason: 'wet' }, '')
  const post = () => write('postCount', { id: count.id }, '... on StockCount { status }')
  expect(await post()).toMatchObject({ status: 'POSTED' })
  expect(await post()).toMatchObject({ __typename: 'CountClosed' })
  expect(await levels(rice)).toMatchObject([{ onHand: '10', value: { amount: '50.00' } }])
  expect(await levels(beans)).toMatchObject([{ onHand: '22', value: { amount: '44.00' } }])
  expect(await levels(salt)).toMatchObject([{ onHand: '3' }])
  await expect(
    world.sql`update erp.stock_count_line set counted = 1, expected = 1, counted_at = now()`,
  ).rejects.toThrow(/closed/)
  await expectTied()
})

test('a count takes in a lot that the books do not know, and refuses one of which there is none', async () => {
  await write('createWarehouse', { code: 'FND', name: 'Found' }, '')
  const milk = await addProduct(world, 'MILK-FND', { tracking: 'LOT', listPrice: '8' })
  const count = await write('openCount', { warehouse: 'FND', productIds: [milk] }, '... on StockCount { id }')
  const enter = (lot: string, counted: string, more: object = {}) =>
    write(
      'enterCounts',
      { id: count.id, lines: [{ productId: milk, lot, counted, ...more }] },
      '... on StockCount { lines { nodes { lot { number expiresOn } expected counted } } }',
    )
  expect(await enter('L-9', '0')).toMatchObject({ __typename: 'InvalidInput' })
  expect(await enter('L-9', '6', { expiresOn: '2038-01-01' })).toMatchObject({
    lines: { nodes: [{ lot: { number: 'L-9', expiresOn: '2038-01-01' }, expected: '0', counted: '6' }] },
  })
  expect(await write('postCount', { id: count.id }, '... on StockCount { status }')).toMatchObject({ status: 'POSTED' })
  expect(await levels(milk)).toMatchObject([{ onHand: '6', value: { amount: '48.00' } }])
  await expectTied()
})
