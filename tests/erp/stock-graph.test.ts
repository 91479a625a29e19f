import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { addIncoming, reserve } from '../../subgraphs/erp/stock/stock.reservation.service.ts'
import { addSuppliers } from '../../subgraphs/erp/purchasing/purchasing.service.ts'
import { addProduct, addWarehouse, crookedLevels, move, promise } from './goods.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
let oslo: string
let bergen: string
let tea: string
const supplier = uuidv7()

beforeAll(async () => {
  world = await erpWorld()
  oslo = await addWarehouse(world, 'OSL')
  bergen = await addWarehouse(world, 'BGO')
  await addSuppliers(world.db, [{ id: supplier, number: 'S1', name: 'Ærlig Import' }])
  tea = await addProduct(world, 'TEA', {
    name: 'Grønn te',
    category: 'Drikkevarer',
    supplierId: supplier,
    reorderLevel: '12',
  })
  await addProduct(world, 'CUP', { name: 'Kopp', listPrice: '79.50', discontinued: true })
  await addProduct(world, 'YEN', { name: 'Ångström', listPrice: '500', currency: 'JPY', reorderLevel: '1.500' })
  await move(world, tea, oslo, ['10', '500'], ['10', '300'])
  await move(world, tea, bergen, ['2.5', '1'])
  const place = { productId: tea, warehouseId: oslo, ...promise }
  await world.db.transaction((tx) => addIncoming(tx, [{ ...place, quantity: '4' }]))
  await world.db.transaction((tx) => reserve(tx, [{ ...place, quantity: '8' }]))
})
afterAll(() => world.close())

test('shows a product with where it lies and what it is worth', async () => {
  const { data, codes } = await world.ask(
    `query ($id: ID!) { product(id: $id) {
       sku name listPrice { amount currency } reorderLevel supplier { name }
       stockLevels { warehouse { code } onHand reserved available incoming projected value { amount currency } } } }`,
    { id: tea.toUpperCase() },
  )
  expect(codes).toEqual([])
  expect(data.product).toEqual({
    sku: 'TEA',
    name: 'Grønn te',
    listPrice: { amount: '10.00', currency: 'NOK' },
    reorderLevel: '12',
    supplier: { name: 'Ærlig Import' },
    stockLevels: [
      {
        warehouse: { code: 'BGO' },
        onHand: '2.5',
        reserved: '0',
        available: '2.5',
        incoming: '0',
        projected: '2.5',
        value: { amount: '1.00', currency: 'NOK' },
      },
      {
        warehouse: { code: 'OSL' },
        onHand: '20',
        reserved: '8',
        available: '12',
        incoming: '4',
        projected: '16',
        value: { amount: '800.00', currency: 'NOK' },
      },
    ],
  })
})

test('knows nothing by an id that is none, nor by an unknown one', async () => {
  const { data, codes } = await world.ask(
    `{ a: product(id: "none") { id } b: product(id: "${uuidv7()}") { id } c: productBySku(sku: "NONE") { id }
       d: productBySku(sku: "YEN") { listPrice { amount } reorderLevel } }`,
  )
  expect({ data, codes }).toEqual({
    data: { a: null, b: null, c: null, d: { listPrice: { amount: '500' }, reorderLevel: '1.5' } },
    codes: [],
  })
})

test.each([
  ['{ name: { contains: "GRONN" } }', ['TEA']],
  ['{ name: { contains: "angst" } }', ['YEN']],
  ['{ name: { contains: "%" } }', []],
  ['{ name: { equals: "kopp" }, sku: null }', ['CUP']],
  ['{ sku: { contains: "u" } }', ['CUP']],
  ['{ category: { contains: "DRIKKE" } }', ['TEA']],
  ['{ discontinued: true }', ['CUP']],
  ['{ supplierId: "none" }', []],
  ['{ reorderDue: true }', ['CUP', 'YEN']],
  ['{ reorderDue: true, discontinued: false }', ['YEN']],
  ['{ reorderDue: false }', ['TEA']],
  ['{}', ['TEA', 'CUP', 'YEN']],
])('lists products where %s', async (where, skus) => {
  const { data, codes } = await world.ask<{ products: { nodes: { sku: string }[]; totalCount: number } }>(
    `{ products(where: ${where}) { nodes { sku } totalCount } }`,
  )
  expect(codes).toEqual([])
  expect(data.products.nodes.map(({ sku }) => sku).sort()).toEqual([...skus].sort())
  expect(data.products.totalCount).toBe(skus.length)
})

interface Page {
  products: { nodes: { sku: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

test.each([
  ['[]', ['YEN', 'TEA', 'CUP']],
  ['[{ field: SKU }]', ['CUP', 'TEA', 'YEN']],
  ['[{ field: LIST_PRICE, direction: DESC }, { field: NAME }]', ['YEN', 'CUP', 'TEA']],
])('reads every product once, in the order of %s', async (orderBy, expected) => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const answer: { data: Page } = await world.ask<Page>(
      `query ($after: String) { products(first: 1, after: $after, orderBy: ${orderBy}) {
         nodes { sku } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    const { nodes, pageInfo } = answer.data.products
    seen.push(...nodes.map(({ sku }) => sku))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(seen.filter((sku) => expected.includes(sku))).toEqual(expected)
})

test('takes as many statements for many as for one', async () => {
  for (let i = 0; i < 30; i++) {
    const id = await addProduct(world, `BULK-${i}`, { supplierId: supplier })
    await move(world, id, i % 2 ? oslo : bergen, ['1', '1'])
  }
  const stock = (first: number) =>
    world.ask(
      `query ($first: Int!) {
         products(first: $first, orderBy: [{ field: SKU, direction: ASC }]) {
           nodes { sku supplier { name products(first: 2) { nodes { sku } totalCount } }
                   stockLevels { warehouse { code } onHand value { amount } } } totalCount }
         stockMovements(first: $first) { nodes { product { sku } warehouse { code } quantity value { amount } } totalCount } }`,
      { first },
    )
  const [few, many] = [await stock(2), await stock(33)]
  expect(few.codes).toEqual([])
  expect(many.codes).toEqual([])
  expect(many.statements).toBe(few.statements)
  expect(few.statements).toBeLessThanOrEqual(11)
})

test('reads nothing for those who may not', async () => {
  const query = '{ products { nodes { sku } } stockMovements { nodes { id } } warehouses { code } }'
  const nothing = { products: null, stockMovements: null, warehouses: null }
  expect(await world.ask(query, {}, viewerWith('accounts:read'))).toEqual({
    data: nothing,
    codes: ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    statements: 0,
  })
  expect(await world.ask(query, {}, null)).toMatchObject({ data: nothing, statements: 0 })
  const partly = await world.ask(`{ productBySku(sku: "TEA") { sku supplier { name } } }`, {}, viewerWith('stock:read'))
  expect(partly).toEqual({
    data: { productBySku: { sku: 'TEA', supplier: null } },
    codes: ['FORBIDDEN'],
    statements: 1,
  })
  const write = `mutation { createProduct(input: { sku: "X", name: "X", listPrice: { amount: 1, currency: NOK } }) { __typename } }`
  expect(await world.ask(write.replace('NOK', '"NOK"'), {}, viewerWith('stock:read'))).toMatchObject({
    data: { createProduct: null },
    codes: ['FORBIDDEN'],
    statements: 0,
  })
})

test('answers references by id and by sku, each for itself', async () => {
  const { data } = await world.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { sku } ... on Supplier { number } } }`,
    {
      of: [
        { __typename: 'Product', id: tea.toUpperCase() },
        { __typename: 'Product', sku: 'CUP' },
        { __typename: 'Product', id: uuidv7() },
        { __typename: 'Product' },
        { __typename: 'Supplier', id: supplier },
      ],
    },
  )
  expect(data._entities).toEqual([{ sku: 'TEA' }, { sku: 'CUP' }, null, null, { number: 'S1' }])
})

test('tells CRM which products there are', async () => {
  expect(await world.ports.products?.({ ids: [tea, uuidv7(), 'none'] })).toEqual({ known: [tea] })
})

test('the stock ledger, latest first, filtered', async () => {
  const { data, codes } = await world.ask(
    `query ($id: ID!) {
       all: stockMovements(where: { productId: $id }) { nodes { quantity kind value { amount currency } movedOn } totalCount }
       bergen: stockMovements(where: { productId: $id, warehouseCode: "BGO" }) { totalCount }
       none: stockMovements(where: { productId: $id, movedOn: { from: "2026-01-06" } }) { totalCount } }`,
    { id: tea },
  )
  expect(codes).toEqual([])
  expect(data).toEqual({
    all: {
      nodes: [
        { quantity: '2.5', kind: 'ADJUSTMENT', value: { amount: '1.00', currency: 'NOK' }, movedOn: '2026-01-05' },
        { quantity: '10', kind: 'ADJUSTMENT', value: { amount: '300.00', currency: 'NOK' }, movedOn: '2026-01-05' },
        { quantity: '10', kind: 'ADJUSTMENT', value: { amount: '500.00', currency: 'NOK' }, movedOn: '2026-01-05' },
      ],
      totalCount: 3,
    },
    bergen: { totalCount: 1 },
    none: { totalCount: 0 },
  })
})

beforeEach(async () => {
  expect(await crookedLevels(world)).toHaveLength(0)
})
