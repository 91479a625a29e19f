import { sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { codeColumn, peopleText } from '../../common/database/columns.ts'
import { erp, foldedName } from '../schema.ts'
import { workingCalendar } from './calendars.table.ts'
import { department, position } from './organisation.table.ts'

/** The reporting line has no cycle: the database refuses one. */
export const employee = erp.table(
  'employee',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    nameFolded: foldedName(),
    title: text().notNull(),
    email: text(),
    phone: text(),
    hiredOn: date({ mode: 'string' }).notNull(),
    /** The last day of work; null while none is known. */
    endsOn: date({ mode: 'string' }),
    managerId: uuid(),
    departmentId: uuid().references((): AnyPgColumn => department.id),
    positionId: uuid().references((): AnyPgColumn => position.id),
    /** Null: the default calendar. */
    calendarId: uuid().references(() => workingCalendar.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ columns: [t.managerId], foreignColumns: [t.id] }),
    check('employee_not_own_manager', sql`${t.managerId} <> ${t.id}`),
    check('employee_span', sql`${t.endsOn} >= ${t.hiredOn}`),
    index('employee_department').on(t.departmentId, t.name, t.id),
    index('employee_position').on(t.positionId, t.name, t.id),
    index('employee_manager').on(t.managerId, t.name, t.id),
    index('employee_name').on(t.name, t.id),
    index('employee_email').on(sql`lower(${t.email})`),
    index('employee_hired_on').on(t.hiredOn, t.id),
    index('employee_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

export type EmployeeRow = InferSelectModel<typeof employee>
export type NewEmployee = InferInsertModel<typeof employee>
