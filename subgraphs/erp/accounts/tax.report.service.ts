import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { linesKnown } from './books.service.ts'
import { companyByCode } from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
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
  readonly ledger: Decimal
  readonly tax: Decimal
  readonly settled: Decimal
  readonly currency: string
}

export interface VatReport {
  readonly from: string
  readonly to: string
  readonly company: CompanyRow
  readonly lines: readonly VatReportLine[]
  readonly accounts: readonly VatAccountCheck[]
  readonly outputTax: Decimal
  readonly inputTax: Decimal
}

export interface VatAsked {
  readonly from: string
  readonly to: string
  readonly company?: string | null
  readonly knownAt?: string | null
}

/** Of the lines that carry a code those on VAT accounts are tax, all others what is taxed. One statement. */
export async function vatReport(db: Db, { from, to, company: code, knownAt }: VatAsked): Promise<VatReport> {
  const company = await companyByCode(db, code)
  const rows = await db.execute<{
    code_id: string | null
    account_id: string | null
    direction: TaxDirection
    base: Decimal
    tax: Decimal
    ledger: Decimal
    settled: Decimal
  }>(sql`
    with vat_account as materialized (
      select id, number, replace(purpose, '_VAT', '') as direction from erp.ledger_account
       where company_id = ${company.id}::uuid and purpose in ('OUTPUT_VAT', 'INPUT_VAT')),
    moved as (
      select line.account_id, line.tax_code_id,
             line.tax_code_id is null and entry.source in ('MANUAL', 'REVERSAL', 'OPENING') as by_hand,
             sum(line.credit - line.debit) as amount
        from ${linesKnown(knownAt)}
        join erp.journal_entry entry on entry.id = line.entry_id and entry.company_id = ${company.id}::uuid
       where line.posted_on between ${from}::date and ${to}::date
         and (line.tax_code_id is not null or line.account_id in (select id from vat_account))
       group by 1, 2, 3),
    directed as (
      select moved.*, coalesce(code.direction, vat_account.direction) as direction, vat_account.id is not null as is_tax,
             case coalesce(code.direction, vat_account.direction) when 'OUTPUT' then amount else -amount end as own
        from moved left join erp.tax_code code on code.id = moved.tax_code_id
        left join vat_account on vat_account.id = moved.account_id)
    select tax_code_id as code_id, null::uuid as account_id, directed.direction, coalesce(sum(own) filter (where not is_tax), 0) as base,
           coalesce(sum(own) filter (where is_tax), 0) as tax, 0 as ledger, 0 as settled, code.code as place, code.valid_from
      from directed join erp.tax_code code on code.id = tax_code_id
     group by tax_code_id, directed.direction, code.code, code.valid_from
    union all
    select null, vat_account.id, vat_account.direction, 0, coalesce(sum(own) filter (where tax_code_id is not null), 0),
           coalesce(sum(own), 0), coalesce(sum(own) filter (where by_hand), 0), vat_account.number, null
      from vat_account left join directed on directed.account_id = vat_account.id
     group by vat_account.id, vat_account.direction, vat_account.number
     order by direction desc, place, valid_from`)
  const currency = company.baseCurrency
  const lines = rows.flatMap(({ code_id, direction, base, tax }) =>
    code_id === null ? [] : [{ taxCodeId: code_id, direction, base, tax, currency }],
  )
  const taxOf = (direction: TaxDirection) =>
    sum(lines.filter((line) => line.direction === direction).map(({ tax }) => tax))
  return {
    from,
    to,
    company,
    lines,
    accounts: rows.flatMap(({ account_id, direction, ledger, tax, settled }) =>
      account_id === null ? [] : [{ accountId: account_id, direction, ledger, tax, settled, currency }],
    ),
    outputTax: taxOf('OUTPUT'),
    inputTax: taxOf('INPUT'),
  }
}
