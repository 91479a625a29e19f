import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { addSuppliers } from '../../subgraphs/erp/purchasing/purchasing.service.ts'
import { reserve } from '../../subgraphs/erp/stock/stock.reservation.service.ts'
import { addProduct, addWarehouse, crookedLevels, promise } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let oslo: string
let tea: string
const supplier = uuidv7()

beforeAll(async () => {
  world = await erpWorld(20)
  oslo = await addWarehouse(world, 'OSL')
  await addSuppliers(world.db, [{ id: supplier, number: 'S1', name: 'Import' }])
  tea = await addProduct(world, 'TEA', { listPrice: '12.345', costing: 'AVERAGE' })
})
afterAll(() => world.close())

interface Adjusted {
  adjustStock: { __typename: string; id?: string } & Record<string, unknown>
}

const adjust = async (input: Record<string, unknown>, idempotencyKey?: string) => {
  const { data, codes } = await world.ask<Adjusted>(
    `mutation ($input: AdjustStockInput!, $key: String) { adjustStock(input: $input, idempotencyKey: $key) {
       __typename
       ... on StockMovement { id kind quantity value { amount currency } reason product { sku stockLevels { onHand available } } }
       ... on InsufficientStock { sku available }
       ... on InvalidInput { field }
       ... on ProductNotFound { productId }
       ... on PeriodClosed { date }
       ... on IdempotencyConflict { idempotencyKey }
       ... on UserError { message } } }`,
    { input: { productId: tea, reason: 'counted', ...input }, key: idempotencyKey },
  )
  expect(codes).toEqual([])
  return data.adjustStock
}

/** Stock is worth what the inventory account says, and the stock ledger adds up. */
const expectTied = async () => {
  const [row] = await world.sql`
    select (select coalesce(sum(value), 0) from erp.stock_level) as stock,
           (select coalesce(sum(debit - credit), 0) from erp.journal_line l join erp.ledger_account a on a.id = l.account_id
             where a.purpose = 'INVENTORY') as inventory`
  expect(Number(row?.stock)).toBe(Number(row?.inventory))
  expect(await crookedLevels(world)).toHaveLength(0)
}

test('values what comes in by list price, by moving average, or as told; and posts each', async () => {
  expect(await adjust({ quantity: '3' })).toMatchObject({
    __typename: 'StockMovement',
    kind: 'ADJUSTMENT',
    quantity: '3',
    value: { amount: '37.04', currency: 'NOK' },
    product: { sku: 'TEA', stockLevels: [{ onHand: '3', available: '3' }] },
  })
  expect(await adjust({ quantity: '1', unitCost: '22.96' })).toMatchObject({ value: { amount: '22.96' } })
  expect(await adjust({ quantity: '2' })).toMatchObject({ value: { amount: '30.00' } })
  expect(await adjust({ quantity: '-5', warehouse: 'OSL', company: 'FJORD' })).toMatchObject({
    value: { amount: '-75.00' },
  })
  expect(await adjust({ quantity: '5', unitCost: '0' })).toMatchObject({ value: { amount: '0.00' } })
  await expectTied()
  const { data } = await world.ask(
    `{ journalEntries(where: { source: STOCK_ADJUSTMENT, accountNumber: "1460" }) {
         nodes { description lines { account { name } debit { amount } credit { amount } } } totalCount } }`,
  )
  const zero = { amount: '0.00' }
  expect(data.journalEntries).toMatchObject({
    totalCount: 4,
    nodes: [
      {
        description: 'Stock adjustment: counted',
        lines: [
          { account: { name: 'Stock differences' }, debit: { amount: '75.00' }, credit: zero },
          { account: { name: 'Goods for resale' }, debit: zero, credit: { amount: '75.00' } },
        ],
      },
      {},
      {},
      {},
    ],
  })
})

test('takes what is available and nothing that is reserved', async () => {
  await world.db.transaction((tx) => reserve(tx, [{ productId: tea, warehouseId: oslo, ...promise, quantity: '4' }]))
  expect(await adjust({ quantity: '-3' })).toMatchObject({
    __typename: 'InsufficientStock',
    sku: 'TEA',
    available: '2',
  })
  expect(await adjust({ quantity: '-2' })).toMatchObject({ __typename: 'StockMovement' })
  expect(await adjust({ quantity: '-0.000001' })).toMatchObject({ __typename: 'InsufficientStock', available: '0' })
  await expectTied()
})

test('takes back-dated what was there on that day and is not needed since', async () => {
  const productId = await addProduct(world, 'RICE', { listPrice: '10' })
  const on = (movedOn: string, quantity: string, key?: string) => adjust({ productId, movedOn, quantity }, key)
  await on('2026-02-01', '10')
  await on('2026-03-01', '-7')
  await on('2026-04-01', '20')
  expect(await on('2026-01-31', '-1', 'rice-1')).toMatchObject({
    __typename: 'InsufficientStock',
    sku: 'RICE',
    available: '0',
  })
  expect(await on('2026-02-15', '-4')).toMatchObject({
    __typename: 'InsufficientStock',
    available: '3',
    message:
      'On 2026-02-15, or since, there were fewer of a product: `sku` says of which, `available` how many can be taken.',
  })
  expect(await on('2026-02-15', '-3')).toMatchObject({ __typename: 'StockMovement' })
  expect(await on('2026-03-31', '-0.5')).toMatchObject({ __typename: 'InsufficientStock', available: '0' })
  expect(await on('2026-04-01', '-20')).toMatchObject({ __typename: 'StockMovement' })
  await expectTied()
})

test.each([
  [{ quantity: '0' }, { __typename: 'InvalidInput', field: 'quantity' }],
  [{ quantity: '0.0000001' }, { __typename: 'InvalidInput', field: 'quantity' }],
  [{ quantity: '1e9'.padEnd(30, '0').replace('e', '0') }, { __typename: 'InvalidInput', field: 'quantity' }],
  [
    { quantity: '1', unitCost: '-1' },
    { __typename: 'InvalidInput', field: 'unitCost' },
  ],
  [
    { quantity: '-1', unitCost: '1' },
    { __typename: 'InvalidInput', field: 'unitCost' },
  ],
  [
    { quantity: '1', reason: '  ' },
    { __typename: 'InvalidInput', field: 'reason' },
  ],
  [
    { quantity: '1', reason: 'x'.repeat(201) },
    { __typename: 'InvalidInput', field: 'reason' },
  ],
  [
    { quantity: '1', reason: 'a\u0000b' },
    { __typename: 'InvalidInput', field: 'reason' },
  ],
  [
    { quantity: '1', movedOn: '2999-01-01' },
    { __typename: 'InvalidInput', field: 'movedOn' },
  ],
  [
    { quantity: '1', movedOn: '2019-12-31' },
    { __typename: 'PeriodClosed', date: '2019-12-31' },
  ],
  [
    { quantity: '1', unitCost: '0', movedOn: '2019-12-31' },
    { __typename: 'PeriodClosed', date: '2019-12-31' },
  ],
  [{ quantity: '1', warehouse: 'NOWHERE' }, { __typename: 'WarehouseNotFound' }],
  [{ quantity: '1', company: 'NOBODY' }, { __typename: 'CompanyNotFound' }],
  [
    { quantity: '1', productId: 'none' },
    { __typename: 'ProductNotFound', productId: 'none' },
  ],
  [{ quantity: '1', productId: '01890000-0000-7000-8000-000000000000' }, { __typename: 'ProductNotFound' }],
])('refuses %j', async (input, refusal) => {
  const [before] = await world.sql`select count(*) from erp.stock_movement`
  expect(await adjust(input)).toMatchObject({ ...refusal, message: expect.stringMatching(/\w/) as string })
  const [after] = await world.sql`select count(*) from erp.stock_movement`
  expect(after).toEqual(before)
})

test('asks which warehouse when there are several, and for a cost when the list price is in another currency', async () => {
  const yen = await addProduct(world, 'YEN', { currency: 'JPY' })
  expect(await adjust({ productId: yen, quantity: '1' })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'unitCost',
  })
  expect(await adjust({ productId: yen, quantity: '1', unitCost: '0.50' })).toMatchObject({ value: { amount: '0.50' } })
  await addWarehouse(world, 'BGO')
  expect(await adjust({ quantity: '1' })).toMatchObject({ __typename: 'WarehouseNotFound' })
})

test('the same key gives the same answer once, and refuses other input', async () => {
  const input = { quantity: '7', warehouse: 'BGO' }
  const answers = await Promise.all(Array.from({ length: 5 }, () => adjust(input, 'key-1')))
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  expect(answers[0]).toMatchObject({ __typename: 'StockMovement', quantity: '7' })
  expect(await adjust({ ...input, quantity: '8' }, 'key-1')).toMatchObject({ __typename: 'IdempotencyConflict' })
  expect(await adjust({ quantity: '-99', warehouse: 'BGO' }, 'key-2')).toMatchObject({ available: '7' })
  await adjust({ quantity: '99', warehouse: 'BGO' })
  expect(await adjust({ quantity: '-99', warehouse: 'BGO' }, 'key-2')).toMatchObject({ available: '7' })
  await expectTied()
})

test('corrections at once never lose one, nor take too much', async () => {
  const product = await addProduct(world, 'RUSH')
  await adjust({ productId: product, warehouse: 'OSL', quantity: '10', unitCost: '3.33' })
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) =>
      adjust({ productId: product, warehouse: 'OSL', quantity: i % 2 ? '1' : '-2' }),
    ),
  )
  const moved = answers.filter((answer) => answer.__typename === 'StockMovement')
  const [level] = await world.sql`select on_hand::float8 from erp.stock_level where product_id = ${product}`
  expect(level?.on_hand).toBe(10 + moved.reduce((total, answer) => total + Number(answer.quantity), 0))
  expect(moved.length).toBeGreaterThanOrEqual(12)
  await expectTied()
})

const create = async (input: Record<string, unknown>, idempotencyKey?: string) => {
  const { data, codes } = await world.ask<{ createProduct: Record<string, unknown> }>(
    `mutation ($input: CreateProductInput!, $key: String) { createProduct(input: $input, idempotencyKey: $key) {
       __typename
       ... on Product { id sku name unit reorderLevel listPrice { amount currency } supplier { number } stockLevels { onHand } version }
       ... on SkuTaken { sku }
       ... on SupplierNotFound { supplierId }
       ... on InvalidInput { field } } }`,
    {
      input: { sku: 'NEW', name: 'New', listPrice: { amount: '1.5', currency: 'NOK' }, ...input },
      key: idempotencyKey,
    },
  )
  expect(codes).toEqual([])
  return data.createProduct
}

test('adds a product, once', async () => {
  const added = await create({ sku: 'NEW-1', name: '  Ny  ', supplierId: supplier, reorderLevel: '2.50' }, 'new-1')
  expect(added).toMatchObject({
    __typename: 'Product',
    sku: 'NEW-1',
    name: 'Ny',
    unit: 'piece',
    reorderLevel: '2.5',
    listPrice: { amount: '1.50', currency: 'NOK' },
    supplier: { number: 'S1' },
    stockLevels: [],
    version: 1,
  })
  expect(await create({ sku: 'NEW-1', name: '  Ny  ', supplierId: supplier, reorderLevel: '2.50' }, 'new-1')).toEqual(
    added,
  )
  expect(await create({ sku: 'NEW-1' })).toMatchObject({ __typename: 'SkuTaken', sku: 'NEW-1' })
  const many = await Promise.all(Array.from({ length: 8 }, () => create({ sku: 'NEW-2' })))
  expect(many.map((answer) => answer.__typename).sort()).toEqual(['Product', ...Array<string>(7).fill('SkuTaken')])
  const changes =
    await world.sql`select action, changed_by, request_id from erp.audit_log where record_id = ${added.id as string}`
  expect([...changes]).toEqual([{ action: 'INSERT', changed_by: 'anna', request_id: 'test' }])
})

test.each([
  [{ sku: 'a b' }, { field: 'sku' }],
  [{ sku: 'x'.repeat(41) }, { field: 'sku' }],
  [{ name: '' }, { field: 'name' }],
  [{ unit: '' }, { field: 'unit' }],
  [{ category: 'x'.repeat(101) }, { field: 'category' }],
  [{ listPrice: { amount: '-1', currency: 'NOK' } }, { field: 'listPrice.amount' }],
  [{ listPrice: { amount: '1.0000005', currency: 'NOK' } }, { field: 'listPrice.amount' }],
  [{ reorderLevel: '-1' }, { field: 'reorderLevel' }],
  [{ supplierId: 'none' }, { __typename: 'SupplierNotFound', supplierId: 'none' }],
  [{ supplierId: '01890000-0000-7000-8000-000000000000' }, { __typename: 'SupplierNotFound' }],
])('refuses a product with %j', async (input, refusal) => {
  expect(await create(input)).toMatchObject(refusal)
})
