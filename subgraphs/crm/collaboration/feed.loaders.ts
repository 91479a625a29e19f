import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { connection, pageSize, type Connection } from '../../common/list/page.ts'
import { commentRecords } from './comments.table.ts'
import type { FeedEntryRow } from './feed.table.ts'

export interface FeedArguments {
  readonly feedId: string
  readonly kinds: readonly string[]
  /** The tables of records whose comments are told of. */
  readonly records: readonly string[]
  readonly first?: number | null
  readonly after?: string | null
}

export type Entry = Pick<FeedEntryRow, 'kind' | 'recordId' | 'fromState' | 'toState' | 'at' | 'toldBy'> & {
  readonly id: string
}

/** A page of what a team or an employee is told of: of each kind no more is read than the page may need. */
export async function pageOfFeed(
  db: Db,
  { feedId, kinds, records, first, after }: FeedArguments,
): Promise<Connection<Entry>> {
  const size = pageSize(first)
  const [last] = after ? decodeCursor(after, 1, ([id = '']) => /^\d{1,18}$/.test(id)) : []
  const before = last ? sql`and f.id < ${last}::text::bigint` : sql``
  // Who may read all is asked nothing more.
  const readable = commentRecords.every((record) => records.includes(record))
    ? sql``
    : sql`and (f.kind <> 'COMMENT' or exists (
            select from crm.comment c where c.id = f.record_id and c.record = any(${array(records, 'text')})))`
  const rows = await db.execute<{ [Field in keyof Entry]: Entry[Field] }>(sql`
    select e.id::text as id, e.kind, e.record_id as "recordId", e.from_state as "fromState", e.to_state as "toState",
           e.at::text as at, e.told_by as "toldBy"
      from unnest(${array(kinds, 'text')}) k(kind)
     cross join lateral (select * from crm.feed_entry f
                          where f.feed_id = ${feedId}::uuid and f.kind = k.kind ${before} ${readable}
                          order by f.id desc limit ${size + 1}::int) e
     order by e.id desc limit ${size + 1}::int`)
  return connection(
    [...rows],
    size,
    { cursorOf: ({ id }) => encodeCursor([String(id)]) },
    last !== undefined,
    async () => {
      const [counted] = await db.execute<{ n: number }>(sql`
      select count(*)::int as n from crm.feed_entry f
       where f.feed_id = ${feedId}::uuid and f.kind = any(${array(kinds, 'text')}) ${readable}`)
      return counted?.n ?? 0
    },
  )
}
