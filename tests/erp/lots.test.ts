import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveStock, type NewMovement } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addProduct, addWarehouse, crookedLevels } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let oslo: string

beforeAll(async () => {
  world = await erpWorld(12)
  oslo = await addWarehouse(world, 'OSL')
  await world.sql`insert into erp.bin (id, warehouse_id, code) values (gen_random_uuid(), ${oslo}, 'A1'), (gen_random_uuid(), ${oslo}, 'B1')`
})
afterAll(() => world.close())

type Asked = Partial<NewMovement> & { quantity: string }

const attempt = (productId: string, ...movements: Asked[]) =>
  world.attempt((tx) =>
    moveStock(
      tx,
      movements.map((one) => ({
        productId,
        warehouseId: oslo,
        kind: 'ADJUSTMENT',
        movedOn: '2026-03-01',
        ...(!one.quantity.startsWith('-') && { value: one.quantity }),
        ...one,
      })),
    ),
  )

/** What lies where, `lot@bin quantity`. */
const parts = async (productId: string) => {
  const rows = await world.sql<{ part: string }[]>`
    select concat(lot.number, '@', bin.code, ' ', trim_scale(on_hand)) as part from erp.stock_part
      left join erp.lot on lot.id = lot_id left join erp.bin on bin.id = bin_id
     where stock_part.product_id = ${productId} order by 1`
  expect(await crookedLevels(world)).toHaveLength(0)
  return rows.map((row) => row.part)
}

test('what expires first goes first, and nothing that has expired to a customer unless it is named', async () => {
  const milk = await addProduct(world, 'MILK', { tracking: 'LOT' })
  await attempt(
    milk,
    { quantity: '5', lot: 'L-MAY', expiresOn: '2026-05-01' },
    { quantity: '5', lot: 'L-OLD', expiresOn: '2026-02-01' },
    { quantity: '5', lot: 'L-APR', expiresOn: '2026-04-01' },
    { quantity: '5', lot: 'L-EVER' },
  )
  const delivery = { kind: 'DELIVERY' as const }
  expect(await attempt(milk, { ...delivery, quantity: '-7' })).toMatchObject([{ quantity: '-7', value: '-7' }])
  expect(await parts(milk)).toEqual(['L-EVER@ 5', 'L-MAY@ 3', 'L-OLD@ 5'])
  expect(await attempt(milk, { ...delivery, quantity: '-9' })).toMatchObject({
    kind: 'InsufficientStock',
    sku: 'MILK',
    available: '8',
    message: expect.stringContaining('a lot that has expired must be named'),
  })
  expect(await attempt(milk, { ...delivery, quantity: '-2', lot: 'L-OLD' })).toHaveLength(1)
  expect(await attempt(milk, { quantity: '-4', kind: 'SCRAP' })).toHaveLength(1)
  expect(await parts(milk)).toEqual(['L-EVER@ 5', 'L-MAY@ 2'])
})

test('a lot is named if and only if the product has lots, and keeps its expiry', async () => {
  const [wine, water] = [
    await addProduct(world, 'WINE', { tracking: 'LOT' }),
    await addProduct(world, 'WATER', { tracking: 'NONE' }),
  ]
  expect(await attempt(wine, { quantity: '1' })).toMatchObject({ kind: 'InvalidInput', field: 'lot' })
  expect(await attempt(water, { quantity: '1', lot: 'X' })).toMatchObject({ kind: 'InvalidInput', field: 'lot' })
  expect(await attempt(wine, { quantity: '1', lot: 'X', expiresOn: '2027-01-01' })).toHaveLength(1)
  expect(await attempt(wine, { quantity: '1', lot: 'X', expiresOn: '2028-01-01' })).toMatchObject({
    field: 'expiresOn',
  })
  expect(await attempt(wine, { quantity: '-1', lot: 'Y' })).toMatchObject({ field: 'lot' })
  expect(await attempt(wine, { quantity: '-2', lot: 'X' })).toMatchObject({ kind: 'InsufficientStock', available: '1' })
})

test('back-dated, nothing is taken of a lot that was not there yet, or is needed since', async () => {
  const cheese = await addProduct(world, 'CHEESE', { tracking: 'LOT' })
  const on = (day: string) => ({ movedOn: `2026-03-${day}` })
  await attempt(
    cheese,
    { quantity: '4', lot: 'C-1', expiresOn: '2027-02-01', ...on('01') },
    { quantity: '4', lot: 'C-2', expiresOn: '2027-01-01', ...on('10') },
  )
  // The second expires first, and came later.
  expect(await attempt(cheese, { quantity: '-3', kind: 'DELIVERY', ...on('05') })).toHaveLength(1)
  expect(await parts(cheese)).toEqual(['C-1@ 1', 'C-2@ 4'])
  expect(await attempt(cheese, { quantity: '-1', lot: 'C-2', ...on('09') })).toMatchObject({
    kind: 'InsufficientStock',
    available: '0',
  })
  await expect(
    world.sql`insert into erp.stock_movement (id, product_id, warehouse_id, kind, quantity, lot_id, moved_on)
      select gen_random_uuid(), product_id, ${oslo}, 'DELIVERY', -1, id, '2026-03-09' from erp.lot where number = 'C-2'`,
  ).rejects.toMatchObject({ constraint_name: 'stock_on_hand_then' })
  await attempt(cheese, { quantity: '-3', lot: 'C-2', ...on('20') }, { quantity: '5', lot: 'C-2', ...on('25') })
  expect(await attempt(cheese, { quantity: '-2', lot: 'C-2', ...on('15') })).toMatchObject({ available: '1' })
  expect(await attempt(cheese, { quantity: '-1', lot: 'C-2', ...on('15') })).toHaveLength(1)
  expect(await parts(cheese)).toEqual(['C-1@ 1', 'C-2@ 5'])
})

test('a piece with a serial number is on hand once', async () => {
  const pump = await addProduct(world, 'PUMP', { tracking: 'SERIAL' })
  expect(await attempt(pump, { quantity: '2', lot: 'S-1' })).toMatchObject({ kind: 'InvalidInput', field: 'lot' })
  const bergen = await addWarehouse(world, 'BGO')
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      attempt(pump, { quantity: '1', lot: 'S-1', warehouseId: i % 2 ? oslo : bergen }),
    ),
  )
  expect(answers.filter((answer) => Array.isArray(answer))).toHaveLength(1)
  await attempt(pump, { quantity: '1', lot: 'S-2' }, { quantity: '1', lot: 'S-3' }, { quantity: '1', lot: 'S-4' })
  expect(await attempt(pump, { quantity: '-2', kind: 'DELIVERY' })).toMatchObject([{ quantity: '-2', value: '-2' }])
  expect((await parts(pump)).length).toBe(2)
})

test('comes into the bin that is named, and out of the default bin before others', async () => {
  const nuts = await addProduct(world, 'NUTS')
  await attempt(nuts, { quantity: '4' }, { quantity: '3', bin: 'B1' }, { quantity: '3', bin: 'A1' })
  expect(await parts(nuts)).toEqual(['@A1 3', '@B1 3'])
  expect(await attempt(nuts, { quantity: '-5', kind: 'DELIVERY' })).toMatchObject([{ quantity: '-5' }])
  expect(await parts(nuts)).toEqual(['@A1 2', '@B1 3'])
  expect(await attempt(nuts, { quantity: '-3', bin: 'A1' })).toMatchObject({
    kind: 'InsufficientStock',
    available: '2',
  })
  expect(await attempt(nuts, { quantity: '1', bin: 'Z9' })).toMatchObject({ kind: 'InvalidInput', field: 'bin' })
})

test('of twenty who take the last of a lot exactly one gets it', async () => {
  const fish = await addProduct(world, 'FISH', { tracking: 'LOT' })
  await attempt(fish, { quantity: '1', lot: 'F-1', bin: 'A1' }, { quantity: '1', lot: 'F-2' })
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => attempt(fish, { quantity: '-1', kind: 'DELIVERY', lot: 'F-1' })),
  )
  expect(answers.filter((answer) => Array.isArray(answer))).toHaveLength(1)
  expect(await parts(fish)).toEqual(['F-2@ 1'])
})
