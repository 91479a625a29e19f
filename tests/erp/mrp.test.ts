import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSuppliers } from '../../subgraphs/erp/purchasing/purchasing.service.ts'
import { placeOrder } from '../../subgraphs/erp/sales/place-order.service.ts'
import { moveStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import type { Data } from '../support/data.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { act, addBom, addCentre, putStock, read, run } from './production.ts'
import { erpWorld, type World } from './world.ts'

let world: World
let warehouse: string
let made = 0
/** Each test plans a warehouse of its own. */
let code: string

beforeAll(async () => {
  world = await erpWorld()
  await addCentre(world, 'LINE', { capacityHours: '8' })
})
afterAll(() => world.close())

const products = async <const Names extends readonly string[]>(...names: Names) => {
  made += 1
  code = `W${made}`
  warehouse = await addWarehouse(world, code)
  const ids = new Map<string, string>()
  for (const name of names) ids.set(name, await addProduct(world, `${name}-${made}`))
  return Object.fromEntries(ids) as Record<Names[number], string>
}

const demand = (productId: string, quantity: string, dueOn = '2030-06-28') =>
  run(world, 'planDemand', { productId, quantity, dueOn, warehouse: code }, '... on PlannedDemand { id version }')

const proposals = `proposals(first: 200, orderBy: [{ field: DUE_ON, direction: DESC }]) { nodes { id action level late status quantity
  dueOn releaseOn product { sku } pegs { nodes { quantity late demand { kind quantity dueOn proposal { product { sku } } } } } } }`

const plan = (input: object = {}): Promise<Data> =>
  run(
    world,
    'runMrp',
    { horizon: '2030-12-31', warehouse: code, ...input },
    `... on MrpRun { id ranOn recordedBy ${proposals} } ... on InvalidInput { field }`,
  )

const short = ({ proposals: { nodes } }: Data) =>
  nodes.map(({ action, product, quantity }: Data) => `${action} ${product.sku.split('-')[0]} ${quantity}`)

const firm = (input: object): Promise<Data> =>
  run(
    world,
    'firmProposal',
    input,
    `... on MrpProposal { status version workOrder { id number status quantity startsOn dueOn } purchaseOrder { status } changes { nodes { changedBy } } }
     ... on InvalidInput { field }`,
  )

test('uses shared stock once, level by level: 20 painted and 20 manufactured, 100 painted wanted: paint 80, make 60', async () => {
  const { PAINTED, MANUFACTURED, STEEL } = await products('PAINTED', 'MANUFACTURED', 'STEEL')
  await addBom(world, PAINTED, [[MANUFACTURED, '1']])
  await addBom(world, MANUFACTURED, [[STEEL, '2', '0.05']])
  await putStock(world, PAINTED, warehouse, '20', '10')
  await putStock(world, MANUFACTURED, warehouse, '20', '10')
  await demand(PAINTED, '100')
  const answer = await plan()
  expect(short(answer)).toEqual(expect.arrayContaining(['MAKE PAINTED 80', 'MAKE MANUFACTURED 60', 'BUY STEEL 126']))
  expect(short(answer)).toHaveLength(3)
  expect(answer.recordedBy).toBe('anna')
  // Which demand each serves: the steel what is manufactured, that what is painted, that the planned demand.
  const pegs = Object.fromEntries(
    answer.proposals.nodes.map(({ product, pegs: { nodes } }: Data) => [product.sku.split('-')[0], nodes]),
  )
  expect(pegs.PAINTED).toMatchObject([{ quantity: '80', demand: { kind: 'PLANNED', quantity: '100', proposal: null } }])
  expect(pegs.MANUFACTURED).toMatchObject([{ quantity: '60', demand: { kind: 'PROPOSAL', quantity: '80' } }])
  expect(pegs.STEEL).toMatchObject([
    { quantity: '126', demand: { kind: 'PROPOSAL', proposal: { product: { sku: expect.stringMatching(/^MANUF/) } } } },
  ])
})

test('stock 12, needs 12 and 1: request 1, for the later', async () => {
  const { BOLT } = await products('BOLT')
  await putStock(world, BOLT, warehouse, '12', '1')
  await demand(BOLT, '1', '2030-06-20')
  await demand(BOLT, '12', '2030-06-10')
  const answer = await plan()
  expect(short(answer)).toEqual(['BUY BOLT 1'])
  expect(answer.proposals.nodes[0]).toMatchObject({
    dueOn: '2030-06-20',
    pegs: { nodes: [{ quantity: '1', late: false, demand: { quantity: '1' } }] },
  })
})

test('a component of several products, at several levels, is netted once, below them all', async () => {
  const { A, B, C } = await products('A', 'B', 'C')
  await addBom(world, A, [
    [B, '1'],
    [C, '1'],
  ])
  await addBom(world, B, [[C, '1']])
  await putStock(world, C, warehouse, '5', '1')
  await demand(A, '10')
  await demand(C, '3')
  expect(short(await plan()).sort()).toEqual(['BUY C 18', 'MAKE A 10', 'MAKE B 10'])
})

test('lots, lead times and what operations take: each level begins so much earlier', async () => {
  const { PUMP, ROTOR, CAST } = await products('PUMP', 'ROTOR', 'CAST')
  await addBom(world, PUMP, [[ROTOR, '1']], [['LINE', '0', '48']])
  await addBom(world, ROTOR, [[CAST, '1']])
  const set = (input: object) =>
    run(world, 'setPlanning', input, '... on PlanningParameter { version lotMultiple } ... on InvalidInput { field }')
  expect(await set({ productId: ROTOR, leadTimeDays: 5, minimumLot: '30', lotMultiple: '20' })).toMatchObject({
    version: 1,
  })
  expect(await set({ productId: ROTOR, leadTimeDays: 1000 })).toMatchObject({ field: 'leadTimeDays' })
  expect(await set({ productId: CAST, leadTimeDays: 7 })).toMatchObject({ lotMultiple: null })
  await demand(PUMP, '25', '2030-06-14')
  await demand(PUMP, '10', '2030-06-28')
  await demand(PUMP, '10', '2030-07-28')
  const { proposals } = await plan()
  const of = (sku: string) =>
    proposals.nodes
      .filter(({ product }: Data) => product.sku.startsWith(sku))
      .map(({ quantity, releaseOn, dueOn }: Data) => [quantity, releaseOn, dueOn])
      .reverse()
  // 25 x 48 minutes: 20 hours, 3 days of 8
  expect(of('PUMP')).toEqual([
    ['25', '2030-06-11', '2030-06-14'],
    ['10', '2030-06-27', '2030-06-28'],
    // A Sunday: the line worked last on the Friday before.
    ['10', '2030-07-26', '2030-07-28'],
  ])
  // 40 at once leave 15; 10 of them serve the next, 5 the last, which takes another 40.
  expect(of('ROTOR')).toEqual([
    ['40', '2030-06-06', '2030-06-11'],
    ['40', '2030-07-21', '2030-07-26'],
  ])
  expect(of('CAST')).toEqual([
    ['40', '2030-05-30', '2030-06-06'],
    ['40', '2030-07-14', '2030-07-21'],
  ])
})

describe('orders', () => {
  test('what is reserved counts for its own order alone; work and purchase orders are supply', async () => {
    const { DESK, BOARD } = await products('DESK', 'BOARD')
    await addBom(world, DESK, [[BOARD, '2']])
    await putStock(world, BOARD, warehouse, '12', '5')
    const { id } = await act(world, 'createWorkOrder', {
      ...{ productId: DESK, quantity: '5', startsOn: '2030-06-01', dueOn: '2030-06-03', warehouse: code },
    })
    // Planned: its components are demand, and take 10 of the 12; 3 more are to be made, for which 4 are missing.
    await demand(DESK, '8')
    expect(short(await plan()).sort()).toEqual(['BUY BOARD 4', 'MAKE DESK 3'])
    // Released: 10 are reserved for it and are neither demand nor supply.
    await act(world, 'releaseWorkOrder', { workOrderId: id })
    const again = await plan()
    expect(short(again).sort()).toEqual(['BUY BOARD 4', 'MAKE DESK 3'])
    const { mrpRun } = await read(
      world,
      `query ($id: ID!) { mrpRun(id: $id) { demands { nodes { kind quantity pegs { nodes { quantity supply { kind workOrder { status } } proposal { action } } } } } } }`,
      { id: again.id },
    )
    expect(mrpRun.demands.nodes).toEqual(
      expect.arrayContaining([
        {
          kind: 'PLANNED',
          quantity: '8',
          pegs: {
            nodes: expect.arrayContaining([
              { quantity: '5', supply: { kind: 'WORK_ORDER', workOrder: { status: 'RELEASED' } }, proposal: null },
              { quantity: '3', supply: null, proposal: { action: 'MAKE' } },
            ]),
          },
        },
      ]),
    )
  })

  test('sales orders are demand when they are due, for what they wait for: what is reserved counts for its own order', async () => {
    const { LAMP } = await products('LAMP')
    await putStock(world, LAMP, warehouse, '5', '3')
    const customerId = uuidv7()
    const customer = { id: customerId, number: '1', name: 'Fjord Handel AS', version: 1, billingAddress: null }
    const crm = { customers: async () => ({ customers: [customer] }), campaigns: async () => ({ campaigns: [] }) }
    const order = (quantity: string, requiredOn: string) =>
      world.db.transaction((tx) =>
        placeOrder(tx, crm, {
          ...{ customerId, warehouse: code, requiredOn, freight: '0', allowBackOrder: true },
          lines: [{ productId: LAMP, quantity }],
        }),
      )
    await order('3', '2030-06-20')
    await order('4', '2030-06-10')
    await order('9', '2031-06-10')
    // 3 and 2 are reserved: the second waits for 2 more; the third is due after the horizon.
    const answer = await plan()
    expect(short(answer)).toEqual(['BUY LAMP 2'])
    expect(answer.proposals.nodes[0]).toMatchObject({
      dueOn: '2030-06-10',
      pegs: { nodes: [{ demand: { kind: 'SALES_ORDER' } }] },
    })
    expect(short(await plan({ horizon: '2031-12-31' }))).toEqual(['BUY LAMP 9', 'BUY LAMP 2'])
    // Nor what was given up of an order.
    await world.sql`update erp.sales_order_line set cancelled = 4 where product_id = ${LAMP} and quantity = 9`
    expect(short(await plan({ horizon: '2031-12-31' }))).toEqual(['BUY LAMP 5', 'BUY LAMP 2'])
  })

  test('a proposal becomes an order once, by many at once too, and only of the latest run', async () => {
    const { CHAIR, SEAT } = await products('CHAIR', 'SEAT')
    await addBom(world, CHAIR, [[SEAT, '1']])
    const supplierId = uuidv7()
    await addSuppliers(world.db, [{ id: supplierId, number: `S${made}`, name: 'Sawmill' }])
    await demand(CHAIR, '4')
    const old = await plan()
    const { proposals } = await plan()
    const find = (all: Data, action: string) => all.nodes.find((one: Data) => one.action === action)
    expect(await firm({ proposalId: find(old.proposals, 'MAKE').id })).toMatchObject({ __typename: 'ProposalNotOpen' })
    const make = find(proposals, 'MAKE')
    const answers = await Promise.all(Array.from({ length: 5 }, () => firm({ proposalId: make.id })))
    const [done, ...more] = answers.filter(({ __typename }) => __typename === 'MrpProposal')
    expect(more).toEqual([])
    expect(done).toMatchObject({
      status: 'FIRMED',
      version: 2,
      workOrder: { number: null, status: 'PLANNED', quantity: '4', startsOn: '2030-06-28', dueOn: '2030-06-28' },
      changes: { nodes: [{ changedBy: 'anna' }] },
    })
    const buy = find(proposals, 'BUY')
    expect(await firm({ proposalId: buy.id })).toMatchObject({ field: 'supplierId' })
    expect(await firm({ proposalId: buy.id, supplierId, unitPrice: '20' })).toMatchObject({
      status: 'FIRMED',
      purchaseOrder: { status: 'DRAFT' },
    })
    // What was firmed is supply now, and its components are provided for.
    expect(short(await plan())).toEqual([])
    const { plannedDemands } = await read(
      world,
      `{ plannedDemands(where: { warehouseCode: "${code}" }) { nodes { id } } }`,
    )
    await run(
      world,
      'withdrawDemand',
      { plannedDemandId: plannedDemands.nodes[0].id, expectedVersion: 1 },
      '... on PlannedDemand { withdrawn }',
    )
    const { mrpRuns } = await read(
      world,
      `{ mrpRuns(where: { warehouseCode: "${code}" }) { totalCount nodes { horizon } } }`,
    )
    expect(mrpRuns.totalCount).toBe(3)
  })

  test('proposals become orders together, all or none: one to each supplier', async () => {
    const { STOOL } = await products('STOOL')
    const [north, south] = [uuidv7(), uuidv7()]
    await addSuppliers(world.db, [
      { id: north, number: `N${made}`, name: 'North' },
      { id: south, number: `Z${made}`, name: 'South' },
    ])
    const parts = await Promise.all(
      [north, north, south].map((supplierId, i) => addProduct(world, `PART${i}-${made}`, { supplierId })),
    )
    const loose = await addProduct(world, `LOOSE-${made}`)
    await addBom(
      world,
      STOOL,
      parts.map((id) => [id, '2']),
    )
    await demand(STOOL, '3')
    await demand(loose, '1')
    const { proposals } = await plan()
    const ids = (but?: string) =>
      proposals.nodes.flatMap(({ id, product }: Data) => (but && product.sku.startsWith(but) ? [] : [id]))
    const firmAll = (proposalIds: string[]) =>
      run(
        world,
        'firmProposals',
        { proposalIds },
        `... on FirmedProposals { proposals { action status workOrder { quantity } purchaseOrder { id supplier { name } lines { quantity } } } }
         ... on InvalidInput { field }`,
      )
    expect(await firmAll(ids())).toMatchObject({ __typename: 'InvalidInput', field: 'supplierId' })
    expect(await firmAll(ids('LOOSE'))).toMatchObject({ __typename: 'InvalidInput', field: 'lines.0.unitPrice' })
    for (const [i, supplierId] of [north, north, south].entries())
      await run(
        world,
        'setSupplierProduct',
        { supplierId, productId: parts[i], price: { amount: '5', currency: 'NOK' }, validFrom: '2020-01-01' },
        '',
      )
    const answers = await Promise.all([firmAll(ids('LOOSE')), firmAll(ids('LOOSE'))])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['FirmedProposals', 'ProposalNotOpen'])
    const done = answers.find(({ __typename }) => __typename === 'FirmedProposals')?.proposals
    expect(done.filter(({ action }: Data) => action === 'MAKE')).toMatchObject([{ workOrder: { quantity: '3' } }])
    const orders = new Map<string, Data>(
      done.flatMap(({ purchaseOrder: order }: Data) => (order ? [[order.id, order]] : [])),
    )
    expect([...orders.values()].map(({ supplier, lines }) => `${supplier.name} ${lines.length}`).sort()).toEqual([
      'North 2',
      'South 1',
    ])
    expect(short(await plan())).toEqual(['BUY LOOSE 1'])
  })

  test('what is on a lorry to the warehouse is supply; what has expired is none', async () => {
    const { CRATE } = await products('CRATE')
    const milk = await addProduct(world, `MILK-${made}`, { tracking: 'LOT' })
    const other = await addWarehouse(world, `X${made}`)
    await putStock(world, CRATE, other, '5', '1')
    const lots = ['2026-01-31', '2029-01-31'].map((expiresOn) => ({ quantity: '4', expiresOn, lot: expiresOn }))
    const common = { kind: 'ADJUSTMENT' as const, productId: milk, warehouseId: warehouse, value: '4' }
    await world.db.transaction((tx) =>
      moveStock(
        tx,
        lots.map((lot) => ({ ...common, ...lot, movedOn: '2026-01-05' })),
      ),
    )
    const shipped = { from: `X${made}`, to: code, inTransit: true, lines: [{ productId: CRATE, quantity: '5' }] }
    const { id } = await run(world, 'transferStock', shipped, '... on StockTransfer { id }')
    await demand(CRATE, '7')
    await demand(milk, '10')
    const answer = await plan()
    expect(short(answer).sort()).toEqual(['BUY CRATE 2', 'BUY MILK 6'])
    const { mrpRun } = await read(
      world,
      `query ($id: ID!) { mrpRun(id: $id) { demands { nodes { pegs { nodes { quantity supply { kind transfer { id } } } } } } } }`,
      { id: answer.id },
    )
    expect(mrpRun.demands.nodes.flatMap(({ pegs }: Data) => pegs.nodes)).toContainEqual({
      quantity: '5',
      supply: { kind: 'TRANSFER', transfer: { id } },
    })
    await run(world, 'receiveTransfer', { id }, '... on StockTransfer { status }')
    expect(short(await plan()).sort()).toEqual(['BUY CRATE 2', 'BUY MILK 6'])
  })

  test("is bought of the supplier of the warehouse's reorder point before the product's", async () => {
    await products()
    const [usual, local] = [uuidv7(), uuidv7()]
    await addSuppliers(world.db, [
      { id: usual, number: `U${made}`, name: 'Usual', leadTimeDays: 3 },
      { id: local, number: `L${made}`, name: 'Local', leadTimeDays: 9 },
    ])
    const bolt = await addProduct(world, `BOLT-${made}`, { supplierId: usual })
    await world.sql`insert into erp.reorder_point (id, product_id, warehouse_id, reorder_level, supplier_id)
      values (gen_random_uuid(), ${bolt}, ${warehouse}, 0, ${local})`
    await demand(bolt, '1')
    const [proposal] = (await plan()).proposals.nodes
    expect(proposal.releaseOn).toBe('2030-06-19')
    const { purchaseOrder } = await run(
      world,
      'firmProposal',
      { proposalId: proposal.id, unitPrice: '2' },
      '... on MrpProposal { purchaseOrder { supplier { number } } }',
    )
    expect(purchaseOrder.supplier.number).toBe(`L${made}`)
  })

  test('what is ordered comes when the supplier has promised it', async () => {
    await products()
    const supplierId = uuidv7()
    await addSuppliers(world.db, [{ id: supplierId, number: `P${made}`, name: 'Promising' }])
    const hinge = await addProduct(world, `HINGE-${made}`, { supplierId })
    const { id: orderId } = await run(
      world,
      'createPurchaseOrder',
      {
        ...{ supplierId, warehouse: code },
        lines: [{ productId: hinge, quantity: '4', unitPrice: '1', expectedOn: '2030-06-01' }],
      },
      '... on PurchaseOrder { id }',
    )
    await run(world, 'sendPurchaseOrder', { orderId }, '')
    await demand(hinge, '4')
    const late = async () => {
      const { mrpRun } = await read(
        world,
        `query ($id: ID!) { mrpRun(id: $id) { demands { nodes { pegs { nodes { late supply { kind } } } } } } }`,
        { id: (await plan()).id },
      )
      return mrpRun.demands.nodes.flatMap(({ pegs }: Data) => pegs.nodes)
    }
    expect(await late()).toEqual([{ late: false, supply: { kind: 'PURCHASE_ORDER' } }])
    await run(world, 'confirmPurchaseOrder', { orderId, lines: [{ lineNumber: 1, promisedOn: '2030-08-01' }] }, '')
    expect(await late()).toEqual([{ late: true, supply: { kind: 'PURCHASE_ORDER' } }])
  })

  test('reorder levels are demand where that is asked for', async () => {
    await products()
    const nail = await addProduct(world, `NAIL-${made}`, { reorderLevel: '50' })
    await putStock(world, nail, warehouse, '20', '1')
    expect(short(await plan())).toEqual([])
    expect(short(await plan({ reorderLevels: true }))).toContain('BUY NAIL 30')
    expect(await plan({ horizon: '2020-01-01' })).toMatchObject({ field: 'horizon' })
  })
})

test.each(['the owner', 'staff'])('the database refuses %s to change what was planned', async (who) => {
  for (const statement of [
    `update erp.mrp_proposal set quantity = 1`,
    `update erp.mrp_proposal set status = 'OPEN' where status = 'FIRMED'`,
    `update erp.mrp_proposal set status = 'FIRMED' where status = 'OPEN'`,
    `delete from erp.mrp_proposal`,
    `update erp.mrp_run set recorded_by = 'me'`,
    `update erp.mrp_demand set quantity = 1`,
    `delete from erp.mrp_peg`,
    `truncate erp.mrp_run cascade`,
    `delete from erp.planned_demand`,
  ])
    await expect(
      world.sql.begin(async (tx) => {
        if (who === 'staff') await tx`set local role samspill_staff`
        await tx.unsafe(statement)
      }),
      statement,
    ).rejects.toThrow(/append-only|stays as proposed|permission denied|check constraint/)
})

test('plans in as many statements for many products as for few', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `P${i}` as const)
  const ids = Object.values(await products(...names))
  const count = async () => {
    const { statements } = await world.ask(
      `mutation ($input: RunMrpInput!) { runMrp(input: $input) { __typename } }`,
      { input: { horizon: '2030-12-31', warehouse: code } },
      {
        subject: 'anna',
        role: 'administrator',
        scopes: new Set(['production:read', 'production:write']),
        partnerId: null,
      },
    )
    return statements
  }
  await demand(ids[0] as string, '1')
  const few = await count()
  for (const id of ids) await demand(id, '1')
  expect(await count()).toBe(few)
})

test('what making takes is counted in days that the line and the company work', async () => {
  const { LATHE, TIP } = await products('LATHE', 'TIP')
  await addBom(world, LATHE, [[TIP, '1']], [['LINE', '0', '480']])
  await demand(LATHE, '3', '2030-06-20')
  const begins = async () => (await plan()).proposals.nodes.find(({ action }: Data) => action === 'MAKE').releaseOn
  // Thursday: Wednesday, Tuesday, Monday.
  expect(await begins()).toBe('2030-06-17')
  await world.sql`update erp.work_centre set closed_on = '{2030-06-18}' where code = 'LINE'`
  expect(await begins()).toBe('2030-06-14')
  await world.sql`
    with c as (insert into erp.working_calendar (id, code, name, time_zone, is_default)
               values (gen_random_uuid(), 'NO', 'Norway', 'Europe/Oslo', true) returning id),
    h as (insert into erp.holiday (calendar_id, day, name) select id, '2030-06-14', 'Fair' from c)
    insert into erp.working_hours (calendar_id, weekday, starts_minute, ends_minute) select id, d, 480, 960 from c, generate_series(2, 5) d`
  // Nor on Mondays, when the company is closed, nor on the day of the fair.
  expect(await begins()).toBe('2030-06-12')
})
