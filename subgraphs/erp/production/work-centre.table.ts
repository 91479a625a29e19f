import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, peopleText, subsetOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { amount, erp, foldedName, quantity } from '../schema.ts'

/** As PostgreSQL's `isodow` counts them, from 1. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

export const workCentre = erp.table(
  'work_centre',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: peopleText().notNull(),
    nameFolded: foldedName(),
    /** In the company's base currency. */
    hourlyRate: amount().notNull(),
    /** Of a working day. */
    capacityHours: quantity().notNull(),
    /** Standard hours done in an hour: work planned at one hour takes 1 / efficiency. */
    efficiency: quantity().notNull().default('1'),
    workingDays: text({ enum: weekdays }).array().notNull(),
    closedOn: date({ mode: 'string' })
      .array()
      .notNull()
      .default(sql`'{}'`),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('work_centre_code').on(t.companyId, t.code),
    check('work_centre_rate', sql`${t.hourlyRate} >= 0`),
    check('work_centre_capacity', sql`${t.capacityHours} > 0 and ${t.capacityHours} <= 10000`),
    check('work_centre_efficiency', sql`${t.efficiency} > 0 and ${t.efficiency} <= 10`),
    check('work_centre_working_days', sql`${subsetOf(t.workingDays, weekdays)} and cardinality(${t.workingDays}) > 0`),
    index('work_centre_name').on(t.companyId, t.name, t.id),
  ],
)

export type WorkCentreRow = InferSelectModel<typeof workCentre>
