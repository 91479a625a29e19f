import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import type { AgedAsked } from './aged.service.ts'
import type { Books } from './books.service.ts'

export interface OpenItem {
  readonly kind: 'INVOICE' | 'PAYMENT' | 'CREDIT_NOTE'
  readonly id: string
  /** The customer's or the supplier's. */
  readonly partyId: string
  readonly currency: string
  readonly date: string
  readonly dueOn: string | null
  readonly daysOverdue: number | null
  readonly total: Decimal
  readonly open: Decimal
  readonly baseOpen: Decimal
  readonly baseCurrency: string
}

export interface OpenItems extends ReportPage<OpenItem> {
  readonly asOf: string
  readonly total: Decimal
  readonly currency: string
}

/** What is open at the end of a day, document by document, of `item` as `aged` has it. One statement; see the SDL. */
export async function listOpen(
  db: Db,
  asked: AgedAsked,
  { books, items, party }: { books: Books; items: SQL; party: 'customer_id' | 'supplier_id' },
): Promise<OpenItems> {
  const { currency, date: asOf } = books
  const { totals, ...found } = await orRefuseInput(
    reportPage<OpenItem, { total: Decimal }>(db, {
      ...asked,
      statement: sql`
        ${items},
        rows as (
          select item.*, book.rate, company.base_currency, to_char(coalesce(due_on, day), 'YYYYMMDD') || item.id as key
            from item join ${books.table} on book.id = item.company_id join erp.company on company.id = item.company_id
           where open <> 0),
        totals as (
          select round(coalesce(sum(base_open / rate), 0), ${books.decimals}::int)::text as total, count(*)::int as "rowCount" from rows)`,
      sortBy: null,
      columns: sql`r.kind, r.id, r.${sql.identifier(party)} as "partyId", r.currency, r.day::text as date, r.due_on::text as "dueOn",
        case when r.due_on is not null then greatest(${asOf}::date - r.due_on, 0) end as "daysOverdue", r.total::text as total,
        r.open::text as open, r.base_open::text as "baseOpen", r.base_currency as "baseCurrency"`,
    }),
  )
  return { ...found, asOf, total: totals.total, currency }
}
