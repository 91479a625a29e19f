import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Keys } from '../../common/database/prepared.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, foldedText, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { PaymentFilter, PaymentOrderField, PaymentStatus } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { listInCompany } from './company.loaders.ts'
import { company } from './company.table.ts'
import { allocation, payment, refund, writeOff, type AllocationInCurrency } from './payments.table.ts'

export const paymentById = rowLoader(payment, 'id')

export const refundById = rowLoader(refund, 'id')

export const writeOffById = rowLoader(writeOff, 'id')

/** In force: neither taken back nor taking another one back. */
const standing = sql`${allocation.reversesId} is null
  and not exists (select from erp.allocation r where r.reverses_id = ${allocation.id})`

const allocationsBy = (column: SQL) => (db: Db, ids: readonly string[] | Keys) =>
  db
    .select({
      ...getTableColumns(allocation),
      currency: sql<string>`document.currency`,
      baseCurrency: company.baseCurrency,
    })
    .from(allocation)
    .innerJoin(
      sql`lateral (
        select company_id, currency from erp.payment where id = ${allocation.paymentId}
        union all select company_id, currency from erp.credit_note where id = ${allocation.creditNoteId}
        union all select company_id, currency from erp.write_off where id = ${allocation.writeOffId}) document`,
      sql`true`,
    )
    .innerJoin(company, eq(company.id, sql`document.company_id`))
    .where(sql`${column} = any(${array(ids, 'uuid')}) and ${standing}`)
    .orderBy(allocation.id)

export const allocationsOfPayment = groupLoader<AllocationInCurrency>(
  allocationsBy(sql`${allocation.paymentId}`),
  (row) => row.paymentId ?? '',
)

export const allocationsOfCreditNote = groupLoader<AllocationInCurrency>(
  allocationsBy(sql`${allocation.creditNoteId}`),
  (row) => row.creditNoteId ?? '',
)

export const allocationsOfInvoice = groupLoader<AllocationInCurrency>(
  allocationsBy(sql`${allocation.invoiceId}`),
  (row) => row.invoiceId ?? '',
)

export const allocationsOfRefund = groupLoader<AllocationInCurrency>(
  allocationsBy(sql`${allocation.refundId}`),
  (row) => row.refundId ?? '',
)

const inStatus: Record<PaymentStatus, SQL> = {
  OPEN: sql`${payment.unallocated} > 0`,
  ALLOCATED: sql`${payment.unallocated} = 0 and ${payment.cancelledOn} is null`,
  CANCELLED: sql`${payment.cancelledOn} is not null`,
}

const paymentList: ListDefinition<typeof payment, PaymentFilter, PaymentOrderField> = {
  table: payment,
  orders: { RECEIVED_ON: 'receivedOn', NUMBER: 'number', AMOUNT: 'amount', UNALLOCATED: 'unallocated' },
  defaultOrder: [{ field: 'RECEIVED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(payment.customerId, filter.customerId),
    codeText(payment.number, filter.number),
    foldedText(sql`erp.fold(${payment.reference})`, fold, filter.reference),
    filter.status ? inStatus[filter.status] : undefined,
    dateRange(payment.receivedOn, filter.receivedOn),
    numberRange(payment.amount, filter.amount),
    numberRange(payment.unallocated, filter.unallocated),
    filter.currency ? eq(payment.currency, filter.currency) : undefined,
  ],
}

export const listPayments = listInCompany(paymentList, payment.companyId)
export const paymentsOfCustomer = childList(paymentList, { column: payment.customerId })
