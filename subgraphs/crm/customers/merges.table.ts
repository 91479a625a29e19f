import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { customer } from './customers.table.ts'

/** Two customers that became one. Written by the database's own functions alone. */
export const customerMerge = crm.table(
  'customer_merge',
  {
    id: uuid().primaryKey(),
    survivorId: uuid()
      .notNull()
      .references(() => customer.id),
    mergedId: uuid()
      .notNull()
      .references(() => customer.id),
    mergedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    mergedBy: text().notNull(),
    unmergedAt: moment(),
    unmergedBy: text(),
    /** Of the survivor's fields that changed by it: what was, and what became. */
    changed: jsonb().notNull(),
  },
  (t) => [
    uniqueIndex('customer_merge_once')
      .on(t.mergedId)
      .where(sql`unmerged_at is null`),
    index('customer_merge_survivor').on(t.survivorId, t.id),
    check('customer_merge_two', sql`${t.survivorId} <> ${t.mergedId}`),
  ],
)

/** What a merge, of customers or of contacts, moved from one to the other, or copied: rows by their keys. */
export const mergedRow = crm.table(
  'merged_row',
  {
    mergeId: uuid().notNull(),
    record: codeColumn().notNull(),
    ofColumn: codeColumn().notNull(),
    rowKey: codeColumn().notNull(),
  },
  (t) => [primaryKey({ columns: [t.mergeId, t.record, t.ofColumn, t.rowKey] })],
)

/**
 * Columns that refer to customers or contacts and do not simply follow one that is merged into another. All others that the
 * catalogue knows do. Written by migrations.
 */
export const mergeRule = crm.table(
  'merge_rule',
  {
    record: codeColumn().notNull(),
    ofColumn: codeColumn().notNull(),
    /** Which rows follow, of `t`: SQL with $1 the survivor and $2 the merged one. */
    follows: text().notNull(),
    why: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.record, t.ofColumn] })],
)

/** What was in the fields says who it was: it is not answered. */
export const { changed: changedFields, ...shownColumns } = getTableColumns(customerMerge)

export type CustomerMergeRow = Omit<InferSelectModel<typeof customerMerge>, 'changed'>
