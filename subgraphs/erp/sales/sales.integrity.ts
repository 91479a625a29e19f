import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { decimalsIn } from '../../common/database/decimals.ts'

/** Of the order's currency. */
const decimals = decimalsIn(sql`o.currency`)

export const salesIntegrity: readonly Integrity[] = [
  {
    name: 'RESERVATIONS',
    says: 'What is reserved is what orders hold, place by place.',
    pairs: (companyId) => sql`
      select coalesce(held.quantity, 0), coalesce(level.reserved, 0)
        from (select level.* from erp.stock_level level join erp.warehouse on warehouse.id = level.warehouse_id
               where warehouse.company_id = ${companyId}) level
        full join (
             select product_id, warehouse_id, sum(reserved) as quantity from (
               select line.product_id, o.warehouse_id, line.reserved
                 from erp.sales_order o join erp.sales_order_line line on line.order_id = o.id
                where o.company_id = ${companyId}
               union all
               select component.product_id, o.warehouse_id, component.reserved
                 from erp.work_order o join erp.work_order_component component on component.work_order_id = o.id
                where o.company_id = ${companyId}) line
              group by product_id, warehouse_id) held using (product_id, warehouse_id)`,
  },
  {
    name: 'UNINVOICED_ORDERS',
    says: 'What an order has still to be invoiced is what is not given up of it, nor returned unpaid, less its invoices.',
    pairs: (companyId) => sql`
      select case when line.anything then line.total + o.freight + o.tax - line.tax else 0 end
               - coalesce((select sum(total) from erp.invoice where order_id = o.id), 0), o.uninvoiced
        from erp.sales_order o
       cross join lateral (
             select bool_or(kept > 0) as anything, sum(tax) as tax,
                    sum(round(kept * unit_price * (1 - discount), ${decimals})
                        + round(round(kept * unit_price * (1 - discount), ${decimals}) * tax_rate, ${decimals})) as total
               from (select *, quantity - cancelled - returned + credited as kept
                       from erp.sales_order_line where order_id = o.id) line) line
       where o.company_id = ${companyId}`,
  },
  {
    name: 'ORDER_LINES',
    says: 'What is delivered, returned and invoiced of an order is what its documents say.',
    pairs: (companyId) => sql`
      select coalesce(told.quantity, 0), line.delivered
        from erp.sales_order o join erp.sales_order_line line on line.order_id = o.id
        left join (select order_id, line_number, sum(quantity) as quantity from erp.delivery_line group by 1, 2) told
          using (order_id, line_number) where o.company_id = ${companyId}
      union all
      select coalesce(told.quantity, 0), line.returned
        from erp.sales_order o join erp.sales_order_line line on line.order_id = o.id
        left join (select order_id, line_number, sum(quantity) as quantity from erp.sales_return_line group by 1, 2) told
          using (order_id, line_number) where o.company_id = ${companyId}
      union all
      select coalesce(told.quantity, 0), line.invoiced
        from (select order_id, product_id, sum(invoiced) as invoiced
                from erp.sales_order o join erp.sales_order_line on order_id = o.id
               where o.company_id = ${companyId} group by 1, 2) line
        left join (select order_id, product_id, sum(quantity) as quantity
                     from erp.invoice join erp.invoice_line on invoice_id = invoice.id group by 1, 2) told
          using (order_id, product_id)`,
  },
  {
    name: 'DELIVERED_GOODS',
    says: 'What deliveries say left the stock, and what returns say came back into it, is what the stock ledger says.',
    pairs: (companyId) => sql`
      select coalesce(said.quantity, 0), coalesce(moved.quantity, 0)
        from (select document, product_id, sum(quantity) as quantity from (
                select d.id as document, o.product_id, -l.quantity as quantity
                  from erp.delivery d join erp.delivery_line l on l.delivery_id = d.id
                  join erp.sales_order_line o on o.order_id = l.order_id and o.line_number = l.line_number
                 where d.company_id = ${companyId}
                union all
                select r.id, o.product_id, l.quantity
                  from erp.sales_return r join erp.sales_return_line l on l.return_id = r.id and l.restocked
                  join erp.sales_order_line o on o.order_id = l.order_id and o.line_number = l.line_number
                 where r.company_id = ${companyId}) lines group by 1, 2) said
        full join (
             select source_id as document, product_id, sum(quantity) as quantity
               from erp.stock_movement m join erp.warehouse w on w.id = m.warehouse_id
              where w.company_id = ${companyId} and kind in ('DELIVERY', 'RETURN') group by 1, 2) moved
          using (document, product_id)`,
  },
  {
    name: 'COST_OF_SALES',
    says: 'What deliveries cost by the stock ledger, less what returns took back, is on the account of cost of goods, document by document.',
    pairs: (companyId) => sql`
      select coalesce(told.cost, 0), coalesce(posted.cost, 0)
        from (select d.id as document, -sum(m.value) as cost
                from erp.delivery d join erp.stock_movement m on m.source_id = d.id and m.kind = 'DELIVERY'
               where d.company_id = ${companyId} group by 1
              union all
              select r.id, -sum(l.cost) from erp.sales_return r join erp.sales_return_line l on l.return_id = r.id
               where r.company_id = ${companyId} group by 1) told
        full join (
             select e.source_id as document, sum(l.debit - l.credit) as cost
               from erp.journal_entry e join erp.journal_line l on l.entry_id = e.id
               join erp.ledger_account a on a.id = l.account_id and a.purpose = 'COST_OF_GOODS'
              where e.company_id = ${companyId} and e.source in ('DELIVERY', 'RETURN') group by 1) posted using (document)`,
  },
]
