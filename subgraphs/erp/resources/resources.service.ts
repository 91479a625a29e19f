import { sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { askedIds } from '../../common/ports.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import { employee, type NewEmployee } from './resources.table.ts'

/**
 * Adds employees by one statement, so that managers may be among them in any order. Those whose number is there already
 * are left as they are. The database refuses a cycle. @returns how many came in
 */
export const addEmployees = (tx: Db, rows: readonly NewEmployee[]): Promise<number> =>
  insertRows(tx, employee, rows, sql`(number) do nothing`)

/** The ids of those employees that there are, by number. */
export async function employeeIds(db: Db, numbers: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: employee.id, number: employee.number })
    .from(employee)
    .where(sql`${employee.number} = any(${array(numbers, 'text')})`)
  return new Map(rows.map((row) => [row.number, row.id]))
}

/** Refuses with EmployeeNotFound unless one has that id. */
export async function requireEmployee(db: Db, id: string): Promise<void> {
  if ((await known(db, [id])).length === 0)
    refuse('EmployeeNotFound', `No employee has the id ${id}.`, { employeeId: id })
}

/** The port `employees`: which of the ids are employees'. */
export const knownEmployees = async (db: Db, input: unknown): Promise<{ known: string[] }> => ({
  known: await known(db, askedIds.parse(input).ids),
})

async function known(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: employee.id })
    .from(employee)
    .where(sql`${employee.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  return rows.map((row) => row.id)
}
