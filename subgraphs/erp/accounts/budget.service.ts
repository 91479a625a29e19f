import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { fitsCurrency } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyCode } from '../../common/write/text.ts'
import { booksOf, linesKnown, type Books, type BooksAsked } from './books.service.ts'
import { budget } from './budget.table.ts'
import { accountsByNumber, centresByCode } from './drafts.lines.service.ts'
import { companyByCode } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'

const input = z.object({
  months: z
    .array(
      z.object({
        account: anyCode,
        costCentre: anyCode.nullish(),
        month: z.string().regex(/-01$/, 'must be the first day of a month'),
        amount: z.string(),
      }),
    )
    .min(1)
    .max(1000)
    .refine(
      (all) =>
        new Set(all.map(({ account, costCentre, month }) => JSON.stringify([account, costCentre ?? null, month])))
          .size === all.length,
      'names a month twice',
    ),
  company: anyCode.nullish(),
})

/** Sets the budget of months; see the SDL. */
export async function setBudget(tx: Db, given: unknown): Promise<{ kind: 'BudgetSet'; months: number }> {
  const { months, company: code } = checkInput(input, given)
  const { id: companyId, baseCurrency } = await companyByCode(tx, code)
  const accountOf = await accountsByNumber(
    tx,
    companyId,
    months.map(({ account }) => account),
  )
  const centreOf = await centresByCode(
    tx,
    companyId,
    months.flatMap(({ costCentre }) => costCentre ?? []),
  )
  const rows = months.map(({ account, costCentre, month, amount }, i) => {
    const { id: accountId, type, isGroup } = accountOf(account)
    if (isGroup || (type !== 'REVENUE' && type !== 'EXPENSE'))
      refuseInput(`months.${i}.account`, `months.${i}.account: ${account} is no revenue or expense account.`)
    if (!fitsCurrency(amount, baseCurrency))
      refuseInput(`months.${i}.amount`, `months.${i}.amount: has more decimals than ${baseCurrency}.`)
    return { id: uuidv7(), companyId, accountId, costCentreId: costCentre ? centreOf(costCentre) : null, month, amount }
  })
  await insertRows(tx, budget, rows)
  return { kind: 'BudgetSet', months: rows.length }
}

export interface BudgetLine {
  readonly costCentreId: string | null
  readonly accountId: string
  readonly budget: Decimal
  readonly actual: Decimal
  readonly currency: string
}

export interface BudgetReport {
  readonly from: string
  readonly to: string
  /** The first of several. */
  readonly company: CompanyRow
  readonly books: Books
  readonly lines: readonly BudgetLine[]
}

export interface BudgetAsked extends BooksAsked {
  readonly from: string
  readonly to: string
  readonly costCentre?: string | null
  readonly knownAt?: string | null
}

/** The most months in one report. */
const mostMonths = 60

/** Budget against actual, each account in its own direction, both as they were known at a moment. One statement. */
export async function budgetReport(db: Db, { knownAt, costCentre, ...asked }: BudgetAsked): Promise<BudgetReport> {
  const from = `${asked.from.slice(0, 7)}-01`
  const to = lastDayOfMonth(asked.to)
  if (to < from || monthOf(to) - monthOf(from) >= mostMonths)
    refuseInput('to', `to: must lie in the month of \`from\` or one of the ${mostMonths - 1} after it.`)
  const books = await booksOf(db, asked, to)
  const ofCentre = (column: 'line' | 'budget') =>
    costCentre == null
      ? sql`true`
      : sql`${sql.identifier(column)}.cost_centre_id in (select id from erp.cost_centre where code = ${costCentre})`
  const rows = await db.execute<Omit<BudgetLine, 'currency'>>(sql`
    with planned as (
      select distinct on (account_id, cost_centre_id, month) account_id, cost_centre_id, amount
        from erp.budget join ${books.table} on book.id = budget.company_id
       where month between ${from}::date and ${to}::date and ${ofCentre('budget')}
         and ${knownAt ? sql`budget.recorded_at <= ${knownAt}::timestamptz` : sql`true`}
       order by account_id, cost_centre_id, month, recorded_at desc, budget.id desc),
    figure as (
      select account_id, cost_centre_id, amount as planned, 0 as posted from planned
      union all
      select line.account_id, line.cost_centre_id, 0,
             case account.type when 'REVENUE' then line.credit - line.debit else line.debit - line.credit end
        from ${linesKnown(knownAt)}
        join erp.journal_entry entry on entry.id = line.entry_id and entry.source <> 'CLOSING'
        join erp.ledger_account account on account.id = line.account_id and account.type in ('REVENUE', 'EXPENSE')
        join ${books.table} on book.id = account.company_id
       where line.posted_on between ${from}::date and ${to}::date and ${ofCentre('line')})
    select (array_agg(centre.id order by book.place))[1] as "costCentreId", (array_agg(account.id order by book.place))[1] as "accountId",
           round(sum(planned / book.rate), ${books.decimals}::int) as budget, round(sum(posted / book.rate), ${books.decimals}::int) as actual
      from figure join erp.ledger_account account on account.id = figure.account_id
      join ${books.table} on book.id = account.company_id
      left join erp.cost_centre centre on centre.id = figure.cost_centre_id
     group by centre.code, account.number, account.type
    having sum(planned) <> 0 or sum(posted) <> 0
     order by centre.code nulls last, account.number, account.type`)
  return {
    from,
    to,
    company: books.companies[0] as CompanyRow,
    books,
    lines: rows.map((row) => ({ ...row, currency: books.currency })),
  }
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

function lastDayOfMonth(date: string): string {
  const next = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  return next.toISOString().slice(0, 10)
}
