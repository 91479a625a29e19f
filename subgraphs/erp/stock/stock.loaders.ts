import { and, eq, getTableColumns, not, sql, type SQL } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { codeText, dateRange, foldedText, is } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { inCompany } from '../accounts/ledger.service.ts'
import type { ProductFilter, ProductOrderField, StockMovementFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { product, stockLevel, stockMovement, warehouse, type StockLevelRow, type WarehouseRow } from './stock.table.ts'

export type StockLevelInWarehouse = StockLevelRow & { readonly warehouse: WarehouseRow }

export const productById = loader(
  (db, ids) =>
    db
      .select()
      .from(product)
      .where(sql`${product.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const productBySku = loader(
  (db, skus) =>
    db
      .select()
      .from(product)
      .where(sql`${product.sku} = any(${array(skus, 'text')})`),
  (row) => row.sku,
)

export const warehouseById = loader(
  (db, ids) =>
    db
      .select()
      .from(warehouse)
      .where(sql`${warehouse.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

/** Those of the company with that code, or of the default one, by their own codes. */
export const listWarehouses = (db: Db, company: string | null | undefined): Promise<WarehouseRow[]> =>
  db
    .select()
    .from(warehouse)
    .where(and(inCompany(warehouse.companyId, company), not(warehouse.inTransit)))
    .orderBy(warehouse.code)

export const levelsOfProduct = groupLoader<StockLevelInWarehouse>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(stockLevel), warehouse })
      .from(stockLevel)
      .innerJoin(warehouse, eq(warehouse.id, stockLevel.warehouseId))
      .where(sql`${stockLevel.productId} = any(${array(ids, 'uuid')})`)
      .orderBy(warehouse.code, warehouse.id),
  (level) => level.productId,
)

export const productList: ListDefinition<typeof product, ProductFilter, ProductOrderField> = {
  table: product,
  orders: { NAME: 'name', SKU: 'sku', LIST_PRICE: 'listPrice' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    foldedText(product.nameFolded, fold, filter.name),
    codeText(product.sku, filter.sku),
    foldedText(sql`erp.fold(${product.category})`, fold, filter.category),
    is(product.barcode, filter.barcode),
    is(product.costing, filter.costing),
    is(product.tracking, filter.tracking),
    is(product.discontinued, filter.discontinued),
    is(product.supplierId, filter.supplierId),
    reorderDue(filter.reorderDue),
  ],
}

/** A product without any level has none on hand and none on order. */
function reorderDue(wanted: boolean | null | undefined): SQL | undefined {
  if (wanted === null || wanted === undefined) return undefined
  const expected = sql`(select coalesce(sum(${stockLevel.onHand} + ${stockLevel.incoming}), 0) from ${stockLevel}
    where ${stockLevel.productId} = ${product.id}
      and not exists (select from ${warehouse} where ${warehouse.id} = ${stockLevel.warehouseId} and ${warehouse.inTransit}))`
  return wanted ? sql`${expected} <= ${product.reorderLevel}` : sql`${expected} > ${product.reorderLevel}`
}

export const productsOfSupplier = childList(productList, { column: product.supplierId })

export const stockMovementList: ListDefinition<typeof stockMovement, StockMovementFilter, 'RECORDED_AT'> = {
  table: stockMovement,
  orders: { RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [
    is(stockMovement.productId, filter.productId),
    typeof filter.warehouseCode === 'string'
      ? sql`${stockMovement.warehouseId} in (select ${warehouse.id} from ${warehouse} where ${warehouse.code} = ${filter.warehouseCode})`
      : undefined,
    is(stockMovement.kind, filter.kind),
    dateRange(stockMovement.movedOn, filter.movedOn),
  ],
}
