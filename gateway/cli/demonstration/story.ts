import { keepBooks, type Bookkeeping } from './books.ts'
import { addDays, yearOf, type Day } from './calendar.ts'
import { planCampaigns, settleMembers, type Campaign } from './campaigns.ts'
import { makeConversations, type Conversation } from './conversations.ts'
import { makeTasks, type Task } from './tasks.ts'
import { makeRates, type Rate } from './currencies.ts'
import { makeCustomers, type Customer } from './customers.ts'
import { fulfil, type Fulfilment } from './fulfilment.ts'
import { makeGoods, type Goods } from './goods.ts'
import { planOrders } from './orders.ts'
import { makePartners, type Partner } from './partners.ts'
import { makePipeline, type Pipeline } from './pipeline.ts'
import { makePurchases, type Purchasing } from './purchases.ts'
import { drawsFor, type Draw } from './random.ts'
import { makeStaff, type Employee } from './staff.ts'
import { makeStock, type Stock } from './stock.ts'
import { makeWorkshop, type Workshop } from './workshop.ts'

/** What the parts of the story are told by. */
export interface Telling {
  /** The company's day on which the story is told: nothing has happened later. */
  readonly today: Day
  /** Of the first orders: three fiscal years, the last of them under way. Stock and books were opened on the day before. */
  readonly firstDay: Day
  readonly openedOn: Day
  /** Draws of their own for each part. */
  draws(part: string): Draw
}

export interface Story {
  readonly today: Day
  readonly firstDay: Day
  readonly openedOn: Day
  readonly rates: readonly Rate[]
  readonly books: Bookkeeping
  readonly staff: readonly Employee[]
  readonly goods: Goods
  readonly customers: readonly Customer[]
  readonly campaigns: readonly Campaign[]
  readonly sales: Fulfilment
  readonly purchasing: Purchasing
  readonly workshop: Workshop
  readonly stock: Stock
  readonly conversations: readonly Conversation[]
  readonly tasks: readonly Task[]
  readonly partners: readonly Partner[]
  readonly pipeline: Pipeline
}

/** All that the demonstration company is and did, worked out without a database: the same for the same seed and day. */
export function tell(seed: string, today: Day): Story {
  const firstDay = `${yearOf(today) - 2}-01-01`
  const openedOn = addDays(firstDay, -1)
  const telling: Telling = { today, firstDay, openedOn, draws: (part) => drawsFor(seed, part) }
  const rates = makeRates(telling)
  const staff = makeStaff(telling)
  const goods = makeGoods(telling)
  const customers = makeCustomers(telling, staff)
  const planned = planCampaigns(telling, staff, goods, customers)
  const orders = planOrders(telling, { staff, goods, customers, campaigns: planned })
  const sales = fulfil(telling, orders)
  const purchasing = makePurchases(telling, { goods, orders, rates })
  const workshop = makeWorkshop(telling)
  const stock = makeStock(telling, goods, { sales, purchasing })
  const campaigns = settleMembers(telling, planned, orders)
  const conversations = makeConversations(telling, { staff, goods, customers, campaigns, sales })
  const partners = makePartners(telling, customers)
  const pipeline = makePipeline(telling, { staff, goods, customers, campaigns })
  const books = keepBooks(telling, staff)
  return {
    today,
    firstDay,
    openedOn,
    rates,
    books,
    staff,
    goods,
    customers,
    campaigns,
    sales,
    purchasing,
    workshop,
    stock,
    conversations,
    tasks: makeTasks(telling, conversations),
    partners,
    pipeline,
  }
}
