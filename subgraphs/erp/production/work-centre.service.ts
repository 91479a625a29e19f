import Big from 'big.js'
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { weekdays, workCentre, type WorkCentreRow } from './work-centre.table.ts'

const upTo = (most: number) => positive.refine((value) => new Big(value).lte(most), `must be ${most} at most`)

const fields = {
  name: line(200),
  hourlyRate: zeroOrMore,
  capacityHours: upTo(10_000),
  efficiency: upTo(10),
  workingDays: z.array(z.enum(weekdays)).min(1, 'needs a day'),
  closedOn: z.array(z.string()).max(500),
}

const created = z.object({
  ...fields,
  code: z.string().regex(/^[A-Za-z0-9._/-]{1,40}$/, 'must be 1 to 40 letters, digits, -, _, . or /'),
  company: anyCode.nullish(),
})

const updated = z
  .object({ ...fields, active: z.boolean() })
  .partial()
  .extend({ workCentreId: anyId, expectedVersion: z.int().nullish() })

type Answer = WorkCentreRow & { kind: 'WorkCentre' }

const inOrder = (values: readonly string[]) => [...new Set(values)].sort()
const ofTheWeek = (days: readonly WorkCentreRow['workingDays'][number][]) =>
  weekdays.filter((day) => days.includes(day))

export async function createWorkCentre(tx: Db, given: unknown): Promise<Answer> {
  const { company: code, workingDays, closedOn, ...rest } = checkInput(created, given)
  const company = await companyByCode(tx, code)
  const [row] = await tx
    .insert(workCentre)
    .values({
      ...rest,
      id: uuidv7(),
      companyId: company.id,
      workingDays: ofTheWeek(workingDays),
      closedOn: inOrder(closedOn),
    })
    .onConflictDoNothing()
    .returning()
  if (!row) return refuse('WorkCentreCodeTaken', `There is a work centre ${rest.code} already.`, { code: rest.code })
  return { ...row, kind: 'WorkCentre' }
}

type NewWorkCentre = Pick<WorkCentreRow, 'code' | 'name' | 'hourlyRate' | 'capacityHours'>

/** Adds those whose codes the company does not have yet; they work from Monday to Friday. @returns how many were new */
export const addWorkCentres = (tx: Db, companyId: string, centres: readonly NewWorkCentre[]): Promise<number> =>
  insertRows(
    tx,
    workCentre,
    centres.map((one) => ({
      ...{ ...one, id: uuidv7(), companyId, efficiency: '1', workingDays: weekdays.slice(0, 5), closedOn: [] },
    })),
    sql`(company_id, code) do nothing`,
  )

/** A null leaves what is there, as if it had not been given. */
const withoutNulls = (input: object) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))

export async function updateWorkCentre(tx: Db, given: object): Promise<Answer> {
  const { workCentreId, expectedVersion, workingDays, closedOn, ...rest } = checkInput(updated, withoutNulls(given))
  const [found] = isUuid(workCentreId)
    ? await tx.select().from(workCentre).where(eq(workCentre.id, workCentreId)).for('update')
    : []
  if (!found) return refuse('WorkCentreNotFound', `No work centre has the id ${workCentreId}.`)
  requireVersion('work centre', found, expectedVersion)
  const [row] = await tx
    .update(workCentre)
    .set({
      ...rest,
      ...(workingDays && { workingDays: ofTheWeek(workingDays) }),
      ...(closedOn && { closedOn: inOrder(closedOn) }),
      version: found.version + 1,
    })
    .where(eq(workCentre.id, found.id))
    .returning()
  return { ...(row as WorkCentreRow), kind: 'WorkCentre' }
}

/** Those of the company that are in use, by code. Refuses with WorkCentreNotFound, naming the first that there is not. */
export async function requireWorkCentres(
  db: Db,
  companyId: string,
  codes: readonly string[],
): Promise<Map<string, WorkCentreRow>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .select()
    .from(workCentre)
    .where(
      and(
        eq(workCentre.companyId, companyId),
        workCentre.active,
        sql`${workCentre.code} = any(${array(codes, 'text')})`,
      ),
    )
  const found = new Map(rows.map((row) => [row.code, row]))
  const missing = codes.find((code) => !found.has(code))
  if (missing !== undefined) refuse('WorkCentreNotFound', `No work centre ${missing} is in use.`)
  return found
}
