import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { decimalsIn } from '../../common/database/decimals.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { money, type Decimal, type Money } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { requireSpan } from '../../common/write/span.ts'
import type { PaidSale } from '../erp.ts'

export interface ReturnRow {
  readonly campaignId: string
  readonly currency: string
  readonly revenue: Decimal
  readonly customers: number
  readonly cost: Decimal
  readonly returnOnCost: Decimal | null
}

export interface ReturnsPage extends ReportPage<ReturnRow> {
  readonly paid: readonly Money[]
  readonly attributed: readonly Money[]
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly model: 'FIRST' | 'LAST' | 'LINEAR'
  readonly withinDays: number
  readonly first?: number | null
  readonly after?: string | null
}

/** More than a report can tell before its caller has given up. */
const most = 100_000

const shares: Readonly<Record<Asked['model'], SQL>> = {
  FIRST: sql`case when t.from_first = 1 then p.amount end`,
  LAST: sql`case when t.from_last = 1 then p.amount end`,
  // Rounded sums that go on, so that the parts add up.
  LINEAR: sql`round(p.amount * t.from_first / t.touches, ${decimalsIn(sql`p.currency`)})
    - round(p.amount * (t.from_first - 1) / t.touches, ${decimalsIn(sql`p.currency`)})`,
}

const sumsOf = (rows: SQL, amount: SQL): SQL => sql`
  (select coalesce(json_agg(json_build_object('currency', currency, 'amount', amount) order by currency), '[]')
     from (select currency, sum(${amount})::text as amount from ${rows} group by currency having sum(${amount}) <> 0) s)`

/**
 * What campaigns brought of what customers paid, a page at a time, by one statement over what ERP tells. Customers that have become
 * part of another count as that one. Refuses a span that is backwards or too long, and one that holds too much.
 */
export async function campaignReturns(
  db: Db,
  paidSales: (asked: { from: string; to: string; most: number }) => Promise<readonly PaidSale[]>,
  { from, to, model, withinDays, first, after }: Asked,
): Promise<ReturnsPage> {
  requireSpan('to', from, to)
  if (withinDays < 1 || withinDays > 3660) refuseInput('withinDays', 'withinDays: must be from 1 to 3,660.')
  const sales = await paidSales({ from, to, most })
  if (sales.length > most) refuseInput('to', 'to: that is more than one answer can tell; ask for a shorter span.')
  const began = sql`((p.day - ${withinDays}::int)::timestamp at time zone 'UTC')`
  const ended = sql`((p.day + 1)::timestamp at time zone 'UTC')`
  type Totals = { paid: Money[]; attributed: Money[] }
  const { totals, ...page } = await reportPage<ReturnRow, Totals>(db, {
    statement: sql`
      paid as materialized (
        select row_number() over () as n, coalesce(c.merged_into_id, s."customerId") as customer_id, s.day, s."campaignId" as named_id,
               s.currency, s.amount
          from jsonb_to_recordset(${JSON.stringify(sales)}::text::jsonb)
               as s ("customerId" uuid, day date, "campaignId" uuid, currency text, amount numeric)
          left join crm.customer c on c.id = s."customerId"
      ), touched as (
        select p.n, m.campaign_id, m.sent_at as at
          from paid p join crm.campaign_member m on m.customer_id = p.customer_id
         where m.bounced_at is null and m.sent_at >= ${began} and m.sent_at < ${ended}
        union all
        select p.n, l.campaign_id, l.created_at
          from paid p join crm.lead l on l.customer_id = p.customer_id and l.campaign_id is not null
         where l.created_at >= ${began} and l.created_at < ${ended}
        union all
        select p.n, k.id, ${ended} from paid p join crm.campaign k on k.id = p.named_id
      ), touches as (
        select n, campaign_id, row_number() over (partition by n order by min(at), campaign_id) as from_first,
               row_number() over (partition by n order by max(at) desc, campaign_id desc) as from_last,
               count(*) over (partition by n) as touches
          from touched group by n, campaign_id
      ), brought as (
        select t.campaign_id, p.currency, p.customer_id, ${shares[model]} as amount
          from touches t join paid p on p.n = t.n
      ), revenues as (
        select campaign_id, currency, sum(amount) as revenue, count(distinct customer_id)::int as customers
          from brought where amount is not null group by campaign_id, currency
      ), spent as (
        select c.campaign_id, c.currency, sum(c.amount) as cost from crm.campaign_cost c
         where c.campaign_id in (
           select campaign_id from revenues
           union all
           select k.id from crm.campaign k
            where k.status <> 'PLANNED' and k.starts_on <= ${to}::date
              and coalesce(k.ends_on, 'infinity') >= ${from}::date - ${withinDays}::int)
         group by c.campaign_id, c.currency
      ), rows as (
        select campaign_id || ' ' || currency as key, campaign_id, currency, coalesce(r.revenue, 0) as revenue,
               coalesce(r.customers, 0) as customers, coalesce(s.cost, 0) as cost
          from revenues r full join spent s using (campaign_id, currency)
      ), totals as (
        select (select count(*)::int from rows) as "rowCount", ${sumsOf(sql`paid`, sql`amount`)} as paid,
               ${sumsOf(sql`revenues`, sql`revenue`)} as attributed
      )`,
    sortBy: 'revenue',
    columns: sql`r.campaign_id as "campaignId", r.currency, r.revenue::text, r.customers, r.cost::text,
      round((r.revenue - r.cost) / nullif(r.cost, 0), 4)::text as "returnOnCost"`,
    first: first ?? 50,
    after,
  })
  const amounts = (of: readonly Money[]) => of.map(({ amount, currency }) => money(amount, currency))
  return { ...page, paid: amounts(totals.paid), attributed: amounts(totals.attributed) }
}
