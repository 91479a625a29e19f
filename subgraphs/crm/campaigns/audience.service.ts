import { eq, sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { customerList } from '../customers/customers.loaders.ts'
import { consentNow } from '../segments/segments.rules.ts'
import { membersOf, segmentsById } from '../segments/segments.service.ts'
import { campaignSegment, type CampaignRow } from './campaigns.table.ts'

/** Of those chosen: why some are left out, each for the first reason of these, and how many remain. */
export interface Audience {
  readonly chosen: number
  readonly withoutConsent: number
  readonly excluded: number
  readonly undeliverable: number
  readonly overCap: number
  readonly remaining: number
}

/** What the audience would be if the campaign started now. One statement. Refuses with InvalidInput. */
export async function previewAudience(db: Db, given: CampaignRow): Promise<Audience> {
  const [counted] = await db.execute<Record<keyof Audience, number>>(sql`
    with ${await judged(db, given)} select ${counts} from judged`)
  return counted as Audience
}

/**
 * Makes the audience of a campaign that starts, by one statement however large it is; later changes of segments, consents and
 * caps do not add to it. Consents are held off and the campaign is locked by now. Refuses with InvalidInput.
 */
export async function freezeAudience(tx: Db, given: CampaignRow): Promise<void> {
  const statement = await judged(tx, given)
  await tx.execute(sql`set local statement_timeout = '10min'`)
  await tx.execute(sql`
    with ${statement}, weighed as materialized (
      select v.id, sum(v.weight) over (order by v.place) as upto, sum(v.weight) over () as total
        from crm.campaign_variant v where v.campaign_id = ${given.id}
    ), added as (
      insert into crm.campaign_member (id, campaign_id, customer_id, variant_id)
      select crm.new_id(), ${given.id}::uuid, j.id,
             (select w.id from weighed w
               where ('x' || left(md5(${given.id}::text || ':' || j.id::text), 8))::bit(32)::bigint % w.total < w.upto
               order by w.upto limit 1)
        from judged j where j.reason is null order by j.id
          on conflict (campaign_id, customer_id) do update set variant_id = excluded.variant_id
    ), removed as (
      update crm.campaign_member m set status = 'REMOVED', since = now()
        from judged j where m.campaign_id = ${given.id} and m.customer_id = j.id and j.reason is not null
    )
    insert into crm.campaign_audience (campaign_id, chosen, without_consent, excluded, undeliverable, over_cap, remaining)
    select ${given.id}::uuid, a.* from (select ${counts} from judged) a`)
}

const reasoned = (reason: SQL) => sql`count(*) filter (where reason ${reason})::int`
const counts = sql`count(*)::int as chosen, ${reasoned(sql`= 'NO_CONSENT'`)} as "withoutConsent",
  ${reasoned(sql`= 'EXCLUDED'`)} as excluded, ${reasoned(sql`= 'UNDELIVERABLE'`)} as undeliverable,
  ${reasoned(sql`= 'OVER_CAP'`)} as "overCap",
  ${reasoned(sql`is null`)} as remaining`

/** A table `judged(id, reason)` of all who are in the campaign's segments, or were added by hand. */
async function judged(db: Db, { id, channel, purpose }: CampaignRow): Promise<SQL> {
  if (channel === null || purpose === null)
    return refuseInput('campaignId', 'campaignId: say first with planCampaign how the campaign reaches whom.')
  const named = await db.select().from(campaignSegment).where(eq(campaignSegment.campaignId, id))
  const segments = await segmentsById(
    db,
    named.map(({ segmentId }) => segmentId),
  )
  const members = await membersOf(db, [...segments.values()])
  const whomIn = new Map([...segments.keys()].map((segmentId, i) => [segmentId, members[i]]))
  const among = (excluded: boolean) =>
    named.flatMap((one) => {
      const whom = whomIn.get(one.segmentId)
      return whom && one.excluded === excluded
        ? [sql`(select ${customerList.table.id} as id from ${customerList.table} where ${whom})`]
        : []
    })
  const byHand = sql`(select m.customer_id as id from crm.campaign_member m where m.campaign_id = ${id} and m.status = 'ADDED')`
  const union = (parts: readonly SQL[]) => sql.join([...parts], sql` union `)
  // Of two who were added by hand and are one by now, that one is sent to.
  const partOfAnother = sql`(
    select m.customer_id as id from crm.campaign_member m join crm.customer c on c.id = m.customer_id
     where m.campaign_id = ${id} and c.merged_into_id is not null)`
  return sql`
    chosen as materialized (${union([...among(false), byHand])}),
    excluded as materialized (${union([...among(true), partOfAnother])}),
    unreached as materialized (select distinct n.customer_id as id from crm.undeliverable_now() n where n.channel = ${channel}),
    judged as materialized (
      select c.id, case
               when ${consentNow(sql`c.id`, sql`${channel}`, sql`${purpose}`)} is distinct from 'GIVEN' then 'NO_CONSENT'
               when e.id is not null then 'EXCLUDED'
               when u.id is not null then 'UNDELIVERABLE'
               when ${isOverCap(id, channel)} then 'OVER_CAP'
             end as reason
        from chosen c left join excluded e on e.id = c.id left join unreached u on u.id = c.id)`
}

/** What is on its way by other campaigns counts as sent. */
const isOverCap = (campaignId: string, channel: string): SQL => sql`exists (
  select 1 from crm.frequency_cap f
   where (f.channel is null or f.channel = ${channel}) and f.sends <= (
     select count(*) from crm.campaign_member m join crm.campaign k on k.id = m.campaign_id
      where m.customer_id = c.id and m.campaign_id <> ${campaignId}::uuid
        and (m.sent_at > now() - make_interval(days => f.days) or m.status = 'ADDED' and k.status = 'ACTIVE')
        and (f.channel is null or k.channel = f.channel)))`
