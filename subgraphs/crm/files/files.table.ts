import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, customType, foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { crm } from '../schema.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * The records that files are attached to, by their tables. A module adds its own here and to the SDL's `FileRecord`; the
 * database finds the record, and in its `customer_id` whose it is.
 */
export const fileRecords = ['customer', 'interaction', 'note', 'opportunity', 'campaign', 'service_case'] as const

/** Contents, each once, however many files have it. Gone with the last of them. */
export const fileContent = crm.table(
  'file_content',
  {
    /** SHA-256, as the database reckons it, in hexadecimal. */
    hash: text()
      .primaryKey()
      .generatedAlwaysAs(sql`encode(sha256(content), 'hex')`),
    size: integer()
      .notNull()
      .generatedAlwaysAs(sql`octet_length(content)`),
    content: bytes().notNull(),
    /** When it was last attached to something. */
    keptAt: moment()
      .notNull()
      .default(sql`now()`),
  },
  (t) => [unique('file_content_size').on(t.hash, t.size)],
)

/** Files: a content with its name, attached to a record. */
export const attachment = crm.table(
  'attachment',
  {
    id: uuid().primaryKey(),
    record: text({ enum: fileRecords }).notNull(),
    recordId: uuid().notNull(),
    /** The record's, found by the database. Null where the record is no customer's. */
    customerId: uuid().references(() => customer.id),
    hash: text().notNull(),
    size: integer().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    attachedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    attachedBy: text().notNull().default(acting),
  },
  (t) => [
    foreignKey({
      name: 'attachment_content',
      columns: [t.hash, t.size],
      foreignColumns: [fileContent.hash, fileContent.size],
    }),
    check('attachment_record', oneOf(t.record, fileRecords)),
    check('attachment_name_length', lengthBetween(t.name, 1, 255)),
    check(
      'attachment_media_type',
      sql`${t.mediaType} ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$' and char_length(${t.mediaType}) <= 150`,
    ),
    index('attachment_of_record').on(t.recordId, t.attachedAt, t.id),
    // Its own, of whichever of those that it is made of.
    index('attachment_of_customer_itself')
      .on(t.customerId, t.attachedAt, t.id)
      .where(sql`record = 'customer'`),
    index('attachment_of_customer').on(t.customerId, t.attachedAt, t.id),
    index('attachment_hash').on(t.hash),
  ],
)

export type FileRow = InferSelectModel<typeof attachment>
export type FileRecord = FileRow['record']
