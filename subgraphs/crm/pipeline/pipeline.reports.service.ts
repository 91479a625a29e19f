import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { decimalsIn } from '../../common/database/decimals.ts'
import type { Decimal, Money } from '../../common/money.ts'
import { requireSpan } from '../../common/write/span.ts'
import type { Stage } from './choices.table.ts'

export type WinGrouping =
  'OWNER' | 'TEAM' | 'SOURCE' | 'CAMPAIGN' | 'PRODUCT' | 'CUSTOMER' | 'CUSTOMER_FIELD' | 'FIELD' | 'MONTH' | 'NOTHING'
export type OpenGrouping = Exclude<WinGrouping, 'NOTHING'> | 'STAGE'

/** What `group` is, of a report by that. */
type Grouped = {
  readonly by: WinGrouping | OpenGrouping
  readonly group: string | null
}

export type WinRow = Grouped & {
  readonly won: number
  readonly lost: number
  readonly winRate: Decimal
  readonly wonValue: readonly Money[]
  readonly lostValue: readonly Money[]
  readonly averageCycle: Decimal | null
  readonly medianCycle: number | null
}

export type ForecastRow = {
  readonly month: string
  readonly ownerId: string | null
  readonly currency: string | null
  readonly won: number
  readonly wonValue: Decimal
  readonly open: number
  readonly openValue: Decimal
  readonly weightedValue: Decimal
}

export type OpenRow = Grouped & {
  readonly currency: string | null
  readonly open: number
  readonly openValue: Decimal
  readonly weightedValue: Decimal
}

export type DurationRow = {
  readonly stage: Stage
  readonly entered: number
  readonly left: number
  readonly averageDays: Decimal | null
  readonly medianDays: Decimal | null
}

/** `field` is the code of the custom field of a report by one. */
const groupOf = (by: WinGrouping, field: string | null): SQL =>
  ({
    OWNER: sql`o.owner_id::text`,
    TEAM: sql`t.team_id::text`,
    SOURCE: sql`o.source`,
    CAMPAIGN: sql`o.campaign_id::text`,
    CUSTOMER: sql`o.customer_id::text`,
    PRODUCT: sql`l.product_id::text`,
    MONTH: sql`to_char(o.closed_on, 'YYYY-MM')`,
    CUSTOMER_FIELD: sql`c.custom ->> ${field}`,
    FIELD: sql`o.custom ->> ${field}`,
    NOTHING: sql`null::text`,
  })[by]

/** Where an opportunity counts for each of several. */
const joins: Partial<Record<OpenGrouping | WinGrouping, SQL>> = {
  PRODUCT: sql`left join lateral (
    select distinct p.product_id from crm.opportunity_line p where p.opportunity_id = o.id and p.product_id is not null) l on true`,
  CUSTOMER_FIELD: sql`left join crm.customer c on c.id = o.customer_id`,
  TEAM: sql`left join crm.team_member t on t.employee_id = o.owner_id`,
}

const weighted = sql`round(coalesce(o.value_amount * coalesce(o.probability, s.probability), 0), ${decimalsIn(sql`o.currency`)})`

/** So many customers are reported, those worth most. */
const mostCustomers = 200

/** Opportunities won and lost, by group. Refuses a span that is none. */
export async function winReport(
  db: Db,
  from: string,
  to: string,
  by: WinGrouping,
  field: string | null = null,
): Promise<WinRow[]> {
  requireSpan('to', from, to)
  const worthOf = (which: SQL) =>
    sql`coalesce((select w.value from worth w where w."group" is not distinct from e."group" and ${which}), '[]')`
  const worthMost = sql`sum(e.value_amount) filter (where e.won) desc nulls last, count(*) desc, e."group"`
  const among =
    by === 'CUSTOMER'
      ? sql`where coalesce(e."group", '') in (
          select coalesce(e."group", '') from every e group by e."group" order by ${worthMost} limit ${mostCustomers}::int)`
      : sql``
  const rows = await db.execute<WinRow>(sql`
    with every as (
      select ${groupOf(by, field)} as "group", o.stage = 'WON' as won, o.value_amount, o.currency,
             o.closed_on - o.opened_on as days
        from crm.opportunity o ${joins[by] ?? sql``}
       where o.sort_closed between ${from}::date and ${to}::date and o.stage in ('WON', 'LOST')),
    closed as (select * from every e ${among}),
    worth as (
      select w."group", w.won, json_agg(json_build_object('amount', w.amount::text, 'currency', w.currency) order by w.currency) as value
        from (select c."group", c.won, c.currency, sum(c.value_amount) as amount
                from closed c where c.value_amount is not null group by 1, 2, 3) w
       group by 1, 2)
    select ${by}::text as by, e."group", count(*) filter (where e.won)::int as won, count(*) filter (where not e.won)::int as lost,
           trim_scale(round(count(*) filter (where e.won)::numeric / count(*), 4))::text as "winRate",
           ${worthOf(sql`w.won`)} as "wonValue", ${worthOf(sql`not w.won`)} as "lostValue",
           trim_scale(round(avg(e.days) filter (where e.won), 2))::text as "averageCycle",
           percentile_disc(0.5) within group (order by e.days) filter (where e.won) as "medianCycle"
      from closed e
     group by 2 order by ${by === 'CUSTOMER' ? worthMost : sql`2 nulls last`}`)
  return [...rows]
}

/** What months bring, by owner and currency. Refuses a span that is none. */
export async function salesForecast(db: Db, from: string, to: string): Promise<ForecastRow[]> {
  requireSpan('to', from, to)
  const closing = (stages: SQL, on: SQL) => sql`
    select to_char(${on}, 'YYYY-MM') as month, o.owner_id, case when o.value_amount is not null then o.currency end as currency,
           o.stage = 'WON' as won, coalesce(o.value_amount, 0) as amount,
           ${weighted} as weighted
      from crm.opportunity o join crm.opportunity_stage s on s.stage = o.stage
     where ${on} between ${from}::date and ${to}::date and o.stage in (${stages})`
  const rows = await db.execute<ForecastRow>(sql`
    select f.month, f.owner_id as "ownerId", f.currency,
           count(*) filter (where f.won)::int as won,
           coalesce(sum(f.amount) filter (where f.won), 0)::text as "wonValue",
           count(*) filter (where not f.won)::int as open,
           coalesce(sum(f.amount) filter (where not f.won), 0)::text as "openValue",
           coalesce(sum(f.weighted) filter (where not f.won), 0)::text as "weightedValue"
      from (${closing(sql`'WON'`, sql`o.sort_closed`)}
            union all
            ${closing(sql`'PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING'`, sql`o.sort_expected`)}) f
     group by 1, 2, 3 order by 1, 2 nulls last, 3 nulls last`)
  return [...rows]
}

const orders: Partial<Record<OpenGrouping, SQL>> = {
  STAGE: sql`min(s.place)`,
  CUSTOMER: sql`coalesce(sum(o.value_amount), 0) desc, 2 nulls last`,
}

/** What is open now, by group and currency. */
export async function openPipeline(db: Db, by: OpenGrouping, field: string | null = null): Promise<OpenRow[]> {
  const group =
    by === 'STAGE' ? sql`o.stage` : by === 'MONTH' ? sql`to_char(o.expected_close_on, 'YYYY-MM')` : groupOf(by, field)
  const rows = await db.execute<OpenRow>(sql`
    select ${by}::text as by, ${group} as "group", case when o.value_amount is not null then o.currency end as currency,
           count(*)::int as open, coalesce(sum(o.value_amount), 0)::text as "openValue",
           sum(${weighted})::text as "weightedValue"
      from crm.opportunity o join crm.opportunity_stage s on s.stage = o.stage ${joins[by] ?? sql``}
     where o.stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')
     group by 2, 3 order by ${orders[by] ?? sql`2 nulls last`}, 3 nulls last limit ${by === 'CUSTOMER' ? mostCustomers : null}::int`)
  return [...rows]
}

/** How long opportunities stay in open stages. Refuses a span that is none. */
export async function stageDurations(db: Db, from: string, before: string): Promise<DurationRow[]> {
  requireSpan('before', from, before)
  const days = sql`extract(epoch from v.left_at - v.changed_at) / 86400`
  const rows = await db.execute<DurationRow>(sql`
    select s.stage, count(v.record_id)::int as entered, count(v.left_at)::int as "left",
           trim_scale(round(avg(${days}), 2))::text as "averageDays",
           trim_scale(round((percentile_disc(0.5) within group (order by ${days}))::numeric, 2))::text as "medianDays"
      from crm.opportunity_stage s
      left join (select c.record_id, c.to_state, c.changed_at,
                        lead(c.changed_at) over (partition by c.record_id order by c.id) as left_at
                   from crm.state_change c
                  where c.lifecycle = 'opportunity' and c.changed_at >= ${from}) v
        on v.to_state = s.stage and v.changed_at < ${before}
     where s.stage not in ('WON', 'LOST')
     group by s.stage, s.place order by s.place`)
  return [...rows]
}
