import { and, is, sql, type SQL } from 'drizzle-orm'
import { PgColumn } from 'drizzle-orm/pg-core'
import { dialect } from '../database/fixed.ts'
import { expectedRows } from './expected.ts'
import { isRangeOf } from './filter.ts'
import type { Keyset, SortKey } from './keyset.ts'
import { sharesOf, type Shares } from './shares.ts'
import { between, edgesFrom, glimpsed, rowsOfSlice, type Row } from './slice.ts'
import { statementFor, type Reading } from './statement.ts'

// All were found by measuring lists of a million rows. How the order is followed:
/** So many rows, but no more than a page, are looked at along it before anything else. */
const glimpse = 60
/** As long as one in so many of those is wanted, it is followed. */
const frequent = 8
// How wide a slice is, of as many as there are shares:
/** It is to hold so much more than is missing, and holds too much at so much more and a few. */
const spare = 1.25
const enough = 1.5
const few = 5
/** The narrowest, and all where that is expected to be few, is read whole where it does not hold more than so many pages. */
const tooMuch = 6
/** From one to the next it widens and narrows by no more than that. */
const widening = 4
const narrowing = 8
/** A share of so many rows is followed where it holds too much; of more, of values that many have, the planner decides. */
const finest = 10_000

/**
 * The first `most` rows after a cursor of what a filter finds in a large table, where no index has that in the order asked
 * for. To sort all that is found reads every one, to follow the order reads all that lie between: either may be tens of
 * thousands. So the order is followed where what comes first in it shows that the filter wants many; else it is cut into
 * slices at values that statistics know, and of a slice are read those rows alone that the indexes' bitmaps, the filter's
 * and the order's, have in common. Slices become wider until a page is full, and narrower where they hold too much.
 * Null where the usual way does: the list is not to be sliced, the table is small, an index has the rows in their order, or
 * a condition takes as long for a slice as for all: it looks into other tables, or for letters that stand anywhere (in a
 * million names 5 to 60 ms the usual way, 45 to 700 in slices).
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
  if (!shares || findsAsWhole(reading.wanted)) return null
  const after = cursor ? order.after(cursor) : undefined
  const expected = await expectedRows(reading, { where: after, orderBy: order.orderBy }, most)
  if (expected === null) return null
  const sliced = withRanges(reading, column)
  if (sliced.wanted.length === 0) return null

  const { rows, last } = await whileFrequent(sliced, order, after, most)
  if (last) await fillFromSlices(rows, sliced, order, { last, most, expected, shares })
  return rows
}

/** The first that are wanted, along the order as long as it has many of them; and the last row seen, where more are missing. */
async function whileFrequent(reading: Reading, order: Keyset, after: SQL | undefined, most: number) {
  const rows: Row[] = []
  let [from, seen] = [after, Math.min(most, glimpse)]
  for (;;) {
    const { wanted, last } = await glimpsed(reading, order, from, seen)
    rows.push(...wanted.slice(0, most - rows.length))
    if (rows.length === most || !last) return { rows, last: undefined }
    if (wanted.length * frequent < seen) return { rows, last }
    from = order.after(order.cursorOf(last))
    seen = Math.ceil((spare * (most - rows.length) * seen) / Math.max(wanted.length, 1))
  }
}

interface Missing {
  /** After which row of the order the slices begin. */
  readonly last: Row
  readonly most: number
  /** How many rows the planner expects in all. */
  readonly expected: number
  readonly shares: Shares
}

/** Adds to the rows until they are `most`, or there are no more: slice by slice along the order. */
async function fillFromSlices(rows: Row[], reading: Reading, order: Keyset, given: Missing): Promise<void> {
  const { last, most, expected, shares } = given
  const next = order.after(order.cursorOf(last))
  const { edges, at: begun } = await edgesFrom(reading, order, last, shares.bounds)
  const end = edges.length + 1
  const isFine = shares.rows / end <= finest
  // As if a page had been found where it is expected: what is found tells more and more.
  const before = (most * shares.bounds.length) / Math.max(expected, 1)
  let [at, tooFar] = [begun, Infinity]
  // All at first: most filters find few.
  for (let [width, isFirst] = [end - at, true]; rows.length < most && width > 0; isFirst = false) {
    const missing = most - rows.length
    const slice = and(next, between(order.keys?.[0] as SortKey, edges[at - 1], edges[at + width - 1]))
    const isWhole = width === 1 || (isFirst && expected <= tooMuch * most)
    const atMost = isWhole ? tooMuch * most : Math.floor((isFirst ? 1 : enough) * missing) + few
    const found =
      (await rowsOfSlice(reading, order, slice, atMost)) ??
      (width === 1 ? await rowsAlong(isFine ? followed(reading) : reading, order, slice, missing) : null)
    if (found) {
      rows.push(...found.slice(0, missing))
      at += width
    } else if (!isFirst) tooFar = at + width
    const needed = Math.ceil((spare * (most - rows.length) * (at - begun + before)) / (rows.length + most))
    const widest = found ? width * widening : Math.ceil(width / narrowing)
    // What a slice held too much of is not all tried again.
    const third = at < tooFar ? Math.ceil((tooFar - at) / 3) : Infinity
    width = Math.min(needed, widest, third, end - at)
  }
}

/** The first rows in their order, as the planner reads them. */
const rowsAlong = async (reading: Reading, order: Keyset, where: SQL | undefined, most: number) =>
  (await statementFor(reading, { where, orderBy: order.orderBy }, most).execute()) as Row[]

/** What each slice would do anew, all of it: look into other tables, or find who has letters anywhere by all that have some of them. */
const findsAsWhole = (wanted: Reading['wanted']): boolean =>
  / from | like '%'/i.test(dialect.sqlToQuery(sql`${and(...wanted)}`).sql)

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
