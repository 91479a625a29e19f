import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { invoice } from './receivables.table.ts'

const draftStatuses = ['DRAFT', 'ISSUED', 'DISCARDED'] as const

/** An invoice without an order while it is being written: it has no number, and owes nothing to anybody. */
export const invoiceDraft = erp.table(
  'invoice_draft',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    currency: currency().notNull(),
    status: text({ enum: draftStatuses }).notNull().default('DRAFT'),
    invoiceId: uuid().references(() => invoice.id),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('invoice_draft_status', oneOf(t.status, draftStatuses)),
    check('invoice_draft_issued', sql`(${t.status} = 'ISSUED') = (${t.invoiceId} is not null)`),
    index('invoice_draft_recorded').on(t.companyId, t.recordedAt, t.id),
    index('invoice_draft_customer').on(t.customerId, t.recordedAt, t.id),
  ],
)

export const invoiceDraftLine = erp.table(
  'invoice_draft_line',
  {
    draftId: uuid().notNull(),
    lineNumber: integer().notNull(),
    productId: uuid(),
    accountId: uuid().references(() => ledgerAccount.id),
    description: text().notNull(),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    taxCode: text(),
  },
  (t) => [
    primaryKey({ columns: [t.draftId, t.lineNumber] }),
    foreignKey({ columns: [t.draftId], foreignColumns: [invoiceDraft.id] }),
    check('invoice_draft_line_of', sql`${t.productId} is not null or ${t.accountId} is not null`),
    check(
      'invoice_draft_line_quantity',
      sql`${t.quantity} > 0 and ${t.unitPrice} >= 0 and ${t.discount} between 0 and 1`,
    ),
  ],
)

export type InvoiceDraftRow = InferSelectModel<typeof invoiceDraft>
export type InvoiceDraftLineRow = InferSelectModel<typeof invoiceDraftLine>
