import { addDays, daysBetween, workdayUntil, type Day } from './calendar.ts'
import type { Fulfilment } from './fulfilment.ts'
import type { Goods, Product } from './goods.ts'
import type { Purchasing } from './purchases.ts'
import type { Telling } from './story.ts'
import { made, setAside } from './workshop.ts'

export const warehouses = ['OSLO', 'BERGEN'] as const
export type Warehouse = (typeof warehouses)[number]

export interface Stocked {
  readonly product: Product
  readonly warehouse: Warehouse
  /** Taken over when the books were opened: enough for all that was sold until something was bought. */
  readonly opening: number
}

export interface Count {
  readonly product: Product
  readonly warehouse: Warehouse
  readonly on: Day
  /** Too many when positive, missing when negative. */
  readonly difference: number
  readonly reason: string
}

export interface Stock {
  readonly levels: readonly Stocked[]
  /** By date. */
  readonly counts: readonly Count[]
}

const reasons = [
  'Svinn ved varetelling',
  'Knust under truing',
  'Funnet ved varetelling',
  'Fuktskade',
  'Utgått på dato',
  'Feilplukk rettet',
]

interface Happened {
  readonly sales: Fulfilment
  readonly purchasing: Purchasing
}

const aside = ({ sku }: Product, warehouse: Warehouse): number => (warehouse === made ? (setAside[sku] ?? 0) : 0)

/** How much of each product lay where in the beginning, so that now there is as much left as there should be. */
export function makeStock(
  { firstDay, today, draws }: Telling,
  { products }: Goods,
  { sales, purchasing }: Happened,
): Stock {
  const draw = draws('stock')
  /** And not bought. */
  const sold = new Map<string, number>()
  for (const { customer, lines } of sales.orders)
    for (const { product, quantity } of lines) {
      const key = product.sku + customer.warehouse
      sold.set(key, (sold.get(key) ?? 0) + quantity)
    }
  for (const { purchase, quantities } of purchasing.receipts)
    for (const [i, { product, warehouse }] of purchase.lines.entries()) {
      const key = product.sku + warehouse
      sold.set(key, (sold.get(key) ?? 0) - (quantities[i] ?? 0))
    }
  const counts = reasons.map((reason, i) => ({
    product: draw.one(products.filter(({ typical }) => typical >= 8)),
    warehouse: draw.one(warehouses),
    on: workdayUntil(addDays(firstDay, Math.floor((daysBetween(firstDay, today) * (i + 1)) / (reasons.length + 1)))),
    difference: /^(Funnet|Feilplukk)/.test(reason) ? 2 : -draw.whole(1, 4),
    reason,
  }))
  const levels = products.flatMap((product, i) => {
    const level = Number(product.reorderLevel)
    // Every fifth is due for reorder.
    const isLow = i % 5 === 3
    const left = isLow ? level * (0.1 + draw.fraction() * 0.5) : level * (1.4 + draw.fraction() * 2.2)
    const shareOfOslo = 0.5 + draw.fraction() * 0.25
    return warehouses.map((warehouse) => {
      const share = warehouse === 'OSLO' ? shareOfOslo : 1 - shareOfOslo
      const counted = counts
        .filter((count) => count.product === product && count.warehouse === warehouse)
        .reduce((all, { difference }) => all + difference, 0)
      const remains = Math.max(4, Math.round(left * share))
      return {
        product,
        warehouse,
        opening: (sold.get(product.sku + warehouse) ?? 0) + remains - counted + aside(product, warehouse),
      }
    })
  })
  return { levels, counts }
}
