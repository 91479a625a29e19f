import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { balanceOf } from '../accounts/ledger.integrity.ts'

export const purchasingIntegrity: readonly Integrity[] = [
  {
    name: 'GOODS_RECEIVED',
    says: 'What has come and is not invoiced is worth what the account of goods received says.',
    pairs: (companyId) => sql`
      select ${balanceOf(companyId, 'GOODS_RECEIVED')},
             -coalesce(sum(received_value - returned_value - invoiced_value + credited_value), 0)
        from erp.purchase_order_line line join erp.purchase_order o on o.id = line.order_id
       where o.company_id = ${companyId}`,
  },
  {
    name: 'RECEIPTS',
    says: 'What was accepted and rejected of an order’s line is what its receipts say.',
    pairs: (companyId) => sql`
      select coalesce((select sum(quantity + rejected) from erp.goods_receipt_line came
                        where came.order_id = line.order_id and came.line_number = line.line_number), 0), line.received + line.rejected
        from erp.purchase_order_line line join erp.purchase_order o on o.id = line.order_id
       where o.company_id = ${companyId}`,
  },
  {
    name: 'INCOMING',
    says: 'What is to come to a place is what orders, work orders and transfers on their way have still to bring there.',
    pairs: (companyId) => sql`
      select coalesce(expected.quantity, 0), coalesce(level.incoming, 0)
        from (select level.* from erp.stock_level level join erp.warehouse on warehouse.id = level.warehouse_id
               where warehouse.company_id = ${companyId}) level
        full join (
             select product_id, warehouse_id, sum(quantity) as quantity from (
               select line.product_id, line.warehouse_id, greatest(line.quantity - line.received, 0)
                 from erp.purchase_order o join erp.purchase_order_line line on line.order_id = o.id
                where o.company_id = ${companyId} and o.status in ('ORDERED', 'PARTLY_RECEIVED') and line.product_id is not null
               union all
               select product_id, warehouse_id, greatest(quantity - received - scrapped, 0)
                 from erp.work_order where company_id = ${companyId} and status in ('RELEASED', 'STARTED')
               union all
               select sent.product_id, transfer.to_warehouse_id, sent.quantity
                 from erp.stock_transfer transfer
                 join erp.stock_movement sent on sent.source_id = transfer.id
                 join erp.warehouse transit on transit.id = sent.warehouse_id and transit.in_transit
                where transfer.company_id = ${companyId} and transfer.status = 'IN_TRANSIT'
             ) coming (product_id, warehouse_id, quantity)
              group by product_id, warehouse_id) expected using (product_id, warehouse_id)`,
  },
]
