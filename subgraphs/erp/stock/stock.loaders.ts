import { and, eq, getTableColumns, not, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { groupLoader, loader } from '../../common/context.ts'
import { array, pairs } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, foldedText, is, numberRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { Decimal } from '../../common/money.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type {
  ProductFilter,
  ProductOrderField,
  StockLevelFilter,
  StockMovementFilter,
  StockMovementOrderField,
} from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { availableOn } from './stock.available.service.ts'
import type { LevelThen } from './stock.then.service.ts'
import {
  lot,
  product,
  stockLevel,
  stockMovement,
  warehouse,
  type StockLevelRow,
  type WarehouseRow,
} from './stock.table.ts'

/** As it is or, with what was available, as it was; with its warehouse where that was read along. */
export type StockLevelInWarehouse = (StockLevelRow | LevelThen) & { readonly warehouse?: WarehouseRow }

export const productById = rowLoader(product, 'id')

export const productBySku = rowLoader(product, 'sku')

export const warehouseById = rowLoader(warehouse, 'id')

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

/** What is available of the levels where anything lies in lots; by `product warehouse`. */
export const availableAt = loader<{ place: string; available: Decimal }>(
  (db, places) =>
    db
      .select({
        place: sql<string>`${stockLevel.productId} || ' ' || ${stockLevel.warehouseId}`.as('place'),
        available: sql<Decimal>`${availableOn('stock_level')}`.as('available'),
      })
      .from(stockLevel)
      .where(sql`(${stockLevel.productId}, ${stockLevel.warehouseId}) in ${pairs(places, 'uuid')}`),
  (row) => row.place,
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

interface ProductConditions {
  readonly sku?: ProductFilter['sku']
  readonly name?: ProductFilter['name']
  readonly category?: ProductFilter['category']
  readonly supplierId?: string | null | undefined
}

/** Rows of those products that a filter asks for. */
function ofProducts(column: PgColumn, { sku, name, category, supplierId }: ProductConditions): SQL | undefined {
  const asked = and(
    foldedText(product.nameFolded, fold, name),
    codeText(product.sku, sku),
    foldedText(sql`erp.fold(${product.category})`, fold, category),
    is(product.supplierId, supplierId),
  )
  return asked && sql`${column} in (select ${product.id} from ${product} where ${asked})`
}

export const inWarehouse = (column: PgColumn, code: string | null | undefined): SQL | undefined =>
  typeof code === 'string'
    ? sql`${column} in (select ${warehouse.id} from ${warehouse} where ${warehouse.code} = ${code})`
    : undefined

export const stockMovementList: ListDefinition<typeof stockMovement, StockMovementFilter, StockMovementOrderField> = {
  table: stockMovement,
  orders: { RECORDED_AT: 'recordedAt', MOVED_ON: 'movedOn' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [
    is(stockMovement.productId, filter.productId),
    ofProducts(stockMovement.productId, filter),
    inWarehouse(stockMovement.warehouseId, filter.warehouseCode),
    typeof filter.lotNumber === 'string'
      ? sql`${stockMovement.lotId} in (select ${lot.id} from ${lot} where ${lot.number} = ${filter.lotNumber})`
      : undefined,
    is(stockMovement.kind, filter.kind),
    is(stockMovement.sourceId, filter.source),
    dateRange(stockMovement.movedOn, filter.movedOn),
    numberRange(stockMovement.quantity, filter.quantity),
  ],
}

/** By product and warehouse, which together are unique. */
export const stockLevelList: ListDefinition<typeof stockLevel, StockLevelFilter, 'PRODUCT'> = {
  table: stockLevel,
  orders: { PRODUCT: 'productId' },
  defaultOrder: [{ field: 'PRODUCT', direction: 'ASC' }],
  tiebreak: 'warehouseId',
  where: levelConditions(stockLevel, availableOn('stock_level')),
}

type LevelColumns = Readonly<Record<'productId' | 'warehouseId' | 'onHand' | 'incoming', PgColumn>>

/** What a filter asks of levels, as they are or were. What is in transit is available to nobody. */
export function levelConditions(level: LevelColumns, notPromised: SQL) {
  const available = sql`case when ${level.warehouseId} in (select ${warehouse.id} from ${warehouse} where ${warehouse.inTransit})
    then 0 else ${notPromised} end`
  return (filter: StockLevelFilter): (SQL | undefined)[] => [
    is(level.productId, filter.productId),
    ofProducts(level.productId, filter),
    inWarehouse(level.warehouseId, filter.warehouseCode),
    numberRange(level.onHand, filter.onHand),
    numberRange(available, filter.available),
    numberRange(sql`(${available} + ${level.incoming})`, filter.projected),
  ]
}

export const ofCompany = (code: string | null | undefined, level: LevelColumns = stockLevel): SQL =>
  sql`${level.warehouseId} in (select ${warehouse.id} from ${warehouse} where ${inCompany(warehouse.companyId, code)})`
