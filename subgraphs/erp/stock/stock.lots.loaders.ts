import { and, asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type { LotFilter, StockCountFilter, StockCountLineFilter, StockTransferFilter } from '../graph.generated.ts'
import {
  reorderPoint,
  stockCount,
  stockCountLine,
  stockTransfer,
  type ReorderPointRow,
} from './stock.documents.table.ts'
import { inWarehouse, stockMovementList } from './stock.loaders.ts'
import { stockPart } from './stock.parts.table.ts'
import { bin, lot, stockMovement, warehouse, type BinRow, type LotRow, type WarehouseRow } from './stock.table.ts'

export const binById = rowLoader(bin, 'id')

export const lotById = rowLoader(lot, 'id')

export async function lotByNumber(db: Db, productId: string, number: string): Promise<LotRow | null> {
  const [found] = await db
    .select()
    .from(lot)
    .where(and(is(lot.productId, productId), eq(lot.number, number)))
  return found ?? null
}

export const binsOfWarehouse = childList(
  {
    table: bin,
    orders: { CODE: 'code' },
    defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  } satisfies ListDefinition<typeof bin, never, 'CODE'>,
  { column: bin.warehouseId },
)

export interface LotQuantityRow {
  readonly lotId: string | null
  readonly warehouse: WarehouseRow
  readonly bin: BinRow | null
  readonly onHand: string
}

export const whereLotLies = groupLoader<LotQuantityRow>(
  (db, ids) =>
    db
      .select({ lotId: stockPart.lotId, warehouse, bin, onHand: stockPart.onHand })
      .from(stockPart)
      .innerJoin(warehouse, eq(warehouse.id, stockPart.warehouseId))
      .leftJoin(bin, eq(bin.id, stockPart.binId))
      .where(sql`${stockPart.lotId} = any(${array(ids, 'uuid')})`)
      .orderBy(asc(warehouse.code), sql`${bin.code} nulls first`),
  (row) => row.lotId ?? '',
)

export const movementsOfLot = childList(stockMovementList, { column: stockMovement.lotId })

export const movementsOfSource = childList(stockMovementList, { column: stockMovement.sourceId })

export const lotList: ListDefinition<typeof lot, LotFilter, 'NUMBER'> = {
  table: lot,
  orders: { NUMBER: 'number' },
  defaultOrder: [{ field: 'NUMBER', direction: 'ASC' }],
  where: (filter) => [
    is(lot.productId, filter.productId),
    codeText(lot.number, filter.number),
    dateRange(lot.expiresOn, filter.expiresOn),
    filter.onHand === true || filter.onHand === false
      ? sql`${sql.raw(filter.onHand ? '' : 'not')} exists (select from ${stockPart} where ${stockPart.lotId} = ${lot.id})`
      : undefined,
  ],
}

export const transferList: ListDefinition<typeof stockTransfer, StockTransferFilter, 'SHIPPED_ON'> = {
  table: stockTransfer,
  orders: { SHIPPED_ON: 'shippedOn' },
  defaultOrder: [{ field: 'SHIPPED_ON', direction: 'DESC' }],
  where: (filter) => [
    codeText(stockTransfer.number, filter.number),
    is(stockTransfer.status, filter.status),
    inWarehouse(stockTransfer.fromWarehouseId, filter.fromWarehouseCode),
    inWarehouse(stockTransfer.toWarehouseId, filter.toWarehouseCode),
    dateRange(stockTransfer.shippedOn, filter.shippedOn),
  ],
}

export const transferById = rowLoader(stockTransfer, 'id')

export const countList: ListDefinition<typeof stockCount, StockCountFilter, 'OPENED_AT'> = {
  table: stockCount,
  orders: { OPENED_AT: 'openedAt' },
  defaultOrder: [{ field: 'OPENED_AT', direction: 'DESC' }],
  where: (filter) => [
    codeText(stockCount.number, filter.number),
    is(stockCount.status, filter.status),
    inWarehouse(stockCount.warehouseId, filter.warehouseCode),
  ],
}

export const countById = rowLoader(stockCount, 'id')

const countLineList: ListDefinition<typeof stockCountLine, StockCountLineFilter, 'ID'> = {
  table: stockCountLine,
  orders: { ID: 'id' },
  defaultOrder: [{ field: 'ID', direction: 'ASC' }],
  where: (filter) => [
    is(stockCountLine.productId, filter.productId),
    holds(sql`${stockCountLine.counted} is not null`, filter.counted),
    holds(sql`${stockCountLine.counted} is distinct from ${stockCountLine.expected}`, filter.differs),
  ],
}

const holds = (condition: SQL, wanted: boolean | null | undefined) =>
  wanted === null || wanted === undefined ? undefined : wanted ? condition : sql`not (${condition})`

export const linesOfCount = childList(countLineList, { column: stockCountLine.countId })

export const reorderPointsOfProduct = groupLoader<ReorderPointRow & { readonly code: string }>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(reorderPoint), code: warehouse.code })
      .from(reorderPoint)
      .innerJoin(warehouse, eq(warehouse.id, reorderPoint.warehouseId))
      .where(sql`${reorderPoint.productId} = any(${array(ids, 'uuid')})`)
      .orderBy(warehouse.code, warehouse.id),
  (row) => row.productId,
)

export const transfersOf = (company: string | null | undefined): SQL => inCompany(stockTransfer.companyId, company)

export const countsOf = (company: string | null | undefined): SQL => inCompany(stockCount.companyId, company)
