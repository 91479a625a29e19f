import Big from 'big.js'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  adjustStock,
  invoiceDelivered,
  lockOrders,
  norwegianVat,
  recordDeliveries,
  recordOrders,
  recordPayments,
  reserve,
  type CompanyRow,
  type CustomerRow,
  type OrderWithLines,
} from '../../../subgraphs/erp/index.ts'
import type { AtStage } from '../../stages.ts'
import { buy, type Bought } from './buying.ts'
import { priceIn, rateOf } from './currencies.ts'
import type { Fulfilment, Invoice, Payment, Shipment } from './fulfilment.ts'
import { known } from './known.ts'
import type { Order, OrderLine } from './orders.ts'
import type { Purchasing } from './purchases.ts'
import { runsOf } from './runs.ts'
import type { Count, Warehouse } from './stock.ts'
import type { Story } from './story.ts'

interface Setting {
  readonly books: CompanyRow
  readonly story: Story
  readonly warehouseIds: Readonly<Record<Warehouse, string>>
  readonly customers: readonly CustomerRow[]
}

/** What has been written so far, by what it was planned as. */
export interface Written {
  readonly orderIds: Map<Order, string>
  readonly deliveryIds: Map<Shipment, string>
  readonly invoices: Map<Invoice, { readonly id: string; readonly total: string }>
  /** By customer's id: what has been ordered and not been paid, tax included, in the customer's currency. */
  readonly owed: Map<string, Big>
  readonly bought: Bought
}

interface Run extends Pick<Fulfilment, 'orders' | 'shipments' | 'invoices' | 'payments'> {
  readonly counts: readonly Count[]
  readonly bought: Purchasing
}

/** Writes orders, deliveries, invoices and payments run by run, so that numbers rise with the dates. */
export async function writeDocuments(tx: Db, setting: Setting, stage: AtStage): Promise<Written> {
  const bought = { orderIds: new Map(), receiptIds: new Map(), invoices: new Map() }
  const written: Written = { orderIds: new Map(), deliveryIds: new Map(), invoices: new Map(), owed: new Map(), bought }
  const runs = [...runsOf(setting.story)]
  for (const [i, run] of runs.entries()) {
    stage(`writing purchases, orders, deliveries, invoices and payments: ${i + 1} of ${runs.length} stretches of time`)
    await writeRun(tx, setting, written, run)
  }
  return written
}

async function writeRun(tx: Db, setting: Setting, written: Written, run: Run): Promise<void> {
  await buy(tx, setting, written.bought, run.bought)
  await place(tx, setting, written, run.orders)
  for (const count of run.counts) await correct(tx, count)
  await ship(tx, setting, written, run.shipments)
  await bill(tx, setting, written, run.invoices)
  await settle(tx, setting, written, run.payments)
}

async function place(tx: Db, setting: Setting, { orderIds, owed }: Written, orders: readonly Order[]): Promise<void> {
  if (orders.length === 0) return
  const { books, story, warehouseIds, customers } = setting
  const rows = new Map(customers.map((row) => [row.id, row]))
  const recorded = await recordOrders(
    tx,
    books,
    orders.map((order) => ({
      customer: known(rows.get(order.customer.id)),
      salespersonId: order.salesperson.id,
      campaignId: order.campaign?.id ?? null,
      warehouseId: warehouseIds[order.customer.warehouse],
      orderedOn: order.on,
      requiredOn: order.requiredOn,
      currency: {
        code: order.customer.currency,
        rate: rateOf(story.rates, order.customer.currency, order.on),
      },
      freight: order.freight,
      lines: order.lines.map((line) => newLine(line, order)),
      reserves: story.sales.waiting.has(order),
    })),
  )
  await reserve(
    tx,
    recorded
      .filter((_, i) => story.sales.waiting.has(known(orders[i])))
      .flatMap(({ order, lines }) =>
        lines.map(({ productId, quantity }) => ({
          ...{ productId, warehouseId: order.warehouseId, quantity },
          sourceId: order.id,
          on: order.orderedOn,
        })),
      ),
  )
  for (const [i, { order }] of recorded.entries()) {
    orderIds.set(known(orders[i]), order.id)
    owed.set(order.customerId, (owed.get(order.customerId) ?? new Big(0)).plus(order.total))
  }
}

const taxRates = new Map<string, string>(norwegianVat.map(({ code, rate }) => [code, rate]))

/** Exports carry no tax. */
function newLine({ product, quantity, discount }: OrderLine, { customer }: Order) {
  const taxCode = customer.client.country === 'NO' ? product.taxCode : '0'
  return {
    productId: product.id,
    quantity: String(quantity),
    unitPrice: priceIn(customer.currency, product.listPrice),
    discount,
    taxCode,
    taxRate: taxRates.get(taxCode) ?? '0',
  }
}

const correct = (tx: Db, { product, warehouse, difference, on, reason }: Count): Promise<unknown> =>
  adjustStock(tx, { productId: product.id, warehouse, quantity: String(difference), movedOn: on, reason })

async function ship(tx: Db, { books }: Setting, written: Written, shipments: readonly Shipment[]): Promise<void> {
  if (shipments.length === 0) return
  const open = await ordersOf(tx, written, shipments)
  const ids = await recordDeliveries(
    tx,
    books,
    shipments.map(({ order, on, quantities }) => ({
      ...known(open.get(order)),
      deliveredOn: on,
      quantities: new Map(
        quantities.flatMap((quantity, i) => (quantity > 0 ? [[i + 1, String(quantity)] as const] : [])),
      ),
    })),
  )
  for (const [i, shipment] of shipments.entries()) written.deliveryIds.set(shipment, known(ids[i]))
}

async function bill(tx: Db, setting: Setting, written: Written, invoices: readonly Invoice[]): Promise<void> {
  if (invoices.length === 0) return
  const { books, customers } = setting
  const rows = new Map(customers.map((row) => [row.id, row]))
  const open = await ordersOf(tx, written, invoices)
  const issued = await invoiceDelivered(
    tx,
    books,
    invoices.map(({ order, on }) => ({
      ...known(open.get(order)),
      customer: known(rows.get(order.customer.id)),
      paymentTermsDays: order.customer.paymentTermsDays,
      issuedOn: on,
    })),
  )
  for (const [i, invoice] of invoices.entries()) written.invoices.set(invoice, known(issued[i]))
}

async function settle(tx: Db, { books }: Setting, written: Written, payments: readonly Payment[]): Promise<void> {
  if (payments.length === 0) return
  const { owed } = written
  const drafts = payments.map(({ customer, on, reference, invoice, settles, surplus }) => {
    const { id, total } = known(written.invoices.get(invoice))
    const half = new Big(total).div(2).round(0)
    const settled = settles === 'half' ? half : settles === 'rest' ? new Big(total).minus(half) : new Big(total)
    const amount = settled.plus(surplus)
    owed.set(customer.id, (owed.get(customer.id) ?? new Big(0)).minus(amount))
    return {
      customerId: customer.id,
      amount: amount.toFixed(2),
      currency: customer.currency,
      receivedOn: on,
      reference,
      allocations: settles === 'nothing' ? [] : [{ invoiceId: id, amount: settled.toFixed(2) }],
    }
  })
  await recordPayments(tx, books, drafts)
}

/** The orders that these are about, as they stand. */
async function ordersOf(tx: Db, { orderIds }: Written, about: readonly { readonly order: Order }[]) {
  const orders = about.map(({ order }) => order)
  const rows = await lockOrders(
    tx,
    orders.map((order) => known(orderIds.get(order))),
  )
  const byId = new Map(rows.map((row) => [row.order.id, row]))
  return new Map<Order, OrderWithLines>(orders.map((order) => [order, known(byId.get(known(orderIds.get(order))))]))
}
