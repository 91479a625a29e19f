import Big from 'big.js'
import { addDays, daysBetween, workdayFrom, type Day } from './calendar.ts'
import { rateOf, type Rate } from './currencies.ts'
import type { Goods, Product, Supplier } from './goods.ts'
import type { Order } from './orders.ts'
import type { Draw } from './random.ts'
import { warehouses, type Warehouse } from './stock.ts'
import type { Telling } from './story.ts'

export interface Purchase {
  readonly supplier: Supplier
  readonly on: Day
  readonly expectedOn: Day
  readonly currency: string
  readonly lines: readonly PurchaseLine[]
}

export interface PurchaseLine {
  readonly product: Product
  readonly warehouse: Warehouse
  readonly quantity: number
  readonly unitPrice: string
}

export interface Receipt {
  readonly purchase: Purchase
  readonly on: Day
  /** Line by line. */
  readonly quantities: readonly number[]
  /** Less than was ordered has come, and the rest will not. */
  readonly isShort: boolean
}

/** A supplier's invoice for what was received, or for more or dearer. */
export interface Bill {
  readonly receipt: Receipt
  readonly on: Day
  readonly dueOn: Day
  readonly number: string
  readonly wrong: 'price' | 'quantity' | null
}

export interface Payout {
  readonly bill: Bill
  readonly on: Day
}

/** Each list by date. */
export interface Purchasing {
  readonly purchases: readonly Purchase[]
  readonly receipts: readonly Receipt[]
  readonly bills: readonly Bill[]
  readonly payouts: readonly Payout[]
}

/** What suppliers let one pay later, in days. */
export const supplierTerms = 30

/** How often each supplier is ordered from, in days: lately more often. */
const [once, lately] = [330, 125] as const

/**
 * What was ordered of each supplier, so much each time as was sold until its next delivery came: one knows the trade by now.
 * Stock falls to what shall be left in the end, and never below.
 */
export function makePurchases(
  telling: Telling,
  { goods, orders, rates }: { goods: Goods; orders: readonly Order[]; rates: readonly Rate[] },
): Purchasing {
  const { suppliers } = goods
  const draw = telling.draws('purchases')
  const sold = salesByPlace(orders)
  const planned = suppliers.flatMap((supplier, i) => {
    const products = goods.products.filter(({ supplierId }) => supplierId === supplier.id)
    const times = timesOf(draw, telling, i)
    return times.flatMap((time, k) => {
      const until = times[k + 1]?.cameOn ?? '9999-12-31'
      const rate = rateOf(rates, supplier.currency ?? 'NOK', time.on)
      const lines = products.flatMap((product) =>
        warehouses.flatMap((warehouse) => {
          const wanted = sold(product, warehouse, time.cameOn, until) + (time.isDue ? 0 : Number(product.reorderLevel))
          const unitPrice = new Big(product.unitCost).div(rate).round(2).toFixed(2)
          return wanted > 0 ? [{ product, warehouse, quantity: wanted + (time.isShort ? 2 : 0), unitPrice }] : []
        }),
      )
      return lines.length > 0 ? [{ supplier, lines, currency: supplier.currency ?? 'NOK', ...time }] : []
    })
  })
  const byDate = <T extends { readonly on: Day }>(all: T[]): T[] =>
    all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const purchases = byDate(planned)
  const receipts = byDate(
    purchases
      .filter(({ isDue }) => isDue)
      .map((purchase) => ({
        purchase,
        on: purchase.cameOn,
        isShort: purchase.isShort,
        quantities: purchase.lines.map(({ quantity }) => quantity - (purchase.isShort ? 2 : 0)),
      })),
  )
  const bills = byDate(billsFor(draw, receipts, telling.today))
  // Three have not been paid yet.
  const payouts = bills
    .filter(({ wrong }) => wrong === null)
    .slice(0, -3)
    .map((bill) => ({ bill, on: workdayFrom(bill.dueOn) }))
    .filter(({ on }) => on <= telling.today)
  return { purchases, receipts, bills, payouts: byDate(payouts) }
}

/** When a supplier was ordered from, and when that came: mostly as promised, some late. */
function timesOf(draw: Draw, { firstDay, today }: Telling, place: number) {
  const times = []
  let on = workdayFrom(addDays(firstDay, 20 + place * 27))
  for (let i = place; on <= addDays(today, -3); i += 1) {
    const lead = draw.whole(8, 21)
    const late = i % 4 === 1 ? draw.whole(4, 13) : draw.whole(-1, 1)
    const cameOn = workdayFrom(addDays(on, lead + late))
    times.push({ on, expectedOn: addDays(on, lead), cameOn, isDue: cameOn <= today, isShort: i % 7 === 5 })
    on = workdayFrom(addDays(on, daysBetween(on, today) > 420 ? once : lately))
  }
  // Of every third supplier something is on its way today.
  if (place % 3 === 1 && times.every(({ isDue }) => isDue))
    times.push({
      on: workdayFrom(addDays(today, -5)),
      expectedOn: addDays(today, 6),
      cameOn: addDays(today, 6),
      isDue: false,
      isShort: false,
    })
  return times
}

function billsFor(draw: Draw, receipts: readonly Receipt[], today: Day): Bill[] {
  const bills = receipts.map((receipt, i) => {
    const on = workdayFrom(addDays(receipt.on, draw.whole(1, 6)))
    return { receipt, on, dueOn: addDays(on, supplierTerms), number: String(40_000 + i * 37), wrong: null }
  })
  const sent = bills.filter(({ on }) => on <= today)
  const dear = sent.findLast(({ receipt }) => !receipt.isShort)
  const over = sent.findLast(({ receipt }) => receipt.isShort)
  return sent.map((bill) => ({ ...bill, wrong: bill === dear ? 'price' : bill === over ? 'quantity' : null }))
}

/** How many of a product were ordered of a warehouse from the day after the first until the second. */
function salesByPlace(orders: readonly Order[]) {
  const sold = new Map<string, { on: Day; quantity: number }[]>()
  for (const { on, customer, lines } of orders)
    for (const { product, quantity } of lines) {
      const key = product.sku + customer.warehouse
      sold.set(key, [...(sold.get(key) ?? []), { on, quantity }])
    }
  return (product: Product, warehouse: Warehouse, after: Day, until: Day): number =>
    (sold.get(product.sku + warehouse) ?? [])
      .filter(({ on }) => on > after && on <= until)
      .reduce((all, { quantity }) => all + quantity, 0)
}
