import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { checkSource } from '../../gateway/cli/import/check.ts'
import { examineSource, loadSource } from '../../gateway/cli/import/load.ts'
import { describeProblem } from '../../gateway/cli/import/rows.ts'
import { supply } from '../../gateway/cli/import/supply/index.ts'
import { openCrmDatabase } from '../../subgraphs/crm/index.ts'
import { buyer } from '../erp/buying.ts'
import { read } from '../erp/production.ts'
import { erpWorld, viewerWith, type World } from '../erp/world.ts'
import type { Data } from '../support/data.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let world: World
let crm: TestDatabase
let crmDatabase: Awaited<ReturnType<typeof openCrmDatabase>>
let folder: string
beforeAll(async () => {
  world = await erpWorld()
  crm = await testDatabase('crm')
  crmDatabase = await openCrmDatabase(crm.settings)
})
afterAll(async () => {
  await Promise.all([world.close(), crmDatabase.close()])
  await crm.drop()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'supply-'))
  return () => rm(folder, { recursive: true })
})

const headers = {
  warehouses: 'code,name',
  suppliers: 'number,name,currency,payment_terms_days,lead_time_days',
  products: 'sku,name,unit,category,list_price,supplier,reorder_level',
  supplier_prices: 'supplier,product,supplier_sku,currency,price,minimum_quantity,lead_time_days,valid_from,valid_to',
  bills: 'product,component,quantity,scrap,valid_from,valid_to,unit',
  work_centres: 'code,name,hourly_rate,capacity_hours',
  operations: 'product,line,work_centre,name,setup_minutes,run_minutes',
  purchase_orders: 'number,supplier,warehouse,ordered_on,expected_on,currency,closed',
  purchase_order_lines: 'order,line,product,quantity,unit_price,tax_code,expected_on',
  receipts: 'receipt,order,line,received_on,quantity,rejected,rejection_reason,bin',
  stock: 'product,warehouse,bin,quantity,unit_cost,counted_on',
}
type Given = Partial<Record<keyof typeof headers, readonly string[]>>

const masters = {
  warehouses: ['OSL,Oslo', 'BGO,Bergen'],
  suppliers: ['V1,Gear AS,NOK,30,12', 'V2,Rubber Ltd,,,'],
  products: [
    'BIKE,Bike,piece,Bikes,9000,,',
    'WHEEL,Wheel,piece,,700,V1,5',
    'SPOKE,Spoke,piece,,2,V1,',
    'TYRE,Tyre,piece,,90,V2,',
  ],
} satisfies Given

async function check(given: Given) {
  for (const [name, rows] of Object.entries(given))
    await writeFile(path.join(folder, `${name}.csv`), [headers[name as keyof Given], ...rows].join('\n'))
  return checkSource(supply, folder)
}

const databases = () => ({ erp: world.db, crm: crmDatabase.db })

async function problems(given: Given): Promise<string[]> {
  const checked = await check(given)
  const found =
    checked.problems.length > 0 ? checked.problems : await examineSource(checked, databases(), { company: null })
  return found.map(describeProblem)
}

async function load(given: Given): Promise<number | null> {
  expect(await problems(given)).toEqual([])
  const silent = { say: () => undefined, reached: () => undefined }
  return loadSource(await check(given), databases(), silent)
}

const productId = async (sku: string): Promise<string> => {
  const [row] = await world.sql<{ id: string }[]>`select id from erp.product where sku = ${sku}`
  return row?.id ?? ''
}

const ask = async (query: string, variables: object = {}): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(query, { ...variables }, buyer)
  expect(codes).toEqual([])
  return data
}

const holds = async () => {
  const { data } = await world.ask<Data>(
    '{ integrity { name holds } }',
    {},
    viewerWith('accounts:read', 'stock:read', 'purchasing:read', 'sales:read', 'production:read', 'resources:read'),
  )
  return data.integrity.filter((one: Data) => !one.holds)
}

it('takes prices with their lead times, the later ending the earlier', async () => {
  const given = {
    ...masters,
    supplier_prices: [
      'V1,SPOKE,S-9,NOK,1.5,0,9,2025-01-01,',
      'V1,SPOKE,S-9,NOK,1.25,0,9,2024-01-01,',
      'V1,SPOKE,S-9,NOK,1.1,1000,14,2024-01-01,2024-06-30',
      'V2,TYRE,,NOK,81.3725,,,,',
    ],
  }
  expect(await load(given)).toBe(12)
  expect(await load(given)).toBe(0)
  const rows = await world.sql`
    select trim_scale(price)::text as price, lead_time_days as lead, valid_from::text as since, valid_to::text as until
      from erp.supplier_product order by price, valid_from`
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['1.1', 14, '2024-01-01', '2024-06-30'],
    ['1.25', 9, '2024-01-01', '2024-12-31'],
    ['1.5', 9, '2025-01-01', null],
    ['81.3725', null, '1900-01-01', null],
  ])
})

it('takes bills of several levels in any order of rows, with a revision for each stretch without a change', async () => {
  const given = {
    ...masters,
    bills: [
      'WHEEL,SPOKE,36,0.05,2024-01-01,2024-06-30,piece',
      'BIKE,WHEEL,2,,,,',
      'WHEEL,SPOKE,32,0.05,2024-07-01,,',
      'WHEEL,TYRE,1,,2024-01-01,,',
    ],
  }
  expect(await load(given)).toBe(3)
  expect(await load(given)).toBe(0)
  const exploded = async (on: string) => {
    const { explodeBom } = await read(
      world,
      `query ($id: ID!, $on: Date!) { explodeBom(productId: $id, quantity: "10", on: $on) { level quantity product { sku } } }`,
      { id: await productId('BIKE'), on },
    )
    return explodeBom.map(({ level, quantity, product }: Data) => `${level} ${product.sku} ${quantity}`)
  }
  // 10 bikes, 20 wheels, 36 spokes each and 5 percent more.
  expect(await exploded('2024-03-01')).toEqual(['1 WHEEL 20', '2 SPOKE 756', '2 TYRE 20'])
  expect(await exploded('2024-08-01')).toEqual(['1 WHEEL 20', '2 SPOKE 672', '2 TYRE 20'])
  expect(await exploded('2023-08-01')).toEqual(['1 WHEEL 20'])
})

it('takes work at work centres into every bill of what is made there', async () => {
  const given = {
    ...masters,
    products: [...masters.products, 'CRANK,Crank,piece,,50,,'],
    bills: ['CRANK,TYRE,1,,2024-01-01,2024-06-30,', 'CRANK,TYRE,2,,2024-07-01,,'],
    work_centres: ['10,Forming,22.50,96', '50,Assembly,12.25,'],
    operations: ['CRANK,20,50,Assemble,,3', 'CRANK,10,10,Form,12,1.5'],
  }
  expect(await load(given)).toBe(5)
  expect(await load(given)).toBe(0)
  const { bomCost } = await read(
    world,
    `query ($id: ID!) { bomCost(productId: $id, quantity: "10", on: "2024-08-01") { operations { workCentre { code capacityHours } hours cost { amount } } } }`,
    { id: await productId('CRANK') },
  )
  expect(bomCost.operations).toEqual([
    { workCentre: { code: '10', capacityHours: '96' }, hours: '0.45', cost: { amount: '10.13' } },
    { workCentre: { code: '50', capacityHours: '8' }, hours: '0.5', cost: { amount: '6.13' } },
  ])
})

const orders = {
  ...masters,
  purchase_orders: [
    'P-1,V1,OSL,2024-01-10,,NOK,',
    'P-2,V2,BGO,2024-02-01,2024-02-20,NOK,1',
    'P-3,V1,OSL,2024-03-01,,NOK,true',
  ],
  purchase_order_lines: [
    'P-1,11,SPOKE,550,1.25,,2024-01-24',
    'P-1,7,WHEEL,4,650,,2024-01-31',
    'P-2,1,TYRE,100,81.3725,,',
    'P-3,1,SPOKE,10,1.5,,',
  ],
  receipts: [
    'D-1,P-1,11,2024-01-24,550,82,Bent,A1',
    'D-2,P-1,7,2024-01-31,3,0,,',
    'D-3,P-1,11,2024-02-05,2,0,,A/2',
    'D-4,P-2,1,2024-02-19,90,0,,',
  ],
}

it('takes orders with what came of them, rejected and accepted, by bin; nothing of it twice', async () => {
  expect(await load(orders)).toBe(9)
  expect(await load(orders)).toBe(0)
  const { purchaseOrders } = await ask(
    `{ purchaseOrders(first: 10, orderBy: [{ field: ORDERED_ON, direction: ASC }]) { nodes { reference status net { amount }
       supplier { number } lines { product { sku } quantity received accepted rejected expectedOn }
       receipts { deliveryNote receivedOn lines { accepted rejectionReason value { amount } } } } } }`,
  )
  expect(purchaseOrders.nodes).toMatchObject([
    {
      reference: 'P-1',
      status: 'PARTLY_RECEIVED',
      net: { amount: '3287.50' },
      lines: [
        { product: { sku: 'SPOKE' }, received: '552', accepted: '470', rejected: '82', expectedOn: '2024-01-24' },
        { product: { sku: 'WHEEL' }, received: '3', accepted: '3', rejected: '0' },
      ],
      receipts: [
        { deliveryNote: 'D-1', lines: [{ accepted: '468', rejectionReason: 'Bent', value: { amount: '585.00' } }] },
        { deliveryNote: 'D-2' },
        { deliveryNote: 'D-3' },
      ],
    },
    {
      reference: 'P-2',
      status: 'CLOSED',
      net: { amount: '8137.25' },
      lines: [{ accepted: '90', expectedOn: '2024-02-20' }],
    },
    { reference: 'P-3', status: 'CANCELLED' },
  ])
  const bins = await world.sql`
    select b.code, trim_scale(s.on_hand)::text as quantity from erp.stock_part s join erp.bin b on b.id = s.bin_id order by 1`
  expect(bins.map((row) => Object.values(row))).toEqual([
    ['A/2', '2'],
    ['A1', '468'],
  ])
  const [incoming] = await world.sql`select trim_scale(sum(incoming))::text as quantity from erp.stock_level`
  expect(incoming).toEqual({ quantity: '81' })
  expect(await holds()).toEqual([])
})

it('takes balances by warehouse and bin: opening stock where nothing moved, else what was counted', async () => {
  const stock = [
    'BIKE,OSL,,7,5000,2024-03-31',
    'BIKE,OSL,B1,3,5000,2024-03-31',
    'SPOKE,OSL,A1,400,,2024-03-31',
    'SPOKE,OSL,A/2,5,,2024-03-31',
    'TYRE,BGO,C7,12.5,80,2024-03-31',
  ]
  expect(await load({ ...orders, stock })).toBe(5)
  expect(await load({ ...orders, stock })).toBe(0)
  const rows = await world.sql`
    select p.sku, w.code, trim_scale(l.on_hand)::text as quantity, trim_scale(l.value)::text as value from erp.stock_level l
      join erp.product p on p.id = l.product_id join erp.warehouse w on w.id = l.warehouse_id where l.on_hand > 0 order by 1, 2`
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['BIKE', 'OSL', '10', '50000'],
    ['SPOKE', 'OSL', '405', '506.25'],
    ['TYRE', 'BGO', '102.5', '8323.53'],
    ['WHEEL', 'OSL', '3', '1950'],
  ])
  const kinds = await world.sql`select kind, count(*)::int as rows from erp.stock_movement group by 1 order by 1`
  expect(kinds.map((row) => Object.values(row))).toEqual([
    ['COUNT', 3],
    ['OPENING', 2],
    ['RECEIPT', 4],
  ])
  expect(await holds()).toEqual([])
})

it('names each row that is wrong, by what it says and by what others say', async () => {
  expect(
    await problems({
      ...masters,
      products: [...masters.products, 'BIKE,Again,piece,,1,,', 'HUB,Hub,piece,,x,,'],
      supplier_prices: ['V9,SPOKE,,NOK,1,,,,', 'V1,SPOKE,,NOX,1,,,2024-02-01,2024-01-01'],
      bills: ['BIKE,WHEEL,2,,,,', 'WHEEL,SPOKE,36,,,,', 'SPOKE,BIKE,1,,,,', 'TYRE,TYRE,1,,,,', 'BIKE,TYRE,0,,,,'],
      receipts: ['D,P-9,1,2024-01-01,1,2,,'],
    }),
  ).toEqual([
    'products.csv, line 6, column sku: "BIKE" is there already, on line 2',
    'products.csv, line 7, column list_price: "x" is no number',
    'supplier_prices.csv, line 2, column supplier: "V9" is no supplier in suppliers.csv',
    'supplier_prices.csv, line 3, column currency: "NOX" is no currency (ISO 4217)',
    'bills.csv, line 2, column component: "WHEEL" makes a circle',
    'bills.csv, line 3, column component: "SPOKE" makes a circle',
    'bills.csv, line 4, column component: "BIKE" makes a circle',
    'bills.csv, line 5, column component: "TYRE" makes a circle',
    'bills.csv, line 6, column quantity: "0" is not more than 0',
    'receipts.csv, line 2, column rejected: 2 is more than came',
    'receipts.csv, line 2, column order: "P-9" is no purchase order in purchase_orders.csv',
  ])
})

it('names each row that the company’s books can not take, and writes nothing', async () => {
  expect(
    await problems({
      ...masters,
      purchase_orders: ['Q-1,V1,OSL,2024-01-10,,NOK,', 'Q-2,V2,BGO,2024-02-01,,USD,', 'Q-3,V1,OSL,2018-03-01,,NOK,'],
      purchase_order_lines: ['Q-1,1,SPOKE,10,1,XX,', 'Q-2,1,TYRE,1,1,,2024-01-01', 'Q-3,1,SPOKE,1,1,,'],
      receipts: [
        'D-1,Q-1,1,2024-01-24,8,0,,',
        'D-2,Q-1,1,2024-01-25,3,0,,',
        'D-3,Q-1,2,2024-01-25,1,0,,',
        'D-4,Q-2,1,2024-01-25,1,0,,',
        'D-5,Q-3,1,2018-04-01,1,0,,',
      ],
      bills: ['WHEEL,SPOKE,1,,,,piece', 'WHEEL,TYRE,1,,2024-01-01,,box'],
      work_centres: ['W,Wheels,1,'],
      operations: ['SPOKE,1,W,Bend,,1', 'WHEEL,1,W,Build,,1'],
      stock: ['TYRE,OSL,,1,1,2999-01-01'],
    }),
  ).toEqual([
    'purchase_order_lines.csv, line 2, column tax_code: "XX" is not in force on 2024-01-10',
    'purchase_order_lines.csv, line 3, column expected_on: 2024-01-01 lies before the order, 2024-02-01',
    'bills.csv, line 3, column unit: "box" is not what TYRE is kept in, "piece"',
    'operations.csv, line 2, column product: "SPOKE" is made of nothing in bills.csv',
    'receipts.csv, line 3, column quantity: 1 more was accepted than the order allows',
    'receipts.csv, line 4, column line: "2" is no line of order Q-1',
    'receipts.csv, line 5, column received_on: 2024-01-25 lies before the order, 2024-02-01',
    'receipts.csv, line 5, column received_on: no rate of USD is known on 2024-01-25: see setExchangeRates',
    'receipts.csv, line 6, column received_on: 2018-04-01 lies in no fiscal year of FJORD, or in a closed period: see addFiscalYear and reopenPeriod',
    'stock.csv, line 2, column counted_on: 2999-01-01 lies in the future',
  ])
})

it('says which product bills that are there already make a circle with', async () => {
  await expect(load({ ...masters, bills: ['SPOKE,BIKE,1,,,,'] })).rejects.toThrow(/SPOKE/)
})

it('takes thousands of rows by a number of statements that grows with the batches alone', async () => {
  const many = Array.from({ length: 1200 }, (_, i) => i + 1)
  const given = {
    ...masters,
    products: many.map((i) => `M${i},Part ${i},piece,,${i}.25,,`),
    bills: many.slice(1).map((i) => `M${Math.floor(i / 2)},M${i},${(i % 7) + 1},,,,`),
    purchase_orders: many.map((i) => `M-${i},V${(i % 2) + 1},OSL,2024-01-10,,NOK,`),
    purchase_order_lines: many.flatMap((i) => [`M-${i},1,M${i},20,${i}.125,,`, `M-${i},2,M${(i % 9) + 1},5,1,,`]),
    receipts: many.flatMap((i) => [`R${i},M-${i},1,2024-02-01,20,${i % 3},,`, `R${i},M-${i},2,2024-02-01,5,0,,`]),
  }
  const count = async () => Number((await world.sql`select count(*) as rows from erp.goods_receipt_line`)[0]?.rows)
  const before = await count()
  expect(await load(given)).toBeGreaterThan(4000)
  expect((await count()) - before).toBe(2400)
  expect(await load(given)).toBe(0)
  const [total] = await world.sql`
    select trim_scale(sum(l.net))::text as net, sum(l.rejected)::int as rejected from erp.purchase_order_line l
      join erp.purchase_order o on o.id = l.order_id where o.reference like 'M-%'`
  const cents = many.reduce((sum, i) => sum + 20 * (i * 1000 + 125) + 5000, 0)
  expect(total).toEqual({ net: String(cents / 1000), rejected: many.reduce((sum, i) => sum + (i % 3), 0) })
  expect(await holds()).toEqual([])
}, 120_000)
