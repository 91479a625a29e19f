import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { workingCalendar } from './calendars.table.ts'
import { idByCode, newCode } from './codes.service.ts'
import { prorateLeave } from './leave.accrual.service.ts'
import { department, employeeSkill, position, skill } from './organisation.table.ts'
import { addEmployees, requireEmployee } from './resources.service.ts'
import { employee, type EmployeeRow } from './resources.table.ts'

type Employed = EmployeeRow & { readonly kind: 'Employee' }

const personal = {
  email: z.email('is no e-mail address').max(254).nullish(),
  phone: line(50).nullish(),
  managerId: anyId.nullish(),
  departmentId: anyId.nullish(),
  position: anyCode.nullish(),
  calendar: anyCode.nullish(),
}

/** Runs reckon with each year that somebody has been employed in. */
const earliestHire = '1900-01-01'

const newEmployee = z.object({
  number: newCode,
  name: line(200),
  title: line(200),
  hiredOn: z.string().refine((day) => day >= earliestHire, `must be ${earliestHire} or later`),
  ...personal,
})

const employeePatch = z.object({
  id: anyId,
  name: line(200).nullish(),
  title: line(200).nullish(),
  ...personal,
  expectedVersion: z.int().nullish(),
})

/** Ids in place of what the input names. Refuses with EmployeeNotFound and InvalidInput. */
async function referred(
  tx: Db,
  given: Pick<z.infer<typeof employeePatch>, 'managerId' | 'departmentId' | 'position' | 'calendar'>,
) {
  const { managerId, departmentId } = given
  if (managerId) await requireEmployee(tx, managerId)
  if (departmentId) await requireDepartment(tx, departmentId)
  return {
    managerId,
    departmentId,
    positionId: await idByCode(tx, position, 'position', given.position),
    calendarId: await idByCode(tx, workingCalendar, 'calendar', given.calendar),
  }
}

async function requireDepartment(tx: Db, id: string): Promise<void> {
  const found = isUuid(id) ? await tx.select({ id: department.id }).from(department).where(eq(department.id, id)) : []
  if (found.length === 0) refuseInput('departmentId', `departmentId: no department has the id ${id}.`)
}

/** Takes on an employee. Refuses with NumberTaken, EmployeeNotFound and InvalidInput. */
export async function createEmployee(tx: Db, given: unknown): Promise<Employed> {
  const { number, name, title, hiredOn, email, phone, ...references } = checkInput(newEmployee, given)
  const id = uuidv7()
  const ids = await referred(tx, references)
  const added = await addEmployees(tx, [{ id, number, name, title, hiredOn, email, phone, ...ids }])
  if (added === 0) refuse('NumberTaken', `Another employee has the number ${number}.`, { number })
  return { ...(await requireEmployee(tx, id)), kind: 'Employee' }
}

async function lockEmployee(tx: Db, id: string, expectedVersion: number | null | undefined): Promise<EmployeeRow> {
  const [found] = isUuid(id) ? await tx.select().from(employee).where(eq(employee.id, id)).for('no key update') : []
  if (!found) return refuse('EmployeeNotFound', `No employee has the id ${id}.`, { employeeId: id })
  requireVersion('employee', found, expectedVersion)
  return found
}

const refuseCycle = () => refuse('ManagerCycle', 'Nobody reports to themselves, near or far.')

/** What is that way already keeps its version. */
async function change(tx: Db, before: EmployeeRow, patch: Partial<EmployeeRow>): Promise<Employed> {
  const changes = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && value !== before[field as keyof EmployeeRow],
  )
  if (changes.length === 0) return { ...before, kind: 'Employee' }
  const [after] = await refuseBroken(
    tx
      .update(employee)
      .set({ ...Object.fromEntries(changes), version: before.version + 1 })
      .where(eq(employee.id, before.id))
      .returning(),
    {
      employee_manager_cycle: refuseCycle,
      employee_not_own_manager: refuseCycle,
      employee_engaged: () =>
        refuse('EmployeeBooked', 'They have leave, are booked or have worked after that day: cancel that first.'),
    },
  )
  return { ...(after as EmployeeRow), kind: 'Employee' }
}

/** Changes what is given. Refuses with EmployeeNotFound, ManagerCycle, VersionConflict and InvalidInput. */
export async function updateEmployee(tx: Db, given: unknown): Promise<Employed> {
  const { id, name, title, email, phone, expectedVersion, ...references } = checkInput(employeePatch, given)
  const ids = await referred(tx, references)
  const before = await lockEmployee(tx, id, expectedVersion)
  return change(tx, before, { name: name ?? undefined, title: title ?? undefined, email, phone, ...ids })
}

const ending = z.object({ id: anyId, endsOn: z.string().nullable(), expectedVersion: z.int().nullish() })

/** Sets the last day of work, or none. Refuses with EmployeeNotFound, EmployeeBooked, VersionConflict and InvalidInput. */
export async function endEmployment(tx: Db, given: unknown): Promise<Employed> {
  const { id, endsOn, expectedVersion } = checkInput(ending, given)
  const before = await lockEmployee(tx, id, expectedVersion)
  if (endsOn && endsOn < before.hiredOn)
    refuseInput('endsOn', `endsOn: ${endsOn} lies before the first day of work, ${before.hiredOn}.`)
  const after = await change(tx, before, { endsOn })
  if (after.endsOn !== before.endsOn) await prorateLeave(tx, after.id, after.endsOn, before.endsOn)
  return after
}

const skills = z.object({
  employeeId: anyId,
  skills: z.array(z.object({ skill: anyCode, level: z.int().min(1).max(5) })).max(100),
  expectedVersion: z.int().nullish(),
})

/** Replaces the skills of an employee. Refuses with EmployeeNotFound, VersionConflict and InvalidInput. */
export async function setEmployeeSkills(tx: Db, given: unknown): Promise<Employed> {
  const { employeeId, skills: wanted, expectedVersion } = checkInput(skills, given)
  const before = await lockEmployee(tx, employeeId, expectedVersion)
  const levels = new Map(wanted.map((one) => [one.skill, one.level]))
  if (levels.size < wanted.length) refuseInput('skills', 'skills: names a skill twice.')
  const known = await tx
    .select({ id: skill.id, code: skill.code })
    .from(skill)
    .where(sql`${skill.code} = any(${sql.param([...levels.keys()])}::text[])`)
  const missing = [...levels.keys()].findIndex((code) => !known.some((one) => one.code === code))
  if (missing >= 0) refuseInput(`skills.${missing}.skill`, `skills.${missing}.skill: no skill has that code.`)
  await tx.delete(employeeSkill).where(eq(employeeSkill.employeeId, before.id))
  if (known.length > 0)
    await tx
      .insert(employeeSkill)
      .values(known.map(({ id, code }) => ({ employeeId: before.id, skillId: id, level: levels.get(code) as number })))
  const [after] = await tx
    .update(employee)
    .set({ version: before.version + 1 })
    .where(eq(employee.id, before.id))
    .returning()
  return { ...(after as EmployeeRow), kind: 'Employee' }
}
