import {
  companyByCode,
  endOrders,
  listWarehouses,
  lockPurchaseOrders,
  productIds,
  productNames,
  purchaseOrderIds,
  recordPurchaseOrders,
  supplierIds,
  taxRates,
  type CompanyRow,
} from '../../../../subgraphs/erp/index.ts'
import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import { step } from '../source.ts'
import type { SupplyRow } from './files.ts'
import { idOf } from './known.ts'
import type { SupplyRows } from './masters.ts'

interface OrderWithLines {
  readonly row: SupplyRow<'orders'>
  readonly parts: readonly SupplyRow<'orderLines'>[]
}

/** Orders as they were sent. The file's number is kept as the reference, by which an order is known when it comes again. */
export const placePurchaseOrders = (rows: SupplyRows, code: string | null) =>
  step<OrderWithLines>({
    label: 'purchase orders',
    into: 'erp',
    total: rows.count('orders'),
    items: () => rows.withParts('orders', 'orderLines'),
    write: async (tx, batch) => {
      const company = await companyByCode(tx, code)
      const known = await knownOrders(
        tx,
        company,
        batch.map(({ row }) => row),
      )
      const added = batch.filter(({ row }) => !known.has(row.number))
      const suppliers = await supplierIds(
        tx,
        added.map(({ row }) => row.supplier),
      )
      const products = await productIds(tx, [...new Set(added.flatMap(({ parts }) => parts.map((one) => one.product)))])
      const names = await productNames(tx, [...products.values()])
      const warehouses = new Map((await listWarehouses(tx, company.code)).map((one) => [one.code, one.id]))
      const rates = await taxRatesOn(tx, company, added)
      await recordPurchaseOrders(
        tx,
        company,
        added.map(({ row, parts }) => {
          const { orderedOn, expectedOn, currency, number: reference } = row
          const warehouseId = idOf(warehouses, row.warehouse)
          const days = parts.map((one) => one.expectedOn ?? expectedOn ?? orderedOn).sort()
          const lines = parts.map(({ product, quantity, unitPrice, taxCode, expectedOn: on }) => {
            const productId = idOf(products, product)
            return {
              ...{ productId, warehouseId, quantity, unitPrice, taxCode },
              description: names.get(productId) ?? product,
              taxRate: taxCode === null ? '0' : (rates.get(`${orderedOn} ${taxCode}`) ?? '0'),
              expectedOn: on ?? expectedOn ?? orderedOn,
            }
          })
          return {
            ...{ supplierId: idOf(suppliers, row.supplier), warehouseId, orderedOn, currency, reference, lines },
            expectedOn: days.at(-1) ?? orderedOn,
          }
        }),
      )
      return added.length
    },
  })

/** By `day code`, of the days on which something with a code was ordered. */
async function taxRatesOn(
  tx: Db,
  company: CompanyRow,
  orders: readonly OrderWithLines[],
): Promise<Map<string, string>> {
  const days = new Set(orders.flatMap(({ row, parts }) => (parts.some((one) => one.taxCode) ? [row.orderedOn] : [])))
  const rates = new Map<string, string>()
  for (const day of days)
    for (const [code, rate] of await taxRates(tx, company.id, day, 'INPUT')) rates.set(`${day} ${code}`, rate)
  return rates
}

/** The ids of those of the file's orders that are there, by the file's numbers. */
export async function knownOrders(
  tx: Db,
  company: CompanyRow,
  rows: readonly Pick<SupplyRow<'orders'>, 'number' | 'supplier'>[],
): Promise<Map<string, string>> {
  const suppliers = await supplierIds(
    tx,
    rows.map(({ supplier }) => supplier),
  )
  const wanted = rows.flatMap(({ number: reference, supplier }) => {
    const supplierId = suppliers.get(supplier)
    return supplierId === undefined ? [] : [{ supplierId, reference }]
  })
  const ids = await purchaseOrderIds(tx, company, wanted)
  return new Map(
    rows.flatMap(({ number, supplier }) => {
      const id = ids.get(`${suppliers.get(supplier)} ${number}`)
      return id === undefined ? [] : [[number, id] as const]
    }),
  )
}

/** Of orders that the file says are closed nothing more is expected; those of which nothing was accepted are given up. */
export const closeOrders = (rows: SupplyRows, code: string | null) =>
  step<SupplyRow<'orders'>>({
    label: 'orders that are closed',
    into: 'erp',
    total: rows.count('orders'),
    items: () => rows.of('orders'),
    write: async (tx, batch) => {
      const company = await companyByCode(tx, code)
      const closed = batch.filter(({ isClosed }) => isClosed)
      const found = await lockPurchaseOrders(tx, [...(await knownOrders(tx, company, closed)).values()])
      const open = found.filter(({ order }) => order.status === 'ORDERED')
      const partly = found.filter(({ order }) => order.status === 'PARTLY_RECEIVED')
      await endOrders(tx, company, open, 'CANCELLED')
      await endOrders(tx, company, partly, 'CLOSED')
      return open.length + partly.length
    },
  })
