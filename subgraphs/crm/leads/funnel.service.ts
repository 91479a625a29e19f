import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal, Money } from '../../common/money.ts'
import { requireSpan } from '../../common/write/span.ts'
import type { LeadStatus } from './leads.table.ts'

export type LeadGrouping = 'SOURCE' | 'CAMPAIGN' | 'OWNER' | 'TEAM' | 'COUNTRY' | 'MONTH' | 'NOTHING'

export type FunnelRow = {
  readonly group: string | null
  readonly leads: number
  readonly statuses: readonly { readonly status: LeadStatus; readonly count: number }[]
  readonly worked: number
  readonly qualified: number
  readonly converted: number
  readonly disqualified: number
  readonly conversionRate: Decimal
  readonly averageDays: Decimal | null
  readonly medianDays: Decimal | null
  readonly won: number
  readonly wonValue: readonly Money[]
}

const groups: Readonly<Record<LeadGrouping, SQL>> = {
  SOURCE: sql`l.source`,
  CAMPAIGN: sql`l.campaign_id::text`,
  OWNER: sql`l.owner_id::text`,
  TEAM: sql`l.team_id::text`,
  COUNTRY: sql`l.country_code`,
  MONTH: sql`to_char(l.created_at at time zone 'UTC', 'YYYY-MM')`,
  NOTHING: sql`null::text`,
}

/** How far leads came that were added in a span, by group. Refuses a span that is none. */
export async function leadFunnel(db: Db, from: string, to: string, by: LeadGrouping): Promise<FunnelRow[]> {
  requireSpan('to', from, to)
  const rows = await db.execute<FunnelRow>(sql`
    with added as materialized (
      select l.id, ${groups[by]} as "group", l.status, l.created_at, l.opportunity_id
        from crm.lead l
       where l.created_at >= ${from}::date::timestamp at time zone 'UTC'
         and l.created_at < (${to}::date + 1)::timestamp at time zone 'UTC'),
    moved as (
      select a.id, bool_or(c.to_state = 'WORKING') as worked, bool_or(c.to_state = 'QUALIFIED') as qualified,
             min(c.changed_at) filter (where c.to_state = 'CONVERTED') as converted_at
        from added a join crm.state_change c on c.record_id = a.id and c.lifecycle = 'lead'
       group by a.id),
    went as (
      select a."group", a.status, m.qualified or a.status = 'CONVERTED' as qualified,
             m.worked or m.qualified or a.status = 'CONVERTED' as worked,
             (extract(epoch from m.converted_at - a.created_at) / 86400)::numeric as days,
             o.stage = 'WON' as won, o.value_amount, o.currency
        from added a join moved m on m.id = a.id left join crm.opportunity o on o.id = a.opportunity_id),
    stand as (
      select s."group", json_agg(json_build_object('status', s.status, 'count', s.n) order by s.status) as statuses
        from (select w."group", w.status, count(*)::int as n from went w group by 1, 2) s group by 1),
    worth as (
      select v."group", json_agg(json_build_object('amount', v.amount::text, 'currency', v.currency) order by v.currency) as of_won
        from (select w."group", w.currency, sum(w.value_amount) as amount from went w where w.won group by 1, 2) v group by 1)
    select w."group", count(*)::int as leads,
           (select s.statuses from stand s where s."group" is not distinct from w."group") as statuses,
           count(*) filter (where w.worked)::int as worked, count(*) filter (where w.qualified)::int as qualified,
           count(*) filter (where w.status = 'CONVERTED')::int as converted,
           count(*) filter (where w.status = 'DISQUALIFIED')::int as disqualified,
           trim_scale(round(count(*) filter (where w.status = 'CONVERTED')::numeric / count(*), 4))::text as "conversionRate",
           trim_scale(round(avg(w.days), 2))::text as "averageDays",
           trim_scale(round(percentile_disc(0.5) within group (order by w.days), 2))::text as "medianDays",
           count(*) filter (where w.won)::int as won,
           coalesce((select v.of_won from worth v where v."group" is not distinct from w."group"), '[]') as "wonValue"
      from went w
     group by 1 order by 1 nulls last`)
  return [...rows]
}
