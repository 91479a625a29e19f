import { sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { supplier } from '../purchasing/purchasing.table.ts'
import { amount, currency, erp, foldedName, quantity } from '../schema.ts'

const movementKinds = [
  'OPENING',
  'ADJUSTMENT',
  'DELIVERY',
  'RETURN',
  'RECEIPT',
  'LANDED_COST',
  'SUPPLIER_RETURN',
  'TRANSFER',
  'COUNT',
  'ISSUE',
  'PRODUCTION',
  'SCRAP',
] as const

const costings = ['FIFO', 'AVERAGE'] as const
const trackings = ['NONE', 'LOT', 'SERIAL'] as const

export const product = erp.table(
  'product',
  {
    id: uuid().primaryKey(),
    sku: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    nameFolded: foldedName(),
    category: text(),
    unit: text().notNull(),
    listPrice: amount().notNull(),
    currency: currency().notNull(),
    /** Which of the company's tax codes its sales carry; none: no tax. */
    taxCode: text(),
    supplierId: uuid().references(() => supplier.id),
    reorderLevel: quantity().notNull().default('0'),
    /** How many there should be after buying; none: as many as the reorder level. */
    reorderTarget: quantity(),
    /** Bought in multiples of this. */
    lotSize: quantity(),
    leadDays: integer(),
    barcode: codeColumn().unique(),
    /** How what goes out is valued. Changes only while nothing is on hand (the database sees to it), as does `tracking`. */
    costing: text({ enum: costings }).notNull().default('FIFO'),
    tracking: text({ enum: trackings }).notNull().default('NONE'),
    discontinued: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('product_list_price', sql`${t.listPrice} >= 0`),
    check('product_reorder_level', sql`${t.reorderLevel} >= 0`),
    check('product_reorder_target', sql`${t.reorderTarget} >= ${t.reorderLevel}`),
    check('product_lot_size', sql`${t.lotSize} > 0`),
    check('product_lead_days', sql`${t.leadDays} >= 0`),
    check('product_costing', oneOf(t.costing, costings)),
    check('product_tracking', oneOf(t.tracking, trackings)),
    index('product_name').on(t.name, t.id),
    index('product_price').on(t.listPrice, t.id),
    index('product_supplier').on(t.supplierId, t.name, t.id),
    index('product_sku_part').using('gin', t.sku.op('gin_trgm_ops')),
    index('product_category').using('gin', sql`erp.fold(${t.category}) gin_trgm_ops`),
    index('product_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

export const warehouse = erp.table(
  'warehouse',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: text().notNull(),
    /** What has left one warehouse and not reached the other lies here: one a company, which only transfers use. */
    inTransit: boolean().notNull().default(false),
  },
  (t) => [
    unique('warehouse_code').on(t.companyId, t.code),
    unique('warehouse_company').on(t.id, t.companyId),
    uniqueIndex('warehouse_in_transit')
      .on(t.companyId)
      .where(sql`${t.inTransit}`),
  ],
)

/** A place within a warehouse. What no bin is named for lies in the warehouse's default one, which has no row. */
export const bin = erp.table(
  'bin',
  {
    id: uuid().primaryKey(),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    code: codeColumn().notNull(),
  },
  (t) => [unique('bin_code').on(t.warehouseId, t.code), unique('bin_warehouse').on(t.id, t.warehouseId)],
)

/** A batch of a product, or one piece by its serial number. */
export const lot = erp.table(
  'lot',
  {
    id: uuid().primaryKey(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    number: codeColumn().notNull(),
    /** The last day on which it may go to a customer. */
    expiresOn: date({ mode: 'string' }),
  },
  (t) => [
    unique('lot_number').on(t.productId, t.number),
    unique('lot_product').on(t.id, t.productId),
    index('lot_expires').on(t.expiresOn, t.id),
    index('lot_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)

/** Follows the stock ledger (the database sees to it); `reserved` and `incoming` are promises, not movements. */
export const stockLevel = erp.table(
  'stock_level',
  {
    productId: uuid()
      .notNull()
      .references(() => product.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    onHand: quantity().notNull().default('0'),
    reserved: quantity().notNull().default('0'),
    incoming: quantity().notNull().default('0'),
    /** How much of what is on hand has a lot or a named bin: the sum of `stock_part`. */
    placed: quantity().notNull().default('0'),
    /** Of what is on hand, at what it cost, in the company's base currency. */
    value: amount().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.warehouseId] }),
    index('stock_level_warehouse').on(t.warehouseId, t.productId),
    check('stock_level_on_hand', sql`${t.onHand} >= 0`),
    check('stock_level_available', sql`${t.reserved} between 0 and ${t.onHand}`),
    check('stock_level_placed', sql`${t.placed} between 0 and ${t.onHand}`),
    check('stock_level_incoming', sql`${t.incoming} >= 0`),
    check('stock_level_value', sql`${t.value} >= 0 and (${t.onHand} > 0 or ${t.value} = 0)`),
  ],
)

/** The stock ledger. Append-only; inserting a movement moves the level, and values what goes out. */
export const stockMovement = erp.table(
  'stock_movement',
  {
    id: uuid().primaryKey(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    kind: text({ enum: movementKinds }).notNull(),
    quantity: quantity().notNull(),
    /** Given for what comes in; null on insert for what goes out: the database values it at cost. */
    value: amount(),
    /** Set where the product is tracked. */
    lotId: uuid(),
    binId: uuid(),
    movedOn: date({ mode: 'string' }).notNull(),
    reason: text(),
    /** The document that moved it. */
    sourceId: uuid(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('stock_movement_quantity', sql`(${t.quantity} = 0) = (${t.kind} = 'LANDED_COST')`),
    check(
      'stock_movement_value',
      sql`${t.value} is not null and (sign(${t.value}) in (0, sign(${t.quantity})) or ${t.kind} = 'LANDED_COST')`,
    ),
    check('stock_movement_transfer', sql`${t.kind} <> 'TRANSFER' or ${t.sourceId} is not null`),
    check('stock_movement_kind', oneOf(t.kind, movementKinds)),
    foreignKey({
      name: 'stock_movement_lot',
      columns: [t.lotId, t.productId],
      foreignColumns: [lot.id, lot.productId],
    }),
    foreignKey({
      name: 'stock_movement_bin',
      columns: [t.binId, t.warehouseId],
      foreignColumns: [bin.id, bin.warehouseId],
    }),
    index('stock_movement_recorded').on(t.recordedAt, t.id),
    index('stock_movement_product').on(t.productId, t.recordedAt, t.id),
    // Which of a place's movements are later than a day: see `erp.on_hand_since`.
    index('stock_movement_moved').on(t.productId, t.warehouseId, t.movedOn),
    index('stock_movement_warehouse').on(t.warehouseId, t.recordedAt, t.id),
    index('stock_movement_kinds').on(t.kind, t.recordedAt, t.id),
    index('stock_movement_day').on(t.movedOn, t.id),
    index('stock_movement_of_lot')
      .on(t.lotId, t.recordedAt, t.id)
      .where(sql`${t.lotId} is not null`),
    index('stock_movement_of_bin')
      .on(t.binId, t.recordedAt, t.id)
      .where(sql`${t.binId} is not null`),
    index('stock_movement_source').on(t.sourceId),
  ],
)

export type ProductRow = InferSelectModel<typeof product>
export type NewProduct = InferInsertModel<typeof product>
export type WarehouseRow = InferSelectModel<typeof warehouse>
export type NewWarehouse = InferInsertModel<typeof warehouse>
export type BinRow = InferSelectModel<typeof bin>
export type LotRow = InferSelectModel<typeof lot>
export type StockLevelRow = InferSelectModel<typeof stockLevel>
export type StockMovementRow = InferSelectModel<typeof stockMovement>
export type StockMovementKind = StockMovementRow['kind']
