import { sql, type SQL } from 'drizzle-orm'
import type { CompanyRow } from '../accounts/company.table.ts'
import { cameBefore, isNow, toldDay, type Then } from '../stock/stock.then.service.ts'

/**
 * What a company's orders wait for, to select from: product_id, warehouse_id, quantity. As it was: of what is not given up
 * by now, less what was delivered and reserved by then.
 */
export function waitingOf(company: CompanyRow, then: Then): SQL {
  if (isNow(then))
    return sql`(
      select l.product_id, o.warehouse_id, sum(l.quantity - l.delivered - l.cancelled - l.reserved) as quantity
        from erp.sales_order_line l join erp.sales_order o on o.id = l.order_id
       where o.company_id = ${company.id}::uuid and l.quantity > l.delivered + l.cancelled + l.reserved
       group by l.product_id, o.warehouse_id)`
  return sql`(
    select product_id, warehouse_id, sum(ordered - delivered - reserved) as quantity from (
      select l.product_id, o.warehouse_id, sum(l.quantity - l.cancelled) as ordered,
             (select coalesce(sum(dl.quantity), 0)
                from erp.delivery d join erp.delivery_line dl on dl.delivery_id = d.id
                join erp.sales_order_line ol on (ol.order_id, ol.line_number) = (dl.order_id, dl.line_number)
               where d.order_id = o.id and ol.product_id = l.product_id and ${cameBefore('d', 'delivered_on', then)}) as delivered,
             (select coalesce(sum(p.quantity), 0) from erp.stock_promise p
               where p.source_id = o.id and p.product_id = l.product_id and p.kind = 'RESERVED'
                 and ${cameBefore('p', 'promised_on', then)}) as reserved
        from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id
       cross join lateral ${toldDay(sql`o.warehouse_id`, then)}
       where o.company_id = ${company.id}::uuid and o.allow_back_order and ${cameBefore('o', 'ordered_on', then)}
       group by o.id, l.product_id, told.day) placed
     where ordered > delivered + reserved group by product_id, warehouse_id)`
}
