import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  numeric,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'
import { languageKnown, searchedIndex, searchedText, unsearched } from '../search/columns.ts'
import { businessCalendar } from './calendars.table.ts'
import { caseQueue, priorities, slaPolicy } from './sla.table.ts'

export const caseStatuses = ['NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER', 'RESOLVED', 'CLOSED', 'CANCELLED'] as const
export const caseChannels = ['EMAIL', 'PHONE', 'CHAT', 'WEB', 'MEETING', 'OTHER'] as const
export const messageDirections = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const
export const slaEventKinds = ['ESCALATED', 'BREACHED'] as const
export const slaGoals = ['FIRST_RESPONSE', 'RESOLUTION'] as const

const spans = customType<{ data: string }>({ dataType: () => 'tstzmultirange' })

/**
 * What a customer wants of us. Its clock is kept by the database, whoever writes: policy, due times, what was used of them,
 * and `nextEventAt`, when something is to be noted next, which alone is looked for. A stage is 0, 1 once it was escalated, 2
 * once its due time was missed.
 */
export const serviceCase = crm.table(
  'service_case',
  {
    id: uuid().primaryKey(),
    /** From the series, by the database. */
    number: codeColumn()
      .notNull()
      .default(sql`null`)
      .unique('service_case_number'),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    contactId: uuid(),
    channel: text({ enum: caseChannels }).notNull(),
    subject: text().notNull(),
    subjectFolded: foldedColumn('subject'),
    description: text(),
    ...searchedText('subject', 'description'),
    priority: text({ enum: priorities }).notNull().default('NORMAL'),
    priorityRank: smallint()
      .notNull()
      .generatedAlwaysAs(sql`array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], priority)`),
    queueId: uuid().references(() => caseQueue.id),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    status: text({ enum: caseStatuses }).notNull().default('NEW'),
    /** Since when it has that status; moves on with each. */
    statusSince: moment(),
    openedAt: moment()
      .notNull()
      .default(sql`now()`),
    policyId: uuid().references(() => slaPolicy.id),
    calendarId: uuid().references(() => businessCalendar.id),
    firstResponseMinutes: integer(),
    resolutionMinutes: integer(),
    firstRespondedAt: moment(),
    resolvedAt: moment(),
    /** Minutes of the calendar in which it was not for us to act. */
    waitedMinutes: numeric().notNull().default('0'),
    /** When that was. */
    waits: spans().notNull().default('{}'),
    firstResponseDueAt: moment(),
    firstResponseEscalateAt: moment(),
    firstResponseStage: smallint().notNull().default(0),
    /** Minutes of the calendar used. */
    firstResponseTook: numeric(),
    resolutionDueAt: moment(),
    resolutionEscalateAt: moment(),
    resolutionStage: smallint().notNull().default(0),
    resolutionTook: numeric(),
    nextEventAt: moment(),
    breached: boolean()
      .notNull()
      .generatedAlwaysAs(sql`first_response_stage = 2 or resolution_stage = 2`),
    /** For lists: what is due never comes last. */
    dueSort: moment()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(resolution_due_at, 'infinity'::timestamptz)`),
    reopened: integer().notNull().default(0),
    custom: customColumn(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'service_case_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    check('service_case_channel', oneOf(t.channel, caseChannels)),
    check('service_case_priority', oneOf(t.priority, priorities)),
    check('service_case_status', oneOf(t.status, caseStatuses)),
    check('service_case_subject_length', lengthBetween(t.subject, 1, 200)),
    check('service_case_description_length', lengthBetween(t.description, 1, 100_000)),
    check('service_case_stages', sql`${t.firstResponseStage} between 0 and 2 and ${t.resolutionStage} between 0 and 2`),
    check('service_case_resolved', sql`(${t.status} in ('RESOLVED', 'CLOSED')) = (${t.resolvedAt} is not null)`),
    check('service_case_responded', sql`${t.firstRespondedAt} >= ${t.openedAt}`),
    check('service_case_waited', sql`${t.waitedMinutes} >= 0`),
    check('service_case_version', sql`${t.version} > 0`),
    check('service_case_language', languageKnown(t.language)),
    searchedIndex('service_case_searched', t.searched, t.openedAt),
    index('service_case_opened').on(t.openedAt, t.id),
    index('service_case_due').on(t.dueSort, t.id),
    index('service_case_rank').on(t.priorityRank, t.id),
    index('service_case_customer').on(t.customerId, t.openedAt, t.id),
    index('service_case_queue').on(t.queueId, t.openedAt, t.id),
    index('service_case_owner').on(t.ownerId, t.openedAt, t.id),
    index('service_case_status_opened').on(t.status, t.openedAt, t.id),
    index('service_case_breached')
      .on(t.openedAt, t.id)
      .where(sql`breached`),
    index('service_case_open_due')
      .on(t.dueSort, t.id)
      .where(sql`status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_not_open')
      .on(t.openedAt, t.id)
      .where(sql`not status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_queue_open')
      .on(t.queueId, t.dueSort, t.id)
      .where(sql`status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_owner_open')
      .on(t.ownerId, t.dueSort, t.id)
      .where(sql`status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_nobodys')
      .on(t.openedAt, t.id)
      .where(sql`owner_id is null and status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_next_event')
      .on(t.nextEventAt, t.id)
      .where(sql`next_event_at is not null`),
    index('service_case_resolved_at')
      .on(t.resolvedAt, t.id)
      .where(sql`resolved_at is not null`),
    // By which those are found whose time is over.
    index('service_case_ended')
      .on(t.statusSince, t.id)
      .where(sql`status in ('CLOSED', 'CANCELLED') and subject <> 'Erased'`),
    index('service_case_calendar')
      .on(t.calendarId)
      .where(sql`status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`),
    index('service_case_policy').on(t.policyId),
    index('service_case_contact_of').on(t.contactId),
    index('service_case_subject_folded').using('gin', t.subjectFolded.op('gin_trgm_ops')),
  ],
)

/** What was said about a case, on either side; the customer never sees what is INTERNAL. */
export const caseMessage = crm.table(
  'case_message',
  {
    id: uuid().primaryKey(),
    caseId: uuid()
      .notNull()
      .references(() => serviceCase.id),
    direction: text({ enum: messageDirections }).notNull(),
    body: text().notNull(),
    /** Whom ERP keeps. */
    employeeId: uuid(),
    contactId: uuid().references(() => contact.id),
    sentAt: moment().notNull(),
  },
  (t) => [
    check('case_message_direction', oneOf(t.direction, messageDirections)),
    check('case_message_body_length', lengthBetween(t.body, 1, 100_000)),
    index('case_message_case').on(t.caseId, t.sentAt, t.id),
    index('case_message_contact').on(t.contactId),
  ],
)

/** That a promise was about to be missed, or was: written by the database, once for each due time. */
export const slaEvent = crm.table(
  'sla_event',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid()
      .notNull()
      .references(() => serviceCase.id),
    kind: text({ enum: slaEventKinds }).notNull(),
    goal: text({ enum: slaGoals }).notNull(),
    dueAt: moment().notNull(),
    occurredAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    /** Who is told: whom ERP keeps. */
    employeeId: uuid(),
  },
  (t) => [
    unique('sla_event_once').on(t.caseId, t.kind, t.goal, t.dueAt),
    check('sla_event_kind', oneOf(t.kind, slaEventKinds)),
    check('sla_event_goal', oneOf(t.goal, slaGoals)),
    index('sla_event_occurred').on(t.occurredAt, t.id),
  ],
)

/** What the customer thought of it, once. */
export const caseRating = crm.table(
  'case_rating',
  {
    caseId: uuid()
      .primaryKey()
      .references(() => serviceCase.id),
    score: smallint().notNull(),
    comment: text(),
    ratedAt: moment()
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    check('case_rating_score', sql`${t.score} between 1 and 5`),
    check('case_rating_comment_length', lengthBetween(t.comment, 1, 10_000)),
    index('case_rating_rated').on(t.ratedAt, t.caseId),
  ],
)

export type CaseRow = Omit<InferSelectModel<typeof serviceCase>, 'searched'>

export const caseColumns = unsearched(getTableColumns(serviceCase))
export type CaseMessageRow = InferSelectModel<typeof caseMessage>
export type SlaEventRow = InferSelectModel<typeof slaEvent>
export type CaseRatingRow = InferSelectModel<typeof caseRating>
