import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { plannedWithValues } from '../../common/database/guarded.ts'
import { clientError } from '../../common/errors.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { connection, pageSize, type Connection } from '../../common/list/page.ts'
import { isUuid } from '../../common/uuid.ts'
import type { Language } from './languages.ts'
import { candidates, type Sought } from './search.candidates.ts'
import { read, readings } from './search.reading.ts'
import type { SearchSource } from './search.sources.ts'

export interface Hit {
  readonly type: string
  readonly id: string
  readonly customerId: string | null
  readonly language: Language
  readonly at: string
  readonly title: string
  /** Found words between the two marks, which no text may hold. */
  readonly marked: string
  readonly markedTitle: string
  readonly rank: string
}

export const marks = { begin: '\u0002', end: '\u0003' } as const
const marking = `StartSel="${marks.begin}", StopSel="${marks.end}"`
const headline = `${marking}, MaxFragments=2, MaxWords=25, MinWords=10, FragmentDelimiter=" … "`

/** A page of what is found, the best first, by one statement. */
export async function searchTexts(db: Db, sources: readonly SearchSource[], sought: Sought): Promise<Connection<Hit>> {
  const size = pageSize(sought.first)
  const after = sought.after ? decodeCursor(sought.after, 3, ([, , id = '']) => isUuid(id)) : undefined
  const pageOf = (hits: readonly Hit[], total: number) =>
    connection(hits, size, { cursorOf }, after !== undefined, async () => total)
  const reading = await read(db, sought.text, sought.language)
  if (sources.length === 0 || (sought.customerId && !isUuid(sought.customerId))) return pageOf([], 0)
  const found = await orRefuseInput(
    db.execute<Hit & { total: number } & Record<string, unknown>>(sql`
      with ${readings(reading)},
      candidate as (${sql.join(
        sources.map((source) => candidates(source, sought, reading)),
        sql` union all `,
      )}),
      hit as (
        select c.*, ts_rank(c.searched, q.query) as rank
          from candidate c
          join reading q on q.language = c.language
      ),
      page as (
        select h.type, h.id, h.customer_id, h.language, h.at, h.rank
          from hit h
         where ${after ? sql`(h.rank, h.at, h.id) < (${after[0]}::text::float4, ${after[1]}::text::timestamptz, ${after[2]}::text::uuid)` : sql`true`}
         order by h.rank desc, h.at desc, h.id desc limit ${size + 1}
      )
      select p.type, p.id, p.customer_id as "customerId", p.language, p.at::text as at, p.rank::text as rank, t.title,
             crm.excerpt(p.language, coalesce(t.body, t.title), ${sought.text}, r.stems, ${headline}) as marked,
             crm.excerpt(p.language, t.title, ${sought.text}, r.stems, ${`${marking}, HighlightAll=true`}) as "markedTitle",
             (select count(*)::int from hit) as total
        from page p
        join reading r on r.language = p.language
       cross join lateral (${sql.join(sources.map(textOf), sql` union all `)}) t
       order by p.rank desc, p.at desc, p.id desc ${sql.raw(sought.customerId ? plannedWithValues : '')}`),
  )
  if (found.length === 0 && !after && reading.common.length > 0)
    throw clientError(
      'BAD_USER_INPUT',
      `\`text\` has but the most common words of a language (${reading.common.join(', ')}): they are not looked for in its texts, and no other text has them.`,
    )
  return pageOf([...found], found[0]?.total ?? 0)
}

const textOf = ({ type, table, title, body }: SearchSource): SQL =>
  sql`select ${sql.raw(title)} as title, ${sql.identifier(body)} as body
        from crm.${sql.identifier(table)} where id = p.id and p.type = ${type}`

const cursorOf = ({ rank, at, id }: Record<string, unknown>): string => encodeCursor([rank, at, id].map(String))
