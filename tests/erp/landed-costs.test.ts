import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addProduct } from './goods.ts'
import { buyer, buyingWorld, expectTied, type BuyingWorld } from './buying.ts'

let world: BuyingWorld

beforeAll(async () => {
  world = await buyingWorld()
})
afterAll(() => world.close())

const add = async (receiptId: string, amount: string, more: object = {}): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(
    `mutation ($input: AddLandedCostInput!) { addLandedCost(input: $input) { __typename
       ... on LandedCost { amount { amount } account { number } lines { lineNumber amount { amount } stocked { amount } }
         movements { nodes { kind quantity value { amount } } } receipt { landedCosts { totalCount nodes { description } } } }
       ... on InvalidInput { field } ... on UserError { message } } }`,
    { input: { receiptId, description: 'Freight', amount, postedOn: '2024-02-01', ...more } },
    buyer,
  )
  expect(codes).toEqual([])
  return data.addLandedCost
}

const lines = ({ lines: all }: Data) => all.map((line: Data) => `${line.amount.amount} ${line.stocked.amount}`)

const valueOf = async (productId: string) => {
  const [row] = await world.sql<{ value: string }[]>`
    select trim_scale(sum(value))::text as value from erp.stock_level where product_id = ${productId}`
  return row?.value
}

const take = (productId: string, quantity: string) =>
  world.ask(
    `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }`,
    { input: { productId, quantity: `-${quantity}`, reason: 'Used' } },
    buyer,
  )

/** 10 of tea at 10 and 5 of the other at 40. */
const received = async (other: string) => {
  const { id: orderId } = await world.ordered('10', '10', {
    lines: [
      { productId: world.tea, quantity: '10', unitPrice: '10' },
      { productId: other, quantity: '5', unitPrice: '40' },
    ],
  })
  return (await world.run('receiveGoods', { orderId, receivedOn: '2024-01-20' })).id
}

it('are borne by lines to the cent, by value or quantity, and taken off the account of the carrier’s invoice', async () => {
  const receipt = await received(world.pot)
  const byValue = await add(receipt, '100')
  expect(byValue).toMatchObject({
    amount: { amount: '100.00' },
    movements: {
      nodes: [
        { kind: 'LANDED_COST', quantity: '0' },
        { kind: 'LANDED_COST', quantity: '0' },
      ],
    },
  })
  expect(lines(byValue)).toEqual(['33.33 33.33', '66.67 66.67'])
  const byQuantity = await add(receipt, '100', { basis: 'QUANTITY', description: 'Duty', account: '6340' })
  expect(byQuantity).toMatchObject({
    account: { number: '6340' },
    receipt: { landedCosts: { totalCount: 2, nodes: [{ description: 'Freight' }, { description: 'Duty' }] } },
  })
  expect(lines(byQuantity)).toEqual(['66.67 66.67', '33.33 33.33'])
  expect(await valueOf(world.tea)).toBe('200')
  expect(await world.balance('EXPENSE')).toBe('-100')
  for (const account of ['1400', '1920', '2700', '2710'])
    expect(await add(receipt, '1', { account })).toMatchObject({ field: 'account' })
  expect(await add(receipt, '1', { postedOn: '2024-01-19' })).toMatchObject({ field: 'postedOn' })
  expect(await add(receipt, '-201')).toMatchObject({ field: 'amount' })
  await expectTied(world)
})

it.each(['FIFO', 'AVERAGE'] as const)(
  'are a difference of purchase for what has gone, %s, and can be taken back',
  async (costing) => {
    const mug = await addProduct(world, `MUG-${costing}`, { costing })
    const bowl = await addProduct(world, `BOWL-${costing}`, { costing })
    const { id: orderId } = await world.ordered('4', '25', {
      lines: [
        { productId: mug, quantity: '4', unitPrice: '25' },
        { productId: bowl, quantity: '2', unitPrice: '50' },
      ],
    })
    const { id: receipt } = await world.run('receiveGoods', { orderId, receivedOn: '2024-01-20' })
    await take(mug, '3')
    await take(bowl, '2')
    const before = Number(await world.balance('PURCHASE_DIFFERENCE'))
    expect(lines(await add(receipt, '20'))).toEqual(['10.00 2.50', '10.00 0.00'])
    expect(await valueOf(mug)).toBe('27.5')
    expect(Number(await world.balance('PURCHASE_DIFFERENCE'))).toBe(before + 17.5)
    expect(lines(await add(receipt, '-20'))).toEqual(['-10.00 -2.50', '-10.00 0.00'])
    expect(await valueOf(mug)).toBe('25')
    expect(Number(await world.balance('PURCHASE_DIFFERENCE'))).toBe(before)
    await expectTied(world)
  },
)

it.each(['the owner', 'samspill_staff'])(
  'are taken back to nothing and no further, whoever writes: %s',
  async (who) => {
    const receipt = await received(await addProduct(world, `LID-${who}`))
    await add(receipt, '30')
    await expect(
      world.sql.begin(async (tx) => {
        if (who !== 'the owner') await tx`set local role ${tx(who)}`
        await tx`insert into erp.landed_cost (id, company_id, receipt_id, description, basis, amount, account_id, posted_on)
               select gen_random_uuid(), company_id, receipt_id, 'Back', basis, -30.01, account_id, posted_on
                 from erp.landed_cost where receipt_id = ${receipt}`
      }),
    ).rejects.toMatchObject({ constraint_name: 'landed_cost_taken_back' })
    expect(await add(receipt, '-30.01')).toMatchObject({ __typename: 'InvalidInput', field: 'amount' })
    expect(await add(receipt, '-30')).toMatchObject({ __typename: 'LandedCost' })
    await expectTied(world)
  },
)

it('are in what stock was worth on each day, and leave with the goods', async () => {
  const cup = await addProduct(world, 'CUP')
  const receipt = await received(cup)
  await add(receipt, '30')
  const { data } = await world.ask<Data>(
    `query ($id: ID!) { before: product(id: $id) { stockLevels(asOf: "2024-01-31") { value { amount } } }
       after: product(id: $id) { stockLevels(asOf: "2024-02-01") { value { amount } } }
       stockMovementTotals(from: "2024-02-01", to: "2024-02-28", first: 1000) { openingValue { amount } inValue { amount }
         outValue { amount } closingValue { amount } rows { product { sku } inQuantity inValue { amount } } } }`,
    { id: cup },
    buyer,
  )
  expect([data.before, data.after]).toMatchObject([
    { stockLevels: [{ value: { amount: '200.00' } }] },
    { stockLevels: [{ value: { amount: '220.00' } }] },
  ])
  const totals = data.stockMovementTotals
  expect(totals.rows).toContainEqual({ product: { sku: 'CUP' }, inQuantity: '0', inValue: { amount: '20.00' } })
  expect(
    Number(totals.openingValue.amount) + Number(totals.inValue.amount) - Number(totals.outValue.amount),
  ).toBeCloseTo(Number(totals.closingValue.amount), 2)
  const { data: found } = await world.ask<Data>(
    `query ($id: ID!) { stockMovements(where: { productId: $id, kind: LANDED_COST }) { nodes { sourceId } } }`,
    { id: cup },
    buyer,
  )
  const { data: told } = await world.ask<Data>(
    `query ($id: ID!, $receipt: ID!) { landedCost(id: $id) { description receipt { id } } goodsReceipt(id: $receipt) { id }
       none: landedCost(id: $receipt) { id } }`,
    { id: found.stockMovements.nodes[0].sourceId, receipt },
    buyer,
  )
  expect(told).toEqual({
    landedCost: { description: 'Freight', receipt: { id: receipt } },
    goodsReceipt: { id: receipt },
    none: null,
  })
  await take(cup, '5')
  expect(await valueOf(cup)).toBe('0')
  await expectTied(world)
})
