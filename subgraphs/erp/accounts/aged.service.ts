import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { decimalsOf, type Decimal } from '../../common/money.ts'
import { booksOf, roundedInOrder, type Books, type BooksAsked } from './books.service.ts'

type Amounts = Readonly<
  Record<'current' | 'days1To30' | 'days31To60' | 'days61To90' | 'over90' | 'unallocated' | 'total', Decimal>
>

export type ByAge = Amounts & { readonly currency: string }

export interface AgedAsked extends BooksAsked {
  readonly asOf?: string | null
  readonly knownAt?: string | null
  readonly first: number
  readonly after?: string | null
}

export interface AgedRow {
  /** The customer's or the supplier's. */
  readonly id: string
  readonly amounts: ByAge
}

export interface Aged extends ReportPage<AgedRow> {
  readonly asOf: string
  readonly books: Books
  readonly total: ByAge
  readonly account: Decimal | null
  readonly currency: string
}

/** Whose open items are asked for, and of which currency alone: that is named of one company, while several are told in it. */
export async function openBooks(db: Db, { company, companies, currency, asOf }: AgedAsked) {
  const only = companies ? null : (currency ?? null)
  return { only, books: await booksOf(db, { company, companies, currency: only ? null : currency }, asOf) }
}

const late = {
  current: sql`late <= 0`,
  days1To30: sql`late between 1 and 30`,
  days31To60: sql`late between 31 and 60`,
  days61To90: sql`late between 61 and 90`,
  over90: sql`late > 90`,
  unallocated: sql`late is null`,
}
const ages = Object.entries(late)

const each = (of: (amount: SQL) => SQL): SQL =>
  sql.join(
    [...ages.map(([age]) => age), 'total'].map((amount) => of(sql`${sql.identifier(amount)}`)),
    sql`, `,
  )

interface Wanted {
  readonly books: Books
  /** Null: all, in the base currency or what that is worth. */
  readonly only: string | null
  /** Defines `item (company_id, due_on, open, base_open)`, and a column by which rows are told apart. */
  readonly items: SQL
  readonly party: 'customer_id' | 'supplier_id'
  /** What the ledger holds of them; see `bookedOf`. */
  readonly booked: SQL
}

/** What is open at the end of a day, by who owes it or is owed it and by how long it has been due. One statement. */
export async function aged(db: Db, asked: AgedAsked, wanted: Wanted): Promise<Aged> {
  const { only, items, party, booked } = wanted
  const books = only ? { ...wanted.books, currency: only, decimals: decimalsOf(only) } : wanted.books
  const { currency, date: asOf } = books
  const who = sql.identifier(party)
  const age = sql.join(
    ages.map(([name, when]) => sql`when ${when} then ${sql.raw(`'${name}'`)}`),
    sql` `,
  )
  const summed = ages.map(([name]) => {
    const sign = sql.raw(name === 'unallocated' ? '-' : '')
    return sql`coalesce(${sign}sum(open) filter (where age = ${sql.raw(`'${name}'`)}), 0) as ${sql.identifier(name)}`
  })
  const { rows, totals, ...found } = await orRefuseInput(
    reportPage<Amounts & { key: string }, Amounts & { account: Decimal | null }>(db, {
      ...asked,
      statement: sql`
        ${items},
        aged as (
          select ${who}, case ${age} end as age, open
            from (select item.${who}, ${asOf}::date - item.due_on as late, item.${only ? sql`open` : sql`base_open`} / book.rate as open
                    from item join ${books.table} on book.id = item.company_id) one
           where open <> 0),
        cell as (
          select ${who}, age, ${roundedInOrder(sql`sum(open)`, sql`${who}, age`, books)} as open from aged group by ${who}, age),
        rows as (
          select ${who}::text as key, ${sql.join(summed, sql`, `)}, sum(open) as total from cell group by ${who}),
        totals as (
          select ${each((name) => sql`coalesce(sum(${name}), 0)::text as ${name}`)}, count(*)::int as "rowCount",
                 ${only ? sql`null` : booked} as account
            from rows)`,
      sortBy: 'total',
      columns: sql`r.key, ${each((name) => sql`r.${name}::text as ${name}`)}`,
    }),
  )
  return {
    ...found,
    rows: rows.map(({ key, ...amounts }) => ({ id: key, amounts: { ...amounts, currency } })),
    ...{ asOf, books, currency },
    total: { ...totals, currency },
    account: totals.account,
  }
}
