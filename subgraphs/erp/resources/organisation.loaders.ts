import { eq, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type {
  DepartmentFilter,
  DepartmentOrderField,
  PositionFilter,
  PositionOrderField,
  SkillFilter,
  SkillOrderField,
} from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { department, employeeSkill, position, skill, type SkillRow } from './organisation.table.ts'
import { employeeList } from './resources.loaders.ts'
import { employee } from './resources.table.ts'

export const departmentById = rowLoader(department, 'id')

export const departmentsWithin = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(department)
      .where(sql`${department.parentId} = any(${array(ids, 'uuid')})`)
      .orderBy(department.name, department.id),
  (row) => row.parentId ?? '',
)

export const costCentreCodeById = loader(
  (db, ids) =>
    db
      .select({ id: sql<string>`id`, code: sql<string>`code` })
      .from(sql`erp.cost_centre`)
      .where(sql`id = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const positionById = rowLoader(position, 'id')

/** A skill that an employee has, and how well. */
export interface SkillOfEmployee {
  readonly employeeId: string
  readonly level: number
  readonly skill: SkillRow
}

export const skillsOfEmployee = groupLoader<SkillOfEmployee>(
  (db, ids) =>
    db
      .select({ employeeId: employeeSkill.employeeId, level: employeeSkill.level, skill })
      .from(employeeSkill)
      .innerJoin(skill, eq(skill.id, employeeSkill.skillId))
      .where(sql`${employeeSkill.employeeId} = any(${array(ids, 'uuid')})`)
      .orderBy(sql`${employeeSkill.level} desc`, skill.name, skill.id),
  (row) => row.employeeId,
)

const folded = (column: PgColumn): SQL => sql`erp.fold(${column})`

const departmentList: ListDefinition<typeof department, DepartmentFilter, DepartmentOrderField> = {
  table: department,
  orders: { NAME: 'name', CODE: 'code' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    foldedText(folded(department.name), fold, filter.name),
    codeText(department.code, filter.code),
    is(department.active, filter.active),
  ],
}

export const listDepartments = listInCompany(departmentList, department.companyId)

export const employeesOfDepartment = childList(employeeList, { column: employee.departmentId })

export const positionList: ListDefinition<typeof position, PositionFilter, PositionOrderField> = {
  table: position,
  orders: { NAME: 'name', CODE: 'code' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [foldedText(folded(position.name), fold, filter.name), codeText(position.code, filter.code)],
}

export const skillList: ListDefinition<typeof skill, SkillFilter, SkillOrderField> = {
  table: skill,
  orders: { NAME: 'name', CODE: 'code' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [foldedText(folded(skill.name), fold, filter.name), codeText(skill.code, filter.code)],
}
