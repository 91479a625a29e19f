import { addDays, daysBetween, workdayFrom, yearOf, type Day } from './calendar.ts'
import type { Morals } from './content/customers.ts'
import type { Order } from './orders.ts'
import type { Draw } from './random.ts'
import type { Telling } from './story.ts'

export interface Shipment {
  readonly order: Order
  readonly on: Day
  /** Line by line, zero for those that stay. */
  readonly quantities: readonly number[]
}

export interface Invoice {
  readonly number: string
  readonly order: Order
  readonly on: Day
  readonly dueOn: Day
}

export interface Payment {
  readonly customer: Order['customer']
  readonly on: Day
  /** What it is meant for, as a bank statement shows it. */
  readonly reference: string
  readonly invoice: Invoice
  /** How much of the invoice it settles; nothing where it was paid before, and this is as much again. */
  readonly settles: 'all' | 'half' | 'rest' | 'nothing'
  /** In NOK, on top of that. */
  readonly surplus: string
}

export interface CreditNote {
  readonly invoice: Invoice
  readonly on: Day
  readonly reason: string
  readonly lines: readonly { readonly lineNumber: number; readonly quantity?: string; readonly net?: string }[]
}

export interface Fulfilment {
  readonly orders: readonly Order[]
  readonly shipments: readonly Shipment[]
  readonly invoices: readonly Invoice[]
  readonly payments: readonly Payment[]
  /** By date. */
  readonly creditNotes: readonly CreditNote[]
  /** Invoices that will never be paid, and when that was seen. */
  readonly givenUp: readonly { readonly invoice: Invoice; readonly on: Day }[]
  /** Those that wait for goods, at least in part. */
  readonly waiting: ReadonlySet<Order>
}

/** What became of the orders until today; each list by date, invoices numbered as ERP will number them. */
export function fulfil({ today, draws }: Telling, orders: readonly Order[]): Fulfilment {
  const draw = draws('fulfilment')
  const plans = orders.map((order, i) =>
    planShipments(draw, order, isSplit(order, i, daysBetween(order.on, today)), today),
  )
  const shipments = plans.flatMap(({ done }) => done).sort(byDate)
  const invoices = numbered(
    shipments
      .map(({ order, on }) => ({ order, on: workdayFrom(addDays(on, draw.whole(0, 2))) }))
      .filter(({ on }) => on <= today)
      .sort(byDate),
  )
  const lost = invoices.findLast(
    ({ on, order }) => on < addDays(today, -270) && order.customer.client.morals === 'late' && order.lines.length > 1,
  )
  const planned = invoices.flatMap((invoice, i) => planPayments(draw, invoice, i, today)).sort(byDate)
  const payments = withMistakes(
    planned.filter(({ invoice }) => invoice !== lost),
    today,
  )
  return {
    orders,
    shipments,
    invoices,
    payments,
    creditNotes: credit(invoices, payments, today),
    givenUp: lost ? [{ invoice: lost, on: workdayFrom(addDays(today, -24)) }] : [],
    waiting: new Set(plans.flatMap(({ order, isWhole }) => (isWhole ? [] : [order]))),
  }
}

const byDate = (a: { on: Day }, b: { on: Day }): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** Some orders of old came in two parts; of those that are a week or two old every other one has a part to come. */
const isSplit = ({ lines }: Order, place: number, age: number): boolean =>
  lines.length > 1 && (age >= 5 && age < 16 ? place % 2 === 0 : place % 29 === 0)

/** At least as many days lie between two parts, so that the invoice for the first is out before the second leaves. */
const leastGap = 9

function planShipments(draw: Draw, order: Order, isSplit: boolean, today: Day) {
  const all = order.lines.map(({ quantity }) => quantity)
  const first = isSplit ? all.map((quantity, i) => (i === all.length - 1 ? Math.floor(quantity / 2) : quantity)) : all
  const firstOn = workdayFrom(addDays(order.on, isSplit ? draw.whole(1, 3) : draw.whole(1, 6)))
  const parts = [{ order, on: firstOn, quantities: first }]
  if (isSplit) {
    const rest = all.map((quantity, i) => quantity - (first[i] ?? 0))
    parts.push({ order, on: workdayFrom(addDays(firstOn, draw.whole(leastGap, 15))), quantities: rest })
  }
  const done = parts.filter(({ on }) => on <= today)
  return { order, done, isWhole: done.length === parts.length }
}

function numbered(drafts: readonly { order: Order; on: Day }[]): Invoice[] {
  const taken = new Map<number, number>()
  return drafts.map(({ order, on }) => {
    const place = (taken.get(yearOf(on)) ?? 0) + 1
    taken.set(yearOf(on), place)
    const number = `${yearOf(on)}-${String(place).padStart(6, '0')}`
    return { number, order, on, dueOn: addDays(on, order.customer.paymentTermsDays) }
  })
}

/** Days after the due date. */
const delays: Readonly<Record<Morals, readonly [number, number]>> = { prompt: [-5, 2], slow: [7, 30], late: [45, 130] }

function planPayments(draw: Draw, invoice: Invoice, place: number, today: Day): Payment[] {
  const { customer } = invoice.order
  const [least, most] = delays[customer.client.morals]
  const wanted = addDays(invoice.dueOn, draw.whole(least, most))
  const on = workdayFrom(wanted < invoice.on ? invoice.on : wanted)
  const restOn = workdayFrom(addDays(on, draw.whole(28, 45)))
  const payment = (day: Day, settles: Payment['settles']) => ({
    customer,
    on: day,
    reference: `Faktura ${invoice.number}`,
    invoice,
    settles,
    surplus: '0',
  })
  const planned = place % 9 === 4 ? [payment(on, 'half'), payment(restOn, 'rest')] : [payment(on, 'all')]
  return planned.filter((one) => one.on <= today)
}

/** Lately two were paid twice and one was paid too much of: money that waits for somebody to ask about it. */
function withMistakes(payments: readonly Payment[], today: Day): Payment[] {
  const recent = payments.filter(
    ({ customer, on, settles }) =>
      customer.currency === 'NOK' && settles === 'all' && on > addDays(today, -60) && on < addDays(today, -4),
  )
  const twice = [recent.at(-1), recent.at(-5)].filter((one) => one !== undefined)
  return [
    ...payments.map((one) => (one === recent.at(-9) ? { ...one, surplus: '500.00' } : one)),
    ...twice.map((one) => ({ ...one, on: workdayFrom(addDays(one.on, 1)), settles: 'nothing' as const })),
  ].sort(byDate)
}

/** What was credited: broken goods on invoices that nobody has paid yet, and a rebate on one that was paid. */
function credit(invoices: readonly Invoice[], payments: readonly Payment[], today: Day): CreditNote[] {
  const paid = new Set(payments.map(({ invoice }) => invoice))
  const of = invoices.filter(({ on }) => on > addDays(today, -60) && on < addDays(today, -8))
  const open = of.filter((invoice) => !paid.has(invoice))
  const settled = of.filter((invoice) => paid.has(invoice))
  const noteOn = (invoice: Invoice | undefined, reason: string, lines: CreditNote['lines']) =>
    invoice ? [{ invoice, on: workdayFrom(addDays(invoice.on, 5)), reason, lines }] : []
  return [
    ...noteOn(open[0], 'Knust under transport', [{ lineNumber: 1, quantity: '2' }]),
    ...noteOn(open[3], 'Feil vare levert', [{ lineNumber: 1, quantity: '1' }]),
    ...noteOn(open[5], 'Prisavslag, forsinket levering', [{ lineNumber: 1, net: '250.00' }]),
    ...noteOn(settled.at(-1), 'Prisavslag etter reklamasjon', [{ lineNumber: 1, net: '400.00' }]),
  ].sort(byDate)
}
