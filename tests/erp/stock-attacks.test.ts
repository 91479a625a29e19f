import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addProduct, addWarehouse, crookedLevels, move } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let oslo: string
let product: string

beforeAll(async () => {
  world = await erpWorld()
  oslo = await addWarehouse(world, 'OSL')
  product = await addProduct(world, 'A-1')
  await move(world, product, oslo, ['10', '500'])
})
afterAll(() => world.close())

const movement = (quantity: string, value: string | null, movedOn = '2026-01-06') => `
  insert into erp.stock_movement (id, product_id, warehouse_id, kind, quantity, value, moved_on)
  values (gen_random_uuid(), '${product}', '${oslo}', 'ADJUSTMENT', ${quantity}, ${value ?? 'null'}, '${movedOn}')`

describe.each(['the owner', 'staff'])('the database refuses %s', (who) => {
  test.each([
    ['to take more than there is', () => movement('-11', null)],
    ['to take what came in later', () => movement('-1', null, '2026-01-04')],
    ['to move nothing', () => movement('0', '0')],
    ['what comes in without a value', () => movement('1', null)],
    ['what comes in at less than nothing', () => movement('1', '-1')],
    ['to set what is on hand', () => `update erp.stock_level set on_hand = 99`],
    ['to set what it is worth', () => `update erp.stock_level set value = 99`],
    ['to hand stock to another product', () => `update erp.stock_level set product_id = gen_random_uuid()`],
    ['to promise more than there is', () => `update erp.stock_level set reserved = on_hand + 1`],
    ['to promise less than nothing', () => `update erp.stock_level set reserved = -1`],
    ['to forget a level', () => `delete from erp.stock_level`],
    ['to forget all levels', () => `truncate erp.stock_level cascade`],
    [
      'a level with stock out of nowhere',
      () =>
        `insert into erp.stock_level (product_id, warehouse_id, on_hand) values ('${product}', gen_random_uuid(), 5)`,
    ],
    ['to say that some of it lies in bins', () => `update erp.stock_level set placed = 1`],
    ['to change what it cost', () => `update erp.stock_layer set value = 1`],
    ['to forget what it cost', () => `delete from erp.stock_layer`],
    ['to forget what all cost', () => `truncate erp.stock_layer`],
    ['to value it otherwise while there is some', () => `update erp.product set costing = 'AVERAGE'`],
    ['to keep it by lots while there is some', () => `update erp.product set tracking = 'LOT'`],
    ['to change the stock ledger', () => `update erp.stock_movement set quantity = 1`],
    ['to shorten the stock ledger', () => `delete from erp.stock_movement`],
    ['to empty the stock ledger', () => `truncate erp.stock_movement cascade`],
  ])('%s', async (_, statement) => {
    await expect(
      world.sql.begin(async (tx) => {
        if (who === 'staff') await tx`set local role samspill_staff`
        await tx.unsafe(statement())
      }),
    ).rejects.toThrow(
      /check constraint|has stock on hand|only \d+ on hand on|append-only|by a movement|permission denied|not-null|null value/,
    )
    expect(await crookedLevels(world)).toHaveLength(0)
  })
})

test('a value given for what goes out counts for nothing', async () => {
  await world.sql.unsafe(movement('-1', '-0.01'))
  const [level] = await world.sql`select on_hand::text, value::text from erp.stock_level where product_id = ${product}`
  expect({ ...level }).toEqual({ on_hand: '9', value: '450.00' })
})
