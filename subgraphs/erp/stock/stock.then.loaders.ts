import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { page, type ListArguments } from '../../common/list/list.ts'
import type { Decimal } from '../../common/money.ts'
import type { StockLevelFilter } from '../graph.generated.ts'
import { levelConditions, ofCompany, stockLevelList, type StockLevelInWarehouse } from './stock.loaders.ts'
import type { LotQuantityRow } from './stock.lots.loaders.ts'
import { cameBefore, isNow, levelsOf, toldDay, type Then } from './stock.then.service.ts'
import { bin, stockLevel, warehouse } from './stock.table.ts'

const level = alias(stockLevel, 'level')
const available = sql<Decimal>`level.available`
const asText = (column: string) => sql<string>`level.${sql.identifier(column)}`.as(column)
/** Drizzle wants columns of a table that it knows to read from. */
const columns = {
  productId: asText('product_id'),
  warehouseId: asText('warehouse_id'),
  onHand: asText('on_hand'),
  reserved: asText('reserved'),
  incoming: asText('incoming'),
  value: asText('value'),
  available: asText('available'),
}

/** The company's levels, as they are or were. */
export async function stockLevels(
  db: Db,
  company: string | null | undefined,
  args: ListArguments<StockLevelFilter, 'PRODUCT'> & Then,
) {
  if (isNow(args)) return page(db, stockLevelList, args, ofCompany(company))
  const list = {
    ...stockLevelList,
    table: level,
    from: sql`${levelsOf(args)} level`,
    columns,
    where: levelConditions(level, available),
  }
  const found = await page(db, list, args, ofCompany(company, level))
  return { ...found, nodes: found.nodes.map((row) => ({ ...row, then: args })) }
}

/** Each product's levels, as they were. */
export const levelsOfProductThen = loaderWith<Then, StockLevelInWarehouse>(
  async (db, ids, then) => {
    const rows = await db
      .select({ ...columns, warehouse })
      .from(sql`${levelsOf(then)} level`)
      .innerJoin(warehouse, eq(warehouse.id, level.warehouseId))
      .where(sql`${level.productId} = any(${array(ids, 'uuid')})`)
      .orderBy(warehouse.code, warehouse.id)
    return rows.map((row) => ({ ...row, then }))
  },
  (row) => row.productId,
)

/** Where each lot lay. */
export const whereLotLay = loaderWith<Then, LotQuantityRow>(
  (db, ids, then) =>
    db
      .select({
        lotId: sql<string>`part.lot_id`.as('lot_id'),
        warehouse,
        bin,
        onHand: sql<string>`part.on_hand`.as('on_hand_of_lot'),
      })
      .from(
        sql`(select lot_id, warehouse_id, bin_id, sum(quantity) as on_hand from (
               select m.lot_id, m.warehouse_id, m.bin_id, m.quantity from erp.stock_movement m
                cross join lateral ${toldDay(sql`m.warehouse_id`, then)}
                where m.lot_id = any(${array(ids, 'uuid')}) and ${cameBefore('m', 'moved_on', then)}
               union all
               select b.lot_id, b.warehouse_id, side.bin_id, side.quantity
                 from erp.lot join erp.bin_move b on b.product_id = lot.product_id and b.lot_id = lot.id
                cross join lateral ${toldDay(sql`b.warehouse_id`, then)}
                cross join lateral (values (b.from_bin_id, -b.quantity), (b.to_bin_id, b.quantity)) side (bin_id, quantity)
                where lot.id = any(${array(ids, 'uuid')}) and ${cameBefore('b', 'moved_on', then)}
             ) moves group by lot_id, warehouse_id, bin_id having sum(quantity) <> 0) part`,
      )
      .innerJoin(warehouse, sql`${warehouse.id} = part.warehouse_id`)
      .leftJoin(bin, sql`${bin.id} = part.bin_id`)
      .orderBy(warehouse.code, sql`${bin.code} nulls first`),
  (row) => row.lotId ?? '',
)
