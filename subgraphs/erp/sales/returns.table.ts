import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { creditNote } from '../accounts/credit-notes.table.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, erp, quantity } from '../schema.ts'
import { lot, warehouse } from '../stock/stock.table.ts'
import { delivery, deliveryLine, salesOrder } from './sales.table.ts'

const returnReasons = ['DAMAGED', 'WRONG_ITEM', 'NOT_WANTED', 'OTHER'] as const

/** Goods of one delivery that came back. Append-only. */
export const salesReturn = erp.table(
  'sales_return',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    deliveryId: uuid()
      .notNull()
      .references(() => delivery.id),
    orderId: uuid()
      .notNull()
      .references(() => salesOrder.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    /** Where the goods went. */
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    returnedOn: date({ mode: 'string' }).notNull(),
    reason: text({ enum: returnReasons }).notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('sales_return_number').on(t.companyId, t.number),
    check('sales_return_reason', oneOf(t.reason, returnReasons)),
    index('sales_return_order').on(t.orderId, t.returnedOn),
    index('sales_return_returned_on').on(t.companyId, t.returnedOn, t.id),
    index('sales_return_customer').on(t.customerId, t.returnedOn, t.id),
    index('sales_return_delivery').on(t.deliveryId),
  ],
)

/** Append-only. Inserting one raises what is returned of the delivery's line and of the order's, in the database. */
export const salesReturnLine = erp.table(
  'sales_return_line',
  {
    returnId: uuid()
      .notNull()
      .references(() => salesReturn.id),
    deliveryId: uuid().notNull(),
    orderId: uuid().notNull(),
    lineNumber: integer().notNull(),
    quantity: quantity().notNull(),
    /** Of it what had been invoiced. */
    credited: quantity().notNull(),
    /** Back into stock; else thrown away. */
    restocked: boolean().notNull(),
    /** What it went out at, in the base currency. */
    cost: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.lineNumber] }),
    foreignKey({
      name: 'sales_return_line_delivery',
      columns: [t.deliveryId, t.lineNumber],
      foreignColumns: [deliveryLine.deliveryId, deliveryLine.lineNumber],
    }),
    check('sales_return_line_quantity', sql`${t.quantity} > 0 and ${t.credited} between 0 and ${t.quantity}`),
    check('sales_return_line_cost', sql`${t.cost} >= 0`),
  ],
)

/** Of which lots or pieces what came back and was scrapped had been; what goes into stock is in its ledger. Append-only. */
export const salesReturnScrap = erp.table(
  'sales_return_scrap',
  {
    returnId: uuid().notNull(),
    lineNumber: integer().notNull(),
    lotId: uuid()
      .notNull()
      .references(() => lot.id),
    quantity: quantity().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.lineNumber, t.lotId] }),
    foreignKey({
      name: 'sales_return_scrap_line',
      columns: [t.returnId, t.lineNumber],
      foreignColumns: [salesReturnLine.returnId, salesReturnLine.lineNumber],
    }),
    check('sales_return_scrap_quantity', sql`${t.quantity} > 0`),
    index('sales_return_scrap_lot').on(t.lotId),
  ],
)

/** Which credit notes came of a return. Append-only. */
export const salesReturnCreditNote = erp.table(
  'sales_return_credit_note',
  {
    creditNoteId: uuid()
      .primaryKey()
      .references(() => creditNote.id),
    returnId: uuid()
      .notNull()
      .references(() => salesReturn.id),
  },
  (t) => [index('sales_return_credit_note_return').on(t.returnId)],
)

export type SalesReturnRow = InferSelectModel<typeof salesReturn>
export type SalesReturnScrapRow = InferSelectModel<typeof salesReturnScrap>
export type SalesReturnLineRow = InferSelectModel<typeof salesReturnLine>
