import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import type { CompanyRow } from './ledger.table.ts'

export interface ProposedPayment {
  readonly supplierId: string
  readonly currency: string
  readonly invoiceIds: readonly string[]
  readonly due: Decimal
  readonly credit: Decimal
  readonly toPay: Decimal
}

/** By supplier and currency: what is due, and what stands to the company's credit. One statement. */
export async function paymentProposal(
  db: Db,
  company: CompanyRow,
  { dueUntil, currency }: { dueUntil: string; currency?: string | null },
): Promise<ProposedPayment[]> {
  const rows = await db.execute<{
    supplier_id: string
    currency: string
    ids: string[]
    due: Decimal
    credit: Decimal
    to_pay: Decimal
  }>(sql`
    with due as (
      select supplier_id, currency, sum(outstanding) as due, array_agg(id::text order by due_on, id) as ids
        from erp.supplier_invoice
       where company_id = ${company.id}::uuid and kind = 'INVOICE' and outstanding > 0 and due_on <= ${dueUntil}::date
       group by supplier_id, currency),
    credit as (
      select supplier_id, currency, sum(amount) as credit from (
        select supplier_id, currency, unallocated from erp.supplier_payment
         where company_id = ${company.id}::uuid and unallocated > 0
        union all
        select supplier_id, currency, outstanding from erp.supplier_invoice
         where company_id = ${company.id}::uuid and kind = 'CREDIT_NOTE' and outstanding > 0) open (supplier_id, currency, amount)
       group by supplier_id, currency)
    select due.supplier_id, due.currency, due.ids, due.due, coalesce(credit.credit, 0) as credit,
           greatest(due.due - coalesce(credit.credit, 0), 0) as to_pay
      from due join erp.supplier s on s.id = due.supplier_id
      left join credit on credit.supplier_id = due.supplier_id and credit.currency = due.currency
     where ${currency ? sql`due.currency = ${currency}` : sql`true`}
     order by due.due <= coalesce(credit.credit, 0), s.name, s.id, due.currency`)
  return rows.map((row) => ({
    supplierId: row.supplier_id,
    currency: row.currency,
    invoiceIds: row.ids,
    due: row.due,
    credit: row.credit,
    toPay: row.to_pay,
  }))
}

export interface ByAge {
  readonly current: Decimal
  readonly days1To30: Decimal
  readonly days31To60: Decimal
  readonly days61To90: Decimal
  readonly over90: Decimal
  readonly unallocated: Decimal
  readonly total: Decimal
  readonly currency: string
}

export interface AgedLine {
  readonly supplierId: string
  readonly amounts: ByAge
}

export interface AgedPayables {
  readonly asOf: string
  readonly lines: readonly AgedLine[]
  readonly total: ByAge
}

interface AgedArguments {
  readonly asOf: string
  readonly knownAt?: string | null
  readonly currency?: string | null
}

/** Open items at the end of a day, by supplier and by how long they are due, with the totals of all. One statement. */
export async function agedPayables(
  db: Db,
  company: CompanyRow,
  { asOf, knownAt, currency }: AgedArguments,
): Promise<AgedPayables> {
  const known = (column: SQL) => (knownAt ? sql`${column} <= ${knownAt}::timestamptz` : sql`true`)
  // In one currency what documents say; else what they are worth in the books.
  const of = (amount: SQL, base: SQL) => (currency ? amount : base)
  const inCurrency = (column: SQL) => (currency ? sql`${column} = ${currency}` : sql`true`)
  const rows = await db.execute<Omit<ByAge, 'currency'> & { supplierId: string | null }>(sql`
    with settled as materialized (
      select invoice_id, credit_note_id, payment_id, sum(${of(sql`amount`, sql`base_amount`)}) as taken,
             sum(${of(sql`amount`, sql`base_given`)}) as given
        from erp.supplier_allocation where allocated_on <= ${asOf}::date and ${known(sql`recorded_at`)}
       group by grouping sets ((invoice_id), (credit_note_id), (payment_id))),
    document as (
      select id, kind, supplier_id, due_on, ${of(sql`total`, sql`base_total`)} as total
        from erp.supplier_invoice
       where company_id = ${company.id}::uuid and posted_on <= ${asOf}::date and posted_at is not null
         and ${known(sql`posted_at`)} and ${inCurrency(sql`currency`)}
         and not coalesce(cancelled_on <= ${asOf}::date and ${known(sql`cancelled_at`)}, false)),
    item as (
      select d.supplier_id, d.due_on, d.total - coalesce(s.taken, 0) as open
        from document d left join settled s on s.invoice_id = d.id where d.kind = 'INVOICE'
      union all
      select d.supplier_id, null, coalesce(s.given, 0) - d.total
        from document d left join settled s on s.credit_note_id = d.id where d.kind = 'CREDIT_NOTE'
      union all
      select p.supplier_id, null, coalesce(s.given, 0) - ${of(sql`p.amount`, sql`p.base_amount`)}
        from erp.supplier_payment p left join settled s on s.payment_id = p.id
       where p.company_id = ${company.id}::uuid and p.paid_on <= ${asOf}::date and ${known(sql`p.recorded_at`)}
         and ${inCurrency(sql`p.currency`)}),
    aged as (
      select supplier_id, open, due_on is null as credit, ${asOf}::date - due_on as late from item where open <> 0)
    select a.supplier_id as "supplierId",
           coalesce(sum(open) filter (where late <= 0), 0) as current,
           coalesce(sum(open) filter (where late between 1 and 30), 0) as "days1To30",
           coalesce(sum(open) filter (where late between 31 and 60), 0) as "days31To60",
           coalesce(sum(open) filter (where late between 61 and 90), 0) as "days61To90",
           coalesce(sum(open) filter (where late > 90), 0) as over90,
           coalesce(-sum(open) filter (where credit), 0) as unallocated,
           coalesce(sum(open), 0) as total
      from aged a left join erp.supplier s on s.id = a.supplier_id
     group by grouping sets ((a.supplier_id, s.name), ())
     order by grouping(a.supplier_id), s.name, a.supplier_id`)
  const inThat = rows.map(({ supplierId, ...amounts }) => ({
    supplierId,
    amounts: { ...amounts, currency: currency ?? company.baseCurrency },
  }))
  const total = inThat.find(({ supplierId }) => supplierId === null)
  if (!total) throw new Error('The totals are missing.')
  return {
    asOf,
    lines: inThat.flatMap(({ supplierId, amounts }) => (supplierId === null ? [] : [{ supplierId, amounts }])),
    total: total.amounts,
  }
}
