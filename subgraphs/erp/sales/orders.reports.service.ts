import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { longestPage, pageSize } from '../../common/list/page.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { availableOn } from '../stock/stock.available.service.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { requireForward } from '../../common/write/span.ts'

export interface ProductPair {
  readonly productId: string
  readonly otherId: string
  readonly orders: number
  readonly support: Decimal
  readonly confidence: Decimal
  readonly lift: Decimal
}

export interface PairArguments {
  readonly productId?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly minSupport: Decimal
  readonly minOrders: number
  readonly first: number
  readonly company?: string | null
}

/** One statement; see the SDL. */
export async function boughtTogether(db: Db, args: PairArguments): Promise<ProductPair[]> {
  const { productId, from, to, minSupport, minOrders, first } = args
  requireForward('to', from, to)
  const company = await companyByCode(db, args.company)
  if (productId && !isUuid(productId)) return []
  return db.execute<ProductPair & Record<string, unknown>>(sql`
    with baskets as (
      select distinct l.order_id, l.product_id
        from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id
       where o.company_id = ${company.id}::uuid and o.status <> 'CANCELLED' and l.quantity > l.cancelled
         and o.ordered_on between coalesce(${from ?? null}::date, '-infinity') and coalesce(${to ?? null}::date, 'infinity')),
    alone as (select product_id, count(*)::numeric as orders from baskets group by product_id),
    everything as (select count(distinct order_id)::numeric as orders from baskets),
    pairs as (
      select a.product_id, b.product_id as other_id, count(*)::numeric as orders
        from baskets a join baskets b on b.order_id = a.order_id and b.product_id <> a.product_id
       where a.product_id = ${productId ? sql`${productId}::uuid` : sql`a.product_id`}
       group by 1, 2)
    select p.product_id as "productId", p.other_id as "otherId", p.orders::int as orders,
           trim_scale(round(p.orders / e.orders, 6))::text as support,
           trim_scale(round(p.orders / a.orders, 6))::text as confidence,
           trim_scale(round(p.orders * e.orders / a.orders / b.orders, 6))::text as lift
      from pairs p join alone a on a.product_id = p.product_id join alone b on b.product_id = p.other_id
     cross join everything e
     where p.orders >= ${minOrders}::int and p.orders >= ${minSupport}::numeric * e.orders
     order by p.orders desc, p.orders / a.orders / b.orders desc, p.product_id, p.other_id
     limit ${Math.min(pageSize(first), longestPage)}`)
}

export interface BacklogRow {
  readonly orderId: string
  readonly lineNumber: number
  readonly productId: string
  readonly dueOn: string
  readonly daysLate: number
  readonly undelivered: Decimal
  readonly reserved: Decimal
  readonly backordered: Decimal
  readonly available: Decimal
  readonly incoming: Decimal
  readonly net: Decimal
  readonly currency: string
}

export interface Backlog extends ReportPage<BacklogRow> {
  readonly net: Decimal
  readonly netBackordered: Decimal
  readonly currency: string
}

export interface BacklogArguments {
  readonly productId?: string | null
  readonly warehouse?: string | null
  readonly backOrdered: boolean
  readonly first: number
  readonly after?: string | null
  readonly company?: string | null
}

/** One statement; see the SDL. */
export async function orderBacklog(db: Db, args: BacklogArguments): Promise<Backlog> {
  const company = await companyByCode(db, args.company)
  const { productId, warehouse, backOrdered } = args
  const currency = company.baseCurrency
  const found = await reportPage<Omit<BacklogRow, 'currency'>, { net: Decimal; netBackordered: Decimal }>(db, {
    ...args,
    statement: sql`
      rows as (
        select to_char(coalesce(o.required_on, o.ordered_on), 'YYYY-MM-DD') || o.id || to_char(l.line_number, '0000') as key,
               o.id as order_id, l.line_number, l.product_id, coalesce(o.required_on, o.ordered_on) as due_on,
               greatest((now() at time zone ${company.timeZone})::date - coalesce(o.required_on, o.ordered_on), 0) as days_late,
               l.quantity - l.delivered - l.cancelled as undelivered, l.reserved,
               l.quantity - l.delivered - l.cancelled - l.reserved as backordered, o.warehouse_id,
               round(l.net * o.rate * (l.quantity - l.delivered - l.cancelled) / l.quantity, ${company.decimals}::int) as net
          from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id
         where o.company_id = ${company.id}::uuid and o.status in ('CONFIRMED', 'PARTLY_DELIVERED')
           and l.quantity > l.delivered + l.cancelled
           and (not ${backOrdered}::boolean or l.quantity > l.delivered + l.cancelled + l.reserved)
           and ${productId ? sql`l.product_id::text = ${productId}` : sql`true`}
           and ${warehouse ? sql`o.warehouse_id in (select id from erp.warehouse w where w.company_id = o.company_id and w.code = ${warehouse})` : sql`true`}),
      totals as (
        select coalesce(sum(net), 0)::text as net, count(*)::int as "rowCount",
               round(coalesce(sum(net * backordered / undelivered), 0), ${company.decimals}::int)::text as "netBackordered"
          from rows)`,
    sortBy: null,
    columns: sql`r.order_id as "orderId", r.line_number as "lineNumber", r.product_id as "productId", r.due_on::text as "dueOn",
      r.days_late as "daysLate", trim_scale(r.undelivered)::text as undelivered, trim_scale(r.reserved)::text as reserved,
      trim_scale(r.backordered)::text as backordered, r.net::text as net,
      coalesce((select trim_scale(${availableOn('v')}) from erp.stock_level v
                 where v.product_id = r.product_id and v.warehouse_id = r.warehouse_id), 0)::text as available,
      coalesce((select trim_scale(v.incoming) from erp.stock_level v
                 where v.product_id = r.product_id and v.warehouse_id = r.warehouse_id), 0)::text as incoming`,
  })
  return { ...found, ...found.totals, rows: found.rows.map((row) => ({ ...row, currency })), currency }
}
