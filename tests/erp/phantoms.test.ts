import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { act, addBom, addCentre, read, run } from './production.ts'
import { erpWorld, type World } from './world.ts'

let world: World
const ids = new Map<string, string>()
const id = (sku: string): string => ids.get(sku) ?? ''

/** Tables of legs, a screw and two kits, which nobody makes: half of them eight screws and a set of glue. */
beforeAll(async () => {
  world = await erpWorld()
  await addWarehouse(world, 'MAIN')
  await addCentre(world, 'BENCH')
  for (const sku of ['TABLE', 'LEG', 'KIT', 'SET', 'SCREW', 'GLUE', 'BRUSH']) ids.set(sku, await addProduct(world, sku))
  const phantom = { phantom: true }
  await addBom(world, id('SET'), [[id('GLUE'), '1']], [], { ...phantom, validTo: '2027-12-31' })
  await addBom(
    world,
    id('SET'),
    [
      [id('GLUE'), '1'],
      [id('BRUSH'), '1'],
    ],
    [],
    { ...phantom, validFrom: '2028-01-01' },
  )
  await addBom(
    world,
    id('KIT'),
    [
      [id('SCREW'), '8', '0.1'],
      [id('SET'), '1'],
    ],
    [],
    { ...phantom, output: '2' },
  )
  await addBom(world, id('TABLE'), [
    [id('LEG'), '4'],
    [id('KIT'), '2'],
    [id('SCREW'), '1'],
  ])
})
afterAll(() => world.close())

const short = (lines: readonly Data[], field: string) => lines.map((line) => `${line.product.sku} ${line[field]}`)

it('are replaced in work orders by what they are made of on the day, each product once', async () => {
  const components = async (startsOn: string) => {
    const order = await act(world, 'createWorkOrder', {
      productId: id('TABLE'),
      quantity: '10',
      startsOn,
      dueOn: startsOn,
    })
    return short(order.components, 'required')
  }
  // 2 kits of 4 screws with 10 percent more, and a screw: 9.8 for each.
  expect(await components('2026-05-01')).toEqual(['LEG 40', 'SCREW 98', 'GLUE 10'])
  expect(await components('2028-05-01')).toEqual(['LEG 40', 'SCREW 98', 'BRUSH 10', 'GLUE 10'])
})

it('are passed through by planning, which proposes what they are made of', async () => {
  await world.sql`update erp.work_order set status = 'CANCELLED'`
  await run(
    world,
    'planDemand',
    { productId: id('TABLE'), quantity: '10', dueOn: '2030-06-28' },
    '... on PlannedDemand { id }',
  )
  const plan = await run(
    world,
    'runMrp',
    { horizon: '2030-12-31' },
    '... on MrpRun { proposals(first: 50) { nodes { action quantity product { sku } } } }',
  )
  expect(short(plan.proposals.nodes, 'quantity').sort()).toEqual([
    'BRUSH 10',
    'GLUE 10',
    'LEG 40',
    'SCREW 98',
    'TABLE 10',
  ])
})

it('within each other are resolved by levels, not by ways', async () => {
  const [first, ...rest] = await Promise.all(Array.from({ length: 26 }, (_, i) => addProduct(world, `NEST-${i}`)))
  let above = first as string
  for (const below of rest) {
    await addBom(
      world,
      above,
      [
        [below, '1'],
        [below, '1'],
      ],
      [],
      { phantom: above !== first },
    )
    above = below
  }
  const order = await act(world, 'createWorkOrder', { productId: first, quantity: '1', dueOn: '2026-05-01' })
  expect(short(order.components, 'required')).toEqual([`NEST-25 ${2 ** 25}`])
})

it('are told by their bills, and have no operations', async () => {
  const { explodeBom } = await read(
    world,
    `query ($id: ID!) { explodeBom(productId: $id, quantity: "1", on: "2026-05-01") { level product { sku } quantity bom { phantom } } }`,
    { id: id('TABLE') },
  )
  expect(explodeBom.filter(({ bom }: Data) => bom?.phantom).map(({ product }: Data) => product.sku)).toEqual([
    'KIT',
    'SET',
  ])
  expect(await addBom(world, id('LEG'), [[id('SCREW'), '1']], [['BENCH', '1', '1']], { phantom: true })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'operations',
  })
})
