import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { company } from './ledger.table.ts'

/** What a customer may owe one company, and when it is due. Null limit: no limit. */
export const customerAccount = erp.table(
  'customer_account',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    currency: currency().notNull(),
    creditLimit: amount(),
    paymentTermsDays: integer().notNull().default(30),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('customer_account_customer').on(t.customerId, t.companyId),
    check('customer_account_limit', sql`${t.creditLimit} >= 0`),
    check('customer_account_terms', sql`${t.paymentTermsDays} between 0 and 365`),
  ],
)

/** As issued, for ever, but for `outstanding`, which follows the allocations. */
export const invoice = erp.table(
  'invoice',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    /** The sales module's order; sales refers to accounts, so the foreign key is declared there. */
    orderId: uuid(),
    issuedOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    outstanding: amount().notNull(),
    buyerName: text().notNull(),
    buyerAddress: text().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('invoice_number').on(t.companyId, t.number),
    check('invoice_total', sql`${t.total} = ${t.net} + ${t.tax}`),
    check('invoice_outstanding', sql`${t.outstanding} between 0 and ${t.total}`),
    check('invoice_due', sql`${t.dueOn} >= ${t.issuedOn}`),
    index('invoice_issued_on').on(t.companyId, t.issuedOn, t.id),
    index('invoice_due_on').on(t.companyId, t.dueOn, t.id),
    index('invoice_total_amount').on(t.companyId, t.total, t.id),
    index('invoice_outstanding_amount').on(t.companyId, t.outstanding, t.id),
    index('invoice_customer').on(t.customerId, t.issuedOn, t.id),
    index('invoice_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('invoice_open')
      .on(t.customerId, t.companyId, t.dueOn, t.outstanding)
      .where(sql`outstanding > 0`),
    index('invoice_order').on(t.orderId),
  ],
)

export const invoiceLine = erp.table(
  'invoice_line',
  {
    invoiceId: uuid()
      .notNull()
      .references(() => invoice.id),
    lineNumber: integer().notNull(),
    kind: text().$type<'PRODUCT' | 'CHARGE'>().notNull(),
    productId: uuid(),
    description: text().notNull(),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    net: amount().notNull(),
    taxRate: amount().notNull(),
    tax: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.invoiceId, t.lineNumber] }),
    check(
      'invoice_line_kind',
      sql`(${t.kind} = 'PRODUCT') = (${t.productId} is not null) and ${t.kind} in ('PRODUCT', 'CHARGE')`,
    ),
  ],
)

/** Money received. `unallocated` follows the allocations. */
export const payment = erp.table(
  'payment',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    receivedOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    amount: amount().notNull(),
    unallocated: amount().notNull(),
    reference: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('payment_number').on(t.companyId, t.number),
    check('payment_amount', sql`${t.amount} > 0`),
    check('payment_unallocated', sql`${t.unallocated} between 0 and ${t.amount}`),
    index('payment_received_on').on(t.companyId, t.receivedOn, t.id),
    index('payment_customer').on(t.customerId, t.receivedOn, t.id),
    index('payment_credit')
      .on(t.customerId, t.companyId, t.unallocated)
      .where(sql`unallocated > 0`),
  ],
)

/** Append-only. Inserting one lowers the invoice's outstanding and the payment's unallocated, in the database. */
export const allocation = erp.table(
  'allocation',
  {
    id: uuid().primaryKey(),
    paymentId: uuid()
      .notNull()
      .references(() => payment.id),
    invoiceId: uuid()
      .notNull()
      .references(() => invoice.id),
    amount: amount().notNull(),
    allocatedOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    check('allocation_amount', sql`${t.amount} > 0`),
    index('allocation_payment').on(t.paymentId),
    index('allocation_invoice').on(t.invoiceId),
  ],
)

export type CustomerAccountRow = InferSelectModel<typeof customerAccount>
export type InvoiceRow = InferSelectModel<typeof invoice>
export type InvoiceLineRow = InferSelectModel<typeof invoiceLine>
export type PaymentRow = InferSelectModel<typeof payment>
export type AllocationRow = InferSelectModel<typeof allocation>
