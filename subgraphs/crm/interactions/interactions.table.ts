import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { languageKnown, searchedIndex, searchedText, unsearched } from '../search/columns.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'

export const channels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE', 'TASK', 'DOCUMENT'] as const
export const outcomes = ['REACHED', 'NO_ANSWER', 'BUSY', 'VOICEMAIL', 'WRONG_NUMBER'] as const
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
    /** When a call or a meeting was over. */
    endsAt: moment(),
    /** What came of a call. */
    outcome: text({ enum: outcomes }),
    /** Who does a task: whom ERP keeps. */
    ownerId: uuid(),
    /** The last day for a task, by the clock of a time zone. */
    dueOn: date(),
    timeZone: text(),
    /** The end of that day. */
    dueAt: moment()
      .notNull()
      .generatedAlwaysAs(sql`coalesce((due_on + 1)::timestamp at time zone time_zone, 'infinity'::timestamptz)`),
    completedAt: moment(),
    completedBy: text(),
    /** What a follow-up follows: of the same customer. */
    followsId: uuid(),
    recordedAt: moment()
      .notNull()
      .default(sql`now()`),
    recordedBy: text().notNull().default(acting),
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
    check(
      'interaction_ends',
      sql`${t.endsAt} is null or ${t.endsAt} >= ${t.occurredAt} and ${t.channel} in ('CALL', 'MEETING')`,
    ),
    check('interaction_outcome', sql`${t.outcome} is null or ${oneOf(t.outcome, outcomes)} and ${t.channel} = 'CALL'`),
    check(
      'interaction_task',
      sql`num_nonnulls(${t.ownerId}, ${t.dueOn}, ${t.timeZone}) = case ${t.channel} when 'TASK' then 3 else 0 end`,
    ),
    check(
      'interaction_completed',
      sql`(${t.completedAt} is null) = (${t.completedBy} is null) and (${t.completedAt} is null or ${t.channel} = 'TASK')`,
    ),
    foreignKey({ name: 'interaction_thread', columns: [t.threadId], foreignColumns: [t.id] }),
    foreignKey({ name: 'interaction_follows', columns: [t.followsId], foreignColumns: [t.id] }).onDelete('set null'),
    index('interaction_follow_ups')
      .on(t.followsId, t.occurredAt, t.id)
      .where(sql`follows_id is not null`),
    index('interaction_due')
      .on(t.dueAt, t.id)
      .where(sql`channel = 'TASK' and completed_at is null`),
    index('interaction_due_of_owner')
      .on(t.ownerId, t.dueAt, t.id)
      .where(sql`channel = 'TASK' and completed_at is null`),
    index('interaction_due_at').on(t.dueAt, t.id),
    index('interaction_tasks_of_owner')
      .on(t.ownerId, t.occurredAt, t.id)
      .where(sql`channel = 'TASK'`),
    check('interaction_language', languageKnown(t.language)),
    index('interaction_language').on(t.language, t.occurredAt, t.id),
    searchedIndex('interaction_searched', t.searched, t.occurredAt),
    index('interaction_of_thread').on(t.threadId, t.occurredAt, t.id),
    index('interaction_channel').on(t.channel, t.occurredAt, t.id),
    index('interaction_direction').on(t.direction, t.occurredAt, t.id),
    index('interaction_outcome')
      .on(t.outcome, t.occurredAt, t.id)
      .where(sql`outcome is not null`),
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

/** That an interaction was deleted: of what it said the trail alone knows. A message is not kept once more. */
export const deletedInteraction = crm.table(
  'deleted_interaction',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    messageId: text(),
    deletedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    deletedBy: text().notNull().default(acting),
  },
  (t) => [
    index('deleted_interaction_customer').on(t.customerId, t.id),
    index('deleted_interaction_deleted').on(t.deletedAt, t.id),
    index('deleted_interaction_message')
      .on(t.messageId)
      .where(sql`message_id is not null`),
  ],
)

/** What an e-mail is known by, and what it refers to, perhaps to one that comes later. */
export const email = crm.table(
  'email',
  {
    interactionId: uuid()
      .primaryKey()
      .references(() => interaction.id),
    messageId: text().notNull(),
    /** Of one message to several customers the first, kept for one of them, is 0. */
    copy: smallint().notNull().default(0),
    refs: text().array().notNull(),
  },
  (t) => [
    unique('email_copy').on(t.messageId, t.copy),
    check('email_message_id_length', lengthBetween(t.messageId, 1, 998)),
    index('email_refs').using('gin', t.refs),
  ],
)

export type InteractionRow = Omit<InferSelectModel<typeof interaction>, 'searched'>

export const interactionColumns = unsearched(getTableColumns(interaction))
