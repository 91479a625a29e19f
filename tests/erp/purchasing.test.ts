import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { addSuppliers } from '../../subgraphs/erp/purchasing/purchasing.service.ts'
import { addProduct } from './goods.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const [exotic, tokyo, bare] = [uuidv7(), uuidv7(), uuidv7()]

beforeAll(async () => {
  world = await erpWorld()
  const nothing = { contactName: null, city: null, line1: null, countryCode: null }
  await addSuppliers(world.db, [
    {
      ...nothing,
      id: exotic,
      number: '1',
      name: 'Exotic Liquids',
      contactName: 'Charlotte',
      line1: '49 Gilbert St.',
      city: 'London',
      countryCode: 'GB',
    },
    { ...nothing, id: tokyo, number: '2', name: 'Tōkyō Traders', line1: '9-8 Sekimai', countryCode: 'JP' },
    { ...nothing, id: bare, number: '10', name: 'bare & Co.' },
  ])
  for (const sku of ['C', 'A', 'B']) await addProduct(world, sku, { supplierId: exotic })
  await addProduct(world, 'D', { supplierId: tokyo })
})
afterAll(() => world.close())

test('shows suppliers with their address and products', async () => {
  const { data, codes } = await world.ask(
    `{ suppliers { nodes { number contactName address { line1 city countryCode } products(first: 2) { nodes { sku } pageInfo { hasNextPage } totalCount } } totalCount } }`,
  )
  expect(codes).toEqual([])
  expect(data.suppliers).toEqual({
    nodes: [
      {
        number: '10',
        contactName: null,
        address: null,
        products: { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 },
      },
      {
        number: '1',
        contactName: 'Charlotte',
        address: { line1: '49 Gilbert St.', city: 'London', countryCode: 'GB' },
        products: { nodes: [{ sku: 'A' }, { sku: 'B' }], pageInfo: { hasNextPage: true }, totalCount: 3 },
      },
      {
        number: '2',
        contactName: null,
        address: { line1: '9-8 Sekimai', city: null, countryCode: 'JP' },
        products: { nodes: [{ sku: 'D' }], pageInfo: { hasNextPage: false }, totalCount: 1 },
      },
    ],
    totalCount: 3,
  })
})

test('reads on in the products of a supplier', async () => {
  interface Supplied {
    supplier: { products: { nodes: { sku: string }[]; pageInfo: { endCursor: string } } }
  }
  const read = (after: string | null) =>
    world.ask<Supplied>(
      `query ($id: ID!, $after: String) { supplier(id: $id) { products(first: 2, after: $after) { nodes { sku } pageInfo { endCursor } } } }`,
      { id: exotic, after },
    )
  const first = await read(null)
  const second = await read(first.data.supplier.products.pageInfo.endCursor)
  expect(second.data.supplier.products.nodes).toEqual([{ sku: 'C' }])
})

test.each([
  ['where: { name: { contains: "tokyo" } }', ['2']],
  ['where: { number: { equals: "1" } }', ['1']],
  ['orderBy: [{ field: NUMBER, direction: DESC }]', ['2', '10', '1']],
])('lists suppliers with %s', async (args, numbers) => {
  const { data, codes } = await world.ask<{ suppliers: { nodes: { number: string }[] } }>(
    `{ suppliers(${args}) { nodes { number } } }`,
  )
  expect(codes).toEqual([])
  expect(data.suppliers.nodes.map(({ number }) => number)).toEqual(numbers)
})

test('adding the same numbers again changes nothing', async () => {
  expect(await addSuppliers(world.db, [{ id: uuidv7(), number: '1', name: 'Another' }])).toBe(0)
})

test('reads nothing for those who may not', async () => {
  const query = `{ suppliers { nodes { number } } supplier(id: "${exotic}") { number } }`
  expect(await world.ask(query, {}, viewerWith('stock:read'))).toMatchObject({
    data: { suppliers: null, supplier: null },
    statements: 0,
  })
  const partly = await world.ask(
    `{ supplier(id: "${exotic}") { number products { nodes { sku } } } }`,
    {},
    viewerWith('purchasing:read'),
  )
  expect(partly).toEqual({ data: { supplier: { number: '1', products: null } }, codes: ['FORBIDDEN'], statements: 1 })
})
