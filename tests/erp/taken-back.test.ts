import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { act, addBom, addCentre, disagreements, putStock, read } from './production.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let warehouse: string
let [box, board, glue] = ['', '', '']

/** Boxes of 2 boards (10 each) and glue that is kept by lots, made in an hour at 300. */
beforeAll(async () => {
  world = await erpWorld()
  warehouse = await addWarehouse(world, 'OSL')
  await addCentre(world, 'BENCH', { hourlyRate: '300' })
  box = await addProduct(world, 'BOX')
  board = await addProduct(world, 'BOARD')
  glue = await addProduct(world, 'GLUE', { tracking: 'LOT' })
  await putStock(world, board, warehouse, '100', '10')
  for (const lot of ['G-1', 'G-2'])
    await read(world, `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }`, {
      input: { productId: glue, quantity: '10', unitCost: '5', reason: 'Found', lot, movedOn: '2026-01-05' },
    })
  await addBom(
    world,
    box,
    [
      [board, '2'],
      [glue, '1'],
    ],
    [['BENCH', '0', '60']],
  )
})
afterAll(() => world.close())
afterEach(async () => expect(await disagreements(world)).toEqual([]))

async function begun(): Promise<string> {
  const { id: workOrderId } = await act(world, 'createWorkOrder', {
    productId: box,
    quantity: '5',
    dueOn: '2026-12-24',
  })
  await act(world, 'releaseWorkOrder', { workOrderId })
  await act(world, 'issueComponents', { workOrderId })
  await act(world, 'reportOperation', { workOrderId, lineNumber: 1, hours: '50' })
  return workOrderId
}

const onHand = async (id: string): Promise<string> => {
  const { product } = await read(
    world,
    'query ($id: ID!) { product(id: $id) { stockLevels { onHand reserved value { amount } } } }',
    { id },
  )
  const [{ onHand: there, reserved, value }] = product.stockLevels
  return `${there} ${reserved} ${value.amount}`
}

it('components come back at what they cost, and hours at their rate; the product costs what is left', async () => {
  const workOrderId = await begun()
  expect(await onHand(board)).toBe('90 0 900.00')
  const reason = 'Not needed'
  const back = await act(world, 'returnComponents', {
    ...{ workOrderId, reason },
    lines: [
      { lineNumber: 1, quantity: '4' },
      { lineNumber: 2, quantity: '1', lot: 'G-1' },
    ],
  })
  expect(back).toMatchObject({
    components: [
      { issued: '6', cost: { amount: '60.00' } },
      { issued: '4', cost: { amount: '20.00' } },
    ],
  })
  expect(await onHand(board)).toBe('94 0 940.00')
  const corrected = await act(world, 'withdrawHours', { workOrderId, lineNumber: 1, hours: '45', reason })
  expect(corrected).toMatchObject({
    operations: [{ reportedHours: '5', cost: { amount: '1500.00' } }],
    workInProgress: { amount: '1580.00' },
  })
  const { workOrder } = await read(
    world,
    'query ($id: ID!) { workOrder(id: $id) { events(first: 3) { nodes { kind quantity reason value { amount } } } } }',
    { id: workOrderId },
  )
  expect(workOrder.events.nodes).toEqual([
    { kind: 'HOURS_WITHDRAWN', quantity: '45', reason, value: { amount: '13500.00' } },
    { kind: 'COMPONENT_RETURN', quantity: '1', reason, value: { amount: '5.00' } },
    { kind: 'COMPONENT_RETURN', quantity: '4', reason, value: { amount: '40.00' } },
  ])
  await act(world, 'receiveProduct', { workOrderId, quantity: '5' })
  expect(await onHand(box)).toBe('5 0 1580.00')
})

it('no more comes back than went in, nor of another lot, nor what the product has borne', async () => {
  const workOrderId = await begun()
  const back = (lineNumber: number, quantity: string, lot?: string): Promise<Data> =>
    act(world, 'returnComponents', { workOrderId, reason: 'Test', lines: [{ lineNumber, quantity, lot }] })
  expect(await back(1, '11')).toMatchObject({ __typename: 'InvalidInput', field: 'lines.0.quantity' })
  expect(await back(2, '1')).toMatchObject({ __typename: 'InvalidInput', field: 'lot' })
  expect(await back(2, '1', 'G-9')).toMatchObject({ __typename: 'InvalidInput', field: 'lines' })
  expect(await act(world, 'withdrawHours', { workOrderId, lineNumber: 1, hours: '51', reason: 'Test' })).toMatchObject({
    field: 'hours',
  })
  const both = await Promise.all([back(1, '6'), back(1, '6')])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'WorkOrder'])
  await act(world, 'receiveProduct', { workOrderId, quantity: '5' })
  expect(await back(1, '1')).toMatchObject({ __typename: 'InvalidInput', field: 'lines' })
})
