import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { requireForward } from '../../common/write/span.ts'
import { laterThan } from '../accounts/books.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { openWithSupplier } from './orders.table.ts'

export interface NotInvoicedLine {
  readonly orderId: string
  readonly lineNumber: number
  readonly description: string
  readonly received: Decimal
  readonly invoiced: Decimal
  readonly value: Decimal
  readonly currency: string
}

export interface NotInvoiced extends ReportPage<NotInvoicedLine> {
  readonly asOf: string
  readonly total: Decimal
  readonly currency: string
}

interface NotInvoicedArguments {
  readonly asOf: string
  readonly knownAt?: string | null
  readonly supplierId?: string | null
  readonly first: number
  readonly after?: string | null
}

/** Of `o`, what a supplier is asked for or asks for. */
export const ofSupplier = (id: string | null | undefined): SQL => {
  if (!id) return sql`true`
  return isUuid(id) ? sql`o.supplier_id = ${id}::uuid` : sql`false`
}

/**
 * What came, went back, was invoiced and credited until the end of a day, by line of order. Reckoned back from what the lines
 * say now by what came later, so that it reads what is open and what moved since then, not all there ever was; `offset` keeps the planner,
 * which takes the open ones for all, from reading all. One statement.
 */
export async function goodsReceivedNotInvoiced(
  db: Db,
  company: CompanyRow,
  { asOf, knownAt, supplierId, ...page }: NotInvoicedArguments,
): Promise<NotInvoiced> {
  const later = laterThan(asOf, knownAt)
  const currency = company.baseCurrency
  const { totals, rows, ...found } = await orRefuseInput(
    reportPage<Omit<NotInvoicedLine, 'currency'>, { total: Decimal }>(db, {
      ...page,
      statement: sql`
        later (order_id, line_number, received, invoiced, value) as (
          select l.order_id, l.line_number, l.quantity, 0, l.value
            from erp.goods_receipt r join erp.goods_receipt_line l on l.receipt_id = r.id
           where r.company_id = ${company.id}::uuid and ${later('r.received_on', 'r.recorded_at')}
          union all
          select l.order_id, l.line_number, -l.quantity, 0, -l.value
            from erp.supplier_return r join erp.supplier_return_line l on l.return_id = r.id
           where r.company_id = ${company.id}::uuid and ${later('r.returned_on', 'r.recorded_at')}
          union all
          select l.order_id, l.order_line, 0, way * l.quantity, -way * l.cleared
            from erp.supplier_invoice i join erp.supplier_invoice_line l on l.invoice_id = i.id
           cross join lateral (
             select (case i.kind when 'INVOICE' then 1 else -1 end) * ((i.status <> 'CANCELLED')::int
                      - (not ${later('i.posted_on', 'i.posted_at')}
                         and (i.status <> 'CANCELLED' or ${later('i.cancelled_on', 'i.cancelled_at')}))::int)) sign (way)
           where i.company_id = ${company.id}::uuid and l.order_id is not null and i.posted_at is not null
             and (${later('i.posted_on', 'i.posted_at')} or ${later('i.cancelled_on', 'i.cancelled_at')})),
        since as (
          select order_id, line_number, sum(received) as received, sum(invoiced) as invoiced, sum(value) as value
            from later group by order_id, line_number),
        concerned as (
          select order_id, line_number from erp.purchase_order_line where ${sql.raw(openWithSupplier)}
          union select order_id, line_number from since),
        rows as (
          select * from (
            select s.name || '/' || s.id || to_char(o.ordered_on, 'YYYYMMDD') || o.id || to_char(l.line_number, '0000') as key,
                   l.order_id, l.line_number, l.description, l.received - l.returned - coalesce(since.received, 0) as received,
                   l.invoiced - l.credited - coalesce(since.invoiced, 0) as invoiced,
                   l.received_value - l.returned_value - l.invoiced_value + l.credited_value - coalesce(since.value, 0) as value
              from concerned
             cross join lateral (select * from erp.purchase_order_line line
               where line.order_id = concerned.order_id and line.line_number = concerned.line_number offset 0) l
              join erp.purchase_order o on o.id = l.order_id and o.company_id = ${company.id}::uuid
              join erp.supplier s on s.id = o.supplier_id
              left join since on since.order_id = l.order_id and since.line_number = l.line_number
             where ${ofSupplier(supplierId)}) line
           where value <> 0 or received <> invoiced),
        totals as (select coalesce(sum(value), 0)::text as total, count(*)::int as "rowCount" from rows)`,
      sortBy: null,
      columns: sql`r.order_id as "orderId", r.line_number as "lineNumber", r.description, trim_scale(r.received)::text as received,
        trim_scale(r.invoiced)::text as invoiced, r.value::text as value`,
    }),
  )
  return { ...found, asOf, currency, total: totals.total, rows: rows.map((row) => ({ ...row, currency })) }
}

export interface DeliveryRecord {
  readonly supplierId: string
  readonly period: string
  readonly orders: number
  readonly lines: number
  readonly linesOnTime: number
  readonly linesLate: number
  readonly onTime: Decimal
  readonly averageLeadTimeDays: Decimal | null
  readonly quantityAccuracy: Decimal
  readonly received: Decimal
  readonly rejected: Decimal
  readonly rejectionRate: Decimal | null
}

interface DeliveryArguments {
  readonly from: string
  readonly to: string
  readonly by?: 'MONTH' | 'QUARTER' | 'YEAR' | null
  readonly supplierId?: string | null
}

/** Lines expected within the period whose outcome is known: on time or late, after how long, and as many as ordered. One statement. */
export async function supplierDeliveryRecord(
  db: Db,
  company: CompanyRow,
  today: string,
  { from, to, by, supplierId }: DeliveryArguments,
): Promise<DeliveryRecord[]> {
  requireForward('to', from, to)
  const period = by ? sql`date_trunc(${by.toLowerCase()}, l.expected_on)::date` : sql`${from}::date`
  return [
    ...(await db.execute<{ [Field in keyof DeliveryRecord]: DeliveryRecord[Field] }>(sql`
    select o.supplier_id as "supplierId", ${period}::text as period, count(distinct o.id)::int as orders, count(*)::int as lines,
           count(*) filter (where came.in_full_on <= l.expected_on)::int as "linesOnTime",
           count(*) filter (where came.in_full_on is null or came.in_full_on > l.expected_on)::int as "linesLate",
           trim_scale(round(count(*) filter (where came.in_full_on <= l.expected_on)::numeric / count(*), 4))::text as "onTime",
           trim_scale(round(avg(came.in_full_on - o.ordered_on), 1))::text as "averageLeadTimeDays",
           trim_scale(round(count(*) filter (where l.received = l.quantity and l.returned = 0 and l.rejected = 0)::numeric / count(*), 4))::text as "quantityAccuracy",
           trim_scale(sum(l.received + l.rejected))::text as received, trim_scale(sum(l.rejected))::text as rejected,
           trim_scale(round(sum(l.rejected) / nullif(sum(l.received + l.rejected), 0), 4))::text as "rejectionRate"
      from erp.purchase_order o
      join erp.purchase_order_line l on l.order_id = o.id
      join erp.supplier s on s.id = o.supplier_id
      left join lateral (
           select min(received_on) as in_full_on from (
             select r.received_on, sum(rl.quantity) over (order by r.received_on, r.id) as so_far
               from erp.goods_receipt_line rl join erp.goods_receipt r on r.id = rl.receipt_id
              where rl.order_id = l.order_id and rl.line_number = l.line_number) receipts
            where so_far >= l.quantity) came on true
     where o.company_id = ${company.id}::uuid and o.status not in ('DRAFT', 'CANCELLED')
       and l.expected_on between ${from}::date and ${to}::date and ${ofSupplier(supplierId)}
       and (came.in_full_on is not null or o.status = 'CLOSED' or l.expected_on < ${today}::date)
     group by o.supplier_id, s.name, 2
     order by s.name, o.supplier_id, 2`)),
  ]
}
