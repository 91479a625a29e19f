import { sql } from 'drizzle-orm'
import { array, updateRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { inputRefusal, Refusal } from '../../common/write/refusal.ts'
import { addConsents, enterConsents } from '../consents/consents.service.ts'
import { customerNotFound, lockCustomers } from '../customers/customers.known.service.ts'
import { illegalMove, movesOf } from '../lifecycles/lifecycles.service.ts'
import { eventInput, type CampaignEvent } from './campaigns.input.ts'
import { campaignNotFound } from './campaigns.service.ts'
import { campaign, type CampaignRow } from './campaigns.table.ts'
import { keepBounces, type Bounce } from './undeliverable.service.ts'
import { campaignMember, type CampaignMemberRow, type CampaignMemberStatus } from './members.table.ts'

/** What became of up to 1,000 members. Sent again, nothing is written: a member is there already. */
export const recordCampaignEvents = (tx: Db, input: BulkInput<unknown>) =>
  writeRows(tx, input, {
    kind: 'CampaignEventsWritten',
    record: 'CampaignMember',
    shape: eventInput,
    write: writeEvents,
  })

type Time = 'sentAt' | 'deliveredAt' | 'openedAt' | 'clickedAt' | 'respondedAt'

/** The way that a message goes, in its order, and where it is kept when. */
const way: readonly (readonly [CampaignMemberStatus, Time])[] = [
  ['SENT', 'sentAt'],
  ['DELIVERED', 'deliveredAt'],
  ['OPENED', 'openedAt'],
  ['CLICKED', 'clickedAt'],
  ['RESPONDED', 'respondedAt'],
]
const placeOf = (status: CampaignMemberStatus) => way.findIndex(([one]) => one === status)

/**
 * Customers are locked before members, as whoever withdraws a consent does, each in the order of their ids. A member that is
 * told of more than once goes through its moves one by one: as many statements as it has moves, not as there are members.
 */
async function writeEvents(tx: Db, events: readonly CampaignEvent[]): Promise<(string | Refusal)[]> {
  if (events.some(({ status }) => status === 'OPTED_OUT' || status === 'BOUNCED')) await enterConsents(tx)
  const customers = await lockCustomers(
    tx,
    events.map(({ customerId }) => customerId),
  )
  const campaigns = await campaignsOf(tx, events)
  const members = await lockMembers(tx, events)
  const linked = await ownersOf(tx, events)
  const legalFrom = await movesOf(tx, 'campaign_member')
  const waves: CampaignMemberRow[][] = []
  const movesMade = new Map<string, number>()
  const optOuts: { event: CampaignEvent; campaign: CampaignRow; at: string }[] = []
  const bounces: Bounce[] = []
  const now = new Date().toISOString()
  const answers = events.map((event): string | Refusal => {
    const key = `${event.campaignId} ${event.customerId}`
    const [of, member] = [campaigns.get(event.campaignId), members.get(key)]
    if (!of) return campaignNotFound(event.campaignId)
    if (!customers.has(event.customerId)) return customerNotFound(event.customerId)
    if (!member) return inputRefusal('customerId', 'customerId: the customer is no member of the campaign.')
    if (of.status === 'PLANNED') return inputRefusal('campaignId', 'campaignId: the campaign has not started.')
    for (const id of [event.interactionId, event.opportunityId])
      if (id && linked.get(id) !== event.customerId)
        return new Refusal({
          kind: 'RecordNotFound',
          message: `The customer has no record with the id ${id}.`,
          recordId: id,
        })
    const at = event.at ?? now
    const { next, moves } = stateAfter(member, event, at)
    const legal = legalFrom(member.status)
    if (moves && !legal.includes(event.status)) return illegalMove(member.status, event.status, legal)
    if (!isSame(next, member)) {
      const nth = movesMade.get(member.id) ?? 0
      movesMade.set(member.id, nth + 1)
      ;(waves[nth] ??= []).push(next)
      members.set(key, next)
      if (next.status === 'OPTED_OUT' && member.status !== 'OPTED_OUT') optOuts.push({ event, campaign: of, at })
      const whose = customers.get(event.customerId)
      if (next.bounce === 'HARD' && member.bounce !== 'HARD' && of.channel && whose?.erasedAt === null)
        bounces.push({ customer_id: whose.id, channel: of.channel, campaign_id: of.id, at })
    }
    return member.id
  })
  for (const wave of waves) await updateRows(tx, campaignMember, wave.map(kept))
  await addConsents(
    tx,
    optOuts.flatMap(({ event: { customerId }, campaign: { name, channel, purpose }, at }) =>
      channel && purpose && customers.get(customerId)?.erasedAt === null
        ? {
            customerId,
            channel,
            purpose,
            state: 'WITHDRAWN',
            saidAt: at,
            how: 'CAMPAIGN',
            proof: `Opted out of: ${name}`,
          }
        : [],
    ),
  )
  await keepBounces(tx, bounces)
  return answers
}

/** The member after the event, and whether it moves: not where it has come so far, or farther, already. */
function stateAfter(
  member: CampaignMemberRow,
  event: CampaignEvent,
  at: string,
): { readonly next: CampaignMemberRow; readonly moves: boolean } {
  const links = {
    interactionId: event.interactionId ?? member.interactionId,
    opportunityId: event.opportunityId ?? member.opportunityId,
  }
  if (event.status === member.status) {
    // What failed for now may be told later to have failed for good, never the other way round.
    const bounce = event.status === 'BOUNCED' && event.bounce !== 'SOFT' ? 'HARD' : member.bounce
    return { next: { ...member, ...links, bounce }, moves: false }
  }
  const place = placeOf(event.status)
  const column = way[place]?.[1]
  if (column && place < placeOf(member.status)) {
    const known = member[column]
    const first = known !== null && Date.parse(known) <= Date.parse(at) ? known : at
    return { next: { ...member, ...links, [column]: first }, moves: false }
  }
  return {
    next: { ...member, ...links, ...timesAt(member, event, at), status: event.status, since: at },
    moves: true,
  }
}

/** When it first came to a status, and to those that lie before: who opened a message was sent it. As the database fills them in. */
function timesAt(member: CampaignMemberRow, { status, bounce }: CampaignEvent, at: string): Partial<CampaignMemberRow> {
  if (status === 'OPTED_OUT') return { optedOutAt: at }
  if (status === 'BOUNCED') return { sentAt: member.sentAt ?? at, bouncedAt: at, bounce: bounce ?? 'HARD' }
  // Who answers need not have opened what was sent: there are telephones.
  const passed =
    status === 'RESPONDED' ? ['SENT', 'DELIVERED', 'RESPONDED'] : way.slice(0, placeOf(status) + 1).map(([one]) => one)
  return Object.fromEntries(
    way.flatMap(([one, column]) => (passed.includes(one) ? [[column, member[column] ?? at]] : [])),
  )
}

/** What of a member changes. */
const kept = (member: CampaignMemberRow) => ({
  id: member.id,
  status: member.status,
  since: member.since,
  sentAt: member.sentAt,
  deliveredAt: member.deliveredAt,
  openedAt: member.openedAt,
  clickedAt: member.clickedAt,
  respondedAt: member.respondedAt,
  bouncedAt: member.bouncedAt,
  bounce: member.bounce,
  optedOutAt: member.optedOutAt,
  interactionId: member.interactionId,
  opportunityId: member.opportunityId,
})

const isSame = (one: CampaignMemberRow, other: CampaignMemberRow) =>
  JSON.stringify(kept(one)) === JSON.stringify(kept(other))

async function campaignsOf(tx: Db, events: readonly CampaignEvent[]): Promise<Map<string, CampaignRow>> {
  const ids = [...new Set(events.map(({ campaignId }) => campaignId))].filter(isUuid)
  const rows = await tx
    .select()
    .from(campaign)
    .where(sql`${campaign.id} = any(${array(ids, 'uuid')})`)
  return new Map(rows.map((row) => [row.id, row]))
}

/** By campaign and customer. */
async function lockMembers(tx: Db, events: readonly CampaignEvent[]): Promise<Map<string, CampaignMemberRow>> {
  const named = events.filter(({ campaignId, customerId }) => isUuid(campaignId) && isUuid(customerId))
  const column = (pick: (event: CampaignEvent) => string) => array(named.map(pick), 'uuid')
  const rows = await tx
    .select()
    .from(campaignMember)
    .where(
      sql`(${campaignMember.campaignId}, ${campaignMember.customerId}) in (
        select * from unnest(${column(({ campaignId }) => campaignId)}, ${column(({ customerId }) => customerId)}))`,
    )
    .orderBy(campaignMember.id)
    .for('no key update')
  return new Map(rows.map((row) => [`${row.campaignId} ${row.customerId}`, row]))
}

/** Whose the interactions and opportunities are that the events name. */
async function ownersOf(tx: Db, events: readonly CampaignEvent[]): Promise<Map<string, string | null>> {
  const ids = events.flatMap(({ interactionId, opportunityId }) => [interactionId ?? [], opportunityId ?? []].flat())
  if (ids.length === 0) return new Map()
  const some = array(ids.filter(isUuid), 'uuid')
  const rows = await tx.execute<{ id: string; customer_id: string | null }>(sql`
    select id, customer_id from crm.interaction where id = any(${some})
    union all select id, customer_id from crm.opportunity where id = any(${some})`)
  return new Map(rows.map((row) => [row.id, row.customer_id]))
}

interface Sold {
  readonly campaignId: string
  readonly customerId: string
  readonly opportunityId: string
}

/** Keeps that opportunities came of customers' places in campaigns, where they have one and nothing came of it before. */
export async function tellCampaigns(tx: Db, sold: readonly Sold[]): Promise<void> {
  if (sold.length === 0) return
  await tx.execute(sql`
    update ${campaignMember} m set opportunity_id = s.opportunity
      from (select distinct on (campaign, customer) * from unnest(${array(
        sold.map(({ campaignId }) => campaignId),
        'uuid',
      )}, ${array(
        sold.map(({ customerId }) => customerId),
        'uuid',
      )}, ${array(
        sold.map(({ opportunityId }) => opportunityId),
        'uuid',
      )}) as u(campaign, customer, opportunity) order by campaign, customer, opportunity) s
     where m.campaign_id = s.campaign and m.customer_id = s.customer and m.opportunity_id is null`)
}
