import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { linesKnown, roundedInOrder, type Books } from './books.service.ts'
import type { CompanyRow } from './company.table.ts'
import type { LedgerAccountRow } from './chart.table.ts'

type Type = LedgerAccountRow['type']

export interface TrialBalanceLine {
  readonly accountId: string
  readonly debit: Decimal
  readonly credit: Decimal
  readonly currency: string
}

export interface TrialBalance {
  readonly asOf: string
  readonly company: CompanyRow
  readonly books: Books
  readonly lines: readonly TrialBalanceLine[]
  readonly totalDebit: Decimal
  readonly totalCredit: Decimal
}

export interface ReportOptions {
  readonly knownAt?: string | null
}

/** Balances at the end of the books' date, each on the side where it is; accounts without one are left out. One statement. */
export async function trialBalance(db: Db, books: Books, { knownAt }: ReportOptions = {}): Promise<TrialBalance> {
  const rows = await db.execute<{
    id: string
    debit: Decimal
    credit: Decimal
    total_debit: Decimal
    total_credit: Decimal
  }>(sql`
    with balance as (
      select line.account_id, sum(line.debit - line.credit) as amount
        from ${linesKnown(knownAt)}
        join erp.ledger_account account on account.id = line.account_id
        join ${books.table} on book.id = account.company_id
       where line.posted_on <= ${books.date}::date
       group by line.account_id
      having sum(line.debit - line.credit) <> 0),
    line as (
      select account.number, account.type, (array_agg(account.id order by book.place))[1] as id, sum(amount / book.rate) as amount
        from balance join erp.ledger_account account on account.id = balance.account_id
        join ${books.table} on book.id = account.company_id
       group by account.number, account.type),
    rounded as (
      select id, number, type, ${roundedInOrder(sql`amount`, sql`number, type`, books)} as amount from line)
    select id, greatest(amount, 0) as debit, greatest(-amount, 0) as credit,
           sum(greatest(amount, 0)) over () as total_debit, sum(greatest(-amount, 0)) over () as total_credit
      from rounded where amount <> 0
     order by number, type`)
  return {
    asOf: books.date,
    company: books.companies[0] as CompanyRow,
    books,
    lines: rows.map(({ id, debit, credit }) => ({ accountId: id, debit, credit, currency: books.currency })),
    totalDebit: rows[0]?.total_debit ?? '0',
    totalCredit: rows[0]?.total_credit ?? '0',
  }
}

export interface BalanceSheetLine {
  readonly accountId: string
  readonly amount: Decimal
  readonly currency: string
}

export interface BalanceSheet extends Record<'assets' | 'liabilities' | 'equity', readonly BalanceSheetLine[]> {
  readonly asOf: string
  readonly books: Books
  readonly resultOfYear: Decimal
  readonly earlierResults: Decimal
}

/**
 * What income statement accounts hold stands for itself: as the result of the year, which is rounded first so that it is what the
 * income statement says, and of years before. One statement.
 */
export async function balanceSheet(db: Db, books: Books, { knownAt }: ReportOptions): Promise<BalanceSheet> {
  const rows = await db.execute<{ id: string | null; type: Type | 'YEAR' | 'EARLIER'; amount: Decimal }>(sql`
    with book as materialized (
      select book.*, (select starts_on from erp.fiscal_year y
                       where y.company_id = book.id and ${books.date}::date between starts_on and ends_on) as year
        from ${books.table}),
    balance as (
      select line.account_id, line.posted_on >= coalesce(book.year, 'infinity') as of_year, sum(line.debit - line.credit) as amount
        from ${linesKnown(knownAt)}
        join erp.ledger_account account on account.id = line.account_id
        join book on book.id = account.company_id
       where line.posted_on <= ${books.date}::date
       group by 1, 2),
    line as (
      select case when on_sheet then number end as number, kind as type,
             case when on_sheet then (array_agg(account_id order by place))[1] end as id, sum(amount) as amount
        from (select account.number, account.type in ('ASSET', 'LIABILITY', 'EQUITY') as on_sheet, balance.account_id, book.place,
                     case when account.type in ('ASSET', 'LIABILITY', 'EQUITY') then account.type
                          when of_year then 'YEAR' else 'EARLIER' end as kind,
                     amount / book.rate as amount
                from balance join erp.ledger_account account on account.id = balance.account_id
                join book on book.id = account.company_id) translated
       group by on_sheet, kind, case when on_sheet then number end)
    select id, type, ${roundedInOrder(sql`amount`, sql`type <> 'YEAR', number nulls last, type`, books)} as amount
      from line order by number nulls last, type`)
  const linesOf = (type: Type, sign: 1 | -1): BalanceSheetLine[] =>
    rows.flatMap((row) => {
      const amount = sum([sign === 1 ? row.amount : negative(row.amount)])
      return row.type === type && row.id !== null && amount !== '0'
        ? [{ accountId: row.id, amount, currency: books.currency }]
        : []
    })
  const resultOf = (type: 'YEAR' | 'EARLIER') =>
    sum(rows.filter((row) => row.type === type).map(({ amount }) => negative(amount)))
  return {
    asOf: books.date,
    books,
    assets: linesOf('ASSET', 1),
    liabilities: linesOf('LIABILITY', -1),
    equity: linesOf('EQUITY', -1),
    resultOfYear: resultOf('YEAR'),
    earlierResults: resultOf('EARLIER'),
  }
}

const negative = (amount: Decimal): Decimal => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)
