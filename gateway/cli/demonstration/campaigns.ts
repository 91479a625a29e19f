import { addDays, at, daysBetween, monthOf, yearOf, type Day } from './calendar.ts'
import { campaignIdeas, seasons, type CampaignIdea } from './content/campaigns.ts'
import type { Customer } from './customers.ts'
import type { Goods, Product } from './goods.ts'
import type { Order } from './orders.ts'
import type { Draw } from './random.ts'
import type { Employee } from './staff.ts'
import type { Telling } from './story.ts'

type MemberStatus = 'ADDED' | 'SENT' | 'DELIVERED' | 'OPENED' | 'CLICKED' | 'RESPONDED' | 'BOUNCED' | 'OPTED_OUT'

export interface PlannedCampaign {
  readonly id: string
  readonly name: string
  readonly status: CampaignIdea['status']
  readonly startsOn: Day
  readonly endsOn: Day
  readonly budget: string
  readonly owner: Employee
  readonly products: readonly Product[]
  readonly audience: readonly Customer[]
}

export interface Member {
  readonly customer: Customer
  readonly status: MemberStatus
  /** A moment. */
  readonly since: string
}

export interface Campaign extends PlannedCampaign {
  readonly members: readonly Member[]
}

export function planCampaigns(
  { today, draws }: Telling,
  staff: readonly Employee[],
  { products }: Goods,
  customers: readonly Customer[],
): PlannedCampaign[] {
  const draw = draws('campaigns')
  const owners = staff.filter(({ title }) => /^(Salgssjef|Markeds)/.test(title))
  return campaignIdeas.map((idea) => {
    const startsOn = addDays(today, idea.startsIn)
    const known = addDays(startsOn < today ? startsOn : today, -14)
    return {
      id: draw.id(at(known, 9, 0)),
      name: `${idea.theme}, ${seasons[monthOf(startsOn) - 1]} ${yearOf(startsOn)}`,
      status: idea.status,
      startsOn,
      endsOn: addDays(startsOn, idea.days - 1),
      budget: idea.budget,
      owner: draw.one(owners),
      products: products.filter(({ sku }) => idea.skus.includes(sku)),
      audience: customers.filter(
        ({ client, since }) => since < known && idea.audience.includes(client.trade) && draw.chance(0.85),
      ),
    }
  })
}

const reached: readonly (readonly [MemberStatus, number])[] = [
  ['SENT', 4],
  ['DELIVERED', 30],
  ['OPENED', 28],
  ['CLICKED', 12],
  ['RESPONDED', 4],
  ['BOUNCED', 4],
  ['OPTED_OUT', 3],
]

/** How far each member came: those with orders of the campaign have responded. */
export function settleMembers(
  { today, draws }: Telling,
  campaigns: readonly PlannedCampaign[],
  orders: readonly Order[],
): Campaign[] {
  const draw = draws('members')
  return campaigns.map((campaign) => ({
    ...campaign,
    members: campaign.audience.map((customer) => {
      const order = orders.find((one) => one.campaign === campaign && one.customer === customer)
      return { customer, ...settle(draw, campaign, { today, orderedOn: order?.on }) }
    }),
  }))
}

function settle(draw: Draw, campaign: PlannedCampaign, told: { today: Day; orderedOn: Day | undefined }) {
  const yesterday = addDays(told.today, -1)
  const hasBegun = campaign.status === 'ACTIVE' || campaign.status === 'COMPLETED'
  if (told.orderedOn) {
    // Who answers does so before the order, and no later than yesterday: nothing here hangs on the hour.
    const on = told.orderedOn < yesterday ? told.orderedOn : yesterday
    return { status: 'RESPONDED' as const, since: at(on, 6, draw.whole(0, 59)) }
  }
  if (!hasBegun)
    return { status: 'ADDED' as const, since: at(addDays(earlier(campaign.startsOn, told.today), -10), 9, 30) }
  const [status] = draw.weighted(reached, ([, weight]) => weight)
  const days = daysBetween(campaign.startsOn, earlier(campaign.endsOn, yesterday))
  return { status, since: at(addDays(campaign.startsOn, draw.whole(0, days)), draw.whole(7, 14), draw.whole(0, 59)) }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
