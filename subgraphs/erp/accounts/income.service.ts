import Big from 'big.js'
import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { requireForward } from '../../common/write/span.ts'
import { linesKnown, ofDimension, roundedInOrder, type Books } from './books.service.ts'

export interface AmountAndBefore {
  readonly amount: Decimal
  readonly before: Decimal
  readonly currency: string
}

export interface IncomeStatementLine extends AmountAndBefore {
  readonly accountId: string
  readonly type: 'REVENUE' | 'EXPENSE'
}

export interface IncomeStatement {
  readonly from: string
  readonly to: string
  readonly fromBefore: string
  readonly toBefore: string
  readonly books: Books
  readonly lines: readonly IncomeStatementLine[]
  readonly revenue: AmountAndBefore
  readonly costs: AmountAndBefore
  readonly result: AmountAndBefore
}

export interface IncomeAsked {
  readonly from: string
  readonly to: string
  readonly by: 'ACCOUNT' | 'GROUP'
  readonly costCentre?: string | null
  readonly project?: string | null
  readonly knownAt?: string | null
}

/** Revenue and costs of a period and of the year before, rounded so that the result is what the balance sheet says. One statement. */
export async function incomeStatement(db: Db, books: Books, asked: IncomeAsked): Promise<IncomeStatement> {
  const { from, to, by, costCentre, project, knownAt } = asked
  const { from: fromBefore, to: toBefore } = yearBefore(asked)
  const number = by === 'GROUP' ? sql`coalesce(account.group_number, account.number)` : sql`account.number`
  const rows = await db.execute<{ id: string; type: 'REVENUE' | 'EXPENSE'; amount: Decimal; before: Decimal }>(sql`
    with moved as (
      select line.account_id, coalesce(sum(line.debit - line.credit) filter (where line.posted_on between ${from}::date and ${to}::date), 0) as amount,
             coalesce(sum(line.debit - line.credit) filter (where line.posted_on between ${fromBefore}::date and ${toBefore}::date), 0) as before
        from ${linesKnown(knownAt)}
        join erp.journal_entry entry on entry.id = line.entry_id and entry.source <> 'CLOSING'
        join erp.ledger_account account on account.id = line.account_id and account.type in ('REVENUE', 'EXPENSE')
        join ${books.table} on book.id = account.company_id
       where (line.posted_on between ${from}::date and ${to}::date
              or line.posted_on between ${fromBefore}::date and ${toBefore}::date)
         and ${ofDimension(sql`line`, { costCentre, project })}
       group by line.account_id),
    named as (
      select ${number} as number, account.type, book.id as company_id, book.place,
             sum(amount / book.rate) as amount, sum(before / book.rate) as before
        from moved join erp.ledger_account account on account.id = moved.account_id
        join ${books.table} on book.id = account.company_id
       group by 1, 2, 3, 4),
    line as (
      select (array_agg(heading.id order by named.place))[1] as id, named.number, named.type, sum(amount) as amount, sum(before) as before
        from named join erp.ledger_account heading on heading.company_id = named.company_id and heading.number = named.number
       group by named.number, named.type),
    rounded as (
      select id, number, type, case type when 'REVENUE' then -1 else 1 end as sign,
             ${roundedInOrder(sql`amount`, sql`number, type`, books)} as amount, ${roundedInOrder(sql`before`, sql`number, type`, books)} as before
        from line)
    select id, type, sign * amount as amount, sign * before as before from rounded order by number, type desc`)
  const lines = rows.map((row) => ({ ...row, accountId: row.id, currency: books.currency }))
  const total = (type: string): AmountAndBefore => ({
    amount: sum(lines.filter((line) => line.type === type).map((line) => line.amount)),
    before: sum(lines.filter((line) => line.type === type).map((line) => line.before)),
    currency: books.currency,
  })
  const [revenue, costs] = [total('REVENUE'), total('EXPENSE')]
  const less = (a: Decimal, b: Decimal) => new Big(a).minus(b).toFixed()
  const result = {
    amount: less(revenue.amount, costs.amount),
    before: less(revenue.before, costs.before),
    currency: books.currency,
  }
  return { from, to, fromBefore, toBefore, books, lines, revenue, costs, result }
}

/**
 * The same days of the year before; the last day of February stays the last where the days end with it. Refuses days that are
 * backwards, or of the year 1, before which no `Date` lies.
 */
export function yearBefore({ from, to }: { from: string; to: string }) {
  requireForward('to', from, to)
  if (from < '0002') refuseInput('from', 'from: must be 0002-01-01 or later, since the year before is told too.')
  return { from: dateBefore(from), to: lastDayBefore(to) }
}

/** The same date of the year before; the 28th for a 29th of February. */
function dateBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}${date.endsWith('-02-29') ? '-02-28' : date.slice(4)}`
}

/** As `dateBefore`, but the last day of February stays the last. */
function lastDayBefore(date: string): string {
  const before = dateBefore(date)
  return before.endsWith('-02-28') && !isLeapYear(date) && isLeapYear(before) ? `${before.slice(0, 4)}-02-29` : before
}

const isLeapYear = (date: string): boolean => new Date(`${date.slice(0, 4)}-02-29T00:00:00Z`).getUTCDate() === 29
