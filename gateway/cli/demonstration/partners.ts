import { addDays, at, firstOfMonth, workdayFrom, type Day } from './calendar.ts'
import { partnerIdeas, type PartnerIdea } from './content/partners.ts'
import type { Customer } from './customers.ts'
import type { Draw } from './random.ts'
import type { Telling } from './story.ts'

export interface Agreement {
  readonly customer: Customer
  readonly parts: PartnerIdea['shares'][number]['parts']
  readonly channels: PartnerIdea['shares'][number]['channels']
  /** Moments. */
  readonly validFrom: string
  readonly validUntil: string | null
  readonly revokedAt: string | null
}

export interface Partner {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly since: Day
  readonly agreements: readonly Agreement[]
}

/** In the order of the table. The same on whatever day the story is told, so that tokens can name them. */
export const partnerIds = (draw: Draw): string[] => partnerIdeas.map(() => draw.id('2024-01-01T00:00:00Z'))

export function makePartners({ today, draws }: Telling, customers: readonly Customer[]): Partner[] {
  const draw = draws('partners')
  const ids = partnerIds(draw)
  return partnerIdeas.map((idea, place) => ({
    id: ids[place] as string,
    number: idea.number,
    name: idea.name,
    since: workdayFrom(firstOfMonth(today, -idea.monthsKnown)),
    agreements: agree(draw, idea, today, customers),
  }))
}

function agree(draw: Draw, idea: PartnerIdea, today: Day, customers: readonly Customer[]): Agreement[] {
  const { serves, shares, monthsKnown, monthsLeft } = idea
  const begun = firstOfMonth(today, -monthsKnown)
  const validUntil = monthsLeft === undefined ? null : at(firstOfMonth(today, monthsLeft), 0, 0)
  const open = customers.flatMap((customer) => {
    const shared = serves(customer.client) && shares.find(({ trades }) => trades.includes(customer.client.trade))
    const on = workdayFrom(addDays(customer.since > begun ? customer.since : begun, draw.whole(1, 25)))
    if (!shared || on >= addDays(today, -90)) return []
    const { parts, channels } = shared
    return [{ customer, parts, channels, validFrom: at(on, draw.whole(7, 14), 0), validUntil, revokedAt: null }]
  })
  return open.map((agreement, i) => (i > 0 ? agreement : { ...agreement, ...ended(idea, today) }))
}

const ended = ({ first }: PartnerIdea, today: Day): Partial<Agreement> =>
  first === 'expired'
    ? { validUntil: at(firstOfMonth(today, -2), 0, 0) }
    : { revokedAt: at(addDays(today, -25), 12, 30) }
