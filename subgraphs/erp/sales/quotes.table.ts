import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { customer } from '../customer/customer.table.ts'
import { employee } from '../resources/resources.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { product, warehouse } from '../stock/stock.table.ts'
import { salesOrder } from './sales.table.ts'

const quoteStatuses = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED'] as const

/** What a quote comes to is that of its latest revision. Accepted or declined it never changes again. */
export const quote = erp.table(
  'quote',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    salespersonId: uuid().references(() => employee.id),
    /** CRM's campaign. */
    campaignId: uuid(),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    quotedOn: date({ mode: 'string' }).notNull(),
    validUntil: date({ mode: 'string' }).notNull(),
    status: text({ enum: quoteStatuses }).notNull(),
    currency: currency().notNull(),
    net: amount().notNull(),
    freight: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    revision: integer().notNull().default(1),
    /** The order that was made of it. */
    orderId: uuid()
      .references(() => salesOrder.id)
      .unique('quote_order'),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('quote_number').on(t.companyId, t.number),
    check('quote_status', oneOf(t.status, quoteStatuses)),
    check('quote_accepted', sql`(${t.status} = 'ACCEPTED') = (${t.orderId} is not null)`),
    check('quote_total', sql`${t.total} = ${t.net} + ${t.freight} + ${t.tax} and ${t.freight} >= 0`),
    check('quote_validity', sql`${t.validUntil} >= ${t.quotedOn}`),
    index('quote_quoted_on').on(t.companyId, t.quotedOn, t.id),
    index('quote_valid_until').on(t.companyId, t.validUntil, t.id),
    index('quote_total_amount').on(t.companyId, t.total, t.id),
    index('quote_in_status').on(t.companyId, t.status, t.quotedOn, t.id),
    index('quote_customer').on(t.customerId, t.quotedOn, t.id),
    index('quote_salesperson').on(t.salespersonId, t.quotedOn, t.id),
    index('quote_campaign')
      .on(t.campaignId, t.quotedOn, t.id)
      .where(sql`campaign_id is not null`),
    index('quote_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)

/** What was offered, and when. Append-only. */
export const quoteRevision = erp.table(
  'quote_revision',
  {
    quoteId: uuid()
      .notNull()
      .references(() => quote.id),
    revision: integer().notNull(),
    validUntil: date({ mode: 'string' }).notNull(),
    net: amount().notNull(),
    freight: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.quoteId, t.revision] })],
)

/** Append-only. */
export const quoteLine = erp.table(
  'quote_line',
  {
    quoteId: uuid().notNull(),
    revision: integer().notNull(),
    lineNumber: integer().notNull(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    net: amount().notNull(),
    taxRate: amount().notNull(),
    taxCode: text(),
    tax: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.quoteId, t.revision, t.lineNumber] }),
    foreignKey({
      name: 'quote_line_revision',
      columns: [t.quoteId, t.revision],
      foreignColumns: [quoteRevision.quoteId, quoteRevision.revision],
    }),
    check('quote_line_quantity', sql`${t.quantity} > 0 and ${t.unitPrice} >= 0 and ${t.discount} between 0 and 1`),
    index('quote_line_product').on(t.productId, t.quoteId),
  ],
)

export type QuoteRow = InferSelectModel<typeof quote>
export type QuoteRevisionRow = InferSelectModel<typeof quoteRevision>
export type QuoteLineRow = InferSelectModel<typeof quoteLine>
