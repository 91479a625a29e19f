import { and, is, sql, type SQL } from 'drizzle-orm'
import { PgColumn } from 'drizzle-orm/pg-core'
import { dialect } from '../database/fixed.ts'
import { expectedRows } from './expected.ts'
import { isRangeOf } from './filter.ts'
import type { Keyset, SortKey } from './keyset.ts'
import { sharesOf } from './shares.ts'
import { between, edgesFrom, glimpsed, rowsOfSlice, type Row } from './slice.ts'
import { statementFor, type Reading } from './statement.ts'

/** So many rows, but no more than a page, are looked at along the order before anything else. */
const glimpse = 60
/** As long as one in so many of those is wanted, the order is followed. */
const frequent = 8
/** A slice is to hold so much more than is missing, and holds too much at so much more and a few. */
const spare = 1.25
const enough = 1.5
const few = 5
/** The narrowest slice, and all where that is expected to be few, is read whole where it does not hold more than so many pages. */
const tooMuch = 6
/** A share of so many rows is followed where it holds too much; of more, of values that many have, the planner decides. */
const finest = 10_000

/**
 * The first `most` rows after a cursor of what a filter finds in a large table, where no index has that in the order asked
 * for. To sort all that is found reads every one, to follow the order reads all that lie between: either may be tens of
 * thousands. So the order is followed where what comes first in it shows that the filter wants many; else it is cut into
 * slices at values that statistics know, and of a slice are read those rows alone that the indexes' bitmaps, the filter's
 * and the order's, have in common. Slices become wider until a page is full, and narrower where they hold too much.
 * Null where the usual way does: the list is not to be sliced, the table is small, an index has the rows in their order, or
 * conditions look into other tables, which each slice would do anew.
 *
 * What it does not help: conditions that no index of this table answers, orders by custom fields,
 * and conditions that go together so closely that the planner expects next to none and reads all that both of them find.
 */
export async function rowsInSlices(
  reading: Reading,
  order: Keyset,
  cursor: string | null | undefined,
  most: number,
): Promise<Row[] | null> {
  const column = order.keys?.[0]?.value
  const { inSlices, from: elsewhere } = reading.definition
  if (!inSlices || elsewhere || !is(column, PgColumn) || reading.wanted.length === 0) return null
  const shares = await sharesOf(reading.db, column)
  if (!shares || looksElsewhere(reading.wanted)) return null
  const after = cursor ? order.after(cursor) : undefined
  const expected = await expectedRows(reading, { where: after, orderBy: order.orderBy }, most)
  if (expected === null) return null
  const sliced = withRanges(reading, column)
  if (sliced.wanted.length === 0) return null

  const rows: Row[] = []
  let last: Row = {}
  let from = after
  let seen = Math.min(most, glimpse)
  for (let dense = true; dense;) {
    const some = await glimpsed(sliced, order, from, seen)
    rows.push(...some.wanted.slice(0, most - rows.length))
    if (rows.length === most || !some.last) return rows
    last = some.last
    from = order.after(order.cursorOf(last))
    dense = some.wanted.length * frequent >= seen
    seen = Math.ceil((spare * (most - rows.length) * seen) / Math.max(some.wanted.length, 1))
  }
  const next = from
  const follow = async (read: Reading, where?: SQL) => {
    const part = { where: and(next, where), orderBy: order.orderBy }
    rows.push(...((await statementFor(read, part, most - rows.length).execute()) as Row[]))
  }
  const { edges, at: begun } = await edgesFrom(sliced, order, last, shares.bounds)
  // As if a page had been found where it is expected: what is found tells more and more.
  const before = (most * shares.bounds.length) / Math.max(expected, 1)
  const end = edges.length + 1
  const isFine = shares.rows / end <= finest
  let [at, tooFar] = [begun, Infinity]
  // All at first: most filters find few.
  for (let [width, isFirst] = [end - at, true]; rows.length < most && width > 0; isFirst = false) {
    const missing = most - rows.length
    const where = between(order.keys?.[0] as SortKey, edges[at - 1], edges[at + width - 1])
    const isWhole = width === 1 || (isFirst && expected <= tooMuch * most)
    const atMost = isWhole ? tooMuch * most : Math.floor((isFirst ? 1 : enough) * missing) + few
    const found = await rowsOfSlice(sliced, order, and(next, where), atMost)
    if (found) rows.push(...found.slice(0, missing))
    else if (width === 1) await follow(isFine ? followed(sliced) : sliced, where)
    else if (!isFirst) tooFar = at + width
    const widest = found || width === 1 ? width * 4 : Math.ceil(width / 8)
    if (found || width === 1) at += width
    const needed = Math.ceil((spare * (most - rows.length) * (at - begun + before)) / (rows.length + most))
    // What a slice held too much of is not all tried again.
    const third = at < tooFar ? Math.ceil((tooFar - at) / 3) : Infinity
    width = Math.min(needed, widest, third, end - at)
  }
  return rows
}

const looksElsewhere = (wanted: Reading['wanted']): boolean =>
  / from /i.test(dialect.sqlToQuery(sql`${and(...wanted)}`).sql)

/** What the filter says of the values that are sorted by holds of all that is read: the order starts and ends with it. */
const withRanges = (reading: Reading, column: PgColumn): Reading => ({
  ...reading,
  within: [...reading.within, ...reading.wanted.filter((condition) => isRangeOf(condition, column))],
  wanted: reading.wanted.filter((condition) => !isRangeOf(condition, column)),
})

/** The same rows, asked for so that the planner takes nearly all for them: it follows the order. */
const followed = (reading: Reading): Reading => ({
  ...reading,
  wanted: [sql`nullif(${and(...reading.wanted)}, false) is not null`],
})
