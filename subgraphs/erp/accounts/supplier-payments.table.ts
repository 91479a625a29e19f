import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { supplier } from '../purchasing/purchasing.table.ts'
import { amount, currency, erp } from '../schema.ts'
import { company } from './company.table.ts'
import { supplierInvoice } from './payables.table.ts'

/** Money paid. `unallocated`, `baseUnallocated` and `cancelledOn` follow the allocations. */
export const supplierPayment = erp.table(
  'supplier_payment',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    supplierId: uuid()
      .notNull()
      .references(() => supplier.id),
    paidOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    rate: amount().notNull(),
    amount: amount().notNull(),
    baseAmount: amount().notNull(),
    unallocated: amount().notNull(),
    baseUnallocated: amount().notNull(),
    /** When the bank sent it back, or it turned out never to have left. */
    cancelledOn: date({ mode: 'string' }),
    reference: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('supplier_payment_number').on(t.companyId, t.number),
    check('supplier_payment_amount', sql`${t.amount} > 0 and ${t.baseAmount} >= 0 and ${t.rate} > 0`),
    check('supplier_payment_unallocated', sql`${t.unallocated} between 0 and ${t.amount}`),
    check(
      'supplier_payment_base_unallocated',
      sql`${t.baseUnallocated} between 0 and ${t.baseAmount} and (${t.unallocated} > 0 or ${t.baseUnallocated} = 0)`,
    ),
    index('supplier_payment_paid_on').on(t.companyId, t.paidOn, t.id),
    index('supplier_payment_amount').on(t.companyId, t.amount, t.id),
    index('supplier_payment_supplier').on(t.supplierId, t.paidOn, t.id),
    index('supplier_payment_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('supplier_payment_reference_part').using('gin', t.reference.op('gin_trgm_ops')),
    index('supplier_payment_credit')
      .on(t.companyId, t.supplierId, t.unallocated)
      .where(sql`unallocated > 0`),
    index('supplier_payment_open')
      .on(t.companyId, t.paidOn, t.id)
      .where(sql`unallocated > 0`),
    index('supplier_payment_cancelled')
      .on(t.companyId, t.paidOn, t.id)
      .where(sql`cancelled_on is not null`),
  ],
)

/** Money that a supplier paid back, out of what stood to the company's credit. `baseAmount` is what came to the bank. */
export const supplierRefund = erp.table(
  'supplier_refund',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    supplierId: uuid()
      .notNull()
      .references(() => supplier.id),
    receivedOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    amount: amount().notNull(),
    rate: amount().notNull(),
    baseAmount: amount().notNull(),
    reference: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('supplier_refund_number').on(t.companyId, t.number),
    check('supplier_refund_amount', sql`${t.amount} > 0 and ${t.baseAmount} >= 0 and ${t.rate} > 0`),
    index('supplier_refund_supplier').on(t.supplierId, t.receivedOn, t.id),
  ],
)

/**
 * Append-only. What is given up of a payment, or of a credit note, for an invoice, a refund, or nothing where a payment is
 * cancelled. Inserting one moves what is open on both sides, in the database, which says what each is worth in the base
 * currency. Where they differ the difference is posted, with the allocation's id as source, in the same transaction.
 */
export const supplierAllocation = erp.table(
  'supplier_allocation',
  {
    id: uuid().primaryKey(),
    paymentId: uuid().references(() => supplierPayment.id),
    creditNoteId: uuid().references(() => supplierInvoice.id),
    invoiceId: uuid().references(() => supplierInvoice.id),
    refundId: uuid().references(() => supplierRefund.id),
    /** In the documents' currency; negative where it takes another one back. */
    amount: amount().notNull(),
    /** Off the invoice; null on insert. */
    baseAmount: amount(),
    /** Off the payment or credit note; null on insert. */
    baseGiven: amount(),
    allocatedOn: date({ mode: 'string' }).notNull(),
    /** The allocation that this one takes back. */
    reversesId: uuid().unique('supplier_allocation_reversed_once'),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check(
      'supplier_allocation_amount',
      sql`(${t.amount} > 0) = (${t.reversesId} is null) and ${t.amount} <> 0 and ${t.baseAmount} is not null and ${t.baseGiven} is not null`,
    ),
    check('supplier_allocation_of', sql`(${t.paymentId} is null) <> (${t.creditNoteId} is null)`),
    check(
      'supplier_allocation_for',
      sql`num_nonnulls(${t.invoiceId}, ${t.refundId}) = 1 or (${t.paymentId} is not null and num_nonnulls(${t.invoiceId}, ${t.refundId}) = 0)`,
    ),
    index('supplier_allocation_allocated_on').on(t.allocatedOn),
    index('supplier_allocation_recorded').on(t.recordedAt),
    index('supplier_allocation_payment').on(t.paymentId),
    index('supplier_allocation_credit_note').on(t.creditNoteId),
    index('supplier_allocation_invoice').on(t.invoiceId),
    index('supplier_allocation_refund')
      .on(t.refundId)
      .where(sql`refund_id is not null`),
  ],
)

export type SupplierPaymentRow = InferSelectModel<typeof supplierPayment>
export type SupplierRefundRow = InferSelectModel<typeof supplierRefund>
export type SupplierAllocationRow = InferSelectModel<typeof supplierAllocation>
/** With the documents' currency and the books'. */
export type SupplierAllocationInCurrency = SupplierAllocationRow & {
  readonly currency: string
  readonly baseCurrency: string
}
