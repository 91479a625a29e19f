import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Data } from '../support/data.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { act, addBom, addCentre, disagreements, putStock, read, run } from './production.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let warehouse: string
let made = 0

beforeAll(async () => {
  world = await erpWorld(20)
  warehouse = await addWarehouse(world, 'OSL')
  await addCentre(world, 'BENCH', { hourlyRate: '300' })
})
afterAll(() => world.close())

// Whatever was done, and refused: the books, the stock and the orders say the same.
afterEach(async () => expect(await disagreements(world)).toEqual([]))

/** A table of 4 legs (10 each) and a top (100), made at the bench: 1 hour a table. */
async function workshop(legs = '100', tops = '20') {
  made += 1
  const [table, leg, top] = [
    await addProduct(world, `TABLE-${made}`),
    await addProduct(world, `LEG-${made}`),
    await addProduct(world, `TOP-${made}`),
  ] as const
  if (legs !== '0') await putStock(world, leg, warehouse, legs, '10')
  if (tops !== '0') await putStock(world, top, warehouse, tops, '100')
  await addBom(
    world,
    table,
    [
      [leg, '4'],
      [top, '1'],
    ],
    [['BENCH', '0', '60']],
  )
  return { table, leg, top }
}

const plan = (productId: string, quantity: string, more: object = {}) =>
  act(world, 'createWorkOrder', { productId, quantity, dueOn: '2026-12-24', ...more })

async function released(productId: string, quantity: string, more: object = {}): Promise<Data> {
  const { id } = await plan(productId, quantity, more)
  return act(world, 'releaseWorkOrder', { workOrderId: id })
}

const level = async (id: string): Promise<Data> =>
  (
    await read(
      world,
      `query ($id: ID!) { product(id: $id) { stockLevels { onHand reserved incoming value { amount } } } }`,
      {
        id,
      },
    )
  ).product.stockLevels[0]

test('goes from plan to stock: reserves, takes in components and hours, receives at what it cost', async () => {
  const { table, leg, top } = await workshop()
  const planned = await plan(table, '10')
  expect(planned).toMatchObject({
    status: 'PLANNED',
    number: null,
    components: [
      { lineNumber: 1, required: '40', reserved: '0', issued: '0' },
      { lineNumber: 2, required: '10', reserved: '0' },
    ],
    operations: [{ workCentre: { code: 'BENCH' }, plannedHours: '10', reportedHours: '0' }],
  })
  const workOrderId = planned.id as string
  expect(await act(world, 'issueComponents', { workOrderId })).toMatchObject({
    __typename: 'WorkOrderStatusConflict',
    status: 'PLANNED',
  })
  const { number } = await act(world, 'releaseWorkOrder', { workOrderId, expectedVersion: 1 })
  expect(number).toMatch(/^2026-0000\d\d$/)
  expect(await level(leg)).toMatchObject({ onHand: '100', reserved: '40' })
  expect(await level(table)).toMatchObject({ onHand: '0', incoming: '10' })

  const issued = await act(world, 'issueComponents', { workOrderId })
  expect(issued).toMatchObject({
    status: 'STARTED',
    workInProgress: { amount: '1400.00' },
    components: [
      { issued: '40', reserved: '0', cost: { amount: '400.00' } },
      { issued: '10', cost: { amount: '1000.00' } },
    ],
  })
  expect(await level(top)).toMatchObject({ onHand: '10', reserved: '0', value: { amount: '1000.00' } })

  // 4 of 10: of the components 560, of the 2 hours reported (600, of 10 planned, so for 2 tables) all.
  await act(world, 'reportOperation', { workOrderId, lineNumber: 1, hours: '2' })
  const part = await act(world, 'receiveProduct', { workOrderId, quantity: '4' })
  expect(part).toMatchObject({ received: '4', remaining: '6', workInProgress: { amount: '840.00' } })
  expect(await level(table)).toMatchObject({ onHand: '4', incoming: '6', value: { amount: '1160.00' } })

  await act(world, 'reportOperation', { workOrderId, lineNumber: 1, hours: '8' })
  const all = await act(world, 'receiveProduct', { workOrderId, quantity: '6' })
  expect(all).toMatchObject({ status: 'COMPLETED', received: '10', remaining: '0', workInProgress: { amount: '0.00' } })
  // 1400 of components and 10 hours at 300
  expect(await level(table)).toMatchObject({ onHand: '10', incoming: '0', value: { amount: '4400.00' } })
  expect(await act(world, 'closeWorkOrder', { workOrderId })).toMatchObject({
    status: 'CLOSED',
    workInProgress: { amount: '0.00' },
  })
  const { workOrderByNumber } = await read(
    world,
    `query ($number: String!) { workOrderByNumber(number: $number) { events { nodes { kind lineNumber quantity value { amount } } totalCount } } }`,
    { number },
  )
  expect(workOrderByNumber.events.totalCount).toBe(6)
  expect(workOrderByNumber.events.nodes[0]).toEqual({
    kind: 'RECEIPT',
    lineNumber: null,
    quantity: '6',
    value: { amount: '3240.00' },
  })
})

test('backflush takes in what was planned for what is made', async () => {
  const { table } = await workshop()
  const { id: workOrderId } = await released(table, '10', { backflush: true })
  const part = await act(world, 'receiveProduct', { workOrderId, quantity: '3' })
  expect(part).toMatchObject({
    workInProgress: { amount: '0.00' },
    components: [
      { issued: '12', reserved: '28' },
      { issued: '3', reserved: '7' },
    ],
    operations: [{ reportedHours: '3' }],
  })
  expect(await level(table)).toMatchObject({ onHand: '3', value: { amount: '1320.00' } })
})

test('what is scrapped is a loss at its own cost', async () => {
  const { table, leg } = await workshop('40', '10')
  const { id: workOrderId } = await released(table, '10')
  // All legs are held for this order: what is spoilt goes off its own reservation.
  const spoilt = await act(world, 'scrapComponents', {
    workOrderId,
    lines: [{ lineNumber: 1, quantity: '2' }],
    reason: 'Cracked',
  })
  expect(spoilt).toMatchObject({
    status: 'STARTED',
    workInProgress: { amount: '0.00' },
    components: [{ reserved: '38', scrapped: '2', issued: '0' }, {}],
  })
  expect(await act(world, 'issueComponents', { workOrderId })).toMatchObject({ __typename: 'InsufficientStock' })
  await putStock(world, leg, warehouse, '2', '10')
  await act(world, 'issueComponents', { workOrderId })
  const failed = await act(world, 'scrapProduct', { workOrderId, quantity: '1', reason: 'Dropped' })
  expect(failed).toMatchObject({ scrapped: '1', remaining: '9', workInProgress: { amount: '1260.00' } })
  await act(world, 'receiveProduct', { workOrderId, quantity: '9' })
  expect(await level(table)).toMatchObject({ onHand: '9', incoming: '0', value: { amount: '1260.00' } })
  const [scrap] = await world.sql`
    select sum(l.debit) as loss from erp.journal_line l join erp.ledger_account a on a.id = l.account_id
      join erp.journal_entry e on e.id = l.entry_id where a.purpose = 'SCRAP' and e.source_id = ${workOrderId}`
  expect(Number(scrap?.loss)).toBe(160)
})

test('closing early posts what is left in progress, and frees the rest', async () => {
  const { table, leg } = await workshop()
  const { id: workOrderId } = await released(table, '10')
  await act(world, 'issueComponents', { workOrderId, lines: [{ lineNumber: 1, quantity: '12' }] })
  expect(await act(world, 'cancelWorkOrder', { workOrderId })).toMatchObject({ __typename: 'WorkOrderStatusConflict' })
  expect(await level(leg)).toMatchObject({ onHand: '88', reserved: '28' })
  expect(await act(world, 'closeWorkOrder', { workOrderId })).toMatchObject({
    status: 'CLOSED',
    workInProgress: { amount: '0.00' },
  })
  expect(await level(leg)).toMatchObject({ onHand: '88', reserved: '0' })
  expect(await level(table)).toMatchObject({ incoming: '0' })
})

test('cancelling frees what was reserved, and asks for a release that there is stock for', async () => {
  const { table, top } = await workshop('100', '5')
  const { id: workOrderId } = await plan(table, '6')
  expect(await act(world, 'releaseWorkOrder', { workOrderId })).toMatchObject({
    __typename: 'InsufficientStock',
    available: '5',
  })
  expect(await act(world, 'cancelWorkOrder', { workOrderId })).toMatchObject({ status: 'CANCELLED', number: null })
  const { id } = await released(table, '5')
  expect(await level(top)).toMatchObject({ reserved: '5' })
  expect(await act(world, 'cancelWorkOrder', { workOrderId: id })).toMatchObject({ status: 'CANCELLED' })
  expect(await level(top)).toMatchObject({ reserved: '0' })
})

test('lots: the first to expire goes in first, at first in first out, one event for each; a product kept by lots asks for one', async () => {
  const [cream, milk] = [
    await addProduct(world, 'CREAM', { tracking: 'LOT' }),
    await addProduct(world, 'MILK', { tracking: 'LOT' }),
  ]
  for (const [lot, expiresOn, unitCost] of [
    ['LATER', '2027-02-01', '3'],
    ['SOONER', '2027-01-01', '2'],
  ])
    await run(world, 'adjustStock', { productId: milk, quantity: '3', unitCost, lot, expiresOn, reason: 'Bought' }, '')
  await addBom(world, cream, [
    [milk, '1'],
    [milk, '1'],
  ])
  const { id: workOrderId } = await released(cream, '2')
  const issued = await act(world, 'issueComponents', { workOrderId })
  expect(issued.components).toMatchObject([{ required: '4', issued: '4', reserved: '0', cost: { amount: '11.00' } }])
  expect(await act(world, 'receiveProduct', { workOrderId, quantity: '2' })).toMatchObject({ field: 'lot' })
  const { status } = await act(world, 'receiveProduct', {
    workOrderId,
    quantity: '2',
    lot: 'C1',
    expiresOn: '2027-03-01',
  })
  expect(status).toBe('COMPLETED')
  const { workOrder } = await read(
    world,
    `query ($id: ID!) { workOrder(id: $id) { events { nodes { kind quantity value { amount } } } } }`,
    { id: workOrderId },
  )
  expect(workOrder.events.nodes.map(({ kind, quantity, value }: Data) => [kind, quantity, value.amount])).toEqual([
    ['RECEIPT', '2', '11.00'],
    ['ISSUE', '1', '2.00'],
    ['ISSUE', '3', '9.00'],
  ])
})

describe('no more than allowed', () => {
  test('is issued or made, with the tolerance', async () => {
    const { table } = await workshop()
    const { id: workOrderId } = await released(table, '10', { tolerance: '0.1' })
    await act(world, 'issueComponents', { workOrderId })
    expect(
      await act(world, 'issueComponents', { workOrderId, lines: [{ lineNumber: 1, quantity: '5' }] }),
    ).toMatchObject({ __typename: 'OverIssue', lineNumber: 1, issuable: '4' })
    expect(
      await act(world, 'issueComponents', { workOrderId, lines: [{ lineNumber: 1, quantity: '4' }] }),
    ).toMatchObject({ components: [{ issued: '44' }, {}] })
    expect(await act(world, 'receiveProduct', { workOrderId, quantity: '12' })).toMatchObject({
      __typename: 'OverProduction',
      producible: '11',
    })
    expect(await act(world, 'receiveProduct', { workOrderId, quantity: '11' })).toMatchObject({
      status: 'COMPLETED',
      remaining: '0',
      workInProgress: { amount: '0.00' },
    })
  })

  test('by many who report at once', async () => {
    const { table, leg } = await workshop('40', '10')
    const { id: workOrderId } = await released(table, '10')
    const issues = await Promise.all(
      Array.from({ length: 8 }, () =>
        act(world, 'issueComponents', {
          workOrderId,
          lines: [
            { lineNumber: 1, quantity: '8' },
            { lineNumber: 2, quantity: '2' },
          ],
        }),
      ),
    )
    expect(issues.filter(({ __typename }) => __typename === 'WorkOrder')).toHaveLength(5)
    expect(issues.filter(({ __typename }) => __typename === 'OverIssue')).toHaveLength(3)
    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => act(world, 'receiveProduct', { workOrderId, quantity: '2' })),
    )
    expect(receipts.filter(({ __typename }) => __typename === 'WorkOrder')).toHaveLength(5)
    expect(await level(table)).toMatchObject({ onHand: '10', value: { amount: '1400.00' } })
    expect(await level(leg)).toMatchObject({ onHand: '0', reserved: '0' })
  })

  test('is reserved by many who release at once, each with a number of its own', async () => {
    const { table } = await workshop('40', '10')
    const orders = await Promise.all(Array.from({ length: 8 }, () => plan(table, '2')))
    const answers = await Promise.all(orders.map(({ id }) => act(world, 'releaseWorkOrder', { workOrderId: id })))
    const done = answers.filter(({ __typename }) => __typename === 'WorkOrder')
    expect(done).toHaveLength(5)
    expect(new Set(done.map(({ number }) => number)).size).toBe(5)
    expect(answers.filter(({ __typename }) => __typename === 'InsufficientStock')).toHaveLength(3)
    // Half made and half sold at once: each waits for the other in one order, and nobody in a circle.
    const mixed = done.flatMap(({ id }) => [
      act(world, 'issueComponents', { workOrderId: id }),
      act(world, 'receiveProduct', { workOrderId: id, quantity: '1' }),
      act(world, 'closeWorkOrder', { workOrderId: id }),
    ])
    for (const answer of await Promise.all(mixed))
      expect(['WorkOrder', 'WorkOrderStatusConflict']).toContain(answer.__typename)
  })
})

describe.each(['the owner', 'staff'])('the database refuses %s', (who) => {
  const attack = (statement: string) =>
    world.sql.begin(async (tx) => {
      if (who === 'staff') await tx`set local role samspill_staff`
      await tx.unsafe(statement)
    })

  test('to change an order other than by what happens to it', async () => {
    const { table } = await workshop()
    const { id } = await released(table, '10')
    await act(world, 'issueComponents', { workOrderId: id, lines: [{ lineNumber: 1, quantity: '4' }] })
    const event = (kind: string, line: string, quantity: string, value: string, movement = 'null') => `
      insert into erp.work_order_event (id, work_order_id, kind, line_number, quantity, value, movement_id, occurred_on)
      values (gen_random_uuid(), '${id}', '${kind}', ${line}, ${quantity}, ${value}, ${movement}, '2026-11-01')`
    const entry = (source: string, sourceId: string) => `
      with e as (insert into erp.journal_entry (id, company_id, number, posted_on, description, source, source_id)
        values (gen_random_uuid(), '${world.company.id}', 'X', '2026-11-01', 'x', '${source}', ${sourceId}) returning id)
      insert into erp.journal_line (entry_id, line_number, account_id, debit, credit)
      select e.id, n, a.id, case n when 1 then 5 else 0 end, case n when 2 then 5 else 0 end
        from e, (values (1, 'WORK_IN_PROGRESS'), (2, 'INVENTORY')) v (n, purpose)
        join erp.ledger_account a on a.purpose = v.purpose and a.company_id = '${world.company.id}'`
    for (const statement of [
      `update erp.work_order set wip = 0 where id = '${id}'`,
      `update erp.work_order set received = 5 where id = '${id}'`,
      `update erp.work_order set quantity = 99 where id = '${id}'`,
      `update erp.work_order set status = 'PLANNED' where id = '${id}'`,
      `update erp.work_order set status = 'CLOSED' where id = '${id}'`,
      `update erp.work_order set number = 'MINE' where id = '${id}'`,
      `update erp.work_order_component set issued = 0`,
      `update erp.work_order_component set reserved = 41 where work_order_id = '${id}'`,
      `update erp.work_order_component set reserved = -1 where work_order_id = '${id}'`,
      `update erp.work_order_operation set reported_hours = 9`,
      `insert into erp.work_order_component (work_order_id, line_number, product_id, required, allowed)
         values ('${id}', 9, '${table}', 1, 1)`,
      `delete from erp.work_order`,
      `delete from erp.work_order_component`,
      `truncate erp.work_order cascade`,
      `update erp.work_order_event set value = 1`,
      `delete from erp.work_order_event`,
      // Hours that nobody posted, goods that no movement moved, another's movement, what was never there.
      event('OPERATION', '1', '1', '300'),
      event('OPERATION', '7', '1', '0'),
      event('ISSUE', '1', '1', '10'),
      event('ISSUE', '1', '1', '10', `(select id from erp.stock_movement limit 1)`),
      event('RECEIPT', 'null', '1', '10', `(select movement_id from erp.work_order_event limit 1)`),
      event('PRODUCT_SCRAP', 'null', '11', '0'),
      event('PRODUCT_SCRAP', 'null', '1', '999'),
      event('VARIANCE', 'null', '0', '1'),
      // Work in progress that is no order's, or that an order does not have.
      entry('MANUAL', 'null'),
      entry('PRODUCTION', 'gen_random_uuid()'),
      entry('PRODUCTION', `'${id}'`),
    ])
      await expect(attack(statement), statement).rejects.toThrow(
        /by what happens to it|does not go from|settled when|append-only|permission denied|check constraint|is not this work order|no operation|posted as|is posted by|unique constraint|nothing happens|nothing reserved|documents keep/,
      )
  })
})

test('lists orders by what a planner asks for, page by page', async () => {
  const { table, leg } = await workshop()
  for (const dueOn of ['2026-10-01', '2026-10-03', '2026-10-02'])
    await plan(table, '1', { dueOn, startsOn: '2026-09-30' })
  await released(table, '1', { dueOn: '2027-01-01' })
  const list = async (where: string, more = ''): Promise<Data> =>
    (
      await read(
        world,
        `{ workOrders(where: { productId: "${table}", ${where} } ${more}) { nodes { dueOn status number } pageInfo { endCursor hasNextPage } totalCount } }`,
      )
    ).workOrders
  const days = (page: Data) => page.nodes.map(({ dueOn }: Data) => dueOn)
  expect(days(await list(''))).toEqual(['2027-01-01', '2026-10-03', '2026-10-02', '2026-10-01'])
  expect(days(await list('late: true'))).toEqual(['2026-10-03', '2026-10-02', '2026-10-01'])
  expect(days(await list('status: RELEASED, workCentre: "BENCH"'))).toEqual(['2027-01-01'])
  expect(days(await list(`componentId: "${leg}", dueOn: { to: "2026-10-02" }`))).toEqual(['2026-10-02', '2026-10-01'])
  const ascending = ', orderBy: [{ field: DUE_ON, direction: ASC }], first: 2'
  const first = await list('', ascending)
  expect(days(first)).toEqual(['2026-10-01', '2026-10-02'])
  expect(days(await list('', `${ascending}, after: "${first.pageInfo.endCursor}"`))).toEqual([
    '2026-10-03',
    '2027-01-01',
  ])
  const { number } = (await list('status: RELEASED')).nodes[0]
  expect((await list(`number: { equals: "${number}" }`)).totalCount).toBe(1)
})

test('sets load against capacity, week by week', async () => {
  await addCentre(world, 'PRESS', { capacityHours: '8', efficiency: '0.5', closedOn: ['2030-01-01'] })
  const plate = await addProduct(world, 'PLATE')
  const steel = await addProduct(world, 'STEEL')
  await addBom(world, plate, [[steel, '1']], [['PRESS', '60', '6']])
  // 60 + 150 x 6 minutes at half speed are 32 hours, over 8 working days: Monday 31 December is followed by a holiday.
  const order = await plan(plate, '150', { startsOn: '2029-12-31', dueOn: '2030-01-10' })
  expect(order.operations).toMatchObject([{ plannedHours: '32' }])
  const { loadAgainstCapacity } = await read(
    world,
    `{ loadAgainstCapacity(from: "2029-12-31", to: "2030-01-11", workCentre: "PRESS") { workCentre { code } week capacityHours loadHours utilisation } }`,
  )
  expect(loadAgainstCapacity).toEqual([
    { workCentre: { code: 'PRESS' }, week: '2029-12-31', capacityHours: '32', loadHours: '16', utilisation: '0.5' },
    { workCentre: { code: 'PRESS' }, week: '2030-01-07', capacityHours: '40', loadHours: '16', utilisation: '0.4' },
  ])
})
