import { v7 as uuidv7 } from 'uuid'
import { plain } from '../../subgraphs/common/money.ts'
import { moveStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addProducts, addWarehouses } from '../../subgraphs/erp/stock/stock.service.ts'
import type { NewProduct } from '../../subgraphs/erp/stock/stock.table.ts'
import type { World } from './world.ts'

/** A product of that sku, with the rest filled in. */
export async function addProduct({ db }: World, sku: string, given: Partial<NewProduct> = {}): Promise<string> {
  const id = uuidv7()
  await addProducts(db, [
    { id, sku, name: `Product ${sku}`, unit: 'piece', listPrice: '10', currency: 'NOK', ...given },
  ])
  return id
}

export async function addWarehouse({ db, company }: World, code: string): Promise<string> {
  const id = uuidv7()
  await addWarehouses(db, [{ id, companyId: company.id, code, name: `Warehouse ${code}` }])
  return id
}

/** Of some document, on the day of `move`. */
export const promise = { sourceId: uuidv7(), on: '2026-01-05' }

/** Movements of one product in one warehouse: a quantity, and a value for what comes in. @returns their values */
export async function move(world: World, productId: string, warehouseId: string, ...moves: [string, string?][]) {
  const rows = await world.db.transaction((tx) =>
    moveStock(
      tx,
      moves.map(([quantity, value]) => ({
        productId,
        warehouseId,
        kind: 'ADJUSTMENT' as const,
        quantity,
        value,
        movedOn: '2026-01-05',
      })),
    ),
  )
  return rows.map((row) => plain(row.value ?? ''))
}

/** Products whose levels, cost layers or parts are not the sum of the stock ledger, or below zero. */
export const crookedLevels = ({ sql }: World) => sql`
  select product_id, warehouse_id from erp.stock_level l full join (
    select product_id, warehouse_id, sum(quantity) as quantity, sum(value) as value
      from erp.stock_movement group by product_id, warehouse_id) m using (product_id, warehouse_id)
   where coalesce(l.on_hand, 0) <> coalesce(m.quantity, 0) or coalesce(l.value, 0) <> coalesce(m.value, 0)
      or l.on_hand < 0 or l.on_hand < l.reserved
  union all
  select product_id, warehouse_id from erp.stock_level l join erp.product p on p.id = product_id
    join erp.warehouse w on w.id = warehouse_id left join (
    select product_id, warehouse_id, sum(quantity) as quantity, sum(value) as value
      from erp.stock_layer group by product_id, warehouse_id) y using (product_id, warehouse_id)
   where (p.costing = 'FIFO' or w.in_transit) and (l.on_hand, l.value) <> (coalesce(y.quantity, 0), coalesce(y.value, 0))
      or p.costing <> 'FIFO' and not w.in_transit and y.quantity is not null
  union all
  select product_id, warehouse_id from erp.stock_level l left join (
    select product_id, warehouse_id, sum(on_hand) as quantity
      from erp.stock_part group by product_id, warehouse_id) y using (product_id, warehouse_id)
   where l.placed <> coalesce(y.quantity, 0)
  union all
  select product_id, warehouse_id from (
    select product_id, warehouse_id, lot_id, bin_id, quantity from erp.stock_movement
    union all select product_id, warehouse_id, lot_id, from_bin_id, -quantity from erp.bin_move
    union all select product_id, warehouse_id, lot_id, to_bin_id, quantity from erp.bin_move) moved
   where lot_id is not null or bin_id is not null
   group by product_id, warehouse_id, lot_id, bin_id
  having sum(quantity) <> coalesce((select on_hand from erp.stock_part s
    where (s.product_id, s.warehouse_id) = (moved.product_id, moved.warehouse_id)
      and s.lot_id is not distinct from moved.lot_id and s.bin_id is not distinct from moved.bin_id), 0)`
