import { sql, type InferSelectModel } from 'drizzle-orm'
import { bigint, index, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

/**
 * The legal moves of every lifecycle, as data of migrations: the one place that says them, to the database and to refusals
 * alike. No state before a move: records may begin in that state.
 */
export const lifecycleMove = crm.table(
  'lifecycle_move',
  {
    lifecycle: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
  },
  (t) => [unique('lifecycle_move_once').on(t.lifecycle, t.fromState, t.toState).nullsNotDistinct()],
)

/** Each move that a record made, kept by the trigger that allowed it. */
export const stateChange = crm.table(
  'state_change',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    lifecycle: text().notNull(),
    recordId: uuid().notNull(),
    /** Null: it began in the other. */
    fromState: text(),
    toState: text().notNull(),
    changedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    changedBy: text().notNull(),
  },
  (t) => [
    index('state_change_record').on(t.recordId, t.id),
    index('state_change_lifecycle').on(t.lifecycle, t.toState, t.changedAt),
  ],
)

export type StateChangeRow = InferSelectModel<typeof stateChange>
