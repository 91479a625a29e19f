import { sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { company } from '../accounts/ledger.table.ts'
import { supplier } from '../purchasing/purchasing.table.ts'
import { amount, currency, erp, foldedName, quantity } from '../schema.ts'

const movementKinds = [
  'OPENING',
  'ADJUSTMENT',
  'DELIVERY',
  'RETURN',
  'RECEIPT',
  'SUPPLIER_RETURN',
  'TRANSFER',
  'COUNT',
  'ISSUE',
  'PRODUCTION',
  'SCRAP',
] as const

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
    discontinued: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('product_list_price', sql`${t.listPrice} >= 0`),
    check('product_reorder_level', sql`${t.reorderLevel} >= 0`),
    index('product_name').on(t.name, t.id),
    index('product_price').on(t.listPrice, t.id),
    index('product_supplier').on(t.supplierId, t.name, t.id),
    index('product_sku_part').using('gin', t.sku.op('gin_trgm_ops')),
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
  },
  (t) => [unique('warehouse_code').on(t.companyId, t.code)],
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
    /** Of what is on hand, at moving average cost, in the company's base currency. */
    value: amount().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.warehouseId] }),
    check('stock_level_on_hand', sql`${t.onHand} >= 0`),
    check('stock_level_available', sql`${t.reserved} between 0 and ${t.onHand}`),
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
    /** Given for what comes in; null on insert for what goes out: the database values it at moving average. */
    value: amount(),
    movedOn: date({ mode: 'string' }).notNull(),
    reason: text(),
    /** The document that moved it. */
    sourceId: uuid(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('stock_movement_quantity', sql`${t.quantity} <> 0`),
    check('stock_movement_value', sql`${t.value} is not null and sign(${t.value}) in (0, sign(${t.quantity}))`),
    check('stock_movement_kind', oneOf(t.kind, movementKinds)),
    index('stock_movement_recorded').on(t.recordedAt, t.id),
    index('stock_movement_product').on(t.productId, t.recordedAt, t.id),
    // Which of a place's movements are later than a day: see `erp.on_hand_since`.
    index('stock_movement_moved').on(t.productId, t.warehouseId, t.movedOn),
    index('stock_movement_source').on(t.sourceId),
  ],
)

export type ProductRow = InferSelectModel<typeof product>
export type NewProduct = InferInsertModel<typeof product>
export type WarehouseRow = InferSelectModel<typeof warehouse>
export type NewWarehouse = InferInsertModel<typeof warehouse>
export type StockLevelRow = InferSelectModel<typeof stockLevel>
export type StockMovementRow = InferSelectModel<typeof stockMovement>
export type StockMovementKind = StockMovementRow['kind']
