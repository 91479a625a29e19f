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

/** What levels that are valued by layers say of a column, and what their layers come to. */
const levelsAndLayers = (level: 'on_hand' | 'value', layer: 'quantity' | 'value') => (companyId: SQL) => sql`
  select level.${sql.identifier(level)},
         coalesce((select sum(layer.${sql.identifier(layer)}) from erp.stock_layer layer
                    where layer.product_id = level.product_id and layer.warehouse_id = level.warehouse_id), 0)
    from erp.stock_level level
    join erp.warehouse on warehouse.id = level.warehouse_id and warehouse.company_id = ${companyId}
    join erp.product on product.id = level.product_id
   where product.costing = 'FIFO' or warehouse.in_transit`

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
    name: 'PROMISES',
    says: 'What is reserved and what is to come is the sum of the ledger of promises, place by place.',
    pairs: (companyId) => sql`
      select coalesce(promised.quantity, 0), level.quantity
        from (select l.product_id, l.warehouse_id, of_kind.kind, of_kind.quantity
                from erp.stock_level l join erp.warehouse on warehouse.id = l.warehouse_id and warehouse.company_id = ${companyId}
               cross join lateral (values ('RESERVED', l.reserved), ('INCOMING', l.incoming)) of_kind (kind, quantity)) level
        left join (select product_id, warehouse_id, kind, sum(quantity) as quantity
                     from erp.stock_promise group by product_id, warehouse_id, kind) promised using (product_id, warehouse_id, kind)`,
  },
  {
    name: 'COST_LAYERS',
    says: 'What is left of cost layers is what is on hand, place by place.',
    pairs: levelsAndLayers('on_hand', 'quantity'),
  },
  {
    name: 'COST_LAYER_VALUES',
    says: 'What is left of cost layers is worth what is on hand, place by place.',
    pairs: levelsAndLayers('value', 'value'),
  },
  {
    name: 'LOTS_AND_BINS',
    says: 'What lies of a lot or in a bin is what the stock ledger and the moves between bins brought there.',
    pairs: (companyId) => sql`
      select sum(quantity) filter (where moved), sum(quantity) filter (where not moved) from (
        select product_id, warehouse_id, lot_id, bin_id, quantity, true as moved from erp.stock_movement
        union all select product_id, warehouse_id, lot_id, from_bin_id, -quantity, true from erp.bin_move
        union all select product_id, warehouse_id, lot_id, to_bin_id, quantity, true from erp.bin_move
        union all select product_id, warehouse_id, lot_id, bin_id, on_hand, false from erp.stock_part
        union all select product_id, warehouse_id, null, null, on_hand - placed, false from erp.stock_level) part
        join erp.warehouse on warehouse.id = warehouse_id and warehouse.company_id = ${companyId}
       group by product_id, warehouse_id, lot_id, bin_id
      having coalesce(sum(quantity) filter (where moved), 0) <> 0 or coalesce(sum(quantity) filter (where not moved), 0) <> 0`,
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
