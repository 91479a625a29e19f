import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { languageKnown, searchedIndex, searchedText, unsearched } from '../search/columns.ts'
import { crm } from '../schema.ts'

/**
 * The records that are commented on, and followed, by their tables. The database finds the record, and in its `customer_id`
 * whose it is.
 */
export const commentRecords = [
  'customer',
  'contact',
  'lead',
  'opportunity',
  'service_case',
  'campaign',
  'interaction',
  'note',
  'article',
] as const

/** What colleagues say about a record. Of a comment that is deleted its text is gone; replies to it stay. */
export const comment = crm.table(
  'comment',
  {
    id: uuid().primaryKey(),
    record: text({ enum: commentRecords }).notNull(),
    recordId: uuid().notNull(),
    /** The record's, found by the database. Null where the record is no customer's. */
    customerId: uuid().references(() => customer.id),
    /** The comment on the same record that it answers. */
    parentId: uuid(),
    body: text(),
    ...searchedText('null', 'body'),
    /** Employees, whom ERP keeps. */
    mentioned: uuid()
      .array()
      .notNull()
      .default(sql`'{}'`),
    writtenAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    writtenBy: text().notNull().default(acting),
    editedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    deletedAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('comment_in_record').on(t.recordId, t.id),
    foreignKey({
      name: 'comment_answers',
      columns: [t.recordId, t.parentId],
      foreignColumns: [t.recordId, t.id],
    }),
    check('comment_record', oneOf(t.record, commentRecords)),
    check('comment_body_length', lengthBetween(t.body, 1, 10_000)),
    check('comment_language', languageKnown(t.language)),
    check('comment_mentioned', sql`cardinality(${t.mentioned}) <= 50`),
    check('comment_deleted_whole', sql`(${t.deletedAt} is null) = (${t.body} is not null)`),
    check('comment_version', sql`${t.version} > 0`),
    index('comment_of_record')
      .on(t.recordId, t.writtenAt, t.id)
      .where(sql`deleted_at is null`),
    // Its own, of whichever of those that it is made of.
    index('comment_of_customer_itself')
      .on(t.customerId, t.writtenAt, t.id)
      .where(sql`record = 'customer' and deleted_at is null`),
    index('comment_of_customer').on(t.customerId, t.writtenAt, t.id),
    index('comment_replies').on(t.recordId, t.parentId),
    index('comment_edited')
      .on(t.editedAt, t.id)
      .where(sql`deleted_at is null`),
    index('comment_written').on(t.writtenAt, t.id),
    searchedIndex('comment_searched', t.searched, t.writtenAt),
  ],
)

export const commentColumns = unsearched(getTableColumns(comment))

export type CommentRow = Omit<InferSelectModel<typeof comment>, 'searched'>
