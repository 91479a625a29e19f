import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { requireForward } from '../../common/write/span.ts'
import { booksOf, linesKnown, type Books, type BooksAsked } from './books.service.ts'
import type { CompanyRow } from './company.table.ts'
import type { TaxDirection } from './tax.service.ts'

export interface VatReportLine {
  readonly taxCodeId: string
  readonly direction: TaxDirection
  readonly base: Decimal
  readonly tax: Decimal
  readonly currency: string
}

export interface VatAccountCheck {
  readonly accountId: string
  readonly direction: TaxDirection
  /** Tax, settled and difference. */
  readonly ledger: Decimal
  readonly tax: Decimal
  readonly settled: Decimal
  readonly difference: Decimal
  readonly currency: string
}

export interface VatReport {
  readonly from: string
  readonly to: string
  /** The first of several. */
  readonly company: CompanyRow
  readonly books: Books
  readonly lines: readonly VatReportLine[]
  readonly accounts: readonly VatAccountCheck[]
  readonly outputTax: Decimal
  readonly inputTax: Decimal
}

export interface VatAsked extends BooksAsked {
  readonly from: string
  readonly to: string
  readonly knownAt?: string | null
}

/** A code with what is taxed and the tax, or an account with what else it holds. */
type VatRow = {
  readonly code_id: string | null
  readonly account_id: string | null
  readonly direction: TaxDirection
  readonly base: Decimal
  readonly tax: Decimal
  readonly settled: Decimal
  readonly difference: Decimal
}

/**
 * Of the lines that carry a code those on VAT accounts are tax, all others what is taxed. Codes of several companies are one
 * where direction, code and rate are the same. One statement.
 */
const vatRows = (db: Db, books: Books, { from, to, knownAt }: VatAsked): Promise<readonly VatRow[]> =>
  db.execute<VatRow>(sql`
    with vat_account as materialized (
      select account.id, replace(purpose, '_VAT', '') as direction, book.place
        from erp.ledger_account account join ${books.table} on book.id = account.company_id
       where purpose in ('OUTPUT_VAT', 'INPUT_VAT')),
    moved as (
      select line.account_id, line.tax_code_id, book.place,
             line.tax_code_id is null and entry.source in ('MANUAL', 'REVERSAL', 'OPENING') as by_hand,
             sum(line.credit - line.debit) / book.rate as amount
        from ${linesKnown(knownAt)}
        join erp.journal_entry entry on entry.id = line.entry_id
        join ${books.table} on book.id = entry.company_id
       where line.posted_on between ${from}::date and ${to}::date
         and (line.tax_code_id is not null or line.account_id in (select id from vat_account))
       group by 1, 2, 3, 4, book.rate),
    directed as (
      select moved.*, coalesce(code.direction, vat_account.direction) as direction, vat_account.id is not null as is_tax,
             code.code, code.rate, code.valid_from,
             case coalesce(code.direction, vat_account.direction) when 'OUTPUT' then amount else -amount end as own
        from moved left join erp.tax_code code on code.id = moved.tax_code_id
        left join vat_account on vat_account.id = moved.account_id)
    select (array_agg(tax_code_id order by place, valid_from desc))[1] as code_id, null::uuid as account_id, direction, code, rate,
           ${rounded(sql`sum(own) filter (where not is_tax)`, books)} as base,
           ${rounded(sql`sum(own) filter (where is_tax)`, books)} as tax, 0 as settled, 0 as difference
      from directed where tax_code_id is not null
     group by direction, code, rate
    union all
    select null, (array_agg(vat_account.id order by vat_account.place))[1], vat_account.direction, null, null, 0, 0,
           ${rounded(sql`sum(own) filter (where by_hand)`, books)},
           ${rounded(sql`sum(own) filter (where directed.tax_code_id is null and not by_hand)`, books)}
      from vat_account left join directed on directed.account_id = vat_account.id
     group by vat_account.direction
     order by direction desc, code, rate`)

/** VAT of a period by code, and what else the VAT accounts hold. Refuses a period that is backwards. */
export async function vatReport(db: Db, asked: VatAsked): Promise<VatReport> {
  const { from, to } = asked
  requireForward('to', from, to)
  const books = await booksOf(db, asked, to)
  const rows = await vatRows(db, books, asked)
  const { currency } = books
  const lines = rows.flatMap(({ code_id, direction, base, tax }) =>
    code_id === null ? [] : [{ taxCodeId: code_id, direction, base, tax, currency }],
  )
  const taxOf = (direction: TaxDirection) =>
    sum(lines.filter((line) => line.direction === direction).map(({ tax }) => tax))
  return {
    from,
    to,
    company: books.companies[0] as CompanyRow,
    books,
    lines,
    accounts: rows.flatMap(({ account_id, direction, settled, difference }) => {
      if (account_id === null) return []
      const tax = taxOf(direction)
      const ledger = sum([tax, settled, difference])
      return [{ accountId: account_id, direction, ledger, tax, settled, difference, currency }]
    }),
    outputTax: taxOf('OUTPUT'),
    inputTax: taxOf('INPUT'),
  }
}

const rounded = (amount: SQL, { decimals }: Books): SQL => sql`round(coalesce(${amount}, 0), ${decimals}::int)`
