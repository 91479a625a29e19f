import { and, sql, type SQL } from 'drizzle-orm'
import { isEnumType, type GraphQLSchema } from 'graphql'
import { array } from '../common/database/bulk.ts'
import { allowedValues } from '../common/graph/allow.ts'
import type { CrmContext } from './context.ts'
import { recordTable } from './records.ts'

/** The tables of records whose notes and comments the caller may read: as the SDL says of each, by the scope of the record. */
export interface Readable {
  /** Null: all there are, so that nothing need be asked. */
  readonly notes: readonly string[] | null
  readonly comments: readonly string[] | null
}

export const readableRecords = (schema: GraphQLSchema, context: CrmContext): Readable => ({
  notes: tablesOf(schema, 'NoteRecord', context),
  comments: tablesOf(schema, 'CommentRecord', context),
})

function tablesOf(schema: GraphQLSchema, name: string, context: CrmContext): string[] | null {
  const type = schema.getType(name)
  const allowed = allowedValues(schema, name, context)
  return isEnumType(type) && allowed.length === type.getValues().length ? null : allowed.map(recordTable)
}

/** That a note, or a comment, is about one of the tables. Of a comment on a note that one's own record is asked about besides. */
export const isAbout = (tables: readonly string[] | null, { record }: { readonly record: string }): boolean =>
  tables?.includes(record) ?? true

const about = (tables: readonly string[] | null, rows: string): SQL | undefined =>
  tables ? sql`${sql.raw(rows)}.record = any(${array(tables, 'text')})` : undefined

/** That notes, or comments, of a table or by an alias are about what the caller may read; undefined where all are. */
export const readableRows = {
  NOTE: ({ notes }: Readable, rows: string) => about(notes, rows),
  COMMENT: ({ notes, comments }: Readable, rows: string) =>
    and(
      about(comments, rows),
      notes
        ? sql`(${sql.raw(rows)}.record <> 'note' or exists (
            select from crm.note n where n.id = ${sql.raw(rows)}.record_id and ${about(notes, 'n')}))`
        : undefined,
    ),
}
