import { sql, type SQL } from 'drizzle-orm'
import { customType, index, text, type IndexBuilder, type PgColumn } from 'drizzle-orm/pg-core'
import { oneOf } from '../../common/database/columns.ts'
import { languages } from './languages.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * For a table of texts that people write: `...searchedText('subject', 'body')` among its columns, `languageKnown(t.language)`
 * in a check, `searchedIndex('x_searched', t.searched, t.at)` among its indexes. Its service fills in `language` by `languageOf`; its loaders
 * leave `searched` out (`unsearched`); `search.sources.ts` gets a line.
 */
export const searchedText = (title: string, body: string) => ({
  language: text({ enum: languages }).notNull().default('simple'),
  searched: tsvector()
    .notNull()
    .generatedAlwaysAs(sql`crm.text_vector(language, ${sql.raw(title)}, ${sql.raw(body)})`),
})

export const languageKnown = (language: PgColumn): SQL => oneOf(language, languages)

/** By when it was said, too: the latest texts are found without reading all that match. What waits to be indexed is read each time. */
export const searchedIndex = (name: string, searched: PgColumn, at: PgColumn): IndexBuilder =>
  index(name)
    .using('gin', searched, sql`crm.periods(${at})`)
    .with({ gin_pending_list_limit: 256 })

/** The columns that rows are read with. */
export function unsearched<C extends { readonly searched: PgColumn }>(columns: C): Omit<C, 'searched'> {
  const read: Omit<C, 'searched'> & { searched?: PgColumn } = { ...columns }
  delete read.searched
  return read
}
