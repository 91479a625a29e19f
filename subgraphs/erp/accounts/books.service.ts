import { sql, type SQL } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { decimalsOf } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { today } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { company, type CompanyRow } from './company.table.ts'

/** Whose books a report is asked for: of one company, or of several as one. */
export interface BooksAsked {
  readonly company?: string | null
  readonly companies?: readonly string[] | null
  readonly currency?: string | null
}

/** For reports that reckon back from what is so now: that it was later than a day, or recorded later than was known. */
export const laterThan =
  (asOf: string, knownAt?: string | null) =>
  (day: string, recorded: string): SQL =>
    sql`(${sql.raw(day)} > ${asOf}::date ${knownAt ? sql`or ${sql.raw(recorded)} > ${knownAt}::timestamptz` : sql``})`

/** Companies, and what the currency of a report is worth in the base currency of each. */
export interface Books {
  readonly companies: readonly CompanyRow[]
  readonly currency: string
  readonly date: string
  /** A table `book (id, rate, place)`, to stand in FROM. */
  readonly table: SQL
  /** The currency's decimals. */
  readonly decimals: number
}

/** The most companies in one report. */
const mostCompanies = 50

/**
 * What a report on `date` (today when absent) is made of. Refuses with CompanyNotFound, with ExchangeRateMissing, and with
 * InvalidInput where the currency is not clear.
 */
export async function booksOf(db: Db, asked: BooksAsked, date?: string | null): Promise<Books> {
  const { companies, currency } = await companiesIn(db, asked)
  const on = date ?? today((companies as [CompanyRow])[0].timeZone)
  const rates = await ratesOf(db, companies, currency, on)
  const rows = companies.map(({ id }, place) => ({ id, place, rate: rates.get(id) }))
  return {
    companies,
    currency,
    date: on,
    table: sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as book (id uuid, place int, rate numeric)`,
    decimals: decimalsOf(currency),
  }
}

/** Whose books are asked for, and the currency that they are told in. Refuses as `booksOf` does, but for rates. */
export async function companiesIn(db: Db, asked: BooksAsked): Promise<Pick<Books, 'companies' | 'currency'>> {
  const companies = await companiesAsked(db, asked)
  const currency = asked.currency ?? (companies as [CompanyRow])[0].baseCurrency
  if (!asked.currency && companies.some(({ baseCurrency }) => baseCurrency !== currency))
    refuseInput('currency', 'currency: name one, since the companies keep their books in several.')
  return { companies, currency }
}

export const idsOf = ({ companies }: Pick<Books, 'companies'>): string[] => companies.map(({ id }) => id)

/** That a row is of one of the companies: of one by equality, by which the planner finds a span of days in an index. */
export const isOf = (companyId: SQL, companies: readonly string[]): SQL =>
  companies.length === 1
    ? sql`${companyId} = ${companies[0]}::uuid`
    : sql`${companyId} = any(${array(companies, 'uuid')})`

async function companiesAsked(db: Db, { company: code, companies: codes }: BooksAsked): Promise<CompanyRow[]> {
  if (!codes) return [await companyByCode(db, code)]
  if (typeof code === 'string') refuseInput('companies', 'companies: give either `company` or `companies`.')
  const wanted = [...new Set(codes)]
  if (wanted.length === 0 || wanted.length > mostCompanies)
    refuseInput('companies', `companies: name 1 to ${mostCompanies}.`)
  const rows = await db
    .select()
    .from(company)
    .where(sql`${company.code} = any(${array(wanted, 'text')})`)
  return wanted.map(
    (one) => rows.find((row) => row.code === one) ?? refuse('CompanyNotFound', `No company has the code ${one}.`),
  )
}

async function ratesOf(db: Db, companies: readonly CompanyRow[], currency: string, on: string) {
  const foreign = companies.filter(({ baseCurrency }) => baseCurrency !== currency)
  const rows = foreign.length
    ? await db.execute<{ id: string; rate: string | null }>(sql`
        select c.id, (select rate from erp.exchange_rate r
                       where r.company_id = c.id and r.currency = ${currency} and r.valid_on <= ${on}::date
                       order by valid_on desc limit 1) as rate
          from unnest(${array(
            foreign.map(({ id }) => id),
            'uuid',
          )}) as c(id)`)
    : []
  const rates = new Map(companies.map(({ id }) => [id, '1']))
  for (const { id, rate } of rows)
    rates.set(
      id,
      rate ??
        refuse(
          'ExchangeRateMissing',
          `${companies.find((one) => one.id === id)?.code} has no rate of ${currency} on ${on} or before: set one.`,
          { currency, date: on },
        ),
    )
  return rates
}

/** Journal lines as they were known at a moment, as `line`; `entry` is joined to them where something is asked of it. */
export const linesKnown = (knownAt: string | null | undefined): SQL =>
  knownAt
    ? sql`erp.journal_line line join erp.journal_entry known
            on known.id = line.entry_id and known.recorded_at <= ${knownAt}::timestamptz`
    : sql`erp.journal_line line`

export interface DimensionAsked {
  /** A code, in whichever of the books. */
  readonly costCentre?: string | null
  readonly project?: string | null
}

/** Lines posted to a cost centre and to a project; an unknown one has none. */
export const ofDimension = (line: SQL, { costCentre, project }: DimensionAsked): SQL => sql`
  ${costCentre == null ? sql`true` : sql`${line}.cost_centre_id in (select id from erp.cost_centre where code = ${costCentre})`}
  and ${project == null ? sql`true` : sql`${line}.project_id = ${isUuid(project) ? project : null}::uuid`}`

/** Rounds running totals in that order, so that what adds up to zero still does. */
export const roundedInOrder = (amount: SQL, order: SQL, { decimals }: Books): SQL => sql`
  round(sum(${amount}) over (order by ${order} rows unbounded preceding), ${decimals}::int)
  - coalesce(round(sum(${amount}) over (order by ${order} rows between unbounded preceding and 1 preceding), ${decimals}::int), 0)`

/** What an account held at the end of the report's day of those lines: debit less credit, or of payables the other way round. */
export const bookedOf = (
  books: Books,
  purpose: 'RECEIVABLE' | 'PAYABLE' | 'INVENTORY',
  knownAt?: string | null,
  lines: SQL = sql`true`,
): SQL => sql`(
  select round(coalesce(sum(held.amount / book.rate), 0), ${books.decimals}::int)::text
    from (select line.account_id, sum(${sql.raw(purpose === 'PAYABLE' ? 'line.credit - line.debit' : 'line.debit - line.credit')}) as amount from ${linesKnown(knownAt)}
           where line.account_id in (select account.id from erp.ledger_account account join ${books.table} on book.id = account.company_id
                                      where account.purpose = ${purpose})
             and line.posted_on <= ${books.date}::date and ${lines}
           group by line.account_id) held
    join erp.ledger_account account on account.id = held.account_id
    join ${books.table} on book.id = account.company_id)`
