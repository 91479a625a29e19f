import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireProduct, requireWarehouse } from '../stock/stock.service.ts'
import { plannedDemand, planningParameter, type PlannedDemandRow, type PlanningParameterRow } from './planning.table.ts'

const parameters = z.object({
  productId: anyId,
  leadTimeDays: z.int().min(0).max(999).nullish(),
  minimumLot: zeroOrMore,
  lotMultiple: positive.nullish(),
  company: anyCode.nullish(),
})

/** Says how a product is planned, in place of what was said before. */
export async function setPlanning(
  tx: Db,
  given: unknown,
): Promise<PlanningParameterRow & { kind: 'PlanningParameter' }> {
  const {
    company: code,
    productId,
    leadTimeDays = null,
    minimumLot,
    lotMultiple = null,
  } = checkInput(parameters, given)
  const company = await companyByCode(tx, code)
  const product = await requireProduct(tx, productId)
  const values = { leadTimeDays, minimumLot, lotMultiple }
  const [row] = await tx
    .insert(planningParameter)
    .values({ id: uuidv7(), companyId: company.id, productId: product.id, ...values })
    .onConflictDoUpdate({
      target: [planningParameter.companyId, planningParameter.productId],
      set: { ...values, version: sql`${planningParameter.version} + 1` },
    })
    .returning()
  return { ...(row as PlanningParameterRow), kind: 'PlanningParameter' }
}

const demand = z.object({
  productId: anyId,
  quantity: positive,
  dueOn: z.string(),
  note: line(200).nullish(),
  warehouse: anyCode.nullish(),
  company: anyCode.nullish(),
})

type Answer = PlannedDemandRow & { kind: 'PlannedDemand' }

export async function planDemand(tx: Db, given: unknown): Promise<Answer> {
  const { company: code, warehouse: place, productId, ...wanted } = checkInput(demand, given)
  const company = await companyByCode(tx, code)
  const product = await requireProduct(tx, productId)
  const warehouse = await requireWarehouse(tx, company, place)
  const [row] = await tx
    .insert(plannedDemand)
    .values({ ...wanted, id: uuidv7(), companyId: company.id, productId: product.id, warehouseId: warehouse.id })
    .returning()
  return { ...(row as PlannedDemandRow), kind: 'PlannedDemand' }
}

const withdrawal = z.object({ plannedDemandId: anyId, expectedVersion: z.int().nullish() })

export async function withdrawDemand(tx: Db, given: unknown): Promise<Answer> {
  const { plannedDemandId, expectedVersion } = checkInput(withdrawal, given)
  const [found] = isUuid(plannedDemandId)
    ? await tx.select().from(plannedDemand).where(eq(plannedDemand.id, plannedDemandId)).for('update')
    : []
  if (!found)
    return refuse('PlannedDemandNotFound', `No planned demand has the id ${plannedDemandId}.`, { plannedDemandId })
  requireVersion('planned demand', found, expectedVersion)
  if (found.withdrawn) refuseInput('plannedDemandId', 'plannedDemandId: it is withdrawn already.')
  const [row] = await tx
    .update(plannedDemand)
    .set({ withdrawn: true, version: found.version + 1 })
    .where(eq(plannedDemand.id, found.id))
    .returning()
  return { ...(row as PlannedDemandRow), kind: 'PlannedDemand' }
}
