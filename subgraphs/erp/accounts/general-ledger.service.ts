import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { clientError } from '../../common/errors.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { keyset } from '../../common/list/keyset.ts'
import { connection, pageSize, type Connection, type PageArguments } from '../../common/list/page.ts'
import type { Decimal } from '../../common/money.ts'
import { linesKnown } from './books.service.ts'
import { accountsByNumber } from './drafts.lines.service.ts'
import { companyByCode } from './ledger.service.ts'
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

export interface GeneralLedgerAsked extends PageArguments {
  readonly account: string
  readonly from?: string | null
  readonly to?: string | null
  readonly company?: string | null
  readonly knownAt?: string | null
}

/** One order of an account's lines; its index is `journal_line_account`. */
const order = keyset([
  { field: 'postedOn', column: journalLine.postedOn, direction: 'ASC' },
  { field: 'entryId', column: journalLine.entryId, direction: 'ASC' },
  { field: 'lineNumber', column: journalLine.lineNumber, direction: 'ASC' },
])

/**
 * A page of an account's lines with the balance after each. A cursor carries the balance that it was reached with: the next
 * page goes on from there, reads no more than itself, and fits whatever was posted meanwhile. One statement a page.
 */
export async function generalLedger(db: Db, asked: GeneralLedgerAsked): Promise<Connection<RunningLine>> {
  const { id: companyId, baseCurrency } = await companyByCode(db, asked.company)
  const { id: accountId } = (await accountsByNumber(db, companyId, [asked.account]))(asked.account)
  const size = pageSize(asked.first)
  const read = asked.after ? readCursor(asked.after) : undefined
  const lines = sql`${linesKnown(asked.knownAt)} where line.account_id = ${accountId}::uuid`
  const opening = read
    ? sql`${read.balance}::numeric`
    : sql`(select coalesce(sum(line.debit - line.credit), 0) from ${lines} and line.posted_on < ${asked.from ?? '-infinity'}::date)`
  const rows = await orRefuseInput(
    db.execute<Omit<RunningLine, 'currency'>>(sql`
      with page as (
        select journal_line.entry_id, journal_line.line_number, journal_line.posted_on, journal_line.debit, journal_line.credit,
               journal_line.cost_centre_id, journal_line.customer_id
          from erp.journal_line
         where journal_line.account_id = ${accountId}::uuid and ${within(asked)} ${read ? sql`and ${order.after(read.cursor)}` : sql``}
         order by ${sql.join(order.orderBy, sql`, `)} limit ${size + 1}::int)
      select entry_id as "entryId", line_number as "lineNumber", posted_on::text as "postedOn", debit, credit,
             cost_centre_id as "costCentreId", customer_id as "customerId",
             ${opening} + sum(debit - credit) over (order by posted_on, entry_id, line_number rows unbounded preceding) as balance
        from page order by posted_on, entry_id, line_number`),
  )
  const page = connection(
    rows.map((row) => ({ ...row, currency: baseCurrency })),
    size,
    { ...order, cursorOf },
    Boolean(asked.after),
    async () => {
      const [counted] = await db.execute<{ count: number }>(sql`
        select count(*)::int as count from erp.journal_line where account_id = ${accountId}::uuid and ${within(asked)}`)
      return counted?.count ?? 0
    },
  )
  return page
}

function within({ from, to, knownAt }: GeneralLedgerAsked): SQL {
  const dates = sql`posted_on between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date`
  return knownAt
    ? sql`${dates} and exists (select from erp.journal_entry known
                                where known.id = journal_line.entry_id and known.recorded_at <= ${knownAt}::timestamptz)`
    : dates
}

const cursorOf = (row: Record<string, unknown>): string => `${order.cursorOf(row)}.${String(row.balance)}`

function readCursor(after: string): { cursor: string; balance: Decimal } {
  const [, cursor, balance] = /^([\w-]+)\.(-?\d{1,30}(?:\.\d{1,20})?)$/.exec(after) ?? []
  if (cursor === undefined || balance === undefined)
    throw clientError(
      'BAD_USER_INPUT',
      'The cursor in `after` is not one of ours: give one that the same list answered.',
    )
  return { cursor, balance }
}
