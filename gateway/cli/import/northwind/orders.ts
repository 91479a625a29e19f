import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import { isZero } from '../../../../subgraphs/common/money.ts'
import { customerIds } from '../../../../subgraphs/crm/index.ts'
import {
  employeeIds,
  invoiceDelivered,
  keptCustomers,
  lockOrders,
  orderIds,
  productIds,
  recordDeliveries,
  recordOrders,
  undelivered,
} from '../../../../subgraphs/erp/index.ts'
import { step, type Rows } from '../source.ts'
import { paymentTermsDays } from './books.ts'
import type { NorthwindFiles, NorthwindRow } from './files.ts'
import { company, warehouse } from './masters.ts'

interface OrderWithLines {
  readonly row: NorthwindRow<'orders'>
  readonly parts: readonly NorthwindRow<'orderLines'>[]
}

/** Orders, confirmed; they reserve nothing. */
export const placeOrders = (rows: Rows<NorthwindFiles>, { crm }: { readonly crm: Db }) =>
  step<OrderWithLines>({
    label: 'orders',
    into: 'erp',
    total: rows.count('orders'),
    items: () => rows.withParts('orders', 'orderLines'),
    write: async (tx, batch) => {
      const books = await company(tx)
      const { id: warehouseId } = await warehouse(tx)
      const known = await orderIds(
        tx,
        books,
        batch.map(({ row }) => row.number),
      )
      const added = batch.filter(({ row }) => !known.has(row.number))
      const customers = await customerIds(crm, unique(added.map(({ row }) => row.customer)))
      const kept = await keptCustomers(tx, [...customers.values()])
      const employees = await employeeIds(tx, unique(added.flatMap(({ row }) => row.salesperson ?? [])))
      const products = await productIds(tx, unique(added.flatMap(({ parts }) => parts.map(({ product }) => product))))
      await recordOrders(
        tx,
        books,
        added.map(({ row, parts }) => ({
          number: row.number,
          customer: required(kept.get(required(customers.get(row.customer)))),
          salespersonId: row.salesperson === null ? null : required(employees.get(row.salesperson)),
          campaignId: null,
          warehouseId,
          orderedOn: row.orderedOn,
          requiredOn: row.requiredOn,
          freight: row.freight,
          lines: parts.map(({ product, quantity, unitPrice, discount }) => ({
            productId: required(products.get(product)),
            quantity,
            unitPrice,
            discount,
            taxRate: '0',
          })),
          reserves: false,
        })),
      )
      return added.length
    },
  })

interface Shipment {
  readonly number: string
  readonly shippedOn: string
}

/** Delivers and invoices what was shipped on the day that it was, in the order of those days, as books are kept. */
export const shipOrders = (rows: Rows<NorthwindFiles>) => {
  const shipments: Shipment[] = []
  return step<Shipment>({
    label: 'deliveries and invoices',
    into: 'erp',
    get total() {
      return shipments.length
    },
    items: async function* () {
      for await (const { number, shippedOn } of rows.of('orders'))
        if (shippedOn !== null) shipments.push({ number, shippedOn })
      yield* shipments.sort((a, b) => (a.shippedOn < b.shippedOn ? -1 : a.shippedOn > b.shippedOn ? 1 : 0))
    },
    write: async (tx, batch) => {
      const books = await company(tx)
      const ids = await orderIds(
        tx,
        books,
        batch.map(({ number }) => number),
      )
      const wanted = batch.map(({ number, shippedOn }) => ({ id: required(ids.get(number)), shippedOn }))
      const open = await ordersIn(tx, wanted)
      const fresh = open.filter(({ lines }) => lines.every(({ delivered }) => isZero(delivered)))
      if (fresh.length === 0) return 0
      await recordDeliveries(
        tx,
        books,
        fresh.map((found) => ({ ...found, deliveredOn: found.shippedOn, quantities: undelivered(found) })),
      )
      const delivered = await ordersIn(
        tx,
        fresh.map(({ order, shippedOn }) => ({ id: order.id, shippedOn })),
      )
      const customers = await keptCustomers(tx, unique(delivered.map(({ order }) => order.customerId)))
      await invoiceDelivered(
        tx,
        books,
        delivered.map((found) => ({
          ...found,
          customer: required(customers.get(found.order.customerId)),
          paymentTermsDays,
          issuedOn: found.shippedOn,
        })),
      )
      return fresh.length
    },
  })
}

/** The orders as they stand, locked, in the order in which they are wanted. */
async function ordersIn(tx: Db, wanted: readonly { readonly id: string; readonly shippedOn: string }[]) {
  const found = new Map(
    (
      await lockOrders(
        tx,
        wanted.map(({ id }) => id),
      )
    ).map((one) => [one.order.id, one]),
  )
  return wanted.map(({ id, shippedOn }) => ({ ...required(found.get(id)), shippedOn }))
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** The check has seen to it that it is there. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Something that an earlier step has written is gone.')
  return value
}
