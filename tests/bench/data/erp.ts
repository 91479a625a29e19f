import Big from 'big.js'
import { v7 as uuidv7 } from 'uuid'
import { drawsFor, type Draw } from '../../../gateway/cli/demonstration/random.ts'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addProducts,
  addWarehouses,
  invoiceDelivered,
  keepCustomers,
  lockOrders,
  norwegianVat,
  openAccountsOn,
  openStock,
  recordDeliveries,
  recordOrders,
  recordPayments,
  setUpCompany,
  undelivered,
  type CompanyRow,
  type CustomerRow,
} from '../../../subgraphs/erp/index.ts'
import { batchesOf, dayAt, years, type Size } from './size.ts'
import type { Write } from './write.ts'

type NewOrder = Parameters<typeof recordOrders>[2][number]

interface Books {
  readonly company: CompanyRow
  readonly warehouseId: string
  readonly products: readonly { readonly id: string; readonly listPrice: string }[]
  readonly customers: readonly CustomerRow[]
}

const paymentTermsDays = 30

/** A company that has sold to those customers: orders, most of them delivered, invoiced and paid. */
export async function writeErp(write: Write, size: Size, customers: readonly CustomerRow[]): Promise<void> {
  const books = await write((tx) => openBooks(tx, size, customers))
  const draw = drawsFor('bench', 'orders')
  for (const batch of batchesOf(newOrders(size, books, draw))) await write((tx) => trade(tx, books, batch, draw))
}

async function openBooks(tx: Db, size: Size, customers: readonly CustomerRow[]): Promise<Books> {
  const draw = drawsFor('bench', 'accounts')
  const company = await setUpCompany(tx, {
    code: 'BENCH',
    name: 'Bench AS',
    baseCurrency: 'NOK',
    timeZone: 'Europe/Oslo',
    fiscalYears: years,
    taxCodes: norwegianVat,
  })
  const warehouseId = uuidv7()
  await addWarehouses(tx, [{ id: warehouseId, companyId: company.id, code: 'MAIN', name: 'Main warehouse' }])
  await keepCustomers(tx, customers)
  await openAccountsOn(
    tx,
    company,
    customers.map(({ id: customerId }) => ({
      customerId,
      creditLimit: draw.chance(0.7) ? '10000000' : null,
      paymentTermsDays,
    })),
  )
  return { company, warehouseId, customers, products: await addGoods(tx, size, company, warehouseId) }
}

async function addGoods(tx: Db, size: Size, company: CompanyRow, warehouseId: string): Promise<Books['products']> {
  const draw = drawsFor('bench', 'products')
  const products = Array.from({ length: size.products }, (_, place) => ({
    id: uuidv7(),
    sku: `P-${String(place + 1).padStart(5, '0')}`,
    name: `Product ${place + 1}`,
    unit: 'piece',
    listPrice: `${draw.whole(20, 2_000)}.50`,
    currency: company.baseCurrency,
    taxCode: '25',
  }))
  await addProducts(tx, products)
  await openStock(
    tx,
    company,
    products.map(({ id: productId, listPrice }) => ({
      productId,
      warehouseId,
      quantity: String(size.orders * 20),
      unitCost: new Big(listPrice).times('0.6').toFixed(2),
      movedOn: `${years[0]}-01-01`,
    })),
  )
  return products
}

const newOrders = (size: Size, books: Books, draw: Draw): NewOrder[] =>
  Array.from({ length: size.orders }, (_, place) => ({
    customer: draw.one(books.customers),
    salespersonId: null,
    campaignId: null,
    warehouseId: books.warehouseId,
    orderedOn: dayAt(place, size.orders),
    requiredOn: null,
    freight: draw.chance(0.5) ? '99.00' : '0',
    lines: draw.some(books.products, draw.whole(1, 5)).map(({ id: productId, listPrice: unitPrice }) => ({
      productId,
      quantity: String(draw.whole(1, 20)),
      unitPrice,
      discount: draw.one(['0', '0', '0.1']),
      taxRate: '0.25',
    })),
    reserves: false,
  }))

/** One in twenty orders is not delivered yet. */
async function trade(tx: Db, books: Books, orders: readonly NewOrder[], draw: Draw): Promise<void> {
  const placed = await recordOrders(tx, books.company, orders)
  const shipped = placed.filter(() => draw.chance(0.95)).map(({ order }) => order.id)
  await fulfil(tx, books, shipped, draw)
}

/** Delivers and invoices on the day of the order; three in four are paid, one in ten of those in part. */
async function fulfil(tx: Db, { company, customers }: Books, ids: readonly string[], draw: Draw): Promise<void> {
  const byId = new Map(customers.map((row) => [row.id, row]))
  const open = await lockOrders(tx, ids)
  await recordDeliveries(
    tx,
    company,
    open.map((found) => ({ ...found, deliveredOn: found.order.orderedOn, quantities: undelivered(found) })),
  )
  const delivered = await lockOrders(tx, ids)
  const invoices = await invoiceDelivered(
    tx,
    company,
    delivered.map((found) => ({
      ...found,
      customer: byId.get(found.order.customerId) as CustomerRow,
      paymentTermsDays,
      issuedOn: found.order.orderedOn,
    })),
  )
  await recordPayments(
    tx,
    company,
    invoices
      .filter(() => draw.chance(0.75))
      .map(({ id: invoiceId, customerId, total, issuedOn }) => {
        const amount = draw.chance(0.1) ? new Big(total).div(2).toFixed(2) : total
        return { customerId, amount, receivedOn: issuedOn, reference: null, allocations: [{ invoiceId, amount }] }
      }),
  )
}
