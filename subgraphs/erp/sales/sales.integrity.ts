import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'

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
    says: 'What an order has still to be invoiced is its total less its invoices.',
    pairs: (companyId) => sql`
      select o.total - coalesce((select sum(total) from erp.invoice where order_id = o.id), 0), o.uninvoiced
        from erp.sales_order o where o.company_id = ${companyId} and o.status <> 'CANCELLED'`,
  },
]
