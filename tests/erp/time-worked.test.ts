import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { openShop, placeOrder, refusal, today, type Shop } from '../support/shop.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.stop())

const run = async (
  name: string,
  input: object,
  fields: string,
  type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`,
): Promise<Data> =>
  (await shop.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${refusal} } }`, { input }))[name]

it('is told by the order and the work order that it was worked for, once it is approved', async () => {
  const [productId, made] = [
    await shop.product({ price: '10', onHand: '9' }),
    await shop.product({ price: '99', onHand: '0' }),
  ]
  const { id: salesOrderId } = (
    await shop.ask(placeOrder, {
      input: { customerId: await shop.customer(), lines: [{ productId, quantity: '1' }], freight: '0' },
    })
  ).placeOrder
  await run('createBom', { productId: made, components: [{ productId, quantity: '1' }] }, '... on Bom { id }')
  const { id: workOrderId } = await run(
    'createWorkOrder',
    { productId: made, quantity: '2', dueOn: today },
    '... on WorkOrder { id }',
  )
  await run(
    'setPosition',
    { code: 'PAINTER', name: 'Painter', hourlyCost: { amount: '450.55', currency: 'NOK' } },
    '... on Position { id }',
  )
  const { id: employeeId } = await run(
    'createEmployee',
    { number: '1', name: 'Anne', title: 'Painter', hiredOn: '2024-01-01', position: 'PAINTER' },
    '... on Employee { id }',
  )
  const record = async (hours: string, what: object): Promise<string> =>
    (await run('recordTime', { employeeId, workedOn: today, hours, ...what }, '... on TimeEntry { id }')).id
  const ids = [
    await record('2', { salesOrderId }),
    await record('1.5', { salesOrderId }),
    await record('3', { workOrderId }),
  ]
  const told = () =>
    shop.ask(
      `query ($order: ID!, $workOrder: ID!) {
         salesOrder(id: $order) { timeWorked { hours cost { amount currency } } }
         workOrder(id: $workOrder) { timeWorked { hours cost { amount } } } }`,
      { order: salesOrderId, workOrder: workOrderId },
    )
  expect(await told()).toEqual({ salesOrder: { timeWorked: null }, workOrder: { timeWorked: null } })
  for (const step of ['submitTime', 'approveTime'])
    await run(step, { ids }, '... on TimeEntries { __typename }', 'MoveTimeInput')
  // 901.10, and 675.825 rounded
  expect(await told()).toEqual({
    salesOrder: { timeWorked: { hours: '3.5', cost: { amount: '1576.93', currency: 'NOK' } } },
    workOrder: { timeWorked: { hours: '3', cost: { amount: '1351.65' } } },
  })
})

it('is of days that begin by the company’s clock where there is no calendar', async () => {
  const { id: employeeId } = await run(
    'createEmployee',
    { number: '2', name: 'Siri', title: 'Painter', hiredOn: '2026-03-02' },
    '... on Employee { id }',
  )
  const begin = (startsAt: string) =>
    shop.ask(`mutation ($input: BookInput!) { book(input: $input) { __typename } }`, {
      input: { employeeId, startsAt, endsAt: '2026-03-02T07:00:00Z', purpose: 'Paint' },
    })
  expect(await begin('2026-03-02T00:00:00+01:00')).toEqual({ book: { __typename: 'Booking' } })
  expect(await begin('2026-03-01T23:59:00+01:00')).toMatchObject({ book: { __typename: 'InvalidInput' } })
})
