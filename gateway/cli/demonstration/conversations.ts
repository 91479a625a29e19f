import { addDays, at, daysBetween, workdayFrom, workdayUntil, type Day } from './calendar.ts'
import type { Campaign } from './campaigns.ts'
import { tastes } from './content/customers.ts'
import { texts, type Occasion, type Said } from './content/conversations.ts'
import type { Contact, Customer } from './customers.ts'
import type { Fulfilment, Invoice } from './fulfilment.ts'
import type { Goods, Product } from './goods.ts'
import type { Order } from './orders.ts'
import type { Draw } from './random.ts'
import type { Employee } from './staff.ts'
import type { Telling } from './story.ts'
import { fill } from './text.ts'

export interface Conversation extends Said {
  readonly id: string
  readonly customer: Customer
  /** Place among the customer's contacts; none where nobody in particular was spoken to. */
  readonly contact: number | null
  readonly employee: Employee
  readonly products: readonly Product[]
  /** A moment, yesterday at the latest. */
  readonly occurredAt: string
}

interface Cast {
  readonly staff: readonly Employee[]
  readonly goods: Goods
  readonly customers: readonly Customer[]
  readonly campaigns: readonly Campaign[]
  readonly sales: Fulfilment
}

/** What a conversation is about. */
interface Topic {
  readonly occasion: Occasion
  readonly customer: Customer
  readonly on: Day
  readonly employee: Employee
  /** Place among the customer's contacts. */
  readonly contact: number | null
  readonly product?: Product
  readonly order?: Order
  readonly invoice?: Invoice
  readonly campaign?: Campaign
}

const conversationsInAll = 520

/** Conversations about what happened, and as many others as make up the number; by moment. */
export function makeConversations({ today, firstDay, draws }: Telling, cast: Cast): Conversation[] {
  const draw = draws('conversations')
  const topics = [...aboutOrders(draw, cast), ...aboutInvoices(draw, cast, today), ...aboutCampaigns(draw, cast)]
  while (topics.length < conversationsInAll) topics.push(anyContact(draw, cast, firstDay, today))
  return topics
    .filter(({ on }) => on < today)
    .map((topic) => converse(draw, topic))
    .sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))
}

function aboutOrders(draw: Draw, { staff, sales }: Cast): Topic[] {
  // Orders of a weekend come by the web shop: nobody is there to be called.
  const ordered = sales.orders.flatMap((order) =>
    draw.chance(0.33) && workdayFrom(order.on) === order.on ? [topicOf('ordering', order, order.on)] : [],
  )
  const complained = sales.shipments.flatMap(({ order, on }) => {
    if (!draw.chance(0.06)) return []
    const service = draw.one(staff.filter(({ does }) => does === 'service' || does === 'stock'))
    const complaint = topicOf('complaint', order, workdayFrom(addDays(on, 1)))
    const answeredOn = workdayFrom(addDays(complaint.on, 1))
    return [complaint, { ...complaint, occasion: 'answer' as const, on: answeredOn, employee: service }]
  })
  return [...ordered, ...complained]

  function topicOf(occasion: Occasion, order: Order, on: Day): Topic {
    const product = draw.one(order.lines).product
    const { customer, salesperson: employee } = order
    return { occasion, order, on, product, customer, employee, contact: anyOf(draw, customer) }
  }
}

/** Nobody is reminded of what was paid in time. */
function aboutInvoices(draw: Draw, { staff, sales }: Cast, today: Day): Topic[] {
  const paidOn = new Map(
    sales.payments.filter(({ settles }) => settles !== 'nothing').map(({ invoice, on }) => [invoice, on]),
  )
  const accountants = staff.filter(({ does }) => does === 'finance')
  return sales.invoices.flatMap((invoice) => {
    const { customer } = invoice.order
    const late = daysBetween(invoice.dueOn, paidOn.get(invoice) ?? today)
    if (late < 12) return []
    const employee = draw.one(accountants)
    // Who looks after the money stands last.
    const contact = customer.contacts.length > 0 ? customer.contacts.length - 1 : null
    const on = workdayFrom(addDays(invoice.dueOn, 10))
    const reminded = { occasion: 'reminder' as const, customer, invoice, employee, contact, on }
    if (late < 18 || !draw.chance(0.6)) return [reminded]
    return [reminded, { ...reminded, occasion: 'promise' as const, on: workdayFrom(addDays(invoice.dueOn, 16)) }]
  })
}

function aboutCampaigns(draw: Draw, { campaigns }: Cast): Topic[] {
  return campaigns
    .filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED')
    .flatMap((campaign) =>
      campaign.members.flatMap(({ customer, status, since }): Topic[] => {
        const [product, contact] = [draw.one(campaign.products), anyOf(draw, customer)]
        const topic = { customer, campaign, product, contact, employee: campaign.owner }
        if (status === 'RESPONDED')
          return draw.chance(0.7) ? [{ ...topic, occasion: 'interest', on: workdayFrom(since.slice(0, 10)) }] : []
        const sentOn = workdayFrom(addDays(campaign.startsOn, 1))
        return draw.chance(0.3) ? [{ ...topic, occasion: 'invitation', on: sentOn }] : []
      }),
    )
}

function anyContact(draw: Draw, { goods, customers }: Cast, firstDay: Day, today: Day): Topic {
  const on = workdayUntil(addDays(firstDay, draw.whole(0, daysBetween(firstDay, today) - 1)))
  const known = customers.filter(({ since, client }) => since <= on && client.trade !== 'private')
  const customer = draw.weighted(known, ({ client }) => client.size)
  const product = draw.weighted(goods.products, ({ category }) => tastes[customer.client.trade][category] ?? 0)
  return { occasion: 'contact', customer, on, employee: customer.owner, contact: anyOf(draw, customer), product }
}

const anyOf = (draw: Draw, { contacts }: Customer): number | null =>
  contacts.length > 0 ? draw.whole(0, contacts.length - 1) : null

function converse(draw: Draw, topic: Topic): Conversation {
  const { customer, product, employee, contact } = topic
  const said = draw.one(texts[customer.language][topic.occasion])
  const given = {
    product: product?.name ?? '',
    order: topic.order?.number ?? '',
    invoice: topic.invoice?.number ?? '',
    campaign: topic.campaign?.name ?? '',
    customer: customer.client.name,
    contact: firstNameOf(contact === null ? { name: customer.client.name } : (customer.contacts[contact] as Contact)),
    us: firstNameOf(employee),
  }
  const occurredAt = at(topic.on, draw.whole(6, 14), draw.whole(0, 59))
  return {
    ...said,
    subject: fill(said.subject, given),
    body: fill(said.body, given),
    id: draw.id(occurredAt),
    customer,
    contact,
    employee,
    products: product && (said.subject + said.body).includes('{product}') ? [product] : [],
    occurredAt,
  }
}

const firstNameOf = ({ name }: { name: string }): string => name.split(' ')[0] ?? name
