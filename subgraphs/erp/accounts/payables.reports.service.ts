import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import { aged, openBooks, type Aged, type AgedAsked } from './aged.service.ts'
import { bookedOf, idsOf, isOf, laterThan } from './books.service.ts'
import type { CompanyRow } from './company.table.ts'
import { listOpen, type OpenItems } from './open-items.service.ts'

export interface ProposedPayment {
  readonly supplierId: string
  readonly currency: string
  readonly invoiceIds: readonly string[]
  readonly due: Decimal
  readonly credit: Decimal
  readonly toPay: Decimal
}

export type ProposedPayments = ReportPage<ProposedPayment>

interface ProposalAsked {
  readonly dueUntil: string
  readonly currency?: string | null
  readonly first: number
  readonly after?: string | null
}

/** By supplier and currency: what is due, and what stands to the company's credit. One statement. */
export const paymentProposal = (db: Db, company: CompanyRow, asked: ProposalAsked): Promise<ProposedPayments> =>
  orRefuseInput(
    reportPage<ProposedPayment, object>(db, {
      ...asked,
      statement: sql`
        due as (
          select supplier_id, currency, sum(outstanding) as due, array_agg(id::text order by due_on, id) as ids
            from erp.supplier_invoice
           where company_id = ${company.id}::uuid and kind = 'INVOICE' and outstanding > 0 and due_on <= ${asked.dueUntil}::date
             and ${asked.currency ? sql`currency = ${asked.currency}` : sql`true`}
           group by supplier_id, currency),
        credit as (
          select supplier_id, currency, sum(amount) as credit from (
            select supplier_id, currency, unallocated from erp.supplier_payment
             where company_id = ${company.id}::uuid and unallocated > 0
            union all
            select supplier_id, currency, outstanding from erp.supplier_invoice
             where company_id = ${company.id}::uuid and kind = 'CREDIT_NOTE' and outstanding > 0) open (supplier_id, currency, amount)
           group by supplier_id, currency),
        rows as (
          select supplier_id || currency as key, supplier_id, currency, ids, due, coalesce(credit, 0) as credit,
                 greatest(due - coalesce(credit, 0), 0) as to_pay
            from due left join credit using (supplier_id, currency)),
        totals as (select count(*)::int as "rowCount" from rows)`,
      sortBy: 'to_pay',
      columns: sql`r.supplier_id as "supplierId", r.currency, r.ids as "invoiceIds", r.due::text as due, r.credit::text as credit,
        r.to_pay::text as "toPay"`,
    }),
  )

interface OpenAsked {
  readonly asOf: string
  readonly knownAt?: string | null
  readonly currency?: string | null
  readonly supplierId?: string | null
}

/**
 * `item`: what was open of each document at the end of a day; credit is negative. Reckoned back from what is open now by what
 * was allocated or cancelled since, so that it reads what is open and what changed since then, not all there ever was.
 */
export function openItems(companies: readonly string[], { asOf, knownAt, currency, supplierId }: OpenAsked): SQL {
  const known = (column: string) => (knownAt ? sql`${sql.raw(column)} <= ${knownAt}::timestamptz` : sql`true`)
  const later = laterThan(asOf, knownAt)
  const theirs = sql`${isOf(sql`d.company_id`, companies)} and ${currency ? sql`d.currency = ${currency}` : sql`true`}
    and ${supplierId ? sql`d.supplier_id = ${supplierId}::uuid` : sql`true`}`
  return sql`
    later as materialized (
      select invoice_id, credit_note_id, payment_id, amount, base_amount, base_given
        from erp.supplier_allocation where ${later('allocated_on', 'recorded_at')}),
    since as (
      select invoice_id as id, sum(amount) as amount, sum(base_amount) as base from later group by 1
      union all
      select coalesce(credit_note_id, payment_id), sum(amount), sum(base_given) from later group by 1),
    document as (
      select d.id, d.company_id, d.kind, d.supplier_id, d.currency, case d.kind when 'INVOICE' then d.due_on end as due_on, d.posted_on as day,
             d.total, case d.kind when 'INVOICE' then 1 else -1 end as sign,
             case d.status when 'CANCELLED' then d.total else d.outstanding end as open,
             case d.status when 'CANCELLED' then d.base_total else d.base_outstanding end as base_open
        from (select d.id from erp.supplier_invoice d where ${theirs} and d.outstanding > 0
              union select d.id from erp.supplier_invoice d
                     where ${theirs} and d.status = 'CANCELLED' and ${later('d.cancelled_on', 'd.cancelled_at')}
              union select id from since) one
        join erp.supplier_invoice d on d.id = one.id
       where ${theirs} and d.posted_on <= ${asOf}::date and d.posted_at is not null and ${known('d.posted_at')}
         and (d.status <> 'CANCELLED' or ${later('d.cancelled_on', 'd.cancelled_at')})
      union all
      select d.id, d.company_id, 'PAYMENT', d.supplier_id, d.currency, null, d.paid_on, d.amount, -1, d.unallocated, d.base_unallocated
        from (select d.id from erp.supplier_payment d where ${theirs} and d.unallocated > 0 union select id from since) one
        join erp.supplier_payment d on d.id = one.id
       where ${theirs} and d.paid_on <= ${asOf}::date and ${known('d.recorded_at')}),
    item as (
      select id, company_id, kind, supplier_id, currency, due_on, day, sign * total as total,
             sign * (coalesce(since.amount, 0) + open) as open, sign * (coalesce(since.base, 0) + base_open) as base_open
        from document left join since using (id))`
}

type Asked = AgedAsked & { readonly supplierId?: string | null }

async function payables(db: Db, { knownAt, supplierId, ...asked }: Asked) {
  const { only, books } = await openBooks(db, asked)
  const items = openItems(idsOf(books), { asOf: books.date, knownAt, currency: only, supplierId })
  return { books, only, items, party: 'supplier_id' as const }
}

/** Open items at the end of a day, by supplier and by how long they are due; see the SDL. */
export async function agedPayables(db: Db, asked: Asked): Promise<Aged> {
  const about = await payables(db, asked)
  const lines = asked.supplierId ? sql`line.supplier_id = ${asked.supplierId}::uuid` : sql`true`
  return aged(db, asked, { ...about, booked: bookedOf(about.books, 'PAYABLE', asked.knownAt, lines) })
}

/** What is open at the end of a day, document by document; see the SDL. */
export const openPayables = async (db: Db, asked: Asked): Promise<OpenItems> =>
  listOpen(db, asked, await payables(db, asked))
