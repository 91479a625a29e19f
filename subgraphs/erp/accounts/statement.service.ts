import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import { requireForward } from '../../common/write/span.ts'
import { asked, known, within, type ReceivablesAsked, type Within } from './receivables.reports.service.ts'

export type StatementKind =
  'INVOICE' | 'PAYMENT' | 'CREDIT_NOTE' | 'REFUND' | 'WRITE_OFF' | 'CANCELLATION' | 'EXCHANGE_DIFFERENCE'

export interface StatementLine {
  readonly kind: StatementKind
  readonly date: string
  readonly invoiceId: string | null
  readonly paymentId: string | null
  readonly creditNoteId: string | null
  readonly refundId: string | null
  readonly amount: Decimal
  readonly balance: Decimal
  readonly currency: string
}

export interface CustomerStatement extends ReportPage<StatementLine>, Sums {
  readonly customerId: string
  readonly from: string
  readonly to: string
  readonly currency: string
}

interface StatementAsked extends Omit<ReceivablesAsked, 'asOf'> {
  readonly customerId: string
  readonly from: string
  readonly to: string
}

/**
 * What moved the balance, of all times: documents, and of the allocations those that take something from it or add to it in
 * the base currency.
 */
const moved = (about: Within): SQL => sql`
  select 'INVOICE' as kind, d.id, d.id as invoice_id, null::uuid as payment_id, null::uuid as credit_note_id, null::uuid as refund_id,
         d.issued_on as day, d.recorded_at, d.total as amount, d.base_total as base
    from erp.invoice d where ${asked(about)}
  union all
  select 'PAYMENT', d.id, null, d.id, null, null, d.received_on, d.recorded_at, -d.amount, -d.base_amount
    from erp.payment d where ${asked(about)}
  union all
  select 'CREDIT_NOTE', d.id, null, null, d.id, null, d.issued_on, d.recorded_at, -d.total, -d.base_total
    from erp.credit_note d where ${asked(about)}
  union all
  select 'REFUND', d.id, null, null, null, d.id, d.paid_on, d.recorded_at, d.amount,
         (select sum(a.credit_base) from erp.allocation a where a.refund_id = d.id)
    from erp.refund d where ${asked(about)}
  union all
  select 'WRITE_OFF', a.id, a.invoice_id, null, null, null, a.allocated_on, a.recorded_at, -a.amount, -a.debit_base
    from erp.invoice d join erp.allocation a on a.invoice_id = d.id and a.write_off_id is not null
   where ${asked(about)} and ${known(sql`a.recorded_at`, about)}
  union all
  select 'CANCELLATION', a.id, null, d.id, null, null, a.allocated_on, a.recorded_at, a.amount, a.credit_base
    from erp.payment d join erp.allocation a on a.payment_id = d.id and a.invoice_id is null and a.refund_id is null
   where ${asked(about)} and ${known(sql`a.recorded_at`, about)}
  union all
  select 'EXCHANGE_DIFFERENCE', a.id, a.invoice_id, null, null, null, a.allocated_on, a.recorded_at, 0, a.credit_base - a.debit_base
    from erp.invoice d join erp.allocation a on a.invoice_id = d.id and a.credit_base <> a.debit_base
   where ${asked(about)} and ${known(sql`a.recorded_at`, about)}`

export interface StatementSpan {
  readonly from: string
  readonly to: string
  readonly first: number
  readonly after?: string | null
}

export type Sums = Readonly<Record<'opening' | 'charged' | 'settled' | 'closing', Decimal>>

/**
 * A balance that moved between two days, by one statement. `moved`: what moved it, of all times, with `id`, `day`, `recorded_at`,
 * and how much in the documents' currency (`amount`) and in the books' (`base`). `columns` are those of a line, of rows `r`.
 */
export async function balanceMoved<Line extends object>(
  db: Db,
  { from, to, ...span }: StatementSpan,
  { moved, by, columns }: { readonly moved: SQL; readonly by: 'amount' | 'base'; readonly columns: SQL },
): Promise<ReportPage<Line & Record<'date' | 'amount' | 'balance', string>> & Sums> {
  requireForward('to', from, to)
  const { totals, ...found } = await orRefuseInput(
    reportPage<Line & Record<'date' | 'amount' | 'balance', string>, Sums>(db, {
      ...span,
      statement: sql`
        moved as (
          select every_one.*, ${sql.identifier(by)} as by from (${moved}) every_one where day <= ${to}::date),
        opening as (select coalesce(sum(by), 0) as balance from moved where day < ${from}::date),
        lines as (
          select moved.*, to_char(day, 'YYYYMMDD') || to_char(recorded_at at time zone 'utc', 'YYYYMMDDHH24MISSMS') || id as key
            from moved where day >= ${from}::date and by <> 0),
        rows as (select lines.*, opening.balance + sum(by) over (order by key) as balance from lines, opening),
        totals as (
          select opening.balance::text as opening, coalesce(sum(by) filter (where by > 0), 0)::text as charged,
                 coalesce(-sum(by) filter (where by < 0), 0)::text as settled,
                 (opening.balance + coalesce(sum(by), 0))::text as closing, count(rows.key)::int as "rowCount"
            from opening left join rows on true group by opening.balance)`,
      sortBy: null,
      columns: sql`r.day::text as date, r.by::text as amount, r.balance::text as balance, ${columns}`,
    }),
  )
  return { ...found, ...totals }
}

/** How a customer's balance moved. One statement; see the SDL. */
export async function customerStatement(db: Db, given: StatementAsked): Promise<CustomerStatement> {
  const { from, to, customerId } = given
  const about = await within(db, given)
  const currency = about.currency ?? about.company.baseCurrency
  const found = await balanceMoved<Omit<StatementLine, 'currency'>>(db, given, {
    moved: moved(about),
    by: about.currency === null ? 'base' : 'amount',
    columns: sql`r.kind, r.invoice_id as "invoiceId", r.payment_id as "paymentId", r.credit_note_id as "creditNoteId",
      r.refund_id as "refundId"`,
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, currency })), customerId, from, to, currency }
}
