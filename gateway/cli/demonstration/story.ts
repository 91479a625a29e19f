import { addDays, firstOfMonth, type Day } from './calendar.ts'
import { planCampaigns, settleMembers, type Campaign } from './campaigns.ts'
import { makeConversations, type Conversation } from './conversations.ts'
import { makeCustomers, type Customer } from './customers.ts'
import { fulfil, type Fulfilment } from './fulfilment.ts'
import { makeGoods, type Goods } from './goods.ts'
import { planOrders } from './orders.ts'
import { makePartners, type Partner } from './partners.ts'
import { drawsFor, type Draw } from './random.ts'
import { makeStaff, type Employee } from './staff.ts'
import { makeStock, type Stock } from './stock.ts'

/** What the parts of the story are told by. */
export interface Telling {
  /** The company's day on which the story is told: nothing has happened later. */
  readonly today: Day
  /** Of the first orders; the stock was taken over on the day before. */
  readonly firstDay: Day
  /** Draws of their own for each part. */
  draws(part: string): Draw
}

export interface Story {
  readonly today: Day
  readonly openedOn: Day
  readonly staff: readonly Employee[]
  readonly goods: Goods
  readonly customers: readonly Customer[]
  readonly campaigns: readonly Campaign[]
  readonly sales: Fulfilment
  readonly stock: Stock
  readonly conversations: readonly Conversation[]
  readonly partners: readonly Partner[]
}

/** All that the demonstration company is and did, worked out without a database: the same for the same seed and day. */
export function tell(seed: string, today: Day): Story {
  const firstDay = firstOfMonth(today, -18)
  const telling: Telling = { today, firstDay, draws: (part) => drawsFor(seed, part) }
  const staff = makeStaff(telling)
  const goods = makeGoods(telling)
  const customers = makeCustomers(telling, staff)
  const planned = planCampaigns(telling, staff, goods, customers)
  const orders = planOrders(telling, { staff, goods, customers, campaigns: planned })
  const sales = fulfil(telling, orders)
  const stock = makeStock(telling, goods, sales)
  const campaigns = settleMembers(telling, planned, orders)
  const conversations = makeConversations(telling, { staff, goods, customers, campaigns, sales })
  const partners = makePartners(telling, customers)
  const openedOn = addDays(firstDay, -1)
  return { today, openedOn, staff, goods, customers, campaigns, sales, stock, conversations, partners }
}
