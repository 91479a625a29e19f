import { sql, type SQL } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { clientError } from '../../common/errors.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import type { Language } from './languages.ts'

/** How what is sought is read: told once, since that takes as long as to find it. The queries are as PostgreSQL writes them. */
export interface Reading {
  /** In any of the languages. */
  readonly query: string
  /** What may match, as an index can tell: words of phrases in whatever order. */
  readonly loose: string
  readonly languages: readonly Language[]
  /** How each of them reads it, and by stems alone. */
  readonly queries: readonly string[]
  readonly stems: readonly string[]
  /** Those in which it has but words too common to be looked for; none where one is looked through alone, which is refused then. */
  readonly common: readonly Language[]
}

const longest = 500

/** One letter or two; where words are written without spaces such are words. */
const fragment = /(^|\s)(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{N}]{1,2}\*\s*$/u

/** Reads what is sought, in that language or in any. Refuses what is too long, or names no word that must be there: it would find all there is. */
export async function read(db: Db, text: string, language: Language | null): Promise<Reading> {
  if (text.length > longest) throw clientError('BAD_USER_INPUT', `\`text\` must be at most ${longest} characters.`)
  // It would be looked for as a word, and is meant as a beginning.
  if (fragment.test(text)) throw clientError('BAD_USER_INPUT', '`text`: `*` stands after three letters or more.')
  // The planner is to see no values here: it would read them itself, each time that it plans, and plan each time.
  const [found] = await orRefuseInput(
    db.execute<Reading & { tree: string } & Record<string, unknown>>(sql`
      with given as materialized (select ${text}::text as text, ${language}::text as language),
      each as materialized (
        select l as language, crm.text_query(l, g.text) as query, g.text
          from given g cross join lateral unnest(case when g.language is null then crm.text_languages() else array[g.language] end) l),
      told as materialized (
        select coalesce(string_agg(distinct '(' || query::text || ')', ' | ') filter (where numnode(query) > 0), '')::tsquery as query,
               array_agg(language) as languages, array_agg(query::text) as queries,
               array_agg((case when octet_length(text) = char_length(text) then query
                               else crm.query_by(('pg_catalog.' || language)::regconfig, text) end)::text) as stems,
               coalesce(array_agg(language) filter (where numnode(query) = 0), '{}') as common
          from each)
      select query::text as query, querytree(query) as tree, crm.loosely(query)::text as loose, languages, queries, stems, common
        from told`),
  )
  if (!found || found.tree === '' || found.tree === 'T')
    throw clientError('BAD_USER_INPUT', '`text` must name a word to look for, other than the most common ones.')
  return found
}

/** The languages' readings, `reading(language, query, stems)`, for a statement that looks at texts. */
export const readings = ({ languages, queries, stems }: Reading): SQL => sql`
      reading as materialized (
        select * from unnest(${array(languages, 'text')}, ${array(queries, 'tsquery')}, ${array(stems, 'tsquery')})
          as r (language, query, stems)
      )`
