import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { supplier } from '../purchasing/purchasing.table.ts'
import { erp, quantity } from '../schema.ts'
import { bin, lot, product, warehouse } from './stock.table.ts'

const transferStatuses = ['IN_TRANSIT', 'RECEIVED'] as const
const countStatuses = ['OPEN', 'POSTED', 'CANCELLED'] as const

/** What it moves, the stock ledger says: its movements' `sourceId` is the transfer's. */
export const stockTransfer = erp.table(
  'stock_transfer',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    fromWarehouseId: uuid().notNull(),
    toWarehouseId: uuid().notNull(),
    status: text({ enum: transferStatuses }).notNull(),
    shippedOn: date({ mode: 'string' }).notNull(),
    receivedOn: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('stock_transfer_number').on(t.companyId, t.number),
    foreignKey({
      name: 'stock_transfer_from',
      columns: [t.fromWarehouseId, t.companyId],
      foreignColumns: [warehouse.id, warehouse.companyId],
    }),
    foreignKey({
      name: 'stock_transfer_to',
      columns: [t.toWarehouseId, t.companyId],
      foreignColumns: [warehouse.id, warehouse.companyId],
    }),
    check('stock_transfer_elsewhere', sql`${t.fromWarehouseId} <> ${t.toWarehouseId}`),
    check('stock_transfer_status', oneOf(t.status, transferStatuses)),
    check(
      'stock_transfer_received',
      sql`(${t.status} = 'RECEIVED') = (${t.receivedOn} is not null) and ${t.receivedOn} >= ${t.shippedOn}`,
    ),
    index('stock_transfer_shipped').on(t.companyId, t.shippedOn, t.id),
    index('stock_transfer_status_shipped').on(t.companyId, t.status, t.shippedOn, t.id),
  ],
)

export const stockCount = erp.table(
  'stock_count',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    warehouseId: uuid().notNull(),
    status: text({ enum: countStatuses }).notNull().default('OPEN'),
    openedAt: moment().notNull(),
    postedOn: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('stock_count_number').on(t.companyId, t.number),
    foreignKey({
      name: 'stock_count_warehouse',
      columns: [t.warehouseId, t.companyId],
      foreignColumns: [warehouse.id, warehouse.companyId],
    }),
    check('stock_count_status', oneOf(t.status, countStatuses)),
    check('stock_count_posted', sql`(${t.status} = 'POSTED') = (${t.postedOn} is not null)`),
    index('stock_count_opened').on(t.companyId, t.openedAt, t.id),
  ],
)

export const stockCountLine = erp.table(
  'stock_count_line',
  {
    id: uuid().primaryKey(),
    countId: uuid()
      .notNull()
      .references(() => stockCount.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    lotId: uuid().references(() => lot.id),
    binId: uuid().references(() => bin.id),
    /** On hand when the count was opened. */
    snapshot: quantity().notNull(),
    /** On hand by the books when it was counted. */
    expected: quantity(),
    counted: quantity(),
    countedAt: moment(),
  },
  (t) => [
    unique('stock_count_line_place').on(t.countId, t.productId, t.lotId, t.binId).nullsNotDistinct(),
    check('stock_count_line_counted', sql`${t.counted} >= 0`),
    check(
      'stock_count_line_together',
      sql`(${t.counted} is null) = (${t.expected} is null) and (${t.counted} is null) = (${t.countedAt} is null)`,
    ),
    index('stock_count_line_of').on(t.countId, t.id),
  ],
)

/** When more is to be bought for one warehouse, in place of what the product itself says. */
export const reorderPoint = erp.table(
  'reorder_point',
  {
    id: uuid().primaryKey(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    reorderLevel: quantity().notNull(),
    reorderTarget: quantity(),
    lotSize: quantity(),
    leadDays: integer(),
    supplierId: uuid().references(() => supplier.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('reorder_point_place').on(t.productId, t.warehouseId),
    check('reorder_point_level', sql`${t.reorderLevel} >= 0`),
    check('reorder_point_target', sql`${t.reorderTarget} >= ${t.reorderLevel}`),
    check('reorder_point_lot_size', sql`${t.lotSize} > 0`),
    check('reorder_point_lead_days', sql`${t.leadDays} >= 0`),
    index('reorder_point_warehouse').on(t.warehouseId, t.productId),
  ],
)

export type StockTransferRow = InferSelectModel<typeof stockTransfer>
export type StockCountRow = InferSelectModel<typeof stockCount>
export type StockCountLineRow = InferSelectModel<typeof stockCountLine>
export type ReorderPointRow = InferSelectModel<typeof reorderPoint>
