import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addProduct, addWarehouse, move } from './goods.ts'
import type { Data } from '../support/data.ts'
import { addBom, addCentre, read, run } from './production.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
let bike: string, wheel: string, rim: string, spoke: string, frame: string

beforeAll(async () => {
  world = await erpWorld()
  const warehouse = await addWarehouse(world, 'OSL')
  const make = (sku: string) => addProduct(world, sku)
  ;[bike, wheel, rim, spoke, frame] = [
    ...[await make('BIKE'), await make('WHEEL'), await make('RIM')],
    ...[await make('SPOKE'), await make('FRAME')],
  ] as [string, string, string, string, string]
  await move(world, rim, warehouse, ['10', '1000'])
  await move(world, spoke, warehouse, ['100', '200'])
  await move(world, frame, warehouse, ['1', '800'], ['-1'])
  await addCentre(world, 'WELD', { hourlyRate: '600' })
  await addCentre(world, 'BENCH', { hourlyRate: '300', efficiency: '0.5' })
  await addBom(
    world,
    wheel,
    [
      [rim, '1'],
      [spoke, '32', '0.25'],
    ],
    [['BENCH', '30', '6']],
  )
  await addBom(
    world,
    bike,
    [
      [wheel, '2'],
      [frame, '1'],
      [spoke, '4'],
    ],
    [['WELD', '60', '12']],
  )
})
afterAll(() => world.close())

const explode = (productId: string, quantity = '1', on = '2026-01-01') =>
  read(
    world,
    `query ($productId: ID!, $quantity: Decimal, $on: Date) { explodeBom(productId: $productId, quantity: $quantity, on: $on) {
       level product { sku } quantity bom { revision } } }`,
    { productId, quantity, on },
  ).then(({ explodeBom }) => (explodeBom as Data[]).map((one) => [one.level, one.product.sku, one.quantity]))

test('explodes through all levels, scrap on top, each product once a level', async () => {
  expect(await explode(bike, '10')).toEqual([
    [1, 'FRAME', '10'],
    [1, 'SPOKE', '40'],
    [1, 'WHEEL', '20'],
    [2, 'RIM', '20'],
    // 20 wheels x 32 x 1.25
    [2, 'SPOKE', '800'],
  ])
  expect(await explode(rim)).toEqual([])
})

test('says where a product is used, at every level', async () => {
  const { whereUsed } = await read(
    world,
    `query ($id: ID!) { whereUsed(productId: $id, on: "2026-01-01") { level product { sku } quantity } }`,
    { id: spoke },
  )
  expect(whereUsed).toEqual([
    { level: 1, product: { sku: 'BIKE' }, quantity: '4' },
    { level: 1, product: { sku: 'WHEEL' }, quantity: '40' },
    { level: 2, product: { sku: 'BIKE' }, quantity: '80' },
  ])
})

test('rolls up what it should cost, in one statement', async () => {
  const cost = `query ($id: ID!) { bomCost(productId: $id, quantity: "10", on: "2026-01-01") {
    materials { product { sku } quantity unitCost { amount } cost { amount } }
    operations { workCentre { code } hours cost { amount } }
    materialCost { amount } operationCost { amount } total { amount } unitCost { amount } complete } }`
  const { bomCost } = await read(world, cost, { id: bike })
  expect(bomCost).toEqual({
    materials: [
      // None on hand: as the last one cost that came in.
      { product: { sku: 'FRAME' }, quantity: '10', unitCost: { amount: '800.00' }, cost: { amount: '8000.00' } },
      { product: { sku: 'RIM' }, quantity: '20', unitCost: { amount: '100.00' }, cost: { amount: '2000.00' } },
      { product: { sku: 'SPOKE' }, quantity: '840', unitCost: { amount: '2.00' }, cost: { amount: '1680.00' } },
    ],
    operations: [
      // (30 + 20 x 6) minutes at half speed: 5 hours; 60 + 10 x 12 minutes: 3 hours
      { workCentre: { code: 'BENCH' }, hours: '5', cost: { amount: '1500.00' } },
      { workCentre: { code: 'WELD' }, hours: '3', cost: { amount: '1800.00' } },
    ],
    materialCost: { amount: '11680.00' },
    operationCost: { amount: '3300.00' },
    total: { amount: '14980.00' },
    unitCost: { amount: '1498.00' },
    complete: true,
  })
  expect(
    (await world.ask(`{ bomCost(productId: "${bike}") { complete } }`, {}, viewerWith('production:read'))).codes,
  ).toEqual(['FORBIDDEN'])
})

test('a structure in which everything is used twice is exploded by levels, not by ways', async () => {
  const [first, ...rest] = await Promise.all(Array.from({ length: 26 }, (_, i) => addProduct(world, `LADDER-${i}`)))
  let above = first as string
  for (const below of rest) {
    await addBom(world, above, [
      [below, '1'],
      [below, '1'],
    ])
    above = below
  }
  expect((await explode(first as string)).at(-1)).toEqual([25, 'LADDER-25', String(2 ** 25)])
})

describe('revisions', () => {
  test('the next one ends the one before, and each day has its own', async () => {
    const table = await addProduct(world, 'TABLE')
    const [leg, screw] = [await addProduct(world, 'LEG'), await addProduct(world, 'SCREW')]
    expect(await addBom(world, table, [[leg, '4']])).toMatchObject({ revision: 1, validTo: null })
    const next = await addBom(
      world,
      table,
      [
        [leg, '3'],
        [screw, '9'],
      ],
      [],
      { output: '3', validFrom: '2025-07-01' },
    )
    expect(next).toMatchObject({ __typename: 'Bom', revision: 2 })
    expect(await explode(table, '1', '2025-06-30')).toEqual([[1, 'LEG', '4']])
    expect(await explode(table, '1', '2025-07-01')).toEqual([
      [1, 'LEG', '1'],
      [1, 'SCREW', '3'],
    ])
    expect(await addBom(world, table, [[leg, '5']], [], { validFrom: '2025-01-01' })).toMatchObject({
      __typename: 'BomOverlap',
    })
    const end = (input: object) =>
      run(world, 'endBom', input, '... on Bom { version withdrawn } ... on InvalidInput { field }')
    expect(await end({ bomId: next.id, expectedVersion: 9 })).toMatchObject({ __typename: 'VersionConflict' })
    expect(await end({ bomId: next.id, validTo: '2025-06-01' })).toMatchObject({ field: 'validTo' })
    expect(await end({ bomId: next.id, expectedVersion: 1 })).toMatchObject({ version: 2, withdrawn: true })
    expect(await explode(table, '1', '2025-07-01')).toEqual([])
    const { boms } = await read(
      world,
      `query ($id: ID!) { all: boms(where: { productId: $id }) { nodes { revision validTo } totalCount }
         boms(where: { productId: $id, inForceOn: "2025-01-01" }) { nodes { revision components { product { sku } } changes { nodes { action } } } } }`,
      { id: table },
    )
    expect(boms.nodes).toEqual([
      {
        revision: 1,
        components: [{ product: { sku: 'LEG' } }],
        changes: { nodes: [{ action: 'UPDATE' }, { action: 'INSERT' }] },
      },
    ])
  })

  test('lists those that hold a component, or are done at a work centre, page by page', async () => {
    const list = (where: string, more = '') =>
      read(
        world,
        `{ boms(where: { ${where} }, orderBy: [{ field: RECORDED_AT, direction: ASC }] ${more}) {
           nodes { product { sku } } pageInfo { endCursor hasNextPage } } }`,
      ).then(({ boms }) => boms)
    const first = await list(`componentId: "${spoke}"`, ', first: 1')
    expect(first.nodes).toEqual([{ product: { sku: 'WHEEL' } }])
    const second = await list(`componentId: "${spoke}"`, `, after: "${first.pageInfo.endCursor}"`)
    expect(second).toMatchObject({ nodes: [{ product: { sku: 'BIKE' } }], pageInfo: { hasNextPage: false } })
    expect((await list('workCentre: "WELD"')).nodes).toEqual([{ product: { sku: 'BIKE' } }])
    expect((await list('componentId: "none"')).nodes).toEqual([])
  })
})

describe('no product is part of itself', () => {
  test('the graph says which', async () => {
    expect(await addBom(world, rim, [[rim, '1']])).toMatchObject({ __typename: 'BomCycle', sku: 'RIM' })
    expect(await addBom(world, spoke, [[bike, '1']])).toMatchObject({ __typename: 'BomCycle', sku: 'SPOKE' })
  })

  test('nor by many who write at once', async () => {
    const ring = await Promise.all(Array.from({ length: 8 }, (_, i) => addProduct(world, `RING-${i}`)))
    const answers = await Promise.all(
      ring.map((made, i) => addBom(world, made, [[ring[(i + 1) % ring.length] as string, '1']])),
    )
    expect(answers.filter(({ __typename }) => __typename === 'Bom')).toHaveLength(7)
    expect(answers.filter(({ __typename }) => __typename === 'BomCycle')).toHaveLength(1)
  })

  test.each(['the owner', 'staff'])('the database refuses %s', async (who) => {
    const attacks = [
      `with made as (insert into erp.bom (id, company_id, product_id, valid_from)
         values (gen_random_uuid(), '${world.company.id}', '${rim}', '2020-01-01') returning id)
       insert into erp.bom_component (bom_id, line_number, product_id, quantity) select id, 1, '${bike}', 1 from made`,
      `insert into erp.bom_component (bom_id, line_number, product_id, quantity) select id, 9, '${frame}', 1 from erp.bom limit 1`,
      `update erp.bom_component set quantity = 99`,
      `delete from erp.bom_component`,
      `truncate erp.bom cascade`,
      `update erp.bom set product_id = '${spoke}'`,
      `update erp.bom set withdrawn = false where withdrawn`,
      `insert into erp.bom (id, company_id, product_id, valid_from)
         values (gen_random_uuid(), '${world.company.id}', '${bike}', '2026-01-01')`,
      `insert into erp.bom (id, company_id, product_id, valid_from, valid_to)
         values (gen_random_uuid(), '${world.company.id}', '${rim}', '2001-01-01', '2001-01-02')`,
    ]
    for (const attack of attacks)
      await expect(
        world.sql.begin(async (tx) => {
          if (who === 'staff') await tx`set local role samspill_staff`
          await tx.unsafe(attack)
        }),
        attack,
      ).rejects.toThrow(
        /part of itself|has components|stays as written|append-only|permission denied|exclusion constraint/,
      )
  })
})

test('work centres change by version, and say who changed them', async () => {
  const centre = await addCentre(world, 'PAINT', {
    closedOn: ['2026-05-17', '2026-05-01'],
    workingDays: ['FRIDAY', 'MONDAY'],
  })
  expect(centre).toMatchObject({ workingDays: ['MONDAY', 'FRIDAY'], closedOn: ['2026-05-01', '2026-05-17'] })
  expect(await addCentre(world, 'PAINT')).toMatchObject({ __typename: 'WorkCentreCodeTaken' })
  const update = (input: object) =>
    run(
      world,
      'updateWorkCentre',
      { workCentreId: centre.id, ...input },
      '... on WorkCentre { version hourlyRate { amount } workingDays changes { nodes { action } } } ... on InvalidInput { field }',
    )
  expect(await update({ hourlyRate: '650.5', expectedVersion: 1, name: null })).toMatchObject({
    version: 2,
    hourlyRate: { amount: '650.50' },
    workingDays: ['MONDAY', 'FRIDAY'],
    changes: { nodes: [{ action: 'UPDATE' }, { action: 'INSERT' }] },
  })
  expect(await update({ hourlyRate: '700', expectedVersion: 1 })).toMatchObject({ __typename: 'VersionConflict' })
  expect(await update({ capacityHours: '0' })).toMatchObject({ field: 'capacityHours' })
  await update({ active: false })
  expect(await addBom(world, rim, [[spoke, '1']], [['PAINT', '1', '1']])).toMatchObject({
    __typename: 'WorkCentreNotFound',
  })
  const { workCentres } = await read(
    world,
    `{ workCentres(where: { active: true, name: { contains: "centre" } }) { nodes { code } totalCount } }`,
  )
  expect(workCentres).toEqual({ nodes: [{ code: 'BENCH' }, { code: 'WELD' }], totalCount: 2 })
})
