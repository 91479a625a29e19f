import { afterAll, beforeAll, expect, it } from 'vitest'
import { buyer, buyingWorld, type BuyingWorld } from './buying.ts'

let world: BuyingWorld
beforeAll(async () => {
  world = await buyingWorld()
})
afterAll(() => world.close())

it('adds up purchases by supplier and year, by product and month: ordered, received less returned, invoiced less credited', async () => {
  const { id: supplierId } = await world.run('createSupplier', { name: 'Dorn Parts' })
  const invoice = (supplierNumber: string, lines: object[]) =>
    world.run('registerSupplierInvoice', { supplierId, supplierNumber, invoicedOn: '2024-01-20', lines })
  const line = (productId: string, quantity: string, unitPrice: string) => ({
    productId,
    quantity,
    unitPrice,
    taxCode: null,
  })
  const order = (lines: object[], orderedOn: string, given = {}) =>
    world.ordered('', '', { supplierId, lines, ...given }, orderedOn)
  await order([line(world.tea, '3', '45.5805')], '2023-12-31')
  const { id: orderId } = await order([line(world.tea, '10', '2'), line(world.pot, '4', '5')], '2024-01-10')
  await order([line(world.pot, '1', '1.5')], '2024-02-10', { currency: 'USD' })
  const given = await order([line(world.pot, '1', '1000')], '2024-02-11')
  await world.run('cancelPurchaseOrder', { orderId: given.id })
  await world.run('receiveGoods', { orderId, receivedOn: '2024-01-15', lines: [{ lineNumber: 1, quantity: '10' }] })
  const rejected = { orderId, returnedOn: '2024-02-01', reason: 'Rejected', lines: [{ lineNumber: 1, quantity: '3' }] }
  await world.run('returnToSupplier', rejected)
  const ofOrder = { orderId, orderLineNumber: 1 }
  await invoice('D-1', [
    { ...ofOrder, quantity: '7' },
    { description: 'Freight', unitPrice: '5' },
  ])
  const wrong = await invoice('D-2', [{ description: 'Not ours', unitPrice: '9' }])
  await world.run('cancelSupplierInvoice', { invoiceId: wrong.id, reason: 'Not ours' })
  const asked = (name: string, given: string, fields: string, from = '2023-01-01') =>
    `${name}: purchaseReport(from: "${from}", to: "2024-12-31", supplierId: "${supplierId}", ${given}) { documents net { amount } rowCount ${fields} }`
  const reports = [
    asked('byYear', 'by: YEAR', 'rows { supplier { name } period documents net { amount } }'),
    asked('byProduct', 'groupBy: PRODUCT', 'rows { product { sku } quantity net { amount } }'),
    asked('inDollars', 'groupBy: ALL, by: MONTH, currency: "USD"', 'rows { net { amount currency } }', '2024-01-01'),
    asked('received', 'groupBy: ALL, measure: RECEIVED, by: MONTH', 'rows { period quantity net { amount } }'),
    asked('invoiced', 'groupBy: PRODUCT, measure: INVOICED', 'rows { product { sku } net { amount } }'),
  ]
  const { data, codes } = await world.ask(`{ ${reports.join(' ')} }`, {}, buyer)
  expect(codes).toEqual([])
  const net = (amount: string) => ({ net: { amount } })
  const dorn = { supplier: { name: 'Dorn Parts' } }
  expect(data.byYear).toEqual({
    ...{ documents: 3, ...net('185.74'), rowCount: 2 },
    rows: [
      { ...dorn, period: '2023-01-01', documents: 1, ...net('136.74') },
      { ...dorn, period: '2024-01-01', documents: 2, ...net('49.00') },
    ],
  })
  const [tea, pot] = [{ product: { sku: 'TEA' } }, { product: { sku: 'POT' } }]
  expect(data.byProduct).toMatchObject({
    rows: [
      { ...tea, quantity: '13', ...net('156.74') },
      { ...pot, quantity: '5', ...net('29.00') },
    ],
  })
  expect(data.inDollars).toMatchObject({ ...net('8.17'), rows: [net('6.67'), net('1.50')] })
  const [came, wentBack] = [
    { period: '2024-01-01', quantity: '10', ...net('20.00') },
    { period: '2024-02-01', quantity: '-3', ...net('-6.00') },
  ]
  expect(data.received).toMatchObject({ documents: 2, ...net('14.00'), rows: [came, wentBack] })
  // What was cancelled is taken off on the day that it was.
  expect(data.invoiced).toMatchObject({
    ...net('28.00'),
    rows: [
      { product: null, ...net('14.00') },
      { ...tea, ...net('14.00') },
    ],
  })
})
