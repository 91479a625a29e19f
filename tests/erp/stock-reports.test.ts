import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { addSuppliers } from '../../subgraphs/erp/purchasing/purchasing.service.ts'
import { moveStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addIncoming, reserve } from '../../subgraphs/erp/stock/stock.reservation.service.ts'
import { addProduct, addWarehouse, promise } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let tea: string
let cup: string
let oslo: string
let bergen: string
let known: string
const supplier = uuidv7()

const adjust = (input: object) =>
  world.ask('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }', {
    input: { reason: 'test', ...input },
  })

beforeAll(async () => {
  world = await erpWorld()
  oslo = await addWarehouse(world, 'OSL')
  bergen = await addWarehouse(world, 'BGO')
  await addSuppliers(world.db, [{ id: supplier, number: 'S1', name: 'Import' }])
  tea = await addProduct(world, 'TEA', {
    category: 'Drinks',
    reorderLevel: '10',
    reorderTarget: '30',
    lotSize: '12',
    leadDays: 3,
    supplierId: supplier,
  })
  cup = await addProduct(world, 'CUP')
  await adjust({ productId: tea, warehouse: 'OSL', quantity: '10', unitCost: '50', movedOn: '2026-01-10' })
  await adjust({ productId: tea, warehouse: 'BGO', quantity: '10', unitCost: '30', movedOn: '2026-02-10' })
  await adjust({ productId: cup, warehouse: 'OSL', quantity: '5', unitCost: '2', movedOn: '2026-02-10' })
  await adjust({ productId: tea, warehouse: 'OSL', quantity: '-4', movedOn: '2026-03-10' })
  const [row] = await world.sql<
    { at: string }[]
  >`select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`
  known = row?.at ?? ''
  await world.sql`select pg_sleep(0.01)`
  await adjust({ productId: cup, warehouse: 'OSL', quantity: '5', unitCost: '4', movedOn: '2026-02-15' })
})
afterAll(() => world.close())

test.each([
  ['asOf: "2026-01-31"', '500.00', [['TEA', '10', '500.00']]],
  [
    'asOf: "2026-02-28"',
    '830.00',
    [
      ['CUP', '10', '30.00'],
      ['TEA', '20', '800.00'],
    ],
  ],
  [
    '',
    '630.00',
    [
      ['CUP', '10', '30.00'],
      ['TEA', '16', '600.00'],
    ],
  ],
  [
    'warehouse: "OSL"',
    '330.00',
    [
      ['CUP', '10', '30.00'],
      ['TEA', '6', '300.00'],
    ],
  ],
  [
    'groupBy: WAREHOUSE',
    '630.00',
    [
      ['BGO', null, '300.00'],
      ['OSL', null, '330.00'],
    ],
  ],
  [
    'groupBy: CATEGORY',
    '630.00',
    [
      ['', null, '30.00'],
      ['Drinks', null, '600.00'],
    ],
  ],
  ['first: 1, after: "CUP"', '630.00', [['TEA', '16', '600.00']]],
  [
    'knownAt: $known',
    '610.00',
    [
      ['CUP', '5', '10.00'],
      ['TEA', '16', '600.00'],
    ],
  ],
])('tells what stock was worth (%s), as the books do', async (args, total, rows) => {
  const { data, codes, statements } = await world.ask<{
    stockValue: {
      total: { amount: string }
      inventoryAccount: object | null
      rows: { key: string; quantity: string; value: { amount: string } }[]
    }
  }>(
    `query ($known: DateTime) { known: stockValue(knownAt: $known) { asOf } stockValue(${args || 'first: 100'}) { total { amount } inventoryAccount { amount } rows { key quantity value { amount } } } }`,
    { known },
  )
  expect(codes).toEqual([])
  const { stockValue } = data
  expect(stockValue.total.amount).toBe(total)
  expect(stockValue.inventoryAccount).toEqual(args.includes('OSL') ? null : { amount: total })
  expect(stockValue.rows.map(({ key, quantity, value }) => [key, quantity, value.amount])).toEqual(rows)
  expect(statements).toBeLessThan(20)
})

test('tells what was there, came, went and is there', async () => {
  const { data, codes } = await world.ask(
    `{ stockMovementTotals(from: "2026-02-01", to: "2026-03-31") { openingValue { amount } inValue { amount } outValue { amount }
         closingValue { amount } rows { product { sku } openingQuantity inQuantity outQuantity closingQuantity closingValue { amount } } } }`,
  )
  expect(codes).toEqual([])
  expect(data.stockMovementTotals).toEqual({
    openingValue: { amount: '500.00' },
    inValue: { amount: '330.00' },
    outValue: { amount: '200.00' },
    closingValue: { amount: '630.00' },
    rows: [
      {
        product: { sku: 'CUP' },
        openingQuantity: '0',
        inQuantity: '10',
        outQuantity: '0',
        closingQuantity: '10',
        closingValue: { amount: '30.00' },
      },
      {
        product: { sku: 'TEA' },
        openingQuantity: '10',
        inQuantity: '10',
        outQuantity: '4',
        closingQuantity: '16',
        closingValue: { amount: '600.00' },
      },
    ],
  })
})

test('finds what moves slowly', async () => {
  await world.db.transaction((tx) =>
    moveStock(tx, [{ productId: tea, warehouseId: bergen, kind: 'DELIVERY', quantity: '-5', movedOn: '2026-04-01' }]),
  )
  const slow = async (args: string) => {
    const { data, codes } = await world.ask<{ slowMovers: { rows: { key: string }[] } }>(
      `{ slowMovers(${args}) { total { amount } rows { key quantity lastIssuedOn turnover issuedValue { amount } } } }`,
    )
    expect(codes).toEqual([])
    return data.slowMovers
  }
  expect(await slow('since: "2026-03-01"')).toMatchObject({
    total: { amount: '30.00' },
    rows: [{ key: 'CUP', lastIssuedOn: null }],
  })
  expect((await slow('since: "2026-04-02"')).rows).toMatchObject([
    { key: 'CUP' },
    { key: 'TEA', lastIssuedOn: '2026-04-01' },
  ])
  // 150 issued, by the average of 600 before and 450 after
  expect((await slow('since: "2026-04-01", turnoverBelow: "0.3"')).rows).toMatchObject([
    { key: 'CUP', turnover: '0' },
    { key: 'TEA', turnover: '0.2857', issuedValue: { amount: '150.00' } },
  ])
  expect((await slow('since: "2026-04-01", turnoverBelow: "0.28"')).rows).toMatchObject([{ key: 'CUP' }])
})

const proposals = async (args = '') => {
  const { data, codes } = await world.ask<{ reorderProposals: { count: number; rows: Record<string, unknown>[] } }>(
    `{ reorderProposals${args} { count rows { product { sku } warehouse { code } supplier { number } projected reorderLevel quantity leadDays } } }`,
  )
  expect(codes).toEqual([])
  return data.reorderProposals.rows
}

test('proposes what to buy, by what is projected', async () => {
  const [rope] = [
    await addProduct(world, 'ROPE', {
      reorderLevel: '10',
      reorderTarget: '30',
      lotSize: '12',
      leadDays: 3,
      supplierId: supplier,
    }),
  ]
  expect(await proposals()).toEqual([
    {
      product: { sku: 'ROPE' },
      warehouse: null,
      supplier: { number: 'S1' },
      projected: '0',
      reorderLevel: '10',
      quantity: '36',
      leadDays: 3,
    },
  ])
  await adjust({ productId: rope, warehouse: 'OSL', quantity: '15', unitCost: '1' })
  expect(await proposals()).toEqual([])
  await world.db.transaction((tx) => reserve(tx, [{ productId: rope, warehouseId: oslo, ...promise, quantity: '8' }]))
  expect(await proposals()).toMatchObject([{ projected: '7', quantity: '24' }])
  await world.db.transaction((tx) =>
    addIncoming(tx, [{ productId: rope, warehouseId: oslo, ...promise, quantity: '4' }]),
  )
  expect(await proposals()).toEqual([])
  const { data } = await world.ask(
    `mutation ($input: SetReorderPointInput!) { setReorderPoint(input: $input) { ... on ReorderPoint { version warehouse { code } lotSize } } }`,
    { input: { productId: rope, warehouse: 'BGO', reorderLevel: '5', lotSize: '5' } },
  )
  expect(data.setReorderPoint).toEqual({ version: 1, warehouse: { code: 'BGO' }, lotSize: '5' })
  expect(await proposals()).toMatchObject([
    { warehouse: { code: 'BGO' }, projected: '0', reorderLevel: '5', quantity: '30' },
  ])
  expect(await proposals('(warehouse: "OSL")')).toEqual([])
  expect(await proposals(`(supplierId: "${uuidv7()}")`)).toEqual([])
})
