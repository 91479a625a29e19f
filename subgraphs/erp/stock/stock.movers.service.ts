import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { clientError } from '../../common/errors.ts'
import type { Decimal } from '../../common/money.ts'
import { waitingOf } from '../sales/waiting.service.ts'
import { levelsOf, type Then } from './stock.then.service.ts'
import {
  ledgerOf,
  report,
  scopeOf,
  type Report,
  type ReportArguments,
  type ReportRow,
} from './stock.reports.service.ts'

export interface SlowMoverRow extends ReportRow {
  readonly quantity: Decimal
  readonly value: Decimal
  readonly issuedValue: Decimal
  readonly turnover: Decimal
  readonly lastIssuedOn: string | null
}

export type SlowMoverReport = Report<SlowMoverRow, { readonly value: Decimal }> & {
  readonly since: string
  readonly asOf: string
}

/**
 * Products on hand at the end of `asOf` of which nothing was issued since a day; or, where `turnoverBelow` is given, the
 * cost of what was issued since then was less than so many times the average of the stock's value then and now. Issued
 * is what went to customers and into production. One statement.
 */
export async function slowMovers(
  db: Db,
  args: ReportArguments & {
    readonly since: string
    readonly asOf?: string | null
    readonly turnoverBelow?: Decimal | null
  },
): Promise<SlowMoverReport> {
  const { company, warehouseId, now } = await scopeOf(db, args)
  const asOf = args.asOf ?? now
  if (args.since > asOf) throw clientError('BAD_USER_INPUT', '`since` must not lie after `asOf`.')
  const found = await report<SlowMoverRow, { value: Decimal }>(
    db,
    company,
    args.first,
    sql`
    with moved as (
      select m.product_id, sum(m.quantity) as quantity, sum(m.value) as value,
             coalesce(sum(m.value) filter (where m.moved_on < ${args.since}::date), 0) as opening_value,
             coalesce(-sum(m.value) filter (where m.moved_on >= ${args.since}::date and m.kind in ('DELIVERY', 'ISSUE')), 0) as issued,
             max(m.moved_on) filter (where m.kind in ('DELIVERY', 'ISSUE') and m.quantity < 0) as last_issued
        from ${ledgerOf([company], warehouseId, args.knownAt)}
       where m.moved_on <= ${asOf}::date group by 1 having sum(m.quantity) > 0),
    slow as (
      select p.sku as key, p.id as "productId", null::uuid as "warehouseId", null::text as category, quantity, value,
             issued as "issuedValue", last_issued::text as "lastIssuedOn",
             coalesce(round(issued * 2 / nullif(opening_value + value, 0), 4), 0) as turnover
        from moved join erp.product p on p.id = product_id),
    wanted as (
      select * from slow
       where case when ${args.turnoverBelow ?? null}::numeric is null
                  then "lastIssuedOn" is null or "lastIssuedOn" < ${args.since}
                  else turnover < ${args.turnoverBelow ?? null}::numeric end)
    select page.*, jsonb_build_object('value', (select coalesce(sum(value), 0) from wanted)::text) as totals
      from (values (1)) one left join lateral (
        select * from wanted where ${args.after ?? null}::text is null or key > ${args.after ?? null}::text collate "C"
         order by key limit ${args.first + 1}) page on true
     order by page.key`,
  )
  return { ...found, since: args.since, asOf }
}

export interface ReorderProposalRow extends ReportRow {
  readonly supplierId: string | null
  readonly projected: Decimal
  readonly reorderLevel: Decimal
  readonly quantity: Decimal
  readonly leadDays: number | null
  readonly expectedOn: string
}

export type ReorderReport = Report<ReorderProposalRow, { readonly count: number }>

/**
 * What is to be bought: for each warehouse with a reorder point of its own, and for each product with a reorder level over
 * those warehouses that have none, where what is projected is at or below it, less what customers wait for. One statement.
 */
export async function reorderProposals(
  db: Db,
  args: ReportArguments & Then & { readonly supplierId?: string | null },
): Promise<ReorderReport> {
  const { company, warehouseId, now } = await scopeOf(db, args)
  const levels = levelsOf(args)
  return report<ReorderProposalRow, { count: number }>(
    db,
    company,
    args.first,
    sql`
    with place as (
      select id, code, count(*) over () = 1 as sole from erp.warehouse where company_id = ${company.id}::uuid and not in_transit),
    waiting as materialized (select * from ${waitingOf(company, args)} w),
    point as (
      select r.product_id, r.warehouse_id, r.reorder_level, r.reorder_target, r.lot_size, r.lead_days, r.supplier_id,
             coalesce(l.available + l.incoming, 0) - coalesce(waiting.quantity, 0) as projected
        from erp.reorder_point r join place on place.id = r.warehouse_id
        left join ${levels} l on (l.product_id, l.warehouse_id) = (r.product_id, r.warehouse_id)
        left join waiting on (waiting.product_id, waiting.warehouse_id) = (r.product_id, r.warehouse_id)),
    rest as (
      select p.id, (select id from place where sole), p.reorder_level, null::numeric, null::numeric, null::int, null::uuid,
             coalesce((select sum(l.available + l.incoming)
                         from ${levels} l join place on place.id = l.warehouse_id
                        where l.product_id = p.id and not exists (select from erp.reorder_point r
                          where (r.product_id, r.warehouse_id) = (l.product_id, l.warehouse_id))), 0)
           - coalesce((select sum(w.quantity) from waiting w
                        where w.product_id = p.id and not exists (select from erp.reorder_point r
                          where (r.product_id, r.warehouse_id) = (w.product_id, w.warehouse_id))), 0)
        from erp.product p where p.reorder_level > 0 and exists (select from place where not exists (
          select from erp.reorder_point r where r.product_id = p.id and r.warehouse_id = place.id))),
    due as (
      select p.sku || ' ' || coalesce(place.code, '') as key, p.id as "productId", place.id as "warehouseId", null::text as category,
             coalesce(d.supplier_id, p.supplier_id) as "supplierId", d.projected, d.reorder_level as "reorderLevel",
             coalesce(d.lead_days, p.lead_days) as "leadDays",
             (${args.asOf ?? now}::date + coalesce(d.lead_days, p.lead_days, 0))::text as "expectedOn",
             case when size is null then target - projected
                  else greatest(ceil((target - projected) / size), 1) * size end as quantity
        from (select * from point union all select * from rest) d
        join erp.product p on p.id = d.product_id and not p.discontinued
        left join place on place.id = d.warehouse_id
        cross join lateral (select coalesce(d.lot_size, p.lot_size) as size,
          coalesce(d.reorder_target, greatest(p.reorder_target, d.reorder_level), d.reorder_level) as target) t
       where d.projected <= d.reorder_level
         and ${warehouseId ? sql`d.warehouse_id = ${warehouseId}::uuid` : sql`true`}
         and ${args.supplierId ? sql`coalesce(d.supplier_id, p.supplier_id) = ${args.supplierId}::uuid` : sql`true`}),
    wanted as (select * from due where quantity > 0)
    select page.*, jsonb_build_object('count', (select count(*) from wanted)) as totals
      from (values (1)) one left join lateral (
        select * from wanted where ${args.after ?? null}::text is null or key > ${args.after ?? null}::text collate "C"
         order by key limit ${args.first + 1}) page on true
     order by page.key`,
  )
}
