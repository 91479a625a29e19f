import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import type { CompanyRow } from '../accounts/ledger.table.ts'

export interface NotInvoicedLine {
  readonly orderId: string
  readonly lineNumber: number
  readonly description: string
  readonly received: Decimal
  readonly invoiced: Decimal
  readonly value: Decimal
  readonly currency: string
}

export interface NotInvoiced {
  readonly asOf: string
  readonly lines: readonly NotInvoicedLine[]
  readonly total: Decimal
  readonly currency: string
}

interface NotInvoicedArguments {
  readonly asOf: string
  readonly knownAt?: string | null
  readonly supplierId?: string | null
}

/** Of `o`, what a supplier is asked for or asks for. */
export const ofSupplier = (id: string | null | undefined): SQL => {
  if (!id) return sql`true`
  return isUuid(id) ? sql`o.supplier_id = ${id}::uuid` : sql`false`
}

/** What came, went back, was invoiced and credited until the end of a day, by line of order. One statement. */
export async function goodsReceivedNotInvoiced(
  db: Db,
  company: CompanyRow,
  { asOf, knownAt, supplierId }: NotInvoicedArguments,
): Promise<NotInvoiced> {
  const until = (day: SQL, recorded: SQL) =>
    knownAt ? sql`(${day} <= ${asOf}::date and ${recorded} <= ${knownAt}::timestamptz)` : sql`${day} <= ${asOf}::date`
  const rows = await db.execute<Omit<NotInvoicedLine, 'currency'> & { total: Decimal }>(sql`
    with moved (order_id, line_number, received, invoiced, value) as (
      select l.order_id, l.line_number, l.quantity, 0, l.value
        from erp.goods_receipt r join erp.goods_receipt_line l on l.receipt_id = r.id
       where r.company_id = ${company.id}::uuid and ${until(sql`r.received_on`, sql`r.recorded_at`)}
      union all
      select l.order_id, l.line_number, -l.quantity, 0, -l.value
        from erp.supplier_return r join erp.supplier_return_line l on l.return_id = r.id
       where r.company_id = ${company.id}::uuid and ${until(sql`r.returned_on`, sql`r.recorded_at`)}
      union all
      select l.order_id, l.order_line, 0, way * l.quantity, -way * l.cleared
        from erp.supplier_invoice i join erp.supplier_invoice_line l on l.invoice_id = i.id
       cross join lateral (select case i.kind when 'INVOICE' then 1 else -1 end) sign (way)
       where i.company_id = ${company.id}::uuid and l.order_id is not null and i.posted_at is not null
         and ${until(sql`i.posted_on`, sql`i.posted_at`)}
         and not coalesce(${until(sql`i.cancelled_on`, sql`i.cancelled_at`)}, false))
    select m.order_id as "orderId", m.line_number as "lineNumber", l.description, sum(m.received) as received,
           sum(m.invoiced) as invoiced, sum(m.value) as value, sum(sum(m.value)) over () as total
      from moved m
      join erp.purchase_order o on o.id = m.order_id
      join erp.purchase_order_line l on l.order_id = m.order_id and l.line_number = m.line_number
      join erp.supplier s on s.id = o.supplier_id
     where ${ofSupplier(supplierId)}
     group by m.order_id, m.line_number, l.description, s.name, s.id, o.ordered_on
    having sum(m.value) <> 0 or sum(m.received) <> sum(m.invoiced)
     order by s.name, s.id, o.ordered_on, m.order_id, m.line_number`)
  const currency = company.baseCurrency
  return {
    asOf,
    currency,
    total: rows[0]?.total ?? '0',
    lines: rows.map(({ orderId, lineNumber, description, received, invoiced, value }) => ({
      orderId,
      lineNumber,
      description,
      received,
      invoiced,
      value,
      currency,
    })),
  }
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
  const period = by ? sql`date_trunc(${by.toLowerCase()}, l.expected_on)::date` : sql`${from}::date`
  return [
    ...(await db.execute<{ [Field in keyof DeliveryRecord]: DeliveryRecord[Field] }>(sql`
    select o.supplier_id as "supplierId", ${period}::text as period, count(distinct o.id)::int as orders, count(*)::int as lines,
           count(*) filter (where came.in_full_on <= l.expected_on)::int as "linesOnTime",
           count(*) filter (where came.in_full_on is null or came.in_full_on > l.expected_on)::int as "linesLate",
           trim_scale(round(count(*) filter (where came.in_full_on <= l.expected_on)::numeric / count(*), 4))::text as "onTime",
           trim_scale(round(avg(came.in_full_on - o.ordered_on), 1))::text as "averageLeadTimeDays",
           trim_scale(round(count(*) filter (where l.received = l.quantity and l.returned = 0)::numeric / count(*), 4))::text as "quantityAccuracy"
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
