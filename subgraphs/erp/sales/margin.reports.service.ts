import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { decimalsOf, type Decimal } from '../../common/money.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { requireForward } from '../../common/write/span.ts'
import {
  grouped,
  invoicedFacts,
  known,
  ratesOf,
  refuseMissingRate,
  reportBooks,
  type Grouped,
  type ReportArguments,
  type Theirs,
} from './sales.reports.service.ts'

interface Margins {
  readonly revenue: Decimal
  readonly cost: Decimal
  readonly margin: Decimal
}

export type MarginRow = Grouped & Margins

export interface MarginReport extends ReportPage<MarginRow>, Margins {
  readonly from: string
  readonly to: string
  readonly currency: string
}

/** What deliveries cost by the stock ledger, less what came back, as it was posted to cost of goods sold. */
const costFacts = (theirs: Theirs, within: (day: SQL) => SQL, knownAt: string | null | undefined): SQL => sql`
  select d.company_id, d.customer_id, m.product_id, d.order_id, m.moved_on as day, -m.value as amount
    from erp.stock_movement m join erp.delivery d on d.id = m.source_id
   where ${theirs(sql`d.company_id`)} and m.kind = 'DELIVERY' and ${within(sql`m.moved_on`)}
     and ${known(sql`m.recorded_at`, knownAt)}
  union all
  select r.company_id, r.customer_id, o.product_id, r.order_id, r.returned_on, -l.cost
    from erp.sales_return r join erp.sales_return_line l on l.return_id = r.id
    join erp.sales_order_line o on o.order_id = l.order_id and o.line_number = l.line_number
   where ${theirs(sql`r.company_id`)} and ${within(sql`r.returned_on`)} and ${known(sql`r.recorded_at`, knownAt)}`

/** One statement; see the SDL. Totals are rounded once: all groupings have the same. */
export async function marginReport(db: Db, args: ReportArguments): Promise<MarginReport> {
  const { from, to, groupBy, knownAt } = args
  requireForward('to', from, to)
  const { theirs, presented } = await reportBooks(db, args)
  const within = (day: SQL) => sql`${day} between ${from}::date and ${to}::date`
  const decimals = decimalsOf(presented)
  const { key, joined } = grouped(groupBy)
  const found = await reportPage<MarginRow, Margins & { missing: string | null }>(db, {
    ...args,
    statement: sql`
      facts as (
        select company_id, customer_id, product_id, order_id, day, amount as revenue, 0::numeric as cost
          from (${invoicedFacts(theirs, within, knownAt)}) invoiced
        union all
        select company_id, customer_id, product_id, order_id, day, 0, amount from (${costFacts(theirs, within, knownAt)}) cost),
      ${ratesOf(presented)},
      rows as (
        select *, revenue - cost as margin from (
          select ${key} as key, sum(f.revenue / r.rate) as exact, sum(f.cost / r.rate) as exact_cost,
                 round(sum(f.revenue / r.rate), ${decimals}::int) as revenue,
                 round(sum(f.cost / r.rate), ${decimals}::int) as cost
            from facts f join rates r using (company_id, day) ${joined} group by 1) by_key),
      totals as (
        select revenue::text as revenue, cost::text as cost, (revenue - cost)::text as margin, "rowCount",
               (select min(day)::text from rates where rate is null) as missing
          from (select round(coalesce(sum(exact), 0), ${decimals}::int) as revenue,
                       round(coalesce(sum(exact_cost), 0), ${decimals}::int) as cost, count(*)::int as "rowCount"
                  from rows) whole)`,
    sortBy: groupBy === 'MONTH' ? null : 'margin',
    columns: sql`r.key, r.revenue::text as revenue, r.cost::text as cost, r.margin::text as margin`,
  })
  if (found.totals.missing !== null) refuseMissingRate(found.totals.missing, presented)
  const rows = found.rows.map((row) => ({ ...row, groupBy, currency: presented }))
  return { ...found, ...found.totals, rows, from, to, currency: presented }
}
