import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, index, integer, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, peopleText } from '../../common/database/columns.ts'
import { crm, foldedColumn } from '../schema.ts'

/** Employees who look after customers, or anything else, together. */
export const team = crm.table(
  'team',
  {
    id: uuid().primaryKey(),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name').unique('team_name_once'),
    active: boolean().notNull().default(true),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('team_name_length', lengthBetween(t.name, 1, 100)),
    check('team_version', sql`${t.version} > 0`),
    index('team_name').on(t.name, t.id),
  ],
)

export const teamMember = crm.table(
  'team_member',
  {
    teamId: uuid()
      .notNull()
      .references(() => team.id),
    /** Whom ERP keeps. */
    employeeId: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.employeeId] }), index('team_member_employee').on(t.employeeId, t.teamId)],
)

export type TeamRow = InferSelectModel<typeof team>
