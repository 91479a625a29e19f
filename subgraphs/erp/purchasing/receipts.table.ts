import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { amount, erp, quantity } from '../schema.ts'
import { purchaseOrder, purchaseOrderLine } from './orders.table.ts'

/** Goods that came. Append-only. */
export const goodsReceipt = erp.table(
  'goods_receipt',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    orderId: uuid()
      .notNull()
      .references(() => purchaseOrder.id),
    receivedOn: date({ mode: 'string' }).notNull(),
    /** Base units for one of the order's currency. */
    rate: amount().notNull(),
    deliveryNote: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('goods_receipt_number').on(t.companyId, t.number),
    check('goods_receipt_rate', sql`${t.rate} > 0`),
    index('goods_receipt_received_on').on(t.companyId, t.receivedOn, t.id),
    index('goods_receipt_order').on(t.orderId, t.receivedOn, t.id),
    index('goods_receipt_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('goods_receipt_delivery_note_part').using('gin', t.deliveryNote.op('gin_trgm_ops')),
  ],
)

/** Append-only. Inserting one raises what its order line has received and rejected; its value is the database's. */
export const goodsReceiptLine = erp.table(
  'goods_receipt_line',
  {
    receiptId: uuid()
      .notNull()
      .references(() => goodsReceipt.id),
    orderId: uuid().notNull(),
    lineNumber: integer().notNull(),
    /** Of what came, what was kept: it goes into stock and is invoiced. */
    quantity: quantity().notNull(),
    /** What was not: it goes back with whoever brought it, and is still to come. */
    rejected: quantity().notNull().default('0'),
    rejectionReason: text(),
    /** Of what was kept, in the company's base currency, at the order's price and the day's rate; null on insert. */
    value: amount(),
  },
  (t) => [
    primaryKey({ columns: [t.receiptId, t.lineNumber] }),
    foreignKey({
      columns: [t.orderId, t.lineNumber],
      foreignColumns: [purchaseOrderLine.orderId, purchaseOrderLine.lineNumber],
    }),
    check(
      'goods_receipt_line_quantity',
      sql`${t.quantity} >= 0 and ${t.rejected} >= 0 and ${t.quantity} + ${t.rejected} > 0 and ${t.value} is not null`,
    ),
    check('goods_receipt_line_reason', sql`${t.rejectionReason} is null or ${t.rejected} > 0`),
    index('goods_receipt_line_order').on(t.orderId, t.lineNumber),
  ],
)

/** Goods that went back. Append-only. */
export const supplierReturn = erp.table(
  'supplier_return',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    orderId: uuid()
      .notNull()
      .references(() => purchaseOrder.id),
    returnedOn: date({ mode: 'string' }).notNull(),
    reason: text().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('supplier_return_number').on(t.companyId, t.number),
    index('supplier_return_order').on(t.orderId, t.returnedOn, t.id),
  ],
)

/** Append-only. Inserting one raises what its order line has sent back; its value is the database's. */
export const supplierReturnLine = erp.table(
  'supplier_return_line',
  {
    returnId: uuid()
      .notNull()
      .references(() => supplierReturn.id),
    orderId: uuid().notNull(),
    lineNumber: integer().notNull(),
    quantity: quantity().notNull(),
    /** In the company's base currency, what the supplier is to take back; null on insert. */
    value: amount(),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.lineNumber] }),
    foreignKey({
      columns: [t.orderId, t.lineNumber],
      foreignColumns: [purchaseOrderLine.orderId, purchaseOrderLine.lineNumber],
    }),
    check('supplier_return_line_quantity', sql`${t.quantity} > 0 and ${t.value} is not null`),
    index('supplier_return_line_order').on(t.orderId, t.lineNumber),
  ],
)

export type GoodsReceiptRow = InferSelectModel<typeof goodsReceipt>
export type GoodsReceiptLineRow = InferSelectModel<typeof goodsReceiptLine>
export type SupplierReturnRow = InferSelectModel<typeof supplierReturn>
export type SupplierReturnLineRow = InferSelectModel<typeof supplierReturnLine>
