import { sql, type SQL } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { balanceOf } from '../accounts/ledger.integrity.ts'

/** What the levels say of a column and what the ledger's movements come to, place by place. */
const levelsAndLedger = (level: 'on_hand' | 'value', movement: 'quantity' | 'value') => (companyId: SQL) => sql`
  select coalesce(moved.amount, 0), coalesce(level.${sql.identifier(level)}, 0)
    from (select level.* from erp.stock_level level join erp.warehouse on warehouse.id = level.warehouse_id
           where warehouse.company_id = ${companyId}) level
    full join (
         select movement.product_id, movement.warehouse_id, sum(movement.${sql.identifier(movement)}) as amount
           from erp.stock_movement movement join erp.warehouse on warehouse.id = movement.warehouse_id
          where warehouse.company_id = ${companyId}
          group by movement.product_id, movement.warehouse_id) moved using (product_id, warehouse_id)`

export const stockIntegrity: readonly Integrity[] = [
  {
    name: 'STOCK_LEVELS',
    says: 'What is on hand is the sum of the stock ledger, place by place.',
    pairs: levelsAndLedger('on_hand', 'quantity'),
  },
  {
    name: 'STOCK_VALUES',
    says: 'What is on hand is worth the sum of the stock ledger, place by place.',
    pairs: levelsAndLedger('value', 'value'),
  },
  {
    name: 'INVENTORY',
    says: 'All stock is worth what the inventory account says.',
    pairs: (companyId) => sql`
      select ${balanceOf(companyId, 'INVENTORY')}, coalesce(sum(level.value), 0)
        from erp.stock_level level join erp.warehouse on warehouse.id = level.warehouse_id
       where warehouse.company_id = ${companyId}`,
  },
]
