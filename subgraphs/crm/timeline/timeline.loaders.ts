import DataLoader from 'dataloader'
import { sql, type SQL } from 'drizzle-orm'
import { perArguments, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { plannedWithValues } from '../../common/database/guarded.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { connection, pageSize } from '../../common/list/page.ts'
import type { Readable } from '../readable.ts'
import { timelineSources, type TimelineSource } from './timeline.sources.ts'

export interface TimelineEntryRow {
  readonly kind: string
  /** Sorts within its kind. */
  readonly key: string
  readonly at: string
  readonly recordId: string
  readonly fromState: string | null
  readonly toState: string | null
}

export interface TimelineArguments {
  readonly kinds: readonly string[]
  /** Whose notes are told of. */
  readonly readable: Readable
  readonly first?: number | null
  readonly after?: string | null
}

/** Pages of the timelines of many customers by one statement, their counts by another where they are asked for. */
export const timelineOfCustomer = perArguments(timelines)

function timelines({ db }: Context, { kinds, readable, first, after }: TimelineArguments) {
  const size = pageSize(first)
  const place = after ? placeOf(after) : undefined
  const sources = timelineSources.filter(({ kind }) => kinds.includes(kind))
  const counts = new DataLoader(async (ids: readonly string[]) => {
    const counted = sources.map(
      (source) => sql`select count(*)::int as n from ${sql.raw(source.from)} where ${wanted(source, readable)}`,
    )
    const found = await db.execute<{ parent: string; total: number }>(sql`
      select p.id as parent, t.total
        from unnest(${array(ids, 'uuid')}) p(id)
       cross join lateral (select sum(n)::int as total from (${sql.join(counted, sql` union all `)}) c) t`)
    const totals = new Map(found.map(({ parent, total }) => [parent, total]))
    return ids.map((id) => totals.get(id) ?? 0)
  })
  return new DataLoader(async (ids: readonly string[]) => {
    const groups = new Map<string, TimelineEntryRow[]>(ids.map((id) => [id, []]))
    if (sources.length > 0) {
      const entries = sources.map((source) => entriesOf(source, readable, size, place))
      const read = db.execute<TimelineEntryRow & { parent: string } & Record<string, unknown>>(sql`
        select p.id as parent, e.kind, e.key, e.at::text as at, e."recordId", e."fromState", e."toState"
          from unnest(${array(ids, 'uuid')}) with ordinality p(id, nth)
         cross join lateral (select * from (${sql.join(entries, sql` union all `)}) every_kind
                              order by at desc, place, key desc limit ${size + 1}) e
         order by p.nth, e.at desc, e.place, e.key desc ${sql.raw(plannedWithValues)}`)
      for (const { parent, ...entry } of await orRefuseInput(read)) groups.get(parent)?.push(entry)
    }
    return ids.map((id) =>
      connection(groups.get(id) ?? [], size, { cursorOf }, place !== undefined, async () =>
        sources.length > 0 ? counts.load(id) : 0,
      ),
    )
  })
}

const placeIn = (kind: string): number => timelineSources.findIndex((source) => source.kind === kind)

function wanted({ where, only }: TimelineSource, readable: Readable): SQL {
  const may = only?.(readable, 'r')
  return may ? sql`${sql.raw(where)} and ${may}` : sql.raw(where)
}

/** As many as a page may need of one kind, from its index on. */
function entriesOf(source: TimelineSource, readable: Readable, size: number, after: Place | undefined): SQL {
  const { kind, from, at, id, idType, record, states } = source
  const key = idType === 'bigint' ? `lpad(${id}::text, 19, '0')` : `(${id})::text`
  return sql`(
    select ${kind}::text as kind, ${sql.raw(String(placeIn(kind)))} as place, ${sql.raw(at)} as at,
           ${sql.raw(key)} collate "C" as key, ${sql.raw(record)} as "recordId",
           ${sql.raw(states?.[0] ?? 'null::text')} as "fromState", ${sql.raw(states?.[1] ?? 'null::text')} as "toState"
      from ${sql.raw(from)}
     where ${wanted(source, readable)}${after ? sql` and ${later(source, after)}` : sql``}
     order by ${sql.raw(at)} desc, ${sql.raw(id)} desc limit ${size + 1})`
}

function later({ kind, at, id, idType }: TimelineSource, after: Place): SQL {
  const moment = sql`${after.at}::text::timestamptz`
  if (kind === after.kind)
    return sql`(${sql.raw(at)}, ${sql.raw(id)}) < (${moment}, ${after.key}::text::${sql.raw(idType)})`
  return placeIn(kind) < placeIn(after.kind) ? sql`${sql.raw(at)} < ${moment}` : sql`${sql.raw(at)} <= ${moment}`
}

type Place = Pick<TimelineEntryRow, 'kind' | 'at' | 'key'>

const cursorOf = ({ kind, at, key }: Record<string, unknown>): string => encodeCursor([kind, at, key].map(String))

function placeOf(cursor: string): Place {
  const [kind = '', at = '', key = ''] = decodeCursor(cursor, 3, ([given = '']) => placeIn(given) >= 0)
  return { kind, at, key }
}
