import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import type { CompanyRow } from './company.table.ts'
import { balanceMoved, type StatementSpan, type Sums } from './statement.service.ts'

export interface SupplierStatementLine {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE' | 'PAYMENT' | 'REFUND' | 'CANCELLATION' | 'EXCHANGE_DIFFERENCE'
  readonly date: string
  readonly invoiceId: string | null
  readonly paymentId: string | null
  readonly refundId: string | null
  readonly amount: Decimal
  readonly balance: Decimal
  readonly currency: string
}

export interface SupplierStatement extends ReportPage<SupplierStatementLine>, Sums {
  readonly supplierId: string
  readonly from: string
  readonly to: string
  readonly currency: string
}

interface StatementAsked extends StatementSpan {
  readonly supplierId: string
  readonly knownAt?: string | null
  readonly currency?: string | null
}

/** What moved what is owed, of all times: documents, what became of them, and of the allocations the exchange differences. */
function moved({ id: companyId }: CompanyRow, { supplierId, knownAt, currency }: StatementAsked): SQL {
  const known = (column: string) => (knownAt ? sql`${sql.raw(column)} <= ${knownAt}::timestamptz` : sql`true`)
  const theirs = sql`d.company_id = ${companyId}::uuid and d.supplier_id = ${supplierId}::uuid
    and ${currency ? sql`d.currency = ${currency}` : sql`true`}`
  const sign = sql`case d.kind when 'INVOICE' then 1 else -1 end`
  return sql`
    select d.kind, d.id, d.id as invoice_id, null::uuid as payment_id, null::uuid as refund_id, d.posted_on as day,
           d.posted_at as recorded_at, ${sign} * d.total as amount, ${sign} * d.base_total as base
      from erp.supplier_invoice d where ${theirs} and d.posted_at is not null and ${known('d.posted_at')}
    union all
    select 'CANCELLATION', d.id, d.id, null, null, d.cancelled_on, d.cancelled_at, -${sign} * d.total, -${sign} * d.base_total
      from erp.supplier_invoice d
     where ${theirs} and d.posted_at is not null and d.status = 'CANCELLED' and ${known('d.cancelled_at')}
    union all
    select 'PAYMENT', d.id, null, d.id, null, d.paid_on, d.recorded_at, -d.amount, -d.base_amount
      from erp.supplier_payment d where ${theirs} and ${known('d.recorded_at')}
    union all
    select 'CANCELLATION', a.id, null, d.id, null, a.allocated_on, a.recorded_at, a.amount, a.base_given
      from erp.supplier_payment d
      join erp.supplier_allocation a on a.payment_id = d.id and a.invoice_id is null and a.refund_id is null
     where ${theirs} and ${known('a.recorded_at')}
    union all
    select 'REFUND', d.id, null, null, d.id, d.received_on, d.recorded_at, d.amount,
           (select sum(a.base_given) from erp.supplier_allocation a where a.refund_id = d.id)
      from erp.supplier_refund d where ${theirs} and ${known('d.recorded_at')}
    union all
    select 'EXCHANGE_DIFFERENCE', a.id, d.id, null, null, a.allocated_on, a.recorded_at, 0, a.base_given - a.base_amount
      from erp.supplier_invoice d join erp.supplier_allocation a on a.invoice_id = d.id and a.base_given <> a.base_amount
     where ${theirs} and ${known('a.recorded_at')}`
}

/** How what is owed to a supplier moved. One statement; see the SDL. */
export async function supplierStatement(
  db: Db,
  company: CompanyRow,
  asked: StatementAsked,
): Promise<SupplierStatement> {
  const { supplierId, from, to } = asked
  const currency = asked.currency ?? company.baseCurrency
  const found = await balanceMoved<Omit<SupplierStatementLine, 'currency'>>(db, asked, {
    moved: moved(company, asked),
    by: asked.currency ? 'amount' : 'base',
    columns: sql`r.kind, r.invoice_id as "invoiceId", r.payment_id as "paymentId", r.refund_id as "refundId"`,
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, currency })), supplierId, from, to, currency }
}
