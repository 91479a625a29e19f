import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { acting, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { languageKnown, searchedIndex, searchedText } from '../search/columns.ts'
import { crm } from '../schema.ts'

/** The records that notes are written on, by their tables. The database finds the record, and in its `customer_id` whose it is. */
export const noteRecords = ['customer', 'contact', 'opportunity', 'service_case', 'campaign', 'lead'] as const

/** What people note down about a record. Of a note that is deleted its text is gone, and that there was one stays. */
export const note = crm.table(
  'note',
  {
    id: uuid().primaryKey(),
    record: text({ enum: noteRecords }).notNull(),
    recordId: uuid().notNull(),
    /** The record's, found by the database. Null where the record is no customer's. */
    customerId: uuid().references(() => customer.id),
    title: text(),
    body: text(),
    ...searchedText('title', 'body'),
    pinned: boolean().notNull().default(false),
    /** An employee, whom ERP keeps. */
    authorId: uuid(),
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
    check('note_record', oneOf(t.record, noteRecords)),
    check('note_title_length', lengthBetween(t.title, 1, 200)),
    check('note_body_length', lengthBetween(t.body, 1, 100_000)),
    check('note_language', languageKnown(t.language)),
    check(
      'note_deleted_whole',
      sql`(${t.deletedAt} is null) = (${t.title} is not null) and (${t.title} is null) = (${t.body} is null)`,
    ),
    check('note_version', sql`${t.version} > 0`),
    index('note_of_record')
      .on(t.recordId, t.pinned, t.writtenAt, t.id)
      .where(sql`deleted_at is null`),
    // Its own, of whichever of those that it is made of.
    index('note_of_customer_itself')
      .on(t.customerId, t.pinned, t.writtenAt, t.id)
      .where(sql`record = 'customer' and deleted_at is null`),
    index('note_of_customer').on(t.customerId, t.writtenAt, t.id),
    index('note_edited')
      .on(t.editedAt, t.id)
      .where(sql`deleted_at is null`),
    index('note_written').on(t.writtenAt, t.id),
    searchedIndex('note_searched', t.searched, t.writtenAt),
  ],
)

export type NoteRow = Omit<InferSelectModel<typeof note>, 'searched'>
export type NoteRecord = NoteRow['record']
