import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, integer, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { customer } from './customers.table.ts'

/** By what customers are told to be one, the surest first. The database knows a rule by its place in this list, from 1. */
export const matchRules = ['ORGANISATION_NUMBER', 'EMAIL', 'TELEPHONE', 'NAME', 'PERSON_NAME'] as const
export type MatchRule = (typeof matchRules)[number]

/**
 * What customers are compared by. Kept by triggers, whoever writes. Each that has the same value has another place: past
 * the first there are others like it, and two who write the same value at once wait for each other.
 */
export const matchKey = crm.table(
  'match_key',
  {
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    rule: smallint().notNull(),
    value: codeColumn().notNull(),
    place: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.rule, t.value] }),
    unique('match_key_place').on(t.rule, t.value, t.place),
    index('match_key_shared')
      .on(t.rule, t.value, t.place)
      .where(sql`place > 0`),
    check('match_key_rule', sql`${t.rule} between 1 and 5`),
    check('match_key_place_from', sql`${t.place} >= 0`),
  ],
)

/** Two customers that look like one and are two, as somebody said. */
export const notDuplicate = crm.table(
  'not_duplicate',
  {
    /** The lower id of the two. */
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    otherId: uuid()
      .notNull()
      .references(() => customer.id),
    declaredBy: text().notNull(),
    declaredAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.otherId] }),
    index('not_duplicate_other').on(t.otherId, t.customerId),
    check('not_duplicate_order', sql`${t.customerId} < ${t.otherId}`),
  ],
)

export type NotDuplicateRow = InferSelectModel<typeof notDuplicate>
