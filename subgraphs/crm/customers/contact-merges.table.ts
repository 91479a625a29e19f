import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { contact } from './customers.table.ts'

/** Two contacts of a customer that became one. Written by the database's own functions alone. */
export const contactMerge = crm.table(
  'contact_merge',
  {
    id: uuid().primaryKey(),
    survivorId: uuid()
      .notNull()
      .references(() => contact.id),
    mergedId: uuid()
      .notNull()
      .references(() => contact.id),
    mergedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    mergedBy: text().notNull(),
    unmergedAt: moment(),
    unmergedBy: text(),
    /** Of the survivor's fields that changed by it: what was, and what became. */
    changed: jsonb().notNull(),
    /** The merged one's addresses and numbers, and of each whether the survivor had it not: `brought`. */
    points: jsonb().notNull(),
  },
  (t) => [
    uniqueIndex('contact_merge_once')
      .on(t.mergedId)
      .where(sql`unmerged_at is null`),
    index('contact_merge_of_merged').on(t.mergedId),
    index('contact_merge_survivor').on(t.survivorId, t.id),
    check('contact_merge_two', sql`${t.survivorId} <> ${t.mergedId}`),
  ],
)

/** What was in the fields, and by what it was reached, says who it was: it is not answered. */
export const shownContactMerge = {
  id: contactMerge.id,
  survivorId: contactMerge.survivorId,
  mergedId: contactMerge.mergedId,
  mergedAt: contactMerge.mergedAt,
  mergedBy: contactMerge.mergedBy,
  unmergedAt: contactMerge.unmergedAt,
  unmergedBy: contactMerge.unmergedBy,
}

export type ContactMergeRow = Omit<InferSelectModel<typeof contactMerge>, 'changed' | 'points'>
