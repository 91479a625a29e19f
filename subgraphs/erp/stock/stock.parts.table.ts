import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { amount, erp, quantity } from '../schema.ts'
import { bin, lot, stockLevel } from './stock.table.ts'

/**
 * What is left of what came in, in the order of recording: what goes out takes the oldest first. Written by the database
 * alone, as movements come; a layer that is used up is gone.
 */
export const stockLayer = erp.table(
  'stock_layer',
  {
    productId: uuid().notNull(),
    warehouseId: uuid().notNull(),
    place: bigint({ mode: 'bigint' }).generatedAlwaysAsIdentity(),
    /** The movement that brought it. */
    movementId: uuid().notNull(),
    /** The movement's document: a transfer under way takes its own goods out again. */
    sourceId: uuid(),
    quantity: quantity().notNull(),
    value: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.warehouseId, t.place] }),
    foreignKey({
      name: 'stock_layer_level',
      columns: [t.productId, t.warehouseId],
      foreignColumns: [stockLevel.productId, stockLevel.warehouseId],
    }),
    check('stock_layer_quantity', sql`${t.quantity} > 0`),
    check('stock_layer_value', sql`${t.value} >= 0`),
  ],
)

/** What is on hand of a lot, in a named bin, or both. Written by the database alone; a part that is used up is gone. */
export const stockPart = erp.table(
  'stock_part',
  {
    productId: uuid().notNull(),
    warehouseId: uuid().notNull(),
    lotId: uuid().references(() => lot.id),
    binId: uuid().references(() => bin.id),
    onHand: quantity().notNull(),
    /** The lot is one piece, which lies in one place. */
    serial: boolean().notNull(),
  },
  (t) => [
    unique('stock_part_place').on(t.productId, t.warehouseId, t.lotId, t.binId).nullsNotDistinct(),
    foreignKey({
      name: 'stock_part_level',
      columns: [t.productId, t.warehouseId],
      foreignColumns: [stockLevel.productId, stockLevel.warehouseId],
    }),
    uniqueIndex('stock_part_serial')
      .on(t.lotId)
      .where(sql`${t.serial}`),
    index('stock_part_lot').on(t.lotId),
    index('stock_part_bin').on(t.binId, t.productId),
    check('stock_part_on_hand', sql`${t.onHand} > 0`),
    check('stock_part_piece', sql`not ${t.serial} or ${t.onHand} = 1`),
    check('stock_part_somewhere', sql`${t.lotId} is not null or ${t.binId} is not null`),
  ],
)

/** What was carried from one bin to another of the same warehouse; null is the default bin. Append-only. */
export const binMove = erp.table(
  'bin_move',
  {
    id: uuid().primaryKey(),
    productId: uuid().notNull(),
    warehouseId: uuid().notNull(),
    lotId: uuid(),
    fromBinId: uuid(),
    toBinId: uuid(),
    quantity: quantity().notNull(),
    movedOn: date({ mode: 'string' }).notNull(),
    reason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    foreignKey({
      name: 'bin_move_level',
      columns: [t.productId, t.warehouseId],
      foreignColumns: [stockLevel.productId, stockLevel.warehouseId],
    }),
    foreignKey({ name: 'bin_move_lot', columns: [t.lotId, t.productId], foreignColumns: [lot.id, lot.productId] }),
    foreignKey({
      name: 'bin_move_from',
      columns: [t.fromBinId, t.warehouseId],
      foreignColumns: [bin.id, bin.warehouseId],
    }),
    foreignKey({ name: 'bin_move_to', columns: [t.toBinId, t.warehouseId], foreignColumns: [bin.id, bin.warehouseId] }),
    check('bin_move_quantity', sql`${t.quantity} > 0`),
    check('bin_move_elsewhere', sql`${t.fromBinId} is distinct from ${t.toBinId}`),
    index('bin_move_product').on(t.productId, t.warehouseId, t.recordedAt, t.id),
  ],
)

export type StockPartRow = InferSelectModel<typeof stockPart>
export type BinMoveRow = InferSelectModel<typeof binMove>
