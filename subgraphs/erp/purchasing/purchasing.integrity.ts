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
    says: 'What has come of an order’s line is what its receipts say.',
    pairs: (companyId) => sql`
      select coalesce((select sum(quantity) from erp.goods_receipt_line came
                        where came.order_id = line.order_id and came.line_number = line.line_number), 0), line.received
        from erp.purchase_order_line line join erp.purchase_order o on o.id = line.order_id
       where o.company_id = ${companyId}`,
  },
]
