import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { invoice, invoiceLine } from './receivables.table.ts'

/**
 * Takes back what was invoiced. As issued, for ever, but for `unallocated` and `baseUnallocated`. Whom
 * it is to the invoice says: it keeps no copy of the buyer that an erasure would have to find.
 */
export const creditNote = erp.table(
  'credit_note',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    invoiceId: uuid()
      .notNull()
      .references(() => invoice.id),
    issuedOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    unallocated: amount().notNull(),
    /** The invoice's, so that what is credited is worth what was invoiced. */
    rate: amount().notNull(),
    baseNet: amount().notNull(),
    baseTax: amount().notNull(),
    baseTotal: amount().notNull(),
    baseUnallocated: amount().notNull(),
    reason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('credit_note_number').on(t.companyId, t.number),
    check('credit_note_total', sql`${t.total} = ${t.net} + ${t.tax} and ${t.rate} > 0`),
    check('credit_note_base_total', sql`${t.baseTotal} = ${t.baseNet} + ${t.baseTax}`),
    check('credit_note_unallocated', sql`${t.unallocated} between 0 and ${t.total}`),
    check(
      'credit_note_base_unallocated',
      sql`${t.baseUnallocated} between 0 and ${t.baseTotal} and (${t.unallocated} > 0 or ${t.baseUnallocated} = 0)`,
    ),
    index('credit_note_issued_on').on(t.companyId, t.issuedOn, t.id),
    index('credit_note_total_amount').on(t.companyId, t.total, t.id),
    index('credit_note_unallocated_amount').on(t.companyId, t.unallocated, t.id),
    index('credit_note_currency').on(t.companyId, t.currency, t.issuedOn, t.id),
    index('credit_note_customer').on(t.customerId, t.issuedOn, t.id),
    index('credit_note_invoice').on(t.invoiceId),
    index('credit_note_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('credit_note_credit')
      .on(t.customerId, t.companyId, t.currency, t.unallocated, t.baseUnallocated)
      .where(sql`unallocated > 0`),
  ],
)

/** What is credited of a line of an invoice never adds up to more than the line. */
export const creditNoteLine = erp.table(
  'credit_note_line',
  {
    creditNoteId: uuid()
      .notNull()
      .references(() => creditNote.id),
    lineNumber: integer().notNull(),
    /** The line that it takes back, as a whole or in part. */
    invoiceId: uuid().notNull(),
    invoiceLineNumber: integer().notNull(),
    productId: uuid(),
    description: text().notNull(),
    /** Zero where the price alone is reduced. */
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    net: amount().notNull(),
    taxRate: amount().notNull(),
    taxCode: text(),
    tax: amount().notNull(),
    baseNet: amount().notNull(),
    baseTax: amount().notNull(),
    accountId: uuid().references(() => ledgerAccount.id),
  },
  (t) => [
    primaryKey({ columns: [t.creditNoteId, t.lineNumber] }),
    foreignKey({
      name: 'credit_note_line_invoice_line',
      columns: [t.invoiceId, t.invoiceLineNumber],
      foreignColumns: [invoiceLine.invoiceId, invoiceLine.lineNumber],
    }),
    check('credit_note_line_amounts', sql`${t.quantity} >= 0 and ${t.net} >= 0 and ${t.tax} >= 0`),
    index('credit_note_line_invoiced').on(t.invoiceId, t.invoiceLineNumber),
    index('credit_note_line_product')
      .on(t.productId, t.creditNoteId)
      .where(sql`product_id is not null`),
  ],
)

export type CreditNoteRow = InferSelectModel<typeof creditNote>
export type CreditNoteLineRow = InferSelectModel<typeof creditNoteLine>
