import { afterAll, beforeAll, expect, it } from 'vitest'
import { rateOn, toBase } from '../../subgraphs/erp/accounts/exchange.service.ts'
import { addIncoming } from '../../subgraphs/erp/stock/stock.reservation.service.ts'
import { erpWorld, type World } from './world.ts'
import { addProduct, addWarehouse, promise } from './goods.ts'

let world: World

beforeAll(async () => {
  world = await erpWorld()
  await world.sql`
    insert into erp.exchange_rate (id, company_id, currency, valid_on, rate)
    values (gen_random_uuid(), ${world.company.id}, 'USD', '2024-01-01', 6), (gen_random_uuid(), ${world.company.id}, 'USD', '2024-03-01', 8)`
})

afterAll(() => world.close())

it('takes the latest rate on or before the day, and 1 for the base currency', async () => {
  const rate = (currency: string, date: string) => world.attempt((tx) => rateOn(tx, world.company, currency, date))
  expect(await rate('USD', '2024-02-29')).toBe('6')
  expect(await rate('USD', '2024-03-01')).toBe('8')
  expect(await rate('NOK', '2020-01-01')).toBe('1')
  expect(await rate('USD', '2023-12-31')).toMatchObject({ kind: 'ExchangeRateMissing', date: '2023-12-31' })
})

it('rounds to the base currency half away from zero', () => {
  expect(toBase('0.01', '0.5', world.company)).toBe('0.01')
  expect(toBase('-0.01', '0.5', world.company)).toBe('-0.01')
})

it('moves what is on its way up and down, and never below zero', async () => {
  const place = { productId: await addProduct(world, 'ON-ITS-WAY'), warehouseId: await addWarehouse(world, 'DOCK') }
  const incoming = (quantity: string) =>
    world.db.transaction((tx) => addIncoming(tx, [{ ...place, ...promise, quantity }]))
  await incoming('10')
  await incoming('-4')
  const [level] = await world.sql`select incoming from erp.stock_level where product_id = ${place.productId}`
  expect(level?.incoming).toBe('6')
  await expect(incoming('-7')).rejects.toThrow()
})
