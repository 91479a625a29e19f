import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Keys } from '../../common/database/prepared.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { PaymentStatus, SupplierPaymentFilter, SupplierPaymentOrderField } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { company } from './company.table.ts'
import {
  supplierAllocation,
  supplierPayment,
  supplierRefund,
  type SupplierAllocationInCurrency,
} from './supplier-payments.table.ts'

export const supplierPaymentById = rowLoader(supplierPayment, 'id')

export const supplierRefundById = rowLoader(supplierRefund, 'id')

/** In force: neither taken back, nor taking another one back, nor the cancelling of a payment. */
const standing = sql`${supplierAllocation.reversesId} is null
  and num_nonnulls(${supplierAllocation.invoiceId}, ${supplierAllocation.refundId}) = 1
  and not exists (select from erp.supplier_allocation r where r.reverses_id = ${supplierAllocation.id})`

const allocationsBy = (column: 'paymentId' | 'creditNoteId' | 'invoiceId' | 'refundId') =>
  groupLoader<SupplierAllocationInCurrency>(
    (db: Db, ids: Keys) =>
      db
        .select({
          ...getTableColumns(supplierAllocation),
          currency: sql<string>`document.currency`,
          baseCurrency: company.baseCurrency,
        })
        .from(supplierAllocation)
        .innerJoin(
          sql`lateral (
            select company_id, currency from erp.supplier_payment where id = ${supplierAllocation.paymentId}
            union all select company_id, currency from erp.supplier_invoice where id = ${supplierAllocation.creditNoteId}) document`,
          sql`true`,
        )
        .innerJoin(company, eq(company.id, sql`document.company_id`))
        .where(sql`${supplierAllocation[column]} = any(${array(ids, 'uuid')}) and ${standing}`)
        .orderBy(supplierAllocation.allocatedOn, supplierAllocation.id),
    (row) => row[column] ?? '',
  )

export const allocationsOfSupplierPayment = allocationsBy('paymentId')
export const allocationsOfSupplierCreditNote = allocationsBy('creditNoteId')
export const allocationsOfSupplierInvoice = allocationsBy('invoiceId')
export const allocationsOfSupplierRefund = allocationsBy('refundId')

const inStatus: Record<PaymentStatus, SQL> = {
  OPEN: sql`${supplierPayment.unallocated} > 0`,
  ALLOCATED: sql`${supplierPayment.unallocated} = 0 and ${supplierPayment.cancelledOn} is null`,
  CANCELLED: sql`${supplierPayment.cancelledOn} is not null`,
}

const paymentList: ListDefinition<typeof supplierPayment, SupplierPaymentFilter, SupplierPaymentOrderField> = {
  table: supplierPayment,
  orders: { PAID_ON: 'paidOn', NUMBER: 'number', AMOUNT: 'amount' },
  defaultOrder: [{ field: 'PAID_ON', direction: 'DESC' }],
  where: (filter) => [
    is(supplierPayment.supplierId, filter.supplierId),
    codeText(supplierPayment.number, filter.number),
    codeText(supplierPayment.reference, filter.reference),
    filter.status ? inStatus[filter.status] : undefined,
    dateRange(supplierPayment.paidOn, filter.paidOn),
    numberRange(supplierPayment.amount, filter.amount),
    numberRange(supplierPayment.unallocated, filter.unallocated),
    is(supplierPayment.currency, filter.currency),
  ],
}

export const listSupplierPayments = listInCompany(paymentList, supplierPayment.companyId)
export const paymentsOfSupplier = childList(paymentList, { column: supplierPayment.supplierId })
