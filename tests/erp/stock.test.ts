import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveStock, openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addIncoming, release, reserve, reserveAvailable } from '../../subgraphs/erp/stock/stock.reservation.service.ts'
import { addProduct, addWarehouse, crookedLevels, move, promise } from './goods.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let oslo: string

beforeAll(async () => {
  world = await erpWorld(25)
  oslo = await addWarehouse(world, 'OSL')
})
afterAll(() => world.close())

const levelOf = async (productId: string) => {
  const [level] = await world.sql`
    select trim_scale(on_hand)::text as on_hand, trim_scale(reserved)::text as reserved, trim_scale(incoming)::text as incoming,
           trim_scale(value)::text as value from erp.stock_level where product_id = ${productId}`
  return level && { ...level }
}

test('goes out as it came in, first in first out', async () => {
  const product = await addProduct(world, 'FIFO-1')
  expect((await move(world, product, oslo, ['10', '500'], ['10', '300'], ['-15'])).at(-1)).toBe('-650')
  expect(await levelOf(product)).toMatchObject({ on_hand: '5', value: '150' })

  const cents = await addProduct(world, 'FIFO-2')
  expect((await move(world, cents, oslo, ['2', '2.00'], ['1', '1.01'], ['-3'])).at(-1)).toBe('-3.01')
  expect(await levelOf(cents)).toMatchObject({ on_hand: '0', value: '0' })

  const batches = await addProduct(world, 'FIFO-3')
  expect((await move(world, batches, oslo, ['10', '500'], ['10', '300'], ['-20'])).at(-1)).toBe('-800')

  const uneven = await addProduct(world, 'FIFO-4')
  expect(await move(world, uneven, oslo, ['3', '0.01'], ['-2'], ['1', '5'], ['-2'])).toEqual([
    '0.01',
    '-0.01',
    '5',
    '-5',
  ])
  expect(await crookedLevels(world)).toHaveLength(0)
})

test('goes out at moving average, and the last of it takes what value is left', async () => {
  const product = await addProduct(world, 'AVG-1', { costing: 'AVERAGE' })
  expect((await move(world, product, oslo, ['10', '500'], ['10', '300'], ['-15'])).at(-1)).toBe('-600')
  expect(await levelOf(product)).toMatchObject({ on_hand: '5', value: '200' })

  const cents = await addProduct(world, 'AVG-2', { costing: 'AVERAGE' })
  expect((await move(world, cents, oslo, ['2', '2.00'], ['1', '1.01'], ['-3'])).at(-1)).toBe('-3.01')
  expect(await levelOf(cents)).toMatchObject({ on_hand: '0', value: '0' })

  const batches = await addProduct(world, 'AVG-3', { costing: 'AVERAGE' })
  expect((await move(world, batches, oslo, ['10', '500'], ['10', '300'], ['-20'])).at(-1)).toBe('-800')

  const uneven = await addProduct(world, 'AVG-4', { costing: 'AVERAGE' })
  expect(await move(world, uneven, oslo, ['3', '0.01'], ['-2'], ['-1'])).toEqual(['0.01', '-0.01', '0'])
  expect(await crookedLevels(world)).toHaveLength(0)
})

test('of fifty buyers of the last unit exactly one gets it', async () => {
  const product = await addProduct(world, 'LAST')
  await move(world, product, oslo, ['1', '10'])
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      world.attempt(async (tx) => {
        await reserve(tx, [{ productId: product, warehouseId: oslo, ...promise, quantity: '1' }])
        return 'reserved'
      }),
    ),
  )
  expect(answers.filter((answer) => answer === 'reserved')).toHaveLength(1)
  for (const refusal of answers.filter((answer) => answer !== 'reserved'))
    expect(refusal).toMatchObject({ kind: 'InsufficientStock', sku: 'LAST', available: '0' })
  expect(await levelOf(product)).toMatchObject({ on_hand: '1', reserved: '1' })
})

test('buyers of many products in any order never block each other', async () => {
  const products = await Promise.all(Array.from({ length: 6 }, (_, i) => addProduct(world, `MANY-${i}`)))
  await world.db.transaction((tx) =>
    openStock(
      tx,
      world.company,
      products.map((productId) => ({
        productId,
        warehouseId: oslo,
        quantity: '20',
        unitCost: '1.5',
        movedOn: '2026-01-01',
      })),
    ),
  )
  const turned = (i: number) => [...products.slice(i % 6), ...products.slice(0, i % 6)]
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      world.attempt(async (tx) => {
        const places = (i % 2 ? turned(i) : turned(i).reverse()).map((productId) => ({ productId, warehouseId: oslo }))
        if (i % 4 === 0)
          await moveStock(
            tx,
            places.map((place) => ({ ...place, kind: 'ADJUSTMENT', quantity: '1', value: '2', movedOn: '2026-02-01' })),
          )
        await reserve(
          tx,
          places.map((place) => ({ ...place, ...promise, quantity: '1' })),
        )
        if (i % 3 === 0) {
          await release(
            tx,
            places.map((place) => ({ ...place, ...promise, quantity: '1' })),
          )
          await moveStock(
            tx,
            places.map((place) => ({ ...place, kind: 'DELIVERY', quantity: '-1', movedOn: '2026-02-01' })),
          )
        }
        return 'done'
      }),
    ),
  )
  for (const answer of answers) if (answer !== 'done') expect(answer).toMatchObject({ kind: 'InsufficientStock' })
  expect(answers.filter((answer) => answer === 'done').length).toBeGreaterThanOrEqual(20)
  expect(await crookedLevels(world)).toHaveLength(0)
})

test('reserves all lines or none, and adds lines of the same product together', async () => {
  const [plenty, short] = [await addProduct(world, 'PLENTY'), await addProduct(world, 'SHORT')]
  await move(world, plenty, oslo, ['100', '100'])
  await move(world, short, oslo, ['3', '3'])
  const line = (productId: string, quantity: string) => ({ productId, warehouseId: oslo, ...promise, quantity })
  expect(
    await world.attempt((tx) => reserve(tx, [line(plenty, '5'), line(short, '2'), line(short, '2')])),
  ).toMatchObject({
    kind: 'InsufficientStock',
    sku: 'SHORT',
    available: '3',
  })
  expect(await levelOf(plenty)).toMatchObject({ reserved: '0' })
  expect(await world.attempt((tx) => reserve(tx, [line(plenty, '0.1'), line(plenty, '0.2')]))).toBeUndefined()
  expect(await levelOf(plenty)).toMatchObject({ reserved: '0.3' })
  await world.db.transaction((tx) => release(tx, [line(plenty, '0.3'), line(short, '0')]))
  expect(await levelOf(plenty)).toMatchObject({ reserved: '0' })
  await expect(world.db.transaction((tx) => release(tx, [line(plenty, '1')]))).rejects.toThrow()
})

test('reserves what is available, for what is to follow', async () => {
  const [some, none] = [await addProduct(world, 'SOME'), await addProduct(world, 'NONE')]
  await move(world, some, oslo, ['7', '7'])
  const line = (productId: string, quantity: string) => ({ productId, warehouseId: oslo, ...promise, quantity })
  const reserved = await world.db.transaction((tx) =>
    reserveAvailable(tx, [line(some, '5'), line(none, '1'), line(some, '5')]),
  )
  expect(reserved).toEqual(['5', '0', '2'])
  expect(await levelOf(some)).toMatchObject({ on_hand: '7', reserved: '7' })
})

test('movements never take what is reserved, nor more than comes in before them', async () => {
  const product = await addProduct(world, 'PROMISED')
  await move(world, product, oslo, ['5', '50'])
  await world.db.transaction((tx) =>
    reserve(tx, [{ productId: product, warehouseId: oslo, ...promise, quantity: '4' }]),
  )
  const out = {
    productId: product,
    warehouseId: oslo,
    kind: 'DELIVERY' as const,
    quantity: '-2',
    movedOn: '2026-01-05',
  }
  const intake = { ...out, kind: 'ADJUSTMENT' as const, quantity: '1', value: '10' }
  expect(await world.attempt((tx) => moveStock(tx, [out, intake]))).toMatchObject({
    kind: 'InsufficientStock',
    available: '1',
  })
  expect(await world.attempt((tx) => moveStock(tx, [intake, out]))).toHaveLength(2)
  const never = await addProduct(world, 'NEVER')
  expect(await world.attempt((tx) => moveStock(tx, [{ ...out, productId: never }]))).toMatchObject({
    sku: 'NEVER',
    available: '0',
  })
})

test('tells what is on order', async () => {
  const [a, b] = [await addProduct(world, 'ORDERED-A'), await addProduct(world, 'ORDERED-B')]
  const incoming = (quantity: string) =>
    world.db.transaction((tx) =>
      addIncoming(
        tx,
        [a, b].map((productId) => ({ productId, warehouseId: oslo, ...promise, quantity })),
      ),
    )
  await incoming('40')
  await incoming('-29.50')
  expect(await levelOf(b)).toEqual({ on_hand: '0', reserved: '0', incoming: '10.5', value: '0' })
})

test('takes opening stock over in few statements, tied to the ledger', async () => {
  const products = await Promise.all(Array.from({ length: 5 }, (_, i) => addProduct(world, `OPEN-${i}`)))
  const inventory = () => balanceOf('INVENTORY')
  const before = Number(await inventory())
  await world.db.transaction((tx) =>
    openStock(
      tx,
      world.company,
      products.map((productId, i) => ({
        productId,
        warehouseId: oslo,
        quantity: String(i),
        unitCost: '0.335',
        movedOn: i < 2 ? '2026-01-01' : '2026-01-02',
      })),
    ),
  )
  // 0 + 0.34 (0.335) + 0.67 + 1.01 (1.005) + 1.34, each rounded half away from zero
  expect(Number(await inventory()) - before).toBeCloseTo(3.36, 10)
  expect(await crookedLevels(world)).toHaveLength(0)
  const opened = (year: string) =>
    world.attempt((tx) =>
      openStock(tx, world.company, [
        { productId: products[0] as string, warehouseId: oslo, quantity: '1', unitCost: '1', movedOn: `${year}-06-01` },
      ]),
    )
  expect(await opened('2019')).toMatchObject({ kind: 'PeriodClosed', date: '2019-06-01' })
})

const balanceOf = async (purpose: string): Promise<string> => {
  const [row] = await world.sql<{ balance: string }[]>`
    select coalesce(sum(debit - credit), 0)::text as balance from erp.journal_line line
      join erp.ledger_account a on a.id = line.account_id where a.purpose = ${purpose}`
  return row?.balance ?? '0'
}
