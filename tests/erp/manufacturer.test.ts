import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { openShop, refusal, type Shop } from '../support/shop.ts'

// A maker of bicycles, walked through over HTTP: what the graph says in the end is reckoned here by plain arithmetic.

let shop: Shop
const ids = new Map<string, string>()
const year = new Date().getFullYear() - 1
const on = (day: string) => `${year}-${day}`

const id = (key: string): string => ids.get(key) ?? key

async function write(mutation: string, input: object, fields: string): Promise<Data> {
  const type = /^(close|cancel)PurchaseOrder$/.test(mutation)
    ? 'EndPurchaseOrderInput'
    : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { [mutation]: answer } = await shop.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${fields} ${refusal} } }`,
    { input },
  )
  expect(answer).not.toHaveProperty('message')
  return answer
}

const vendors = ['GEARS', 'RUBBER', 'STEEL']
const bought = ['TUBE', 'PAINT', 'SPOKE', 'RIM', 'TYRE', 'CHAIN', 'CRANK']
/** Cents. */
const priceOf = (part: string): number => 125 + 175 * bought.indexOf(part)
const made: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  FRAME: [
    ['TUBE', 6],
    ['PAINT', 2],
  ],
  WHEEL: [
    ['SPOKE', 32],
    ['RIM', 1],
    ['TYRE', 1],
  ],
  DRIVE: [
    ['CHAIN', 1],
    ['CRANK', 2],
  ],
  'BIKE-58': [
    ['FRAME', 1],
    ['WHEEL', 2],
    ['DRIVE', 1],
    ['PAINT', 1],
  ],
}

/** Orders, each of several parts: ordered, received and rejected by rules that leave some of each kind. */
const purchases = vendors.flatMap((vendor, v) =>
  [0, 1, 2].map((round) => ({
    vendor,
    orderedOn: on(`0${round + 1}-1${v}`),
    lines: bought
      .filter((_, i) => (i + v + round) % 3 !== 0)
      .map((part, i) => {
        const ordered = part === 'SPOKE' ? 2000 : 120 + 10 * i + round
        const received = (i + round) % 4 === 3 ? ordered - 20 : ordered
        return { part, ordered, received, rejected: (i + v) % 3 === 1 ? 7 + round : 0 }
      }),
  })),
)
const all = purchases.flatMap(({ lines }) => lines)
const total = (of: (line: (typeof all)[number]) => number) => all.reduce((sum, line) => sum + of(line), 0)
const money = (cents: number) => (cents / 100).toFixed(2)
const accepted = (part: string) =>
  all.filter((line) => line.part === part).reduce((sum, line) => sum + line.received - line.rejected, 0)

beforeAll(async () => {
  shop = await openShop()
  for (const code of ['PARTS', 'FINISHED']) await write('createWarehouse', { code, name: code }, '')
  for (const code of ['A-1', 'B-2']) await write('createBin', { code, warehouse: 'PARTS' }, '')
  for (const [code, hourlyRate] of Object.entries({ PAINTSHOP: '15.75', ASSEMBLY: '12.25' }))
    await write('createWorkCentre', { code, name: code, hourlyRate, workingDays: everyDay }, '')
  for (const name of vendors)
    ids.set(name, (await write('createSupplier', { name, number: name }, '... on Supplier { id }')).id)
  for (const sku of [...bought, ...Object.keys(made)]) {
    const listPrice = { amount: '500', currency: 'NOK' }
    ids.set(sku, (await write('createProduct', { sku, name: sku, listPrice }, '... on Product { id }')).id)
  }
})
afterAll(() => shop.stop())

const everyDay = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

it('buys at its vendors’ prices and lead times; what is ordered, received and rejected adds up', async () => {
  for (const [i, vendor] of vendors.entries())
    for (const part of bought)
      await write(
        'setSupplierProduct',
        {
          ...{ supplierId: id(vendor), productId: id(part), leadTimeDays: 10 + i, validFrom: on('01-01') },
          price: { amount: money(priceOf(part)), currency: 'NOK' },
        },
        '',
      )
  for (const { vendor, orderedOn, lines } of purchases) {
    const { id: orderId } = await write(
      'createPurchaseOrder',
      {
        ...{ supplierId: id(vendor), warehouse: 'PARTS', orderedOn },
        lines: lines.map(({ part, ordered }) => ({ productId: id(part), quantity: String(ordered) })),
      },
      '... on PurchaseOrder { id }',
    )
    await write('sendPurchaseOrder', { orderId, orderedOn }, '')
    await write(
      'receiveGoods',
      {
        ...{ orderId, receivedOn: on('04-01'), deliveryNote: `${vendor} ${orderedOn}` },
        lines: lines.map(({ received, rejected }, i) => ({
          ...{ lineNumber: i + 1, quantity: String(received), rejected: String(rejected), bin: i % 2 ? 'B-2' : 'A-1' },
        })),
      },
      '',
    )
    if (vendor === 'STEEL')
      await write(
        'closePurchaseOrder',
        { orderId },
        '... on PurchaseOrder { status } ... on PurchaseOrderNotOpen { status }',
      )
  }
  const { purchaseOrders, supplierDeliveryRecord, purchaseReport } = await shop.ask(
    `{ purchaseOrders(first: 50) { totalCount nodes { net { amount } lines { quantity received accepted rejected } } }
       supplierDeliveryRecord(from: "${on('01-01')}", to: "${on('12-31')}") { supplier { name } received rejected }
       purchaseReport(from: "${on('01-01')}", to: "${on('12-31')}") { net { amount } } }`,
  )
  const lines = purchaseOrders.nodes.flatMap((order: Data) => order.lines)
  const sum = (field: string) => lines.reduce((so: number, line: Data) => so + Number(line[field]), 0)
  expect(purchaseOrders.totalCount).toBe(9)
  const subtotal = total(({ part, ordered }) => ordered * priceOf(part))
  expect(
    money(purchaseOrders.nodes.reduce((so: number, { net }: Data) => so + Math.round(Number(net.amount) * 100), 0)),
  ).toBe(money(subtotal))
  expect(purchaseReport.net.amount).toBe(money(subtotal))
  expect(sum('quantity')).toBe(total(({ ordered }) => ordered))
  expect(sum('received')).toBe(total(({ received }) => received))
  expect(sum('rejected')).toBe(total(({ rejected }) => rejected))
  expect(sum('accepted')).toBe(total(({ received, rejected }) => received - rejected))
  expect(
    supplierDeliveryRecord.map(({ supplier, received, rejected }: Data) => [supplier.name, received, rejected]),
  ).toEqual(
    vendors.map((vendor) => {
      const own = purchases.filter((one) => one.vendor === vendor).flatMap((one) => one.lines)
      return [
        vendor,
        ...(['received', 'rejected'] as const).map((of) => String(own.reduce((so, line) => so + line[of], 0))),
      ]
    }),
  )
})

const levels = async (warehouse: string): Promise<Record<string, string>> => {
  const { stockLevels } = await shop.ask(
    `query ($w: String) { stockLevels(first: 50, where: { warehouseCode: $w }) { nodes { product { sku } onHand bins { onHand } } } }`,
    { w: warehouse },
  )
  for (const { onHand, bins } of stockLevels.nodes)
    expect(bins.reduce((so: number, bin: Data) => so + Number(bin.onHand), 0)).toBe(Number(onHand))
  return Object.fromEntries(stockLevels.nodes.map(({ product, onHand }: Data) => [product.sku, onHand]))
}

it('has what was accepted, by location and bin, at what it cost', async () => {
  expect(await levels('PARTS')).toEqual(Object.fromEntries(bought.map((part) => [part, String(accepted(part))])))
  const { stockValue } = await shop.ask('{ stockValue { total { amount } } }')
  expect(stockValue.total.amount).toBe(
    money(total(({ part, received, rejected }) => (received - rejected) * priceOf(part))),
  )
})

it('explodes bills of several levels, as they are on a day', async () => {
  // Those above first: the order in which bills are written does not matter.
  for (const product of ['BIKE-58', 'DRIVE', 'WHEEL', 'FRAME'])
    await write(
      'createBom',
      {
        ...{ productId: id(product), validFrom: on('01-01') },
        components: (made[product] ?? []).map(([part, quantity]) => ({
          productId: id(part),
          quantity: String(quantity),
        })),
        operations: [
          {
            name: 'Make',
            workCentre: product === 'FRAME' ? 'PAINTSHOP' : 'ASSEMBLY',
            setupMinutes: '30',
            runMinutes: '6',
          },
        ],
      },
      '... on Bom { id }',
    )
  const leaves = new Map<string, number>()
  const explode = (product: string, quantity: number): void => {
    for (const [part, each] of made[product] ?? []) {
      if (made[part]) explode(part, quantity * each)
      else leaves.set(part, (leaves.get(part) ?? 0) + quantity * each)
    }
  }
  explode('BIKE-58', 25)
  const { explodeBom } = await shop.ask(
    `query ($id: ID!) { explodeBom(productId: $id, quantity: "25", on: "${on('05-01')}") { level quantity product { sku } bom { id } } }`,
    { id: id('BIKE-58') },
  )
  const found = new Map<string, number>()
  for (const { product, quantity, bom } of explodeBom)
    if (!bom) found.set(product.sku, (found.get(product.sku) ?? 0) + Number(quantity))
  expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...leaves].sort()))
  expect(found.get('SPOKE')).toBe(1600)
})

const orders: readonly { product: string; quantity: number; scrapped: number; reason: string }[] = [
  { product: 'FRAME', quantity: 12, scrapped: 2, reason: 'Paint process failed' },
  { product: 'WHEEL', quantity: 21, scrapped: 1, reason: 'Wheel misaligned' },
  { product: 'DRIVE', quantity: 10, scrapped: 0, reason: '' },
  { product: 'BIKE-58', quantity: 10, scrapped: 1, reason: 'Paint process failed' },
]

it('makes what it sells: components, hours by location and scrap by reason add up, and the books agree', async () => {
  for (const { product, quantity, scrapped, reason } of orders) {
    const { id: workOrderId } = await write(
      'createWorkOrder',
      {
        ...{ productId: id(product), quantity: String(quantity), warehouse: 'PARTS', backflush: true },
        ...{ startsOn: on('05-02'), dueOn: on('05-20') },
      },
      '... on WorkOrder { id }',
    )
    await write('releaseWorkOrder', { workOrderId, on: on('05-02') }, '')
    await write('receiveProduct', { workOrderId, quantity: String(quantity - scrapped), receivedOn: on('05-12') }, '')
    if (scrapped)
      await write('scrapProduct', { workOrderId, quantity: String(scrapped), scrappedOn: on('05-12'), reason }, '')
    await write('closeWorkOrder', { workOrderId, on: on('05-20') }, '')
  }
  const { workOrders, integrity } = await shop.ask(
    `{ workOrders(first: 50) { nodes { product { sku } status received scrapped workInProgress { amount }
         operations { workCentre { code hourlyRate { amount } } reportedHours cost { amount } }
         events(first: 50) { nodes { kind quantity reason } } } }
       integrity { name holds } }`,
  )
  const bySku = new Map<string, Data>(workOrders.nodes.map((order: Data) => [order.product.sku, order]))
  const scrap = new Map<string, number>()
  for (const { product, quantity, scrapped, reason } of orders) {
    expect(bySku.get(product), product).toMatchObject({
      status: 'CLOSED',
      received: String(quantity - scrapped),
      scrapped: String(scrapped),
      workInProgress: { amount: '0.00' },
    })
    if (scrapped) scrap.set(reason, (scrap.get(reason) ?? 0) + scrapped)
    // 30 minutes once and 6 for each, by the rate of the location.
    const hours = 0.5 + quantity * 0.1
    const [operation] = bySku.get(product)?.operations ?? []
    expect(Number(operation.reportedHours)).toBeCloseTo(hours, 6)
    expect(Number(operation.cost.amount)).toBeCloseTo(hours * Number(operation.workCentre.hourlyRate.amount), 1)
  }
  const told = new Map<string, number>()
  for (const { events } of workOrders.nodes)
    for (const { reason, quantity } of events.nodes)
      if (reason) told.set(reason, (told.get(reason) ?? 0) + Number(quantity))
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(scrap))
  const used = new Map<string, number>()
  for (const { product, quantity } of orders)
    for (const [part, each] of made[product] ?? []) used.set(part, (used.get(part) ?? 0) + quantity * each)
  const expected = [...bought, ...Object.keys(made)].map((sku) => {
    const order = orders.find(({ product }) => product === sku)
    const came = order ? order.quantity - order.scrapped : accepted(sku)
    return [sku, String(came - (used.get(sku) ?? 0))]
  })
  expect(await levels('PARTS')).toEqual(Object.fromEntries(expected))
  expect(integrity.filter(({ holds }: Data) => !holds)).toEqual([])
})
