import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { plannedWithValues } from '../../common/database/guarded.ts'
import { clientError } from '../../common/errors.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { connection, pageSize, type Connection } from '../../common/list/page.ts'
import { isUuid } from '../../common/uuid.ts'
import type { Language } from './languages.ts'
import { asked, candidates, soughtOnce, type Sought } from './search.candidates.ts'
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

const longest = 500

export const marks = { begin: '\u0002', end: '\u0003' } as const
const marking = `StartSel="${marks.begin}", StopSel="${marks.end}"`
const headline = `${marking}, MaxFragments=2, MaxWords=25, MinWords=10, FragmentDelimiter=" … "`

/** A page of what is found, the best first, by one statement. */
export async function searchTexts(db: Db, sources: readonly SearchSource[], sought: Sought): Promise<Connection<Hit>> {
  const size = pageSize(sought.first)
  const after = sought.after ? decodeCursor(sought.after, 3, ([, , id = '']) => isUuid(id)) : undefined
  const pageOf = (read: readonly Hit[], total: number) =>
    connection(read, size, { cursorOf }, after !== undefined, async () => total)
  if (sought.text.length > longest)
    throw clientError('BAD_USER_INPUT', `\`text\` must be at most ${longest} characters.`)
  requireLetters(sought)
  const common = await requireWords(db, sought)
  if (sources.length === 0 || (sought.customerId && !isUuid(sought.customerId))) return pageOf([], 0)
  const found = await orRefuseInput(
    db.execute<Hit & { total: number } & Record<string, unknown>>(sql`
      with ${soughtOnce(sought)},
      candidate as (${sql.join(
        sources.map((source) => candidates(source, sought)),
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
             crm.excerpt(p.language, coalesce(t.body, t.title), ${sought.text}, ${headline}) as marked,
             crm.excerpt(p.language, t.title, ${sought.text}, ${`${marking}, HighlightAll=true`}) as "markedTitle",
             (select count(*)::int from hit) as total
        from page p
       cross join lateral (${sql.join(sources.map(textOf), sql` union all `)}) t
       order by p.rank desc, p.at desc, p.id desc ${sql.raw(sought.customerId ? plannedWithValues : '')}`),
  )
  if (found.length === 0 && !after && common.length > 0)
    throw clientError(
      'BAD_USER_INPUT',
      `\`text\` has but the most common words of a language (${common.join(', ')}): they are not looked for in its texts, and no other text has them.`,
    )
  return pageOf([...found], found[0]?.total ?? 0)
}

const textOf = ({ type, table, title, body }: SearchSource): SQL =>
  sql`select ${sql.raw(title)} as title, ${sql.identifier(body)} as body
        from crm.${sql.identifier(table)} where id = p.id and p.type = ${type}`

/** One letter or two; where words are written without spaces such are words. */
const fragment = /(^|\s)(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{N}]{1,2}\*\s*$/u

/** Refuses what would be looked for as a word, and is meant as a beginning. */
function requireLetters({ text }: Sought): void {
  if (fragment.test(text)) throw clientError('BAD_USER_INPUT', '`text`: `*` stands after three letters or more.')
}

/**
 * Refuses what names no word that must be there: it would find all there is.
 * @returns where all languages are looked through, those in which it has but words too common to be looked for
 */
async function requireWords(db: Db, sought: Sought): Promise<readonly Language[]> {
  const [read] = await orRefuseInput(
    db.execute<{ tree: string; common: Language[] }>(sql`
      select querytree(${asked(sought)}) as tree,
             array(select l from unnest(crm.text_languages()) l where numnode(crm.text_query(l, ${sought.text}::text)) = 0) as common`),
  )
  if (!read || read.tree === '' || read.tree === 'T')
    throw clientError('BAD_USER_INPUT', '`text` must name a word to look for, other than the most common ones.')
  return sought.language ? [] : read.common
}

const cursorOf = ({ rank, at, id }: Record<string, unknown>): string => encodeCursor([rank, at, id].map(String))
