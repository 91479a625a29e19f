import { sql, type SQL } from 'drizzle-orm'
import { readableRows, type Readable } from '../readable.ts'

/** Texts that are searched. All columns are of the table; `table` has `language` and `searched` (columns.ts), too. */
export interface SearchSource {
  /** As the SDL's `SearchType` has it, which says the scope, too. */
  readonly type: string
  readonly table: string
  readonly customer: string | null
  /** A column, or an expression. */
  readonly title: string
  readonly body: string
  /** When it was said or written; with `id` the order of an index. */
  readonly at: string
  /** Of the table's rows those that are found. */
  readonly only?: SQL
  /** Of those what the caller may read. */
  readonly readable?: (readable: Readable, rows: string) => SQL | undefined
}

/** A module adds its own here and to `SearchType`. */
export const searchSources: readonly SearchSource[] = [
  {
    type: 'INTERACTION',
    table: 'interaction',
    customer: 'customer_id',
    title: 'subject',
    body: 'body',
    at: 'occurred_at',
  },
  {
    type: 'NOTE',
    table: 'note',
    customer: 'customer_id',
    title: 'title',
    body: 'body',
    at: 'written_at',
    readable: readableRows.NOTE,
  },
  {
    type: 'CASE',
    table: 'service_case',
    customer: 'customer_id',
    title: 'subject',
    body: 'description',
    at: 'opened_at',
  },
  {
    type: 'ARTICLE',
    table: 'article',
    customer: null,
    title: 'title',
    body: 'body',
    at: 'edited_at',
    only: sql`status = 'PUBLISHED'`,
  },
  {
    type: 'COMMENT',
    table: 'comment',
    customer: 'customer_id',
    title: `left(split_part(body, E'\\n', 1), 200)`,
    body: 'body',
    at: 'written_at',
    readable: readableRows.COMMENT,
  },
]
