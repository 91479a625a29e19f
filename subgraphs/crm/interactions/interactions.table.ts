import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { languageKnown, searchedIndex, searchedText } from '../search/columns.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'

export const channels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE'] as const
export const directions = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const

export const interaction = crm.table(
  'interaction',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    contactId: uuid(),
    /** Whom ERP keeps. */
    employeeId: uuid(),
    channel: text({ enum: channels }).notNull(),
    direction: text({ enum: directions }).notNull(),
    subject: text().notNull(),
    subjectFolded: foldedColumn('subject'),
    body: text(),
    ...searchedText('subject', 'body'),
    /** What it is part of: the interaction that began the thread, itself perhaps. */
    threadId: uuid(),
    occurredAt: moment().notNull(),
    custom: customColumn(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'interaction_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    check('interaction_channel', oneOf(t.channel, channels)),
    check('interaction_direction', oneOf(t.direction, directions)),
    check('interaction_subject_length', lengthBetween(t.subject, 1, 200)),
    check('interaction_body_length', lengthBetween(t.body, 1, 100_000)),
    check('interaction_version', sql`${t.version} > 0`),
    foreignKey({ name: 'interaction_thread', columns: [t.threadId], foreignColumns: [t.id] }),
    check('interaction_language', languageKnown(t.language)),
    searchedIndex('interaction_searched', t.searched),
    index('interaction_of_thread').on(t.threadId, t.occurredAt, t.id),
    index('interaction_occurred').on(t.occurredAt, t.id),
    index('interaction_customer').on(t.customerId, t.occurredAt, t.id),
    index('interaction_employee').on(t.employeeId, t.occurredAt, t.id),
    index('interaction_subject_folded').using('gin', t.subjectFolded.op('gin_trgm_ops')),
  ],
)

export const interactionProduct = crm.table(
  'interaction_product',
  {
    interactionId: uuid()
      .notNull()
      .references(() => interaction.id),
    /** Which ERP keeps. */
    productId: uuid().notNull(),
    place: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.interactionId, t.productId] })],
)

export const participantRoles = ['FROM', 'TO', 'CC'] as const

/** Who took part in an interaction, on both sides, known or not. */
export const participant = crm.table(
  'participant',
  {
    interactionId: uuid()
      .notNull()
      .references(() => interaction.id),
    place: smallint().notNull(),
    role: text({ enum: participantRoles }).notNull(),
    address: text().notNull(),
    name: text(),
    contactId: uuid().references(() => contact.id),
  },
  (t) => [
    primaryKey({ columns: [t.interactionId, t.place] }),
    check('participant_role', oneOf(t.role, participantRoles)),
    check('participant_address_length', lengthBetween(t.address, 1, 320)),
    check('participant_name_length', lengthBetween(t.name, 1, 200)),
    index('participant_contact').on(t.contactId, t.interactionId),
  ],
)

/** What an e-mail is known by, and what it refers to, perhaps to one that comes later. */
export const email = crm.table(
  'email',
  {
    interactionId: uuid()
      .primaryKey()
      .references(() => interaction.id),
    messageId: text().notNull().unique('email_message_id'),
    refs: text().array().notNull(),
  },
  (t) => [
    check('email_message_id_length', lengthBetween(t.messageId, 1, 998)),
    index('email_refs').using('gin', t.refs),
  ],
)

export type ParticipantRow = InferSelectModel<typeof participant>
export type InteractionRow = Omit<InferSelectModel<typeof interaction>, 'searched'>
