import { sql, type SQL } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { connection, pageSize, type Connection } from '../../common/list/page.ts'
import { readableRows, type Readable } from '../readable.ts'
import { commentRecords } from './comments.table.ts'
import { feedMark, type FeedEntryRow } from './feed.table.ts'

/** Kinds of entries, each with the tables of the records that it tells of. */
export type Topics = readonly (readonly [kind: FeedEntryRow['kind'], record: FeedEntryRow['record']])[]

export const topics: Topics = [
  ...commentRecords.flatMap((record) => [['COMMENT', record] as const, ['NOTE', record] as const]),
  ['INTERACTION', 'interaction'],
  ['LEAD_MOVED', 'lead'],
  ['OPPORTUNITY_MOVED', 'opportunity'],
  ['CASE_MOVED', 'service_case'],
  ['CASE_ESCALATED', 'service_case'],
  ['CAMPAIGN_MOVED', 'campaign'],
]

export interface Told {
  readonly topics: Topics
  /** Of comments on notes those are told of whose notes may be read. */
  readonly readable: Readable
}

const everything: Told = { topics, readable: { notes: null, comments: null } }

export interface FeedPage {
  readonly first?: number | null
  readonly after?: string | null
}

/** The feed of the employee for whom a token speaks. */
export interface OwnFeed {
  readonly employeeId: string
  readonly subject: string
}

export type Entry = Pick<FeedEntryRow, 'kind' | 'record' | 'recordId' | 'fromState' | 'toState' | 'at' | 'toldBy'> & {
  readonly id: string
}

/** A page of what a team or an employee is told of: of each topic no more is read than the page may need. */
export async function pageOfFeed(
  db: Db,
  feedId: string,
  told: Told,
  { first, after }: FeedPage,
): Promise<Connection<Entry>> {
  const size = pageSize(first)
  const [last] = after ? decodeCursor(after, 1, ([id = '']) => isEntryId(id)) : []
  if (told.topics.length === 0) return connection<Entry>([], size, { cursorOf }, last !== undefined, async () => 0)
  const rows = await db.execute<{ [Field in keyof Entry]: Entry[Field] }>(sql`
    select e.id::text as id, e.kind, e.record, e.record_id as "recordId", e.from_state as "fromState", e.to_state as "toState",
           e.at::text as at, e.told_by as "toldBy"
      from ${latest(feedId, told, last ? sql`f.id < ${last}::text::bigint` : sql`true`, size + 1)} e
     order by e.id desc limit ${size + 1}::int`)
  return connection([...rows], size, { cursorOf }, last !== undefined, async () => {
    const [counted] = await db.execute<{ n: number }>(sql`
      select count(*)::int as n from crm.feed_entry f join ${asTable(told)} on k.kind = f.kind and k.record = f.record
       where f.feed_id = ${feedId}::uuid and ${mayRead(told)}`)
    return counted?.n ?? 0
  })
}

const cursorOf = ({ id }: Record<string, unknown>): string => encodeCursor([String(id)])

/** How many entries of an employee's feed it has not read, counted up to 100; its own acts, by the name of its token, are none. */
export async function countUnread(db: Db, { employeeId, subject }: OwnFeed, told: Told): Promise<number> {
  const unread = sql`f.told_by <> ${subject} and f.id > coalesce((select m.entry_id from crm.feed_mark m where m.employee_id = ${employeeId}::uuid), 0)`
  const [counted] = await db.execute<{ n: number }>(sql`
    select least(count(*), 100)::int as n from ${latest(employeeId, told, unread, 100)} e`)
  return counted?.n ?? 0
}

export const feedMarkOf = rowLoader(feedMark, 'employeeId')

/** The entry of a feed that is told last, of whatever. */
export async function lastOfFeed(db: Db, feedId: string): Promise<string | undefined> {
  const [last] = await db.execute<{ id: string }>(sql`
    select max(e.id)::text as id from ${latest(feedId, everything, sql`true`, 1)} e having max(e.id) is not null`)
  return last?.id
}

export const isEntryId = (id: string): boolean => /^\d{1,18}$/.test(id)

const asTable = ({ topics: of }: Told): SQL =>
  sql`unnest(${array(
    of.map(([kind]) => kind),
    'text',
  )}, ${array(
    of.map(([, record]) => record),
    'text',
  )}) as k(kind, record)`

function mayRead({ readable }: Told): SQL {
  const only = readable.notes && readableRows.COMMENT(readable, 'c')
  return only
    ? sql`(f.kind <> 'COMMENT' or f.record <> 'note' or exists (
            select from crm.comment c where c.id = f.record_id and ${only}))`
    : sql`true`
}

const latest = (feedId: string, told: Told, which: SQL, most: number): SQL => sql`(
  select e.* from ${asTable(told)} cross join lateral (
    select * from crm.feed_entry f
     where f.feed_id = ${feedId}::uuid and f.kind = k.kind and f.record = k.record and ${which} and ${mayRead(told)}
     order by f.id desc limit ${most}::int) e)`
