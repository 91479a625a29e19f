import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp } from '../schema.ts'
import { creditNote } from './credit-notes.table.ts'
import { company } from './company.table.ts'
import { invoice } from './receivables.table.ts'

/** Money received. `unallocated`, `baseUnallocated` and `cancelledOn` follow the allocations. */
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
    rate: amount().notNull(),
    baseAmount: amount().notNull(),
    baseUnallocated: amount().notNull(),
    /** When it turned out not to have come, or was sent back. */
    cancelledOn: date({ mode: 'string' }),
    reference: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('payment_number').on(t.companyId, t.number),
    check('payment_amount', sql`${t.amount} > 0 and ${t.baseAmount} >= 0 and ${t.rate} > 0`),
    check('payment_unallocated', sql`${t.unallocated} between 0 and ${t.amount}`),
    check(
      'payment_base_unallocated',
      sql`${t.baseUnallocated} between 0 and ${t.baseAmount} and (${t.unallocated} > 0 or ${t.baseUnallocated} = 0)`,
    ),
    index('payment_received_on').on(t.companyId, t.receivedOn, t.id),
    index('payment_amount_sent').on(t.companyId, t.amount, t.id),
    index('payment_unallocated_amount').on(t.companyId, t.unallocated, t.id),
    index('payment_currency').on(t.companyId, t.currency, t.receivedOn, t.id),
    index('payment_open')
      .on(t.companyId, t.receivedOn, t.id)
      .where(sql`unallocated > 0`),
    index('payment_cancelled')
      .on(t.companyId, t.receivedOn, t.id)
      .where(sql`cancelled_on is not null`),
    index('payment_customer').on(t.customerId, t.receivedOn, t.id),
    index('payment_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('payment_reference_part').using('gin', sql`erp.fold(reference) gin_trgm_ops`),
    index('payment_credit')
      .on(t.customerId, t.companyId, t.currency, t.unallocated, t.baseUnallocated)
      .where(sql`unallocated > 0`),
  ],
)

/** Money paid back to a customer, out of its credit. `baseAmount` is what left the bank. */
export const refund = erp.table(
  'refund',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    paidOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    amount: amount().notNull(),
    rate: amount().notNull(),
    baseAmount: amount().notNull(),
    reason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('refund_number').on(t.companyId, t.number),
    check('refund_amount', sql`${t.amount} > 0 and ${t.baseAmount} >= 0 and ${t.rate} > 0`),
    index('refund_customer').on(t.customerId, t.paidOn, t.id),
  ],
)

/** An invoice's outstanding given up, as a whole or in part. */
export const writeOff = erp.table(
  'write_off',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    invoiceId: uuid()
      .notNull()
      .references(() => invoice.id),
    writtenOffOn: date({ mode: 'string' }).notNull(),
    currency: currency().notNull(),
    amount: amount().notNull(),
    /** Output VAT in it that was taken back, in its currency and in the books'. */
    tax: amount().notNull().default('0'),
    baseTax: amount().notNull().default('0'),
    reason: text().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('write_off_amount', sql`${t.amount} > 0`),
    check('write_off_tax', sql`${t.tax} between 0 and ${t.amount} and ${t.baseTax} >= 0`),
    index('write_off_invoice').on(t.invoiceId),
  ],
)

/**
 * Append-only. What is given up on the credit side (a payment, a credit note, a write-off) against the debit side (an
 * invoice, a refund, or nothing where a payment is cancelled). Inserting one moves what is open on both, in the database,
 * which also sets `creditBase` and `debitBase`: the parts of the sides' base amounts that go with it. Where they differ
 * the difference is posted, with the allocation's id as source, in the same transaction.
 */
export const allocation = erp.table(
  'allocation',
  {
    id: uuid().primaryKey(),
    paymentId: uuid().references(() => payment.id),
    creditNoteId: uuid().references(() => creditNote.id),
    writeOffId: uuid().references(() => writeOff.id),
    invoiceId: uuid().references(() => invoice.id),
    refundId: uuid().references(() => refund.id),
    /** In the documents' currency; negative where it takes another one back. */
    amount: amount().notNull(),
    creditBase: amount().notNull().default('0'),
    debitBase: amount().notNull().default('0'),
    allocatedOn: date({ mode: 'string' }).notNull(),
    /** The allocation that this one takes back. */
    reversesId: uuid().unique('allocation_reversed_once'),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('allocation_amount', sql`(${t.amount} > 0) = (${t.reversesId} is null) and ${t.amount} <> 0`),
    check('allocation_credit_side', sql`num_nonnulls(${t.paymentId}, ${t.creditNoteId}, ${t.writeOffId}) = 1`),
    check(
      'allocation_debit_side',
      sql`num_nonnulls(${t.invoiceId}, ${t.refundId}) = 1 or (${t.paymentId} is not null and num_nonnulls(${t.invoiceId}, ${t.refundId}) = 0)`,
    ),
    check('allocation_write_off', sql`${t.writeOffId} is null or ${t.invoiceId} is not null`),
    index('allocation_allocated_on').on(t.allocatedOn),
    index('allocation_recorded').on(t.recordedAt),
    index('allocation_payment')
      .on(t.paymentId)
      .where(sql`payment_id is not null`),
    index('allocation_credit_note')
      .on(t.creditNoteId)
      .where(sql`credit_note_id is not null`),
    index('allocation_write_off')
      .on(t.writeOffId)
      .where(sql`write_off_id is not null`),
    index('allocation_invoice')
      .on(t.invoiceId)
      .where(sql`invoice_id is not null`),
    index('allocation_refund')
      .on(t.refundId)
      .where(sql`refund_id is not null`),
  ],
)

export type PaymentRow = InferSelectModel<typeof payment>
export type RefundRow = InferSelectModel<typeof refund>
export type WriteOffRow = InferSelectModel<typeof writeOff>
export type AllocationRow = InferSelectModel<typeof allocation>
/** With the documents' currency and the books'. */
export type AllocationInCurrency = AllocationRow & { readonly currency: string; readonly baseCurrency: string }
