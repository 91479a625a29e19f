import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { decimalsOf, exponentOf, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import { yearBefore } from '../accounts/income.service.ts'
import { companiesIn, idsOf, isOf, type BooksAsked } from '../accounts/books.service.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'

export type Grouping =
  'CUSTOMER' | 'PRODUCT' | 'CATEGORY' | 'EMPLOYEE' | 'REGION' | 'COUNTRY' | 'MONTH' | 'CAMPAIGN' | 'ORDER'

export interface ReportArguments extends BooksAsked {
  readonly from: string
  readonly to: string
  readonly groupBy: Grouping
  readonly knownAt?: string | null
  readonly first: number
  readonly after?: string | null
}

/** What a row is of: an id, or a label, by the grouping. */
export interface Grouped {
  readonly groupBy: Grouping
  readonly key: string
  readonly currency: string
}

export interface SalesRow extends Grouped {
  readonly quantity: Decimal
  readonly net: Decimal
  readonly before: Decimal
}

export interface SalesReport extends ReportPage<SalesRow> {
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly net: Decimal
  readonly before: Decimal
}

/** What facts `f`, with customer, product, order and day, are grouped by, and what is joined for it: a row each, hashed, not looked up. */
export interface GroupedBy {
  readonly key: SQL
  readonly joined: SQL
}

const product = sql`left join erp.product p on p.id = f.product_id`
const order = sql`left join erp.sales_order o on o.id = f.order_id`
const customer = sql`left join erp.customer c on c.id = f.customer_id`
const nothing = sql``

/** Empty where nothing is known. */
const keys: Readonly<Record<Grouping, GroupedBy>> = {
  CUSTOMER: { key: sql`f.customer_id::text`, joined: nothing },
  PRODUCT: { key: sql`f.product_id::text`, joined: nothing },
  ORDER: { key: sql`coalesce(f.order_id::text, '')`, joined: nothing },
  CATEGORY: { key: sql`coalesce(p.category, '')`, joined: product },
  EMPLOYEE: { key: sql`coalesce(o.salesperson_id::text, '')`, joined: order },
  CAMPAIGN: { key: sql`coalesce(o.campaign_id::text, '')`, joined: order },
  REGION: { key: sql`coalesce(c.region, '')`, joined: customer },
  COUNTRY: { key: sql`coalesce(c.country_code, '')`, joined: customer },
  MONTH: { key: sql`to_char(f.day, 'YYYY-MM')`, joined: nothing },
}

export const grouped = (groupBy: Grouping): GroupedBy => keys[groupBy]

/** The condition that a fact is of those companies, and what they are told in. */
export async function reportBooks(db: Db, { company, companies, currency }: BooksAsked) {
  const books = await companiesIn(db, { company, companies, currency })
  const presented = books.currency
  if (exponentOf(presented) === undefined) refuse('InvalidInput', `currency: ${presented} is none.`)
  const theirs: Theirs = (companyId) => isOf(companyId, idsOf(books))
  return { theirs, presented }
}

export type Theirs = (companyId: SQL) => SQL

/**
 * The days' rates of the presentation currency, of the days that `facts` has: `rates (company_id, day, rate)`, null where none is known.
 * Companies are looked up, not joined: of a join the planner expects one day, and compares each fact with each day.
 */
export const ratesOf = (presented: string): SQL => sql`
  rates as (
    select d.company_id, d.day, case (select base_currency from erp.company c where c.id = d.company_id) when ${presented} then 1 else (
             select rate from erp.exchange_rate r
              where r.company_id = d.company_id and r.currency = ${presented} and r.valid_on <= d.day
              order by r.valid_on desc limit 1) end as rate
      from (select distinct company_id, day from facts) d)`

export const refuseMissingRate = (day: string, currency: string): never =>
  refuse('ExchangeRateMissing', `No rate of ${currency} is known on ${day} or before: set one.`, {
    currency,
    date: day,
  })

/** Invoiced goods less credited ones, in the base currency, of the days that `within` says. */
export const invoicedFacts = (
  theirs: Theirs,
  within: (day: SQL) => SQL,
  knownAt: string | null | undefined,
): SQL => sql`
  select i.company_id, i.customer_id, l.product_id, i.order_id, i.issued_on as day, l.quantity, l.base_net as amount
    from erp.invoice i join erp.invoice_line l on l.invoice_id = i.id
   where ${theirs(sql`i.company_id`)} and ${within(sql`i.issued_on`)} and l.product_id is not null
     and l.account_id is null and ${known(sql`i.recorded_at`, knownAt)}
  union all
  select n.company_id, n.customer_id, l.product_id, i.order_id, n.issued_on, -l.quantity, -l.base_net
    from erp.credit_note n join erp.credit_note_line l on l.credit_note_id = n.id join erp.invoice i on i.id = n.invoice_id
   where ${theirs(sql`n.company_id`)} and ${within(sql`n.issued_on`)} and l.product_id is not null
     and l.account_id is null and ${known(sql`n.recorded_at`, knownAt)}`

export const known = (recorded: SQL, knownAt: string | null | undefined): SQL =>
  knownAt ? sql`${recorded} <= ${knownAt}::timestamptz` : sql`true`

/** The lines of orders `o` as they were known: as they are, or as they were before they were changed. */
const orderedLines = (knownAt: string | null | undefined): SQL => {
  if (!knownAt) return sql`erp.sales_order_line l on l.order_id = o.id`
  const columns = sql.raw('product_id, quantity, net, cancelled')
  const had = (since: string) =>
    sql`order_id = o.id and ${known(sql.raw(`coalesce(${since}, o.recorded_at)`), knownAt)}`
  return sql`lateral (
    select ${columns} from erp.sales_order_line where ${had('changed_at')}
    union all
    select ${columns} from erp.sales_order_line_before where ${had('since')} and until > ${knownAt}::timestamptz) l on true`
}

/** Ordered goods less what was cancelled, in the base currency at the rate of the order. */
const orderedFacts = (theirs: Theirs, within: (day: SQL) => SQL, knownAt: string | null | undefined): SQL => sql`
  select o.company_id, o.customer_id, l.product_id, o.id as order_id, o.ordered_on as day, l.quantity - l.cancelled as quantity,
         round(case when l.cancelled = 0 then l.net else l.net * (l.quantity - l.cancelled) / l.quantity end * o.rate,
               c.decimals) as amount
    from erp.sales_order o join erp.company c on c.id = o.company_id join ${orderedLines(knownAt)}
   where ${theirs(sql`o.company_id`)} and ${within(sql`o.ordered_on`)} and ${known(sql`o.recorded_at`, knownAt)}`

/** One statement; see the SDL. Lines are rounded in the base currency, totals once: all groupings have the same. */
export async function salesReport(
  db: Db,
  args: ReportArguments & { readonly measure: 'INVOICED' | 'ORDERED' },
): Promise<SalesReport> {
  const { from, to, groupBy, knownAt } = args
  const before = yearBefore(args)
  const { theirs, presented } = await reportBooks(db, args)
  const now = (day: SQL) => sql`${day} between ${from}::date and ${to}::date`
  const then = (day: SQL) => sql`${day} between ${before.from}::date and ${before.to}::date`
  const within = (day: SQL) => sql`(${now(day)} or ${then(day)})`
  const facts =
    args.measure === 'INVOICED' ? invoicedFacts(theirs, within, knownAt) : orderedFacts(theirs, within, knownAt)
  const decimals = decimalsOf(presented)
  const { key, joined } = grouped(groupBy)
  const found = await reportPage<SalesRow, { net: Decimal; before: Decimal; missing: string | null }>(db, {
    ...args,
    statement: sql`
      facts as (${facts}),
      ${ratesOf(presented)},
      spans as (
        select ${key} as key, f.quantity,
               f.amount / r.rate as amount, true as is_now, f.day, r.rate
          from facts f join rates r using (company_id, day) ${joined} where ${now(sql`f.day`)}
        union all
        select ${groupBy === 'MONTH' ? sql`to_char(f.day + interval '1 year', 'YYYY-MM')` : key}, f.quantity,
               f.amount / r.rate, false, f.day, r.rate
          from facts f join rates r using (company_id, day) ${joined} where ${then(sql`f.day`)}),
      rows as (
        select key, coalesce(sum(quantity) filter (where is_now), 0) as quantity,
               coalesce(sum(amount) filter (where is_now), 0) as exact,
               coalesce(sum(amount) filter (where not is_now), 0) as exact_before,
               round(coalesce(sum(amount) filter (where is_now), 0), ${decimals}::int) as net,
               round(coalesce(sum(amount) filter (where not is_now), 0), ${decimals}::int) as before
          from spans group by key),
      totals as (
        select round(coalesce(sum(exact), 0), ${decimals}::int)::text as net,
               round(coalesce(sum(exact_before), 0), ${decimals}::int)::text as before, count(*)::int as "rowCount",
               (select min(day)::text from spans where rate is null) as missing
          from rows)`,
    sortBy: groupBy === 'MONTH' ? null : 'net',
    columns: sql`r.key, trim_scale(r.quantity)::text as quantity, r.net::text as net, r.before::text as before`,
  })
  if (found.totals.missing !== null) refuseMissingRate(found.totals.missing, presented)
  const rows = found.rows.map((row) => ({ ...row, groupBy, currency: presented }))
  return { ...found, ...found.totals, rows, from, to, currency: presented }
}
