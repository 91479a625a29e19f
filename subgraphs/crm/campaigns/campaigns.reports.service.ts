import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { decimalsIn } from '../../common/database/decimals.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { requireForward } from '../../common/write/span.ts'

export interface CostFigures {
  readonly currency: string
  readonly cost: Decimal
  readonly perResponse: Decimal | null
  readonly perConversion: Decimal | null
}

export type MemberFigures = {
  readonly variantId: string | null
  readonly members: number
  readonly sent: number
  readonly delivered: number
  readonly opened: number
  readonly clicked: number
  readonly responded: number
  readonly bounced: number
  readonly bouncedHard: number
  readonly optedOut: number
  readonly converted: number
  readonly responseRate: Decimal | null
  readonly conversionRate: Decimal | null
  readonly costs: readonly CostFigures[]
}

const steps = [
  'members',
  'sent',
  'delivered',
  'opened',
  'clicked',
  'responded',
  'bounced',
  'bounced_hard',
  'opted_out',
  'converted',
]
const each = (write: (step: string) => string): SQL =>
  sql.raw(steps.map((step) => `${write(step)} as ${step}`).join(', '))

/**
 * Figures of a campaign by variant, by one statement; null where there is no such campaign. What was spent on all variants is
 * shared by what was sent, and where nothing was, evenly: rounded sums that go on, so that the shares add up.
 */
export async function campaignReport(db: Db, campaignId: string) {
  if (!isUuid(campaignId)) return null
  const found = await db.execute<MemberFigures & { place: number }>(sql`
    with counted as (
      select m.variant_id, count(*) filter (where m.status <> 'REMOVED') as members, count(m.sent_at) as sent,
             count(m.delivered_at) as delivered, count(m.opened_at) as opened, count(m.clicked_at) as clicked,
             count(m.responded_at) as responded, count(m.bounced_at) as bounced,
             count(m.bounced_at) filter (where m.bounce = 'HARD') as bounced_hard, count(m.opted_out_at) as opted_out,
             count(m.opportunity_id) as converted
        from crm.campaign_member m where m.campaign_id = ${campaignId}::uuid group by m.variant_id
    ), parts as (
      select v.id as variant_id, v.place::int as place, ${each((step) => `coalesce(c.${step}, 0)`)}
        from crm.campaign_variant v left join counted c on c.variant_id = v.id where v.campaign_id = ${campaignId}::uuid
      union all
      select null, 1000, ${each((step) => `c.${step}`)} from counted c where c.variant_id is null and c.members + c.sent > 0
    ), weighed as (
      select p.*, sum(p.weight) over (order by p.place) as upto, sum(p.weight) over () as total
        from (select parts.*, case when sum(sent) over () = 0 then 1 else sent end as weight from parts) p
    ), spent as (
      select c.variant_id, c.currency, sum(c.amount) as amount, ${decimalsIn(sql`c.currency`)} as digits
        from crm.campaign_cost c where c.campaign_id = ${campaignId}::uuid group by c.variant_id, c.currency
    ), shares as (
      select w.place, s.currency, s.digits,
             case when s.variant_id is not null then s.amount
                  else round(s.amount * w.upto / w.total, s.digits) - round(s.amount * (w.upto - w.weight) / w.total, s.digits)
             end as amount
        from spent s join weighed w on s.variant_id is null or s.variant_id = w.variant_id
    ), amounts as (
      select place, currency, digits, sum(amount) as amount from shares group by place, currency, digits
      union all
      select -1, currency, digits, sum(amount) from spent group by currency, digits
    ), figures as (
      select variant_id, place, ${each((step) => step)} from parts
      union all
      select null, -1, ${each((step) => `coalesce(sum(${step}), 0)`)} from parts
    )
    select f.variant_id as "variantId", f.place, f.members::int, f.sent::int, f.delivered::int, f.opened::int, f.clicked::int,
           f.responded::int, f.bounced::int, f.bounced_hard::int as "bouncedHard", f.opted_out::int as "optedOut", f.converted::int,
           round(f.responded::numeric / nullif(f.sent, 0), 4)::text as "responseRate",
           round(f.converted::numeric / nullif(f.sent, 0), 4)::text as "conversionRate",
           coalesce((select json_agg(json_build_object('currency', a.currency, 'cost', a.amount::text,
                              'perResponse', round(a.amount / nullif(f.responded, 0), a.digits)::text,
                              'perConversion', round(a.amount / nullif(f.converted, 0), a.digits)::text) order by a.currency)
                       from amounts a where a.place = f.place), '[]') as costs
      from figures f where exists (select 1 from crm.campaign k where k.id = ${campaignId}::uuid) order by f.place`)
  const total = found.find(({ place }) => place === -1)
  return total ? { total, byVariant: found.filter(({ place }) => place !== -1) } : null
}

export interface BudgetRow {
  readonly campaignId: string
  readonly currency: string
  readonly budget: Decimal | null
  readonly cost: Decimal
  readonly remaining: Decimal | null
  readonly spent: Decimal | null
}

export type BudgetPage = ReportPage<BudgetRow>

interface Asked {
  readonly from: string
  readonly to: string
  readonly first?: number | null
  readonly after?: string | null
}

/** Budget against cost by campaign and currency, a page at a time, by one statement. Refuses a span that is backwards. */
export function campaignBudgets(db: Db, { from, to, first, after }: Asked): Promise<BudgetPage> {
  requireForward('to', from, to)
  return reportPage<BudgetRow, object>(db, {
    statement: sql`
      asked as (
        select k.id, k.starts_on, k.budget_amount, k.budget_currency from crm.campaign k
         where k.starts_on between ${from} and ${to}
      ), spent as (
        select c.campaign_id, c.currency, sum(c.amount) as cost from crm.campaign_cost c
         where c.campaign_id in (select id from asked) group by c.campaign_id, c.currency
        union all
        select id, budget_currency, 0 from asked where budget_currency is not null
      ), rows as (
        select a.starts_on || ' ' || a.id || ' ' || s.currency as key, a.id, s.currency, sum(s.cost) as cost,
               case when a.budget_currency = s.currency then a.budget_amount end as budget
          from asked a join spent s on s.campaign_id = a.id
         group by a.starts_on, a.id, s.currency, a.budget_currency, a.budget_amount
      ), totals as (select count(*)::int as "rowCount" from rows)`,
    sortBy: null,
    columns: sql`r.id as "campaignId", r.currency, r.budget::text, r.cost::text, (r.budget - r.cost)::text as remaining,
      round(r.cost / nullif(r.budget, 0), 4)::text as spent`,
    first: first ?? 50,
    after,
  })
}
