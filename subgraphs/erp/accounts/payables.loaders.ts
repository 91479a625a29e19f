import { eq, getTableColumns, sql } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Keys } from '../../common/database/prepared.ts'
import type { Db } from '../../common/database/connect.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type {
  SupplierInvoiceFilter,
  SupplierInvoiceOrderField,
  SupplierPaymentFilter,
  SupplierPaymentOrderField,
} from '../graph.generated.ts'
import { isUuid } from '../../common/uuid.ts'
import { listInCompany } from './company.loaders.ts'
import {
  supplierAllocation,
  supplierInvoice,
  supplierInvoiceLine,
  supplierPayment,
  type SupplierAllocationRow,
  type SupplierInvoiceLineRow,
} from './payables.table.ts'

export type SupplierInvoiceLineInCurrency = SupplierInvoiceLineRow & { readonly currency: string }
export type SupplierAllocationInCurrency = SupplierAllocationRow & { readonly currency: string }

export const supplierInvoiceById = loader(
  (db, ids) =>
    db
      .select()
      .from(supplierInvoice)
      .where(sql`${supplierInvoice.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const supplierPaymentById = loader(
  (db, ids) =>
    db
      .select()
      .from(supplierPayment)
      .where(sql`${supplierPayment.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const linesOfSupplierInvoice = groupLoader<SupplierInvoiceLineInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(supplierInvoiceLine), currency: supplierInvoice.currency })
      .from(supplierInvoiceLine)
      .innerJoin(supplierInvoice, eq(supplierInvoice.id, supplierInvoiceLine.invoiceId))
      .where(sql`${supplierInvoiceLine.invoiceId} = any(${array(ids, 'uuid')})`)
      .orderBy(supplierInvoiceLine.invoiceId, supplierInvoiceLine.lineNumber),
  (row) => row.invoiceId,
)

const allocationsBy = (column: 'paymentId' | 'creditNoteId' | 'invoiceId') =>
  groupLoader<SupplierAllocationInCurrency>(
    (db: Db, ids: Keys) =>
      db
        .select({ ...getTableColumns(supplierAllocation), currency: supplierInvoice.currency })
        .from(supplierAllocation)
        .innerJoin(supplierInvoice, eq(supplierInvoice.id, supplierAllocation.invoiceId))
        .where(sql`${supplierAllocation[column]} = any(${array(ids, 'uuid')})`)
        .orderBy(supplierAllocation.allocatedOn, supplierAllocation.id),
    (row) => row[column] ?? '',
  )

export const allocationsOfSupplierPayment = allocationsBy('paymentId')
export const allocationsOfCreditNote = allocationsBy('creditNoteId')
export const allocationsOfSupplierInvoice = allocationsBy('invoiceId')

const invoiceList: ListDefinition<typeof supplierInvoice, SupplierInvoiceFilter, SupplierInvoiceOrderField> = {
  table: supplierInvoice,
  orders: { INVOICED_ON: 'invoicedOn', DUE_ON: 'dueOn', TOTAL: 'total', OUTSTANDING: 'outstanding' },
  defaultOrder: [{ field: 'INVOICED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(supplierInvoice.supplierId, filter.supplierId),
    is(supplierInvoice.kind, filter.kind),
    is(supplierInvoice.status, filter.status),
    is(supplierInvoice.currency, filter.currency),
    codeText(supplierInvoice.number, filter.number),
    codeText(supplierInvoice.supplierNumber, filter.supplierNumber),
    dateRange(supplierInvoice.invoicedOn, filter.invoicedOn),
    dateRange(supplierInvoice.dueOn, filter.dueOn),
    // None is due before its own date: later ones need not be looked at.
    dateRange(supplierInvoice.invoicedOn, { to: filter.dueOn?.to }),
    numberRange(supplierInvoice.total, filter.total),
    numberRange(supplierInvoice.outstanding, filter.outstanding),
    filter.productId ? ofProduct(filter.productId) : undefined,
  ],
}

const ofProduct = (productId: string) =>
  isUuid(productId)
    ? sql`exists (
        select 1 from ${supplierInvoiceLine} l join erp.purchase_order_line o on o.order_id = l.order_id and o.line_number = l.order_line
         where l.invoice_id = ${supplierInvoice.id} and o.product_id = ${productId}::uuid)`
    : sql`false`

const paymentList: ListDefinition<typeof supplierPayment, SupplierPaymentFilter, SupplierPaymentOrderField> = {
  table: supplierPayment,
  orders: { PAID_ON: 'paidOn', NUMBER: 'number', AMOUNT: 'amount' },
  defaultOrder: [{ field: 'PAID_ON', direction: 'DESC' }],
  where: (filter) => [
    is(supplierPayment.supplierId, filter.supplierId),
    codeText(supplierPayment.number, filter.number),
    codeText(supplierPayment.reference, filter.reference),
    dateRange(supplierPayment.paidOn, filter.paidOn),
    numberRange(supplierPayment.amount, filter.amount),
    numberRange(supplierPayment.unallocated, filter.unallocated),
    is(supplierPayment.currency, filter.currency),
  ],
}

export const listSupplierInvoices = listInCompany(invoiceList, supplierInvoice.companyId)
export const listSupplierPayments = listInCompany(paymentList, supplierPayment.companyId)

export const invoicesOfSupplier = childList(invoiceList, { column: supplierInvoice.supplierId })
export const paymentsOfSupplier = childList(paymentList, { column: supplierPayment.supplierId })
