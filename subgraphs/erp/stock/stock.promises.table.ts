import { sql } from 'drizzle-orm'
import { bigint, check, date, foreignKey, index, text, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../common/database/columns.ts'
import { erp, quantity } from '../schema.ts'
import { stockLevel } from './stock.table.ts'

const promiseKinds = ['RESERVED', 'INCOMING'] as const

/**
 * The ledger of promises: what documents hold of a level (`RESERVED`) and what they are to bring there (`INCOMING`).
 * Append-only; inserting one moves the level, and a document never takes back more than it has promised by that day.
 */
export const stockPromise = erp.table(
  'stock_promise',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    productId: uuid().notNull(),
    warehouseId: uuid().notNull(),
    kind: text({ enum: promiseKinds }).notNull(),
    /** The document; null for what stood before there was this ledger and no document tells of. */
    sourceId: uuid(),
    /** Promised when positive; taken back, delivered or come when negative. */
    quantity: quantity().notNull(),
    /** The business date. */
    promisedOn: date({ mode: 'string' }).notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    foreignKey({
      name: 'stock_promise_level',
      columns: [t.productId, t.warehouseId],
      foreignColumns: [stockLevel.productId, stockLevel.warehouseId],
    }),
    check('stock_promise_kind', oneOf(t.kind, promiseKinds)),
    check('stock_promise_quantity', sql`${t.quantity} <> 0`),
    index('stock_promise_place').on(t.productId, t.warehouseId, t.promisedOn),
    index('stock_promise_source').on(t.sourceId, t.productId),
  ],
)
