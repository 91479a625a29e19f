import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'

/** By what VAT a customer is invoiced. AUTOMATIC: as abroad where its billing address is in another country than the company. */
export const taxTreatments = ['AUTOMATIC', 'DOMESTIC', 'EXPORT', 'FIXED'] as const

/** What a customer may owe one company, in which currency, and when it is due. Null limit: no limit. */
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
    taxTreatment: text({ enum: taxTreatments }).notNull().default('AUTOMATIC'),
    /** For FIXED alone. */
    taxCode: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('customer_account_customer').on(t.customerId, t.companyId),
    check('customer_account_limit', sql`${t.creditLimit} >= 0`),
    check('customer_account_terms', sql`${t.paymentTermsDays} between 0 and 365`),
    check('customer_account_treatment', oneOf(t.taxTreatment, taxTreatments)),
    check('customer_account_tax_code', sql`(${t.taxTreatment} = 'FIXED') = (${t.taxCode} is not null)`),
  ],
)

/** Append-only: who let a customer buy for more than its limit, and why. */
export const creditOverride = erp.table(
  'credit_override',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    /** The sales module's order, which is written after it. */
    orderId: uuid(),
    currency: currency().notNull(),
    /** What was added to the exposure. */
    amount: amount().notNull(),
    /** What was left of the limit before. */
    available: amount().notNull(),
    reason: text().notNull(),
    overriddenBy: text().notNull().default(acting),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    index('credit_override_recorded').on(t.companyId, t.recordedAt, t.id),
    index('credit_override_customer').on(t.customerId, t.recordedAt, t.id),
    index('credit_override_order')
      .on(t.orderId)
      .where(sql`order_id is not null`),
  ],
)

/**
 * As issued, for ever, but for `outstanding` and `baseOutstanding`, which follow the allocations. What is called base is in
 * the company's base currency, at `rate`: base units for one unit of the document's currency on the day of issue.
 */
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
    rate: amount().notNull(),
    baseNet: amount().notNull(),
    baseTax: amount().notNull(),
    baseTotal: amount().notNull(),
    baseOutstanding: amount().notNull(),
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
    check('invoice_rate', sql`${t.rate} > 0`),
    check('invoice_base_total', sql`${t.baseTotal} = ${t.baseNet} + ${t.baseTax}`),
    check(
      'invoice_base_outstanding',
      sql`${t.baseOutstanding} between 0 and ${t.baseTotal} and (${t.outstanding} > 0 or ${t.baseOutstanding} = 0)`,
    ),
    check('invoice_due', sql`${t.dueOn} >= ${t.issuedOn}`),
    index('invoice_issued_on').on(t.companyId, t.issuedOn, t.id),
    index('invoice_due_on').on(t.companyId, t.dueOn, t.id),
    index('invoice_total_amount').on(t.companyId, t.total, t.id),
    index('invoice_outstanding_amount').on(t.companyId, t.outstanding, t.id),
    index('invoice_customer').on(t.customerId, t.issuedOn, t.id),
    index('invoice_currency').on(t.companyId, t.currency, t.issuedOn, t.id),
    index('invoice_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('invoice_buyer_part').using('gin', sql`erp.fold(buyer_name) gin_trgm_ops`),
    index('invoice_open')
      .on(t.customerId, t.companyId, t.dueOn, t.currency, t.outstanding, t.baseOutstanding)
      .where(sql`outstanding > 0`),
    index('invoice_open_issued')
      .on(t.companyId, t.issuedOn, t.id)
      .where(sql`outstanding > 0`),
    index('invoice_open_due')
      .on(t.companyId, t.dueOn, t.id)
      .where(sql`outstanding > 0`),
    index('invoice_partly_paid')
      .on(t.companyId, t.issuedOn, t.id)
      .where(sql`outstanding > 0 and outstanding < total`),
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
    /** Which line of the invoice's order it is for; of goods of an order. What is invoiced of that follows it. */
    orderLine: integer(),
    description: text().notNull(),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    net: amount().notNull(),
    taxRate: amount().notNull(),
    /** Null where the product had none. */
    taxCode: text(),
    tax: amount().notNull(),
    baseNet: amount().notNull(),
    baseTax: amount().notNull(),
    /** Where the revenue goes, if not where the chart has goods or freight. */
    accountId: uuid().references(() => ledgerAccount.id),
  },
  (t) => [
    primaryKey({ columns: [t.invoiceId, t.lineNumber] }),
    index('invoice_line_product')
      .on(t.productId, t.invoiceId)
      .where(sql`product_id is not null`),
    check(
      'invoice_line_kind',
      sql`(${t.kind} = 'PRODUCT') = (${t.productId} is not null) and ${t.kind} in ('PRODUCT', 'CHARGE')`,
    ),
  ],
)

export type CustomerAccountRow = InferSelectModel<typeof customerAccount>
export type InvoiceRow = InferSelectModel<typeof invoice>
export type InvoiceLineRow = InferSelectModel<typeof invoiceLine>
export type CreditOverrideRow = InferSelectModel<typeof creditOverride>
