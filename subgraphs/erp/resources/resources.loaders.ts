import { sql } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { EmployeeFilter, EmployeeOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { paidWithin } from './pay.loaders.ts'
import { employee } from './resources.table.ts'

export const employeeById = loader(
  (db, ids) =>
    db
      .select()
      .from(employee)
      .where(sql`${employee.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const employeeByNumber = loader(
  (db, numbers) =>
    db
      .select()
      .from(employee)
      .where(sql`${employee.number} = any(${array(numbers, 'text')})`),
  (row) => row.number,
)

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
    is(employee.managerId, filter.managerId),
    filter.annualPay ? paidWithin(filter.annualPay) : undefined,
  ],
}
