import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf, subsetOf } from '../../common/database/columns.ts'
import { purchaseOrderLine } from '../purchasing/orders.table.ts'
import { supplier } from '../purchasing/purchasing.table.ts'
import { project } from '../resources/projects.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { company } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { costCentre } from './dimensions.table.ts'

/** How far supplier invoices may differ from what was ordered before they are held. No row: not at all. */
export const purchasePolicy = erp.table(
  'purchase_policy',
  {
    /** The company's. */
    id: uuid()
      .primaryKey()
      .references(() => company.id),
    /** A fraction of what the order says. */
    matchTolerance: amount().notNull().default('0'),
    /** In the company's base currency. */
    matchToleranceAmount: amount().notNull().default('0'),
    /** What new orders allow to be received above what is ordered; a fraction. */
    overReceipt: amount().notNull().default('0'),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('purchase_policy_tolerance', sql`${t.matchTolerance} between 0 and 1 and ${t.matchToleranceAmount} >= 0`),
    check('purchase_policy_over_receipt', sql`${t.overReceipt} between 0 and 1`),
  ],
)

const kinds = ['INVOICE', 'CREDIT_NOTE'] as const
const statuses = ['HELD', 'POSTED', 'CANCELLED'] as const

/**
 * A supplier's invoice or credit note. Written as held, and posted by changing its status: then the database counts it
 * against the orders, values it, and refuses what was not received unless somebody has released it by name.
 */
export const supplierInvoice = erp.table(
  'supplier_invoice',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    kind: text({ enum: kinds }).notNull(),
    status: text({ enum: statuses }).notNull(),
    /** The company's own; when it is posted. */
    number: codeColumn(),
    supplierId: uuid()
      .notNull()
      .references(() => supplier.id),
    supplierNumber: text().notNull(),
    invoicedOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    postedOn: date({ mode: 'string' }).notNull(),
    paymentReference: text(),
    currency: currency().notNull(),
    /** Base units for one of its currency, on the day of posting. */
    rate: amount().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    /** What the supplier's own sum differs by, cents. */
    rounding: amount().notNull(),
    total: amount().notNull(),
    baseTotal: amount().notNull(),
    /** Of an invoice: to be paid. Of a credit note: not allocated yet. */
    outstanding: amount().notNull().default('0'),
    baseOutstanding: amount().notNull().default('0'),
    releasedBy: text(),
    releaseReason: text(),
    cancelledOn: date({ mode: 'string' }),
    cancelReason: text(),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    postedAt: moment(),
    cancelledAt: moment(),
  },
  (t) => [
    unique('supplier_invoice_number').on(t.companyId, t.number),
    uniqueIndex('supplier_invoice_supplier_number')
      .on(t.supplierId, t.kind, sql`upper(${t.supplierNumber})`)
      .where(sql`status <> 'CANCELLED'`),
    check('supplier_invoice_kind', oneOf(t.kind, kinds)),
    check('supplier_invoice_status', oneOf(t.status, statuses)),
    check('supplier_invoice_posted', sql`(${t.number} is null) = (${t.postedAt} is null)`),
    check('supplier_invoice_numbered', sql`${t.status} <> 'POSTED' or ${t.number} is not null`),
    check('supplier_invoice_released', sql`(${t.releasedBy} is null) = (${t.releaseReason} is null)`),
    check('supplier_invoice_total', sql`${t.total} = ${t.net} + ${t.tax} + ${t.rounding} and ${t.total} > 0`),
    check('supplier_invoice_outstanding', sql`${t.outstanding} between 0 and ${t.total}`),
    check(
      'supplier_invoice_base_outstanding',
      sql`${t.baseOutstanding} between 0 and ${t.baseTotal} and (${t.outstanding} > 0 or ${t.baseOutstanding} = 0)`,
    ),
    check('supplier_invoice_open', sql`${t.status} = 'POSTED' or ${t.outstanding} = 0`),
    check('supplier_invoice_due', sql`${t.dueOn} >= ${t.invoicedOn} and ${t.postedOn} >= ${t.invoicedOn}`),
    check('supplier_invoice_rate', sql`${t.rate} > 0`),
    check('supplier_invoice_cancelled', sql`${t.postedAt} is null or ${t.cancelledOn} >= ${t.postedOn}`),
    index('supplier_invoice_invoiced_on').on(t.companyId, t.invoicedOn, t.id),
    index('supplier_invoice_posted_on').on(t.companyId, t.postedOn, t.id),
    index('supplier_invoice_cancelled_on')
      .on(t.companyId, t.cancelledOn, t.id)
      .where(sql`cancelled_on is not null`),
    index('supplier_invoice_due_on').on(t.companyId, t.dueOn, t.id),
    index('supplier_invoice_total_amount').on(t.companyId, t.total, t.id),
    index('supplier_invoice_outstanding_amount').on(t.companyId, t.outstanding, t.id),
    index('supplier_invoice_status_on').on(t.companyId, t.status, t.invoicedOn, t.id),
    index('supplier_invoice_currency').on(t.companyId, t.currency, t.invoicedOn, t.id),
    index('supplier_invoice_kind_on').on(t.companyId, t.kind, t.invoicedOn, t.id),
    index('supplier_invoice_supplier').on(t.supplierId, t.invoicedOn, t.id),
    index('supplier_invoice_supplier_due').on(t.supplierId, t.dueOn, t.id),
    index('supplier_invoice_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('supplier_invoice_supplier_number_part').using('gin', t.supplierNumber.op('gin_trgm_ops')),
    index('supplier_invoice_to_pay')
      .on(t.companyId, t.dueOn, t.id)
      .where(sql`outstanding > 0`),
  ],
)

const holds = ['QUANTITY', 'PRICE'] as const

/** Against an order's line, or an expense. Never changed but for what posting fills in. */
export const supplierInvoiceLine = erp.table(
  'supplier_invoice_line',
  {
    invoiceId: uuid()
      .notNull()
      .references(() => supplierInvoice.id),
    lineNumber: integer().notNull(),
    orderId: uuid(),
    orderLine: integer(),
    description: text().notNull(),
    /** What an expense is booked on. */
    accountId: uuid().references(() => ledgerAccount.id),
    costCentreId: uuid().references(() => costCentre.id),
    projectId: uuid().references(() => project.id),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    net: amount().notNull(),
    /** What the order says for that quantity. */
    expectedNet: amount(),
    taxCode: text(),
    taxRate: amount().notNull(),
    tax: amount().notNull(),
    /** Why the invoice was held. */
    holds: text({ enum: holds })
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** In the base currency, off the account of goods received; when posted. */
    cleared: amount().notNull().default('0'),
    /** Of the quantity, what had not been received when posted. */
    excess: quantity().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.invoiceId, t.lineNumber] }),
    foreignKey({
      columns: [t.orderId, t.orderLine],
      foreignColumns: [purchaseOrderLine.orderId, purchaseOrderLine.lineNumber],
    }),
    check('supplier_invoice_line_quantity', sql`${t.quantity} > 0 and ${t.unitPrice} >= 0`),
    check(
      'supplier_invoice_line_kind',
      sql`(${t.orderId} is null) = (${t.accountId} is not null) and (${t.orderId} is null) = (${t.orderLine} is null)
          and (${t.orderId} is null) = (${t.expectedNet} is null)`,
    ),
    check('supplier_invoice_line_holds', subsetOf(t.holds, holds)),
    index('supplier_invoice_line_order').on(t.orderId, t.orderLine),
  ],
)

export type PurchasePolicyRow = InferSelectModel<typeof purchasePolicy>
export type SupplierInvoiceRow = InferSelectModel<typeof supplierInvoice>
export type SupplierInvoiceLineRow = InferSelectModel<typeof supplierInvoiceLine>
