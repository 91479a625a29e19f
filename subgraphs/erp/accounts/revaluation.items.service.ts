import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import type { Decimal } from '../../common/money.ts'
import { linesKnown } from './books.service.ts'
import type { CompanyRow } from './company.table.ts'
import { refuseRate } from './exchange.service.ts'
import { openItems as openPayables } from './payables.reports.service.ts'
import { openItems as openReceivables } from './receivables.reports.service.ts'
import type { ForeignLedger } from './revaluation.table.ts'

export interface ValuedItem {
  readonly ledger: ForeignLedger
  readonly kind: 'INVOICE' | 'CREDIT_NOTE' | 'PAYMENT' | 'BALANCE'
  readonly documentId: string
  readonly currency: string
  readonly open: Decimal
  readonly base: Decimal
  readonly rate: Decimal
  readonly revalued: Decimal
  readonly gain: Decimal
  readonly baseCurrency: string
}

export interface ForeignItems extends ReportPage<ValuedItem> {
  readonly asOf: string
  readonly gain: Decimal
  readonly loss: Decimal
  readonly baseCurrency: string
}

/** What accounts of cash and bank hold of other currencies: the bank's, and those that stand under its heading for nothing else. */
const bankBalances = ({ id }: CompanyRow, asOf: string, knownAt: string | null): SQL => sql`
  select 'BANK', 'BALANCE', line.account_id, line.currency, null::date,
         sum(case when line.debit > 0 then line.currency_amount else -line.currency_amount end), sum(line.debit - line.credit)
    from ${linesKnown(knownAt)}
    join erp.ledger_account account on account.id = line.account_id
    join erp.ledger_account bank on bank.company_id = account.company_id
         and (account.id = bank.id or (account.group_number = bank.group_number and account.purpose is null))
   where bank.company_id = ${id}::uuid and bank.purpose = 'BANK' and line.currency is not null and line.posted_on <= ${asOf}::date
   group by line.account_id, line.currency`

/**
 * `valued`: what was open in other currencies at the end of a day, with what it was worth then, in their order; and `sums`,
 * one row, whose `missing` is a currency without a rate.
 */
export function valuedItems(company: CompanyRow, asOf: string, knownAt: string | null = null): SQL {
  const { id, baseCurrency, decimals } = company
  const foreign = sql`where open <> 0 and currency <> ${baseCurrency}`
  const receivables = openReceivables({ companies: [id], knownAt, currency: null, customerId: null }, asOf)
  return sql`
    foreign_item (ledger, kind, document_id, currency, day, open, base) as materialized (
      select 'RECEIVABLE', kind, id, currency, day, open, base_open from (with ${receivables} select * from item) one ${foreign}
      union all
      select 'PAYABLE', kind, id, currency, day, open, base_open
        from (with ${openPayables([id], { asOf, knownAt })} select * from item) one ${foreign}
      union all
      ${bankBalances(company, asOf, knownAt)}),
    closing as (
      select currency, (select rate from erp.exchange_rate
                         where company_id = ${id}::uuid and currency = c.currency and valid_on <= ${asOf}::date
                         order by valid_on desc limit 1) as rate
        from (select distinct currency from foreign_item) c),
    worth as (
      select i.*, c.rate, round(i.open * c.rate, ${decimals}::int) as revalued
        from foreign_item i join closing c using (currency) where i.open <> 0 or i.base <> 0),
    valued as (
      select *, case ledger when 'PAYABLE' then base - revalued else revalued - base end as gain,
             (row_number() over (order by ledger desc, currency, day, document_id))::int as place
        from worth),
    sums as (
      select coalesce(sum(gain) filter (where gain > 0), 0) as gain, coalesce(-sum(gain) filter (where gain < 0), 0) as loss,
             min(currency) filter (where rate is null) as missing, count(*)::int as "rowCount"
        from valued)`
}

interface ItemsAsked {
  readonly asOf: string
  readonly knownAt?: string | null
  readonly first: number
  readonly after?: string | null
}

/** What a revaluation on that day would take in. One statement; see the SDL. */
export async function foreignItems(db: Db, company: CompanyRow, asked: ItemsAsked): Promise<ForeignItems> {
  const { asOf, knownAt } = asked
  const { baseCurrency } = company
  const found = await orRefuseInput(
    reportPage<Omit<ValuedItem, 'baseCurrency'>, { gain: Decimal; loss: Decimal; missing: string | null }>(db, {
      ...asked,
      statement: sql`
        ${valuedItems(company, asOf, knownAt ?? null)},
        rows as (select *, to_char(place, 'FM0000000000') as key from valued),
        totals as (select gain::text as gain, loss::text as loss, missing, "rowCount" from sums)`,
      sortBy: null,
      columns: sql`r.ledger, r.kind, r.document_id as "documentId", r.currency, r.open::text as open, r.base::text as base,
        r.rate::text as rate, r.revalued::text as revalued, r.gain::text as gain`,
    }),
  )
  const { gain, loss, missing } = found.totals
  if (missing !== null) refuseRate(missing, asOf)
  return { ...found, rows: found.rows.map((row) => ({ ...row, baseCurrency })), asOf, gain, loss, baseCurrency }
}
