import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../database/connect.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { pageSize, type Connection } from './page.ts'

export interface ReportPage<Row> {
  readonly rows: readonly Row[]
  /** On all pages. */
  readonly rowCount: number
  readonly pageInfo: Connection<Row>['pageInfo']
}

export interface ReportQuestion {
  /** Common table expressions, of which `rows` has a unique text `key`, and `totals` one row with a `"rowCount"`. */
  readonly statement: SQL
  /** A number among the columns of `rows`, the largest first; null: by `key` alone. */
  readonly sortBy: string | null
  /** What is read of `rows r`, numbers as text. */
  readonly columns: SQL
  readonly first: number
  readonly after?: string | null
}

/** A page of a report's rows, with its totals, by one statement. */
export async function reportPage<Row extends object, Totals extends object>(
  db: Db,
  { statement, sortBy, columns, first, after }: ReportQuestion,
): Promise<ReportPage<Row> & { readonly totals: Totals }> {
  const size = pageSize(first)
  const sort = sortBy === null ? sql`0::numeric` : sql`-r.${sql.identifier(sortBy)}`
  const [place, key] = after ? decodeCursor(after, 2, ([given = '']) => /^-?[\d.]+$/.test(given)) : []
  const found = await db.execute<{
    totals: Totals & { rowCount: number }
    row: Row | null
    place: string
    key: string
  }>(sql`
    with ${statement}
    select to_jsonb(t) as totals, page.row, page.place, page.key
      from totals t
      left join lateral (
        select (select to_jsonb(one) from (select ${columns}) one) as row, (${sort})::text as place, r.key
          from rows r
         where ${key === undefined ? sql`true` : sql`(${sort}, r.key) > (${place}::text::numeric, ${key})`}
         order by ${sort}, r.key limit ${size + 1}) page on true`)
  const read = found.filter(({ row }) => row !== null)
  const shown = read.slice(0, size)
  const cursorOf = (row: { place: string; key: string } | undefined): string | null =>
    row ? encodeCursor([row.place, row.key]) : null
  const totals = found[0]?.totals as Totals & { rowCount: number }
  return {
    totals,
    rowCount: totals.rowCount,
    rows: shown.map(({ row }) => row as Row),
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    },
  }
}
