import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { askedIds } from '../../common/ports.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import { employee, type EmployeeRow, type NewEmployee } from './resources.table.ts'

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

/** The employee with that id. Refuses with EmployeeNotFound. */
export async function requireEmployee(db: Db, id: string): Promise<EmployeeRow> {
  const [found] = isUuid(id) ? await db.select().from(employee).where(eq(employee.id, id)) : []
  return found ?? refuse('EmployeeNotFound', `No employee has the id ${id}.`, { employeeId: id })
}

/** The port `employees`: which of the ids are employees'. */
export async function knownEmployees(db: Db, input: unknown): Promise<{ known: string[] }> {
  const rows = await db
    .select({ id: employee.id })
    .from(employee)
    .where(sql`${employee.id} = any(${array(askedIds.parse(input).ids.filter(isUuid), 'uuid')})`)
  return { known: rows.map((row) => row.id) }
}

const askedAddresses = z.object({ addresses: z.array(z.string()).max(10_000), on: z.iso.date() })

/** The port `employeesByAddress`: whose e-mail addresses those are, of who was employed that day; of several nobody's. */
export async function employeesByAddress(db: Db, input: unknown) {
  const { addresses, on } = askedAddresses.parse(input)
  const employees = await db.execute<{ address: string; id: string }>(sql`
    select lower(email) as address, min(id::text) as id from erp.employee
     where lower(email) = any(${array(
       addresses.map((address) => address.toLowerCase()),
       'text',
     )}) and hired_on <= ${on}::date and (ends_on is null or ends_on >= ${on}::date)
     group by 1 having count(*) = 1`)
  return { employees }
}
