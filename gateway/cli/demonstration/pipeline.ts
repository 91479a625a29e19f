import type { NewOpportunity } from '../../../subgraphs/crm/index.ts'
import { addDays, at, firstOfMonth, workdayFrom, workdayUntil, type Day } from './calendar.ts'
import type { PlannedCampaign } from './campaigns.ts'
import { dealNames, lostReasons, sources } from './content/pipeline.ts'
import type { Customer } from './customers.ts'
import type { Goods } from './goods.ts'
import { known } from './known.ts'
import type { Employee } from './staff.ts'
import type { Telling } from './story.ts'

export interface Pipeline {
  readonly opportunities: readonly NewOpportunity[]
  readonly quotas: readonly { readonly employeeId: string; readonly month: Day; readonly amount: string }[]
}

const openStages = ['PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING'] as const
const counts = { closed: 60, open: 24, months: 12 }

/** What customers may buy next, what came of that in the last year, and what sellers were to win. */
export function makePipeline(
  { today, draws }: Telling,
  told: {
    readonly staff: readonly Employee[]
    readonly goods: Goods
    readonly customers: readonly Customer[]
    readonly campaigns: readonly PlannedCampaign[]
  },
): Pipeline {
  const draw = draws('pipeline')
  const sellers = told.staff.filter(({ does }) => does === 'sales')
  const campaign = told.campaigns.find(({ status }) => status === 'ACTIVE')
  const buyersOn = (day: Day) => told.customers.filter(({ client, since }) => client.trade !== 'private' && since < day)
  const products = told.goods.products.filter(({ currency }) => currency === 'NOK')
  const deal = (openedOn: Day) => {
    const customer = draw.one(buyersOn(openedOn))
    const source = draw.one(sources)
    return {
      id: draw.id(at(openedOn, 9, 30)),
      name: `${draw.one(dealNames)}, ${customer.client.name}`,
      customerId: customer.id,
      ownerId: draw.one(sellers).id,
      source,
      campaignId: source === 'CAMPAIGN' ? campaign?.id : null,
      openedOn,
      currency: 'NOK',
      lines: draw.some(products, draw.whole(1, 4)).map(({ id, listPrice }) => ({
        productId: id,
        quantity: String(draw.whole(2, 40)),
        unitPrice: listPrice,
        discount: draw.chance(0.3) ? '0.1' : '0',
      })),
      createdAt: at(openedOn, 9, 30),
    }
  }
  const closed = Array.from({ length: counts.closed }, (): NewOpportunity => {
    const closedOn = workdayUntil(addDays(today, -draw.whole(1, 360)))
    const isWon = draw.chance(0.6)
    return {
      ...deal(workdayUntil(addDays(closedOn, -draw.whole(5, 90)))),
      stage: isWon ? 'WON' : 'LOST',
      closedOn,
      lostReason: isWon ? null : draw.one(lostReasons),
    }
  })
  const open = Array.from({ length: counts.open }, (_, i): NewOpportunity => ({
    ...deal(workdayUntil(addDays(today, -draw.whole(1, 60)))),
    stage: known(openStages[i % openStages.length]),
    expectedCloseOn: workdayFrom(addDays(today, draw.whole(5, 120))),
  }))
  const quotas = sellers.flatMap(({ id }) =>
    Array.from({ length: counts.months }, (_, ago) => ({
      employeeId: id,
      month: firstOfMonth(today, -ago),
      amount: String(draw.whole(4, 12) * 5_000),
    })),
  )
  return { opportunities: [...closed, ...open], quotas }
}
