import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { codeColumn, peopleText } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { costCentre } from '../accounts/dimensions.table.ts'
import { amount, currency, erp } from '../schema.ts'
import { employee } from './resources.table.ts'

/** A part of a company. The tree has no cycle: the database refuses one. */
export const department = erp.table(
  'department',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: peopleText().notNull(),
    parentId: uuid(),
    headId: uuid().references((): AnyPgColumn => employee.id),
    costCentreId: uuid().references(() => costCentre.id),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('department_code').on(t.companyId, t.code),
    unique('department_of_company').on(t.companyId, t.id),
    foreignKey({ name: 'department_parent', columns: [t.companyId, t.parentId], foreignColumns: [t.companyId, t.id] }),
    index('department_parent_name').on(t.parentId, t.name, t.id),
    index('department_name').on(t.companyId, t.name, t.id),
  ],
)

/** What an hour of whoever holds it costs is a standard rate, the same for all of them: nobody's pay. */
export const position = erp.table(
  'position',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    hourlyCost: amount(),
    currency: currency(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('position_name').on(t.name, t.id),
    check('position_hourly_cost', sql`(${t.hourlyCost} is null) = (${t.currency} is null) and ${t.hourlyCost} >= 0`),
  ],
)

export const skill = erp.table(
  'skill',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [index('skill_name').on(t.name, t.id)],
)

/** Part of the employee, whose version it raises. */
export const employeeSkill = erp.table(
  'employee_skill',
  {
    employeeId: uuid()
      .notNull()
      .references(() => employee.id),
    skillId: uuid()
      .notNull()
      .references(() => skill.id),
    level: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.employeeId, t.skillId] }),
    index('employee_skill_skill').on(t.skillId, t.level, t.employeeId),
    check('employee_skill_level', sql`${t.level} between 1 and 5`),
  ],
)

export type DepartmentRow = InferSelectModel<typeof department>
export type PositionRow = InferSelectModel<typeof position>
export type SkillRow = InferSelectModel<typeof skill>
