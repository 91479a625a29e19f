import { addDays, daysBetween, monthOf, weekdayOf, workdayFrom, yearOf, type Day } from './calendar.ts'
import type { PlannedCampaign } from './campaigns.ts'
import { tastes } from './content/customers.ts'
import type { Customer } from './customers.ts'
import type { Goods, Product } from './goods.ts'
import type { Draw } from './random.ts'
import type { Employee } from './staff.ts'
import type { Telling } from './story.ts'

export interface OrderLine {
  readonly product: Product
  readonly quantity: number
  readonly discount: string
}

export interface Order {
  readonly number: string
  readonly customer: Customer
  readonly on: Day
  readonly requiredOn: Day
  readonly salesperson: Employee
  readonly campaign: PlannedCampaign | null
  readonly freight: string
  readonly lines: readonly OrderLine[]
}

interface Cast {
  readonly staff: readonly Employee[]
  readonly goods: Goods
  readonly customers: readonly Customer[]
  readonly campaigns: readonly PlannedCampaign[]
}

/** How busy the months are, January first: summer is for the visitors, winter for Christmas. */
const busy = [0.75, 0.8, 0.95, 0.95, 1.15, 1.2, 0.7, 0.95, 1.05, 1.1, 1.35, 1.3]
const ordersInAll = 540
/** So many of them in the last days, so that there is always something to pack. */
const ordersLately = 16
const lately = 9

/** Orders by date, numbered as ERP will number them in that order. */
export function planOrders({ today, firstDay, draws }: Telling, cast: Cast): Order[] {
  const draw = draws('orders')
  const span = daysBetween(firstDay, today)
  const days = Array.from({ length: span + 1 }, (_, i) => addDays(firstDay, i))
  const weight = (day: Day) =>
    (weekdayOf(day) < 6 ? 1 : 0.06) * (busy[monthOf(day) - 1] ?? 1) * (0.6 + (0.8 * daysBetween(firstDay, day)) / span)
  const dates = [
    ...drawDays(draw, days, weight, ordersInAll - ordersLately),
    ...drawDays(draw, days.slice(-lately), weight, ordersLately),
  ].sort()
  const taken = new Map<number, number>()
  return dates.map((on) => {
    const place = (taken.get(yearOf(on)) ?? 0) + 1
    taken.set(yearOf(on), place)
    return planOrder(draw, cast, on, `${yearOf(on)}-${String(place).padStart(6, '0')}`)
  })
}

function drawDays(draw: Draw, days: readonly Day[], weight: (day: Day) => number, count: number): Day[] {
  const weighed = days.map((day) => ({ day, weight: weight(day) }))
  return Array.from({ length: count }, () => draw.weighted(weighed, (one) => one.weight).day)
}

function planOrder(draw: Draw, { staff, goods, customers, campaigns }: Cast, on: Day, number: string): Order {
  const known = customers.filter(({ since }) => since <= on)
  const customer = draw.weighted(known, ({ client }) => (client.trade === 'private' ? 0.5 : client.size + 1))
  const campaign = campaigns.find(
    (one) =>
      (one.status === 'ACTIVE' || one.status === 'COMPLETED') &&
      on > addDays(one.startsOn, 1) &&
      on < addDays(one.endsOn, 10) &&
      one.audience.includes(customer),
  )
  const answers = campaign && draw.chance(0.7) ? campaign : null
  const service = staff.find(({ title }) => title === 'Kundeservice') as Employee
  const lines = planLines(draw, goods, customer, answers)
  return {
    number,
    customer,
    on,
    requiredOn: workdayFrom(addDays(on, draw.whole(4, 12))),
    salesperson: customer.client.trade === 'private' || draw.chance(0.2) ? service : customer.owner,
    campaign: answers,
    freight: freightFor(lines, customer),
    lines,
  }
}

function planLines(draw: Draw, { products }: Goods, customer: Customer, campaign: PlannedCampaign | null): OrderLine[] {
  const { trade, size } = customer.client
  const liking = tastes[trade]
  const chosen = new Set<Product>(campaign ? [draw.one(campaign.products)] : [])
  const wanted = trade === 'private' ? draw.whole(1, 2) : draw.whole(2, 5)
  while (chosen.size < wanted) chosen.add(draw.weighted(products, ({ category }) => liking[category] ?? 0))
  return [...chosen].map((product) => {
    const usual = trade === 'private' ? product.household : (product.typical * (size + 1)) / 1.6
    return {
      product,
      quantity: Math.max(1, Math.round(usual * (0.6 + draw.fraction() * 0.8))),
      discount: campaign?.products.includes(product)
        ? String(Math.max(0.12, Number(customer.discount)))
        : customer.discount,
    }
  })
}

/** Free above a sum, dearer abroad. */
function freightFor(lines: readonly OrderLine[], { client, currency }: Customer): string {
  const worth = lines.reduce((all, { product, quantity }) => all + Number(product.listPrice) * quantity, 0)
  if (currency !== 'NOK') return worth > 200_000 ? '0' : '249.00'
  if (client.country !== 'NO') return worth > 200_000 ? '0' : '2890.00'
  if (client.trade === 'private') return worth > 1_500 ? '0' : '149.00'
  return worth > 100_000 ? '0' : '1490.00'
}
