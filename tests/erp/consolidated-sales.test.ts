import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '../support/shop.ts'
import { money, openOffice, type Office } from './office.ts'

// In SHOP, in kroner: two things of four sold at 10 that cost 5. In USA, in dollars worth 10 kroner: three of five at 4 that cost 1.
let shop: Office
beforeAll(async () => {
  shop = await openOffice()
  const year = Number(today.slice(0, 4))
  await shop.write(
    'setUpCompany',
    {
      ...{ code: 'USA', name: 'USA', baseCurrency: 'USD', timeZone: 'Europe/Oslo' },
      fiscalYears: [year - 1, year].map((y) => ({ startsOn: `${y}-01-01`, endsOn: `${y}-12-31` })),
    },
    '',
  )
  await shop.write('createWarehouse', { code: 'NY', name: 'New York', company: 'USA' }, '')
  const productId = await shop.product({ price: '10', onHand: '4' })
  const found = { productId, warehouse: 'NY', quantity: '5', unitCost: '1', reason: 'Found', company: 'USA' }
  await shop.write('adjustStock', found, '')
  const supplier = await shop.write('createSupplier', { name: 'Oil' }, '... on Supplier { id }')
  const customerId = await shop.customer()
  for (const [company, currency, quantity, unitPrice] of [
    ['SHOP', 'NOK', '2', '10'],
    ['USA', 'USD', '3', '4'],
  ] as const) {
    const lines = [{ productId, quantity, unitPrice }]
    const { id: orderId } = await shop.write(
      'placeOrder',
      { customerId, company, currency, lines },
      '... on SalesOrder { id }',
    )
    await shop.write('deliverOrder', { orderId }, '')
    await shop.write('invoiceOrder', { orderId }, '')
    const bill = { description: 'Oil', unitPrice, taxCode: null }
    await shop.write(
      'registerSupplierInvoice',
      { supplierId: supplier.id, company, currency, supplierNumber: company, invoicedOn: today, lines: [bill] },
      '',
    )
  }
})
afterAll(() => shop.stop())

const span = `from: "${today}" to: "${today}"`
const reports = (more: string) => `{
  invoiced: salesReport(${span} ${more}) { net { amount currency } rowCount rows { quantity net { amount } } }
  ordered: salesReport(${span} measure: ORDERED ${more}) { net { amount } }
  marginReport(${span} ${more}) { revenue { amount } cost { amount } margin { amount } }
  purchaseReport(${span} measure: INVOICED ${more}) { net { amount } documents rowCount } }`
const both = 'companies: ["SHOP", "USA"]'

it('tells sales, margins and purchases of several companies in one currency, at the rates that each has', async () => {
  expect((await shop.graph.ask(reports(both))).errors?.[0]?.message).toContain('currency')
  expect((await shop.graph.ask(reports(`${both} currency: "NOK"`))).errors?.[0]?.message).toContain('NOK')
  const rates = [{ currency: 'NOK', validOn: today, rate: '0.1' }]
  await shop.write('setExchangeRates', { company: 'USA', rates }, '')
  expect(await shop.ask(reports(`${both} currency: "NOK"`))).toEqual({
    invoiced: { net: money('140.00'), rowCount: 1, rows: [{ quantity: '5', net: { amount: '140.00' } }] },
    ordered: { net: { amount: '140.00' } },
    marginReport: { revenue: { amount: '140.00' }, cost: { amount: '40.00' }, margin: { amount: '100.00' } },
    purchaseReport: { net: { amount: '50.00' }, documents: 2, rowCount: 1 },
  })
  const stock = (more: string) =>
    shop.ask(
      `{ stockValue(groupBy: WAREHOUSE ${more}) { total { amount } inventoryAccount { amount } rows { key value { amount } } } }`,
    )
  const [kroner, dollars] = [{ amount: '10.00' }, { amount: '20.00' }]
  expect(await stock(`${both} currency: "NOK"`)).toEqual({
    stockValue: {
      ...{ total: { amount: '30.00' }, inventoryAccount: { amount: '30.00' } },
      rows: [
        { key: 'SHOP MAIN', value: kroner },
        { key: 'USA NY', value: dollars },
      ],
    },
  })
  expect((await stock('company: "USA"')).stockValue).toMatchObject({ total: { amount: '2.00' }, rows: [{ key: 'NY' }] })
  // A dollar is 8 kroner by SHOP's own rates.
  const inDollars = await shop.ask(reports(`${both} currency: "USD"`))
  expect(inDollars.invoiced.net).toEqual(money('14.50', 'USD'))
  expect((await shop.ask(reports('company: "USA"'))).marginReport).toMatchObject({ margin: { amount: '9.00' } })
})
