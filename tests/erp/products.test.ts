import { afterAll, beforeAll, expect, test } from 'vitest'
import { addProduct, addWarehouse, move } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let oslo: string

beforeAll(async () => {
  world = await erpWorld()
  oslo = await addWarehouse(world, 'OSL')
})
afterAll(() => world.close())

const update = async (input: Record<string, unknown>) => {
  const { data, codes } = await world.ask<{ updateProduct: Record<string, unknown> }>(
    `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) {
       __typename
       ... on Product { name category barcode costing tracking reorderLevel reorderTarget lotSize leadDays discontinued
         listPrice { amount currency } version }
       ... on VersionConflict { currentVersion }
       ... on InvalidInput { field } } }`,
    { input },
  )
  expect(codes).toEqual([])
  return data.updateProduct
}

test('changes what is given of a product, and keeps its version where nothing changes', async () => {
  const id = await addProduct(world, 'TEA')
  const changed = {
    name: 'Green tea',
    category: 'Drinks',
    barcode: '0070385',
    costing: 'AVERAGE',
    tracking: 'LOT',
    reorderLevel: '10',
    reorderTarget: '40',
    lotSize: '12',
    leadDays: 14,
    discontinued: true,
    listPrice: { amount: '12.5042', currency: 'NOK' },
  }
  expect(await update({ id, expectedVersion: 1, ...changed })).toEqual({
    __typename: 'Product',
    ...changed,
    version: 2,
  })
  expect(await update({ id, reorderLevel: '10.0', name: 'Green tea' })).toMatchObject({ version: 2 })
  expect(await update({ id, barcode: '70385' })).toMatchObject({ barcode: '70385', version: 3 })
  expect(await update({ id, category: null, reorderTarget: null })).toMatchObject({
    category: null,
    reorderTarget: null,
  })
  expect(await update({ id, expectedVersion: 1 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 4 })
})

test('refuses what can not be', async () => {
  const id = await addProduct(world, 'CUP', { barcode: '111' })
  const other = await addProduct(world, 'MUG')
  expect(await update({ id: 'none' })).toMatchObject({ __typename: 'ProductNotFound' })
  expect(await update({ id: other, barcode: '111' })).toMatchObject({ __typename: 'InvalidInput', field: 'barcode' })
  expect(await update({ id, reorderLevel: '5', reorderTarget: '4' })).toMatchObject({ field: 'reorderTarget' })
  expect(await update({ id, name: null })).toMatchObject({ field: 'name' })
  expect(await update({ id, supplierId: 'none' })).toMatchObject({ __typename: 'SupplierNotFound' })
})

test('values and tracks otherwise only while nothing is on hand', async () => {
  const id = await addProduct(world, 'OIL')
  await move(world, id, oslo, ['3', '30'])
  expect(await update({ id, costing: 'AVERAGE' })).toMatchObject({ __typename: 'StockOnHand' })
  expect(await update({ id, tracking: 'SERIAL' })).toMatchObject({ __typename: 'StockOnHand' })
  expect(await update({ id, costing: 'FIFO', name: 'Olive oil' })).toMatchObject({ name: 'Olive oil' })
  await move(world, id, oslo, ['-3'])
  expect(await update({ id, costing: 'AVERAGE' })).toMatchObject({ costing: 'AVERAGE' })
  expect(await move(world, id, oslo, ['10', '500'], ['10', '300'], ['-15'])).toEqual(['500', '300', '-600'])
})

test('never values two ways, whichever comes first', async () => {
  for (let i = 0; i < 8; i += 1) {
    const id = await addProduct(world, `RACE-${i}`)
    const [, changed] = await Promise.all([
      move(world, id, oslo, ['10', '500'], ['10', '300'], ['-15']),
      update({ id, costing: 'AVERAGE' }),
    ])
    const [level] = await world.sql`select value::float8 from erp.stock_level where product_id = ${id}`
    expect(level?.value).toBe(changed.__typename === 'Product' ? 200 : 150)
  }
})
