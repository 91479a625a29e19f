import type { InferSelectModel } from 'drizzle-orm'
import { boolean, check, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { acting, moment, oneOf } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { commentRecords } from './comments.table.ts'

/** Employees who want to be told what happens with a record, or no longer, though it is theirs. The database finds the record. */
export const follower = crm.table(
  'follower',
  {
    record: text({ enum: commentRecords }).notNull(),
    recordId: uuid().notNull(),
    /** Whom ERP keeps. */
    employeeId: uuid().notNull(),
    /** Who was asked to be told no more: nothing has them follow it again but `addFollowers`. */
    muted: boolean().notNull().default(false),
    followedAt: moment().notNull().defaultNow(),
    followedBy: text().notNull().default(acting),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.employeeId] }),
    check('follower_record', oneOf(t.record, commentRecords)),
    index('follower_employee').on(t.employeeId, t.followedAt, t.recordId),
  ],
)

export type FollowerRow = InferSelectModel<typeof follower>
