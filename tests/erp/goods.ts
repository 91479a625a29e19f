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

/** Products whose levels are not the sum of the stock ledger, or below zero. */
export const crookedLevels = ({ sql }: World) => sql`
  select * from erp.stock_level l full join (
    select product_id, warehouse_id, sum(quantity) as quantity, sum(value) as value
      from erp.stock_movement group by product_id, warehouse_id) m using (product_id, warehouse_id)
   where coalesce(l.on_hand, 0) <> coalesce(m.quantity, 0) or coalesce(l.value, 0) <> coalesce(m.value, 0)
      or l.on_hand < 0 or l.on_hand < l.reserved`
