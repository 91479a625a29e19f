import { sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { EmployeeFilter, EmployeeOrderField, SkillLevelFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { withinDepartment } from './organisation.filter.loaders.ts'
import { freeEmployee } from './planning.filter.loaders.ts'
import { paidWithin } from './pay.loaders.ts'
import { employee } from './resources.table.ts'

export const employeeById = rowLoader(employee, 'id')

export const employeeByNumber = rowLoader(employee, 'number')

export const reportsOfEmployee = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(employee)
      .where(sql`${employee.managerId} = any(${array(ids, 'uuid')})`)
      .orderBy(employee.name, employee.id),
  (row) => row.managerId ?? '',
)

export const employeeList: ListDefinition<typeof employee, EmployeeFilter, EmployeeOrderField> = {
  table: employee,
  orders: { NUMBER: 'number', NAME: 'name', HIRED_ON: 'hiredOn' },
  defaultOrder: [{ field: 'NUMBER', direction: 'ASC' }],
  where: (filter) => [
    foldedText(employee.nameFolded, fold, filter.name),
    codeText(employee.number, filter.number),
    codeText(employee.title, filter.title),
    is(employee.managerId, filter.managerId),
    filter.departmentId ? withinDepartment(employee.departmentId, filter.departmentId) : undefined,
    is(employee.positionId, filter.positionId),
    filter.skill ? hasSkill(filter.skill) : undefined,
    filter.free ? freeEmployee(filter.free) : undefined,
    filter.activeOn
      ? sql`${employee.hiredOn} <= ${filter.activeOn} and coalesce(${employee.endsOn}, 'infinity') >= ${filter.activeOn}`
      : undefined,
    filter.annualPay ? paidWithin(filter.annualPay) : undefined,
  ],
}

const hasSkill = ({ skill, minimumLevel }: SkillLevelFilter): SQL => sql`exists (
  select from erp.employee_skill known join erp.skill on skill.id = known.skill_id
   where known.employee_id = ${employee.id} and skill.code = ${skill} and known.level >= ${minimumLevel})`
