import { sql } from 'drizzle-orm'
import { z } from 'zod'
import Big from 'big.js'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { moneyInput } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { idByCode, newCode, setByCode } from './codes.service.ts'
import {
  department,
  position,
  skill,
  type DepartmentRow,
  type PositionRow,
  type SkillRow,
} from './organisation.table.ts'
import { requireEmployee } from './resources.service.ts'

const departmentInput = z.object({
  code: newCode,
  name: line(200),
  parent: anyCode.nullish(),
  headId: anyId.nullish(),
  costCentre: anyCode.nullish(),
  active: z.boolean().nullish(),
  company: anyCode.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Adds a department, or changes the one with that code. Refuses with DepartmentCycle, EmployeeNotFound and what `setByCode` does. */
export async function setDepartment(tx: Db, given: unknown): Promise<DepartmentRow & { kind: 'Department' }> {
  const {
    code,
    parent,
    headId,
    costCentre,
    active,
    company: companyCode,
    expectedVersion,
    name,
  } = checkInput(departmentInput, given)
  const { id: companyId } = await companyByCode(tx, companyCode)
  const row = await refuseBroken(
    setByCode(
      tx,
      department,
      { code, companyId },
      {
        name,
        parentId: await idByCode(tx, department, 'parent', parent, companyId),
        headId: headId && (await requireEmployee(tx, headId)).id,
        costCentreId: await costCentreId(tx, costCentre, companyId),
        active: active ?? undefined,
      },
      expectedVersion,
    ),
    { department_cycle: () => refuse('DepartmentCycle', 'A department can not lie within itself, near or far.') },
  )
  return { ...row, kind: 'Department' }
}

async function costCentreId(tx: Db, code: string | null | undefined, companyId: string) {
  if (code === null || code === undefined) return code
  const [found] = await tx.execute<{ id: string }>(
    sql`select id from erp.cost_centre where company_id = ${companyId}::uuid and code = ${code}`,
  )
  return found?.id ?? refuseInput('costCentre', `costCentre: the company has no cost centre ${code}.`)
}

const positionInput = z.object({
  code: newCode,
  name: line(200),
  hourlyCost: moneyInput.refine(({ amount }) => new Big(amount).gte(0), 'must be zero or more').nullish(),
  expectedVersion: z.int().nullish(),
})

/** Adds a position, or changes the one with that code. */
export async function setPosition(tx: Db, given: unknown): Promise<PositionRow & { kind: 'Position' }> {
  const { code, name, hourlyCost, expectedVersion } = checkInput(positionInput, given)
  const cost =
    hourlyCost === undefined ? {} : { hourlyCost: hourlyCost?.amount ?? null, currency: hourlyCost?.currency ?? null }
  return { ...(await setByCode(tx, position, { code }, { name, ...cost }, expectedVersion)), kind: 'Position' }
}

const skillInput = z.object({ code: newCode, name: line(200), expectedVersion: z.int().nullish() })

/** Adds a skill, or changes the one with that code. */
export async function setSkill(tx: Db, given: unknown): Promise<SkillRow & { kind: 'Skill' }> {
  const { code, name, expectedVersion } = checkInput(skillInput, given)
  return { ...(await setByCode(tx, skill, { code }, { name }, expectedVersion)), kind: 'Skill' }
}
