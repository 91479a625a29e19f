import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { buyer, buyingWorld, expectTied, type BuyingWorld } from './buying.ts'

let world: BuyingWorld

beforeAll(async () => {
  world = await buyingWorld()
})
afterAll(() => world.close())

const lines = '{ lineNumber quantity received accepted rejected invoiced }'

const order = async (id: string): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(
    `query ($id: ID!) { purchaseOrder(id: $id) { status lines ${lines}
       receipts { lines { quantity accepted rejected rejectionReason value { amount } } } } }`,
    { id },
    buyer,
  )
  expect(codes).toEqual([])
  return data.purchaseOrder
}

const receive = (orderId: string, quantity: string, rejected: string, more: object = {}) =>
  world.run('receiveGoods', {
    orderId,
    receivedOn: '2024-01-20',
    lines: [{ lineNumber: 1, quantity, rejected, ...more }],
  })

const stock = async () => {
  const [row] = await world.sql`
    select trim_scale(on_hand)::text as "onHand", trim_scale(incoming)::text as incoming, trim_scale(value)::text as value
      from erp.stock_level where product_id = ${world.tea}`
  return { ...row }
}

const invoice = (orderId: string, supplierNumber: string, quantity: string) =>
  world.run('registerSupplierInvoice', {
    supplierId: world.bergen,
    supplierNumber,
    invoicedOn: '2024-02-01',
    lines: [{ orderId, orderLineNumber: 1, quantity, unitPrice: '10' }],
  })

it('takes what is accepted into stock; what is rejected stays to come, and is not invoiced', async () => {
  const { id } = await world.ordered('550', '10', { orderedOn: '2024-01-10' })
  expect(await receive(id, '550', '82', { rejectionReason: 'Damp' })).toMatchObject({ __typename: 'GoodsReceipt' })
  expect(await order(id)).toEqual({
    status: 'PARTLY_RECEIVED',
    lines: [{ lineNumber: 1, quantity: '550', received: '550', accepted: '468', rejected: '82', invoiced: '0' }],
    receipts: [
      {
        lines: [
          { quantity: '550', accepted: '468', rejected: '82', rejectionReason: 'Damp', value: { amount: '4680.00' } },
        ],
      },
    ],
  })
  expect(await stock()).toEqual({ onHand: '468', incoming: '82', value: '4680' })
  expect(await world.balance('GOODS_RECEIVED')).toBe('-4680')
  expect(await invoice(id, 'R-1', '550')).toMatchObject({ status: 'HELD', lines: [{ holds: ['QUANTITY'] }] })
  await world.run('cancelSupplierInvoice', { invoiceId: (await held('R-1')).id, reason: 'Too much' })
  expect(await invoice(id, 'R-2', '468')).toMatchObject({ status: 'POSTED' })
  expect(await receive(id, '83', '0')).toMatchObject({ __typename: 'OverReceipt', receivable: '82' })
  // What replaces them may be rejected again, and more than is open may come where it is.
  expect(await receive(id, '83', '1')).toMatchObject({ order: { status: 'RECEIVED' } })
  expect((await order(id)).lines).toMatchObject([{ received: '633', accepted: '550', rejected: '83' }])
  expect(await stock()).toEqual({ onHand: '550', incoming: '0', value: '5500' })
  await expectTied(world)
})

const held = async (supplierNumber: string) => {
  const [row] = await world.sql<{ id: string }[]>`
    select id from erp.supplier_invoice where supplier_number = ${supplierNumber}`
  return row as { id: string }
}

it('leaves an order open of which all was rejected: it may come again, or be cancelled', async () => {
  const { id } = await world.ordered('5', '10', { orderedOn: '2024-01-10' })
  expect(await receive(id, '5', '5')).toMatchObject({
    order: { status: 'ORDERED' },
    lines: [{ value: { amount: '0.00' } }],
    movements: { nodes: [] },
  })
  expect((await order(id)).lines).toMatchObject([{ received: '5', accepted: '0', rejected: '5' }])
  expect(await world.run('cancelPurchaseOrder', { orderId: id })).toMatchObject({ status: 'CANCELLED' })
  expect(await stock()).toMatchObject({ incoming: '0' })
  await expectTied(world)
})

it('closes an order by choice: what was rejected is expected no more', async () => {
  const { id } = await world.ordered('10', '10', { orderedOn: '2024-01-10' })
  await receive(id, '10', '3')
  expect(await stock()).toMatchObject({ incoming: '3' })
  expect(await world.run('closePurchaseOrder', { orderId: id })).toMatchObject({ status: 'CLOSED' })
  expect(await stock()).toMatchObject({ incoming: '0' })
  await expectTied(world)
})

it('tells of each supplier what was rejected of what came', async () => {
  const { data, codes } = await world.ask<Data>(
    `{ supplierDeliveryRecord(from: "2024-01-01", to: "2024-12-31") {
         supplier { name } lines received rejected rejectionRate quantityAccuracy }
       integrity { name holds } }`,
    {},
    buyer,
  )
  expect(codes).toEqual([])
  // 633 and 10 came, 83 and 3 of them were rejected; the cancelled order tells nothing.
  expect(data.supplierDeliveryRecord).toEqual([
    {
      supplier: { name: 'Bergen Te AS' },
      lines: 2,
      received: '643',
      rejected: '86',
      rejectionRate: '0.1337',
      quantityAccuracy: '0',
    },
  ])
  expect(data.integrity.filter(({ holds }: Data) => !holds)).toEqual([])
})

it.each([
  ['5', '6', {}, 'lines.0.rejected'],
  ['5', '-1', {}, 'lines.0.rejected'],
  ['5', '0', { rejectionReason: 'Damp' }, 'lines.0.rejectionReason'],
])('refuses %s of which %s are rejected, %j', async (quantity, rejected, more, field) => {
  const { id } = await world.ordered('5', '10', { orderedOn: '2024-01-10' })
  expect(await receive(id, quantity, rejected, more)).toMatchObject({ __typename: 'InvalidInput', field })
})

it.each(['the owner', 'staff'])('the database refuses %s to count what is rejected by hand', async (who) => {
  await world.ordered('5', '10', { orderedOn: '2024-01-10' })
  for (const statement of [
    `update erp.purchase_order_line set rejected = rejected + 1`,
    `update erp.goods_receipt_line set rejected = 0`,
    `insert into erp.goods_receipt_line (receipt_id, order_id, line_number, quantity, rejected)
     select r.id, o.id, 1, 0, 0 from erp.goods_receipt r join erp.purchase_order o on o.id = r.order_id where o.status <> 'CANCELLED' limit 1`,
  ])
    await expect(
      world.sql.begin(async (tx) => {
        if (who === 'staff') await tx`set local role samspill_staff`
        await tx.unsafe(statement)
      }),
      statement,
    ).rejects.toThrow(
      /append-only|counted by|permission denied|check constraint|duplicate key|sent and not closed|on its way/,
    )
})
