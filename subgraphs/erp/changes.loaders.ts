import { changesOf } from '../common/write/changes.ts'
import { auditLog } from './schema.ts'

/** The audit trail of any record of ERP's, by its id. */
export const changesOfRecord = changesOf(auditLog, {
  customer_id: 'customers:read',
  buyer_name: 'customers:read',
  buyer_address: 'customers:read',
  warehouse_id: 'stock:read',
  campaign_id: 'campaigns:read',
  employee_id: 'resources:read',
  sales_order_id: 'sales:read',
  work_order_id: 'production:read',
  salesperson_id: 'resources:read',
  supplier_id: 'purchasing:read',
  product_id: 'stock:read',
})
