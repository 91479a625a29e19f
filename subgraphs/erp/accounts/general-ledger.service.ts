import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { clientError } from '../../common/errors.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { columnKey, keyset } from '../../common/list/keyset.ts'
import { connection, pageSize, type Connection, type PageArguments } from '../../common/list/page.ts'
import type { Decimal } from '../../common/money.ts'
import { array } from '../../common/database/bulk.ts'
import { refuse } from '../../common/write/refusal.ts'
import { requireForward } from '../../common/write/span.ts'
import { booksOf, linesKnown, ofDimension, type Books, type BooksAsked } from './books.service.ts'
import { ledgerAccount } from './chart.table.ts'
import { journalLine } from './ledger.table.ts'

export interface RunningLine {
  readonly entryId: string
  readonly lineNumber: number
  readonly postedOn: string
  readonly debit: Decimal
  readonly credit: Decimal
  readonly balance: Decimal
  readonly costCentreId: string | null
  readonly customerId: string | null
  readonly currency: string
}

export interface GeneralLedgerAsked extends PageArguments, BooksAsked {
  readonly account: string
  readonly from?: string | null
  readonly to?: string | null
  readonly costCentre?: string | null
  readonly project?: string | null
  readonly knownAt?: string | null
}

/** One order of an account's lines; its index is `journal_line_account`. */
const order = keyset([
  columnKey('postedOn', journalLine.postedOn, 'ASC'),
  columnKey('entryId', journalLine.entryId, 'ASC'),
  columnKey('lineNumber', journalLine.lineNumber, 'ASC'),
])

/**
 * A page of an account's lines with the balance after each. A cursor carries the balance that it was reached with: the next
 * page goes on from there, reads no more than itself, and fits whatever was posted meanwhile. One statement a page.
 */
export async function generalLedger(db: Db, asked: GeneralLedgerAsked): Promise<Connection<RunningLine>> {
  requireForward('to', asked.from, asked.to)
  const books = await booksOf(db, asked, asked.to)
  const accounts = await accountsCalled(db, books, asked.account)
  const size = pageSize(asked.first)
  const read = asked.after ? readCursor(asked.after) : undefined
  const opening = read
    ? sql`${read.balance}::numeric`
    : sql`(select coalesce(sum((line.debit - line.credit) / account.rate), 0)
             from ${accounts} join ${linesKnown(asked.knownAt)} on line.account_id = account.id
            where line.posted_on < ${asked.from ?? '-infinity'}::date and ${ofDimension(sql`line`, asked)})`
  const rows = await orRefuseInput(
    db.execute<Omit<RunningLine, 'currency'> & { exact: Decimal }>(sql`
      with page as (
        select one.*, account.rate from ${accounts} cross join lateral (
          select journal_line.entry_id, journal_line.line_number, journal_line.posted_on, journal_line.debit, journal_line.credit,
                 journal_line.cost_centre_id, journal_line.customer_id
            from erp.journal_line
           where journal_line.account_id = account.id and ${within(asked)} ${read ? sql`and ${order.after(read.cursor)}` : sql``}
           order by ${sql.join(order.orderBy, sql`, `)} limit ${size + 1}::int) one
         order by posted_on, entry_id, line_number limit ${size + 1}::int),
      running as (
        select page.*, ${opening} + sum((debit - credit) / rate) over (order by posted_on, entry_id, line_number rows unbounded preceding) as exact
          from page),
      told as (
        select running.*, round(exact, ${books.decimals}::int) as balance,
               round(exact, ${books.decimals}::int) - round(exact - (debit - credit) / rate, ${books.decimals}::int) as moved
          from running)
      select entry_id as "entryId", line_number as "lineNumber", posted_on::text as "postedOn",
             case when debit > 0 then moved else 0 end as debit, case when debit > 0 then 0 else -moved end as credit,
             cost_centre_id as "costCentreId", customer_id as "customerId", balance, trim_scale(round(exact, ${cursorDecimals}::int)) as exact
        from told order by posted_on, entry_id, line_number`),
  )
  return connection(
    rows.map((row) => ({ ...row, currency: books.currency })),
    size,
    { ...order, cursorOf },
    Boolean(asked.after),
    async () => {
      const [counted] = await db.execute<{ count: number }>(sql`
        select count(*)::int as count from ${accounts} join erp.journal_line on journal_line.account_id = account.id
         where ${within(asked)}`)
      return counted?.count ?? 0
    },
  )
}

/** The decimals that a cursor carries of a balance in another currency. */
const cursorDecimals = 20

/** A table `account (id, rate)`: the accounts of the books that have the number. Refuses with LedgerAccountNotFound. */
async function accountsCalled(db: Db, books: Books, number: string): Promise<SQL> {
  const rows = await db.execute<{ id: string; rate: Decimal }>(sql`
    select account.id, book.rate from ${ledgerAccount} account join ${books.table} on book.id = account.company_id
     where account.number = ${number}`)
  if (rows.length === 0) refuse('LedgerAccountNotFound', `There is no account ${number}.`, { account: number })
  return sql`unnest(${array(
    rows.map(({ id }) => id),
    'uuid',
  )}, ${array(
    rows.map(({ rate }) => rate),
    'numeric',
  )}) as account (id, rate)`
}

function within({ from, to, knownAt, ...dimension }: GeneralLedgerAsked): SQL {
  const dates = sql`posted_on between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date
    and ${ofDimension(sql`journal_line`, dimension)}`
  return knownAt
    ? sql`${dates} and exists (select from erp.journal_entry known
                                where known.id = journal_line.entry_id and known.recorded_at <= ${knownAt}::timestamptz)`
    : dates
}

const cursorOf = (row: Record<string, unknown>): string => `${order.cursorOf(row)}.${String(row.exact)}`

function readCursor(after: string): { cursor: string; balance: Decimal } {
  const [, cursor, balance] = /^([\w-]+)\.(-?\d{1,30}(?:\.\d{1,20})?)$/.exec(after) ?? []
  if (cursor === undefined || balance === undefined)
    throw clientError(
      'BAD_USER_INPUT',
      'The cursor in `after` is not one of ours: give one that the same list answered.',
    )
  return { cursor, balance }
}
