import type { Day } from './calendar.ts'
import type { Story } from './story.ts'
import type { Fulfilment } from './fulfilment.ts'

/**
 * What happened, cut into stretches of time that can be written in bulk: no order is delivered or invoiced twice within
 * one, since a bulk write looks at each order once. An invoice for a first part is out before the second leaves.
 */
export function* runsOf({ sales, stock, purchasing }: Story) {
  const cuts = [...cutsOf(sales), '9999-12-31']
  let from = '0001-01-01'
  for (const until of cuts) {
    const within = <T extends { readonly on: Day }>(all: readonly T[]): T[] =>
      all.filter(({ on }) => on >= from && on < until)
    yield {
      orders: within(sales.orders),
      counts: within(stock.counts),
      shipments: within(sales.shipments),
      invoices: within(sales.invoices),
      payments: within(sales.payments),
      bought: {
        purchases: within(purchasing.purchases),
        receipts: within(purchasing.receipts),
        bills: within(purchasing.bills),
        payouts: within(purchasing.payouts),
      },
    }
    from = until
  }
}

/** The days on which a new stretch must begin: when an order is shipped that was shipped or invoiced in the one before. */
function cutsOf({ shipments, invoices }: Pick<Fulfilment, 'shipments' | 'invoices'>): Day[] {
  const events = [
    ...shipments.map(({ order, on }) => ({ order, on, ships: true })),
    ...invoices.map(({ order, on }) => ({ order, on, ships: false })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const cuts: Day[] = []
  let seen = new Map<object, Day>()
  for (const { order, on, ships } of events) {
    if (ships && seen.has(order)) {
      cuts.push(on)
      // Others of the same day fall into the new stretch too.
      seen = new Map([...seen].filter(([, day]) => day === on))
    }
    seen.set(order, on)
  }
  return cuts
}
