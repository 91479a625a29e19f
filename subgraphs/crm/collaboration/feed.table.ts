import { sql, type InferSelectModel } from 'drizzle-orm'
import { bigint, check, index, text, uuid } from 'drizzle-orm/pg-core'
import { acting, moment, oneOf } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { commentRecords } from './comments.table.ts'

/** What feeds tell of, as the SDL's `FeedKind` has it. */
export const feedKinds = [
  'COMMENT',
  'INTERACTION',
  'NOTE',
  'LEAD_MOVED',
  'OPPORTUNITY_MOVED',
  'CASE_MOVED',
  'CASE_ESCALATED',
  'CAMPAIGN_MOVED',
] as const

/**
 * What a team or an employee is told of, entered by triggers for whoever looked after the record, or followed it, when it
 * happened: a page of a feed is read from one place of one index. It holds no text of the record.
 */
export const feedEntry = crm.table(
  'feed_entry',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    /** A team, or an employee, whom ERP keeps. */
    feedId: uuid().notNull(),
    kind: text({ enum: feedKinds }).notNull(),
    /** What was commented on or noted of, or moved, by its table; of an interaction that itself. */
    record: text({ enum: commentRecords }).notNull(),
    /** The comment, the interaction, the opportunity, ... */
    recordId: uuid().notNull(),
    fromState: text(),
    toState: text(),
    at: moment().notNull().defaultNow(),
    toldBy: text().notNull().default(acting),
  },
  (t) => [
    check('feed_entry_kind', oneOf(t.kind, feedKinds)),
    check('feed_entry_record', oneOf(t.record, commentRecords)),
    index('feed_entry_of_record').on(t.feedId, t.kind, t.record, t.id),
    // By which those are found whose time is over.
    index('feed_entry_at').on(t.at, t.id),
  ],
)

/** Up to which of its entries an employee has read its feed. */
export const feedMark = crm.table('feed_mark', {
  employeeId: uuid().primaryKey(),
  entryId: bigint({ mode: 'bigint' }).notNull(),
  readAt: moment()
    .notNull()
    .default(sql`now()`),
})

export type FeedEntryRow = InferSelectModel<typeof feedEntry>
