import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { decimalsOf, type Decimal } from '../../common/money.ts'
import { requireForward } from '../../common/write/span.ts'
import type { BooksAsked } from '../accounts/books.service.ts'
import { known, ratesOf, refuseMissingRate, reportBooks, type Theirs } from '../sales/sales.reports.service.ts'
import { ofSupplier } from './purchasing.reports.service.ts'

export type PurchaseGrouping = 'SUPPLIER' | 'PRODUCT' | 'CATEGORY' | 'ALL'

interface Arguments extends BooksAsked {
  readonly from: string
  readonly to: string
  readonly groupBy: PurchaseGrouping
  readonly by?: 'MONTH' | 'QUARTER' | 'YEAR' | null
  readonly measure: 'ORDERED' | 'RECEIVED' | 'INVOICED'
  readonly supplierId?: string | null
  readonly knownAt?: string | null
  readonly first: number
  readonly after?: string | null
}

export interface PurchaseRow {
  readonly groupBy: PurchaseGrouping
  /** The id or category that it is of; empty where there is none. */
  readonly of: string
  readonly period: string
  readonly documents: number
  readonly quantity: Decimal
  readonly net: Decimal
  readonly currency: string
}

export interface PurchaseReport extends ReportPage<PurchaseRow> {
  readonly from: string
  readonly to: string
  readonly documents: number
  readonly net: Decimal
  readonly currency: string
}

const keys: Readonly<Record<PurchaseGrouping, SQL>> = {
  SUPPLIER: sql`f.supplier_id::text`,
  PRODUCT: sql`coalesce(f.product_id::text, '')`,
  CATEGORY: sql`coalesce((select category from erp.product p where p.id = f.product_id), '')`,
  ALL: sql`''`,
}

type Facts = (theirs: Theirs, within: (day: SQL) => SQL, given: Arguments) => SQL

/** Lines before tax in the base currency, null where no rate is known: supplier, product, document, day, quantity, amount. */
const facts: Readonly<Record<Arguments['measure'], Facts>> = {
  ORDERED: (theirs, within, { supplierId, knownAt }) => sql`
    select o.company_id, o.supplier_id, l.product_id, o.id as document_id, o.ordered_on as day, l.quantity, o.currency,
           round(l.net * case when o.currency = c.base_currency then 1 else (
             select rate from erp.exchange_rate r
              where r.company_id = o.company_id and r.currency = o.currency and r.valid_on <= o.ordered_on
              order by r.valid_on desc limit 1) end, c.decimals) as amount
      from erp.purchase_order o join erp.company c on c.id = o.company_id join erp.purchase_order_line l on l.order_id = o.id
     where ${theirs(sql`o.company_id`)} and o.status not in ('DRAFT', 'CANCELLED') and ${within(sql`o.ordered_on`)}
       and ${ofSupplier(supplierId)} and ${known(sql`o.recorded_at`, knownAt)}`,
  RECEIVED: (theirs, within, { supplierId, knownAt }) => sql`
    select o.company_id, o.supplier_id, pl.product_id, m.document_id, m.day, m.quantity, o.currency, m.amount from (
      select r.id as document_id, r.received_on as day, l.order_id, l.line_number, l.quantity, l.value as amount
        from erp.goods_receipt r join erp.goods_receipt_line l on l.receipt_id = r.id
       where ${theirs(sql`r.company_id`)} and ${within(sql`r.received_on`)} and ${known(sql`r.recorded_at`, knownAt)}
      union all
      select r.id, r.returned_on, l.order_id, l.line_number, -l.quantity, -l.value
        from erp.supplier_return r join erp.supplier_return_line l on l.return_id = r.id
       where ${theirs(sql`r.company_id`)} and ${within(sql`r.returned_on`)} and ${known(sql`r.recorded_at`, knownAt)}) m
      join erp.purchase_order o on o.id = m.order_id
      join erp.purchase_order_line pl on pl.order_id = m.order_id and pl.line_number = m.line_number
     where ${ofSupplier(supplierId)}`,
  INVOICED: (theirs, within, { supplierId, knownAt }) => sql`
    select o.company_id, o.supplier_id, pl.product_id, o.id as document_id, m.day, m.way * l.quantity as quantity, o.currency,
           m.way * round(l.net * o.rate, c.decimals) as amount
      from erp.supplier_invoice o join erp.company c on c.id = o.company_id join erp.supplier_invoice_line l on l.invoice_id = o.id
      left join erp.purchase_order_line pl on pl.order_id = l.order_id and pl.line_number = l.order_line
     cross join lateral (
       values (case o.kind when 'INVOICE' then 1 else -1 end, o.posted_on, o.posted_at),
              (case o.kind when 'INVOICE' then -1 else 1 end, o.cancelled_on, o.cancelled_at)) m (way, day, recorded_at)
     where ${theirs(sql`o.company_id`)} and o.posted_at is not null and ${within(sql`m.day`)}
       and ${ofSupplier(supplierId)} and ${known(sql`m.recorded_at`, knownAt)}`,
}

/** One statement; see the SDL. */
export async function purchaseReport(db: Db, args: Arguments): Promise<PurchaseReport> {
  const { from, to, groupBy, by } = args
  requireForward('to', from, to)
  const { theirs, presented } = await reportBooks(db, args)
  const within = (day: SQL) => sql`${day} between ${from}::date and ${to}::date`
  const period = by ? sql`date_trunc(${by.toLowerCase()}, f.day)::date` : sql`${from}::date`
  const missing = (what: SQL) => sql`(select ${what} from missing)`
  const found = await reportPage<
    PurchaseRow,
    { net: Decimal; documents: number; missing: string | null; missingOf: string | null }
  >(db, {
    ...args,
    statement: sql`
      facts as (${facts[args.measure](theirs, within, args)}),
      ${ratesOf(presented)},
      missing as (
        select day, case when f.amount is null then f.currency else ${presented} end as currency
          from facts f join rates r using (company_id, day) where f.amount is null or r.rate is null order by day limit 1),
      rows as (
        select period::text || ' ' || "of" as key, * from (
          select ${keys[groupBy]} as "of", ${period} as period, count(distinct f.document_id)::int as documents,
                 sum(f.quantity) as quantity, sum(f.amount / r.rate) as exact, round(sum(f.amount / r.rate), ${decimalsOf(presented)}::int) as net
            from facts f join rates r using (company_id, day) group by 1, 2) grouped),
      totals as (
        select round(coalesce(sum(exact), 0), ${decimalsOf(presented)}::int)::text as net, count(*)::int as "rowCount",
               (select count(distinct document_id)::int from facts) as documents,
               ${missing(sql`day::text`)} as missing, ${missing(sql`currency`)} as "missingOf"
          from rows)`,
    sortBy: by ? null : 'net',
    columns: sql`r.of, r.period::text as period, r.documents, trim_scale(r.quantity)::text as quantity, r.net::text as net`,
  })
  const { totals } = found
  if (totals.missing !== null) refuseMissingRate(totals.missing, totals.missingOf ?? presented)
  const rows = found.rows.map((row) => ({ ...row, groupBy, currency: presented }))
  return { ...found, ...totals, rows, from, to, currency: presented }
}
