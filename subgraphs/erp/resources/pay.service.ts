import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { moneyInput } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { employeePay, type EmployeePayRow, type NewEmployeePay } from './pay.table.ts'
import { requireEmployee } from './resources.service.ts'

/** Adds pay by one statement. Days that an employee has pay for already are left as they are. @returns how many came in */
export const addPay = (tx: Db, rows: readonly NewEmployeePay[]): Promise<number> =>
  insertRows(tx, employeePay, rows, sql`(employee_id, valid_from) do nothing`)

const input = z.object({
  employeeId: anyId,
  annualGross: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero'),
  validFrom: z.string(),
})

/** Sets an employee's pay from a day on. Refuses with EmployeeNotFound, PayAlreadySet and InvalidInput, none of which tells a pay. */
export async function setEmployeePay(tx: Db, given: unknown): Promise<EmployeePayRow & { kind: 'EmployeePay' }> {
  const { employeeId, annualGross, validFrom } = checkInput(input, given)
  const { hiredOn } = await requireEmployee(tx, employeeId)
  if (validFrom < hiredOn) refuseInput('validFrom', `validFrom: ${validFrom} lies before the first day of work.`)
  const id = uuidv7()
  const added = await addPay(tx, [{ id, employeeId, validFrom, ...annualGross }])
  if (added === 0)
    refuse('PayAlreadySet', `Pay from ${validFrom} on is set already: set the right one from a later day.`, {
      validFrom,
    })
  const [row] = await tx.select().from(employeePay).where(eq(employeePay.id, id))
  return { ...(row as EmployeePayRow), kind: 'EmployeePay' }
}
