import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { requireCompany } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { createPurchaseOrder } from '../purchasing/orders.service.ts'
import { lockPlanning } from './mrp.run.service.ts'
import { mrpProposal, mrpRun, type MrpProposalRow, type MrpRunRow } from './mrp.table.ts'
import { planOrders } from './work-order.service.ts'

const input = z.object({
  proposalId: anyId,
  supplierId: anyId.nullish(),
  unitPrice: zeroOrMore.nullish(),
  backflush: z.boolean(),
  expectedVersion: z.int().nullish(),
})

type Input = z.output<typeof input>

/** Turns a proposal into a planned work order, or a draft of a purchase order; see the SDL. */
export async function firmProposal(tx: Db, given: unknown): Promise<MrpProposalRow & { kind: 'MrpProposal' }> {
  const wanted = checkInput(input, given)
  const { run, proposal } = await requireProposal(tx, wanted.proposalId)
  requireVersion('proposal', proposal, wanted.expectedVersion)
  if (proposal.status !== 'OPEN') refuse('ProposalNotOpen', 'The proposal is firmed already.')
  if (await isSuperseded(tx, run))
    refuse('ProposalNotOpen', 'The warehouse has been planned anew since: firm what the latest run proposes.')
  const company = await requireCompany(tx, run.companyId)
  const became: Partial<Pick<MrpProposalRow, 'workOrderId' | 'purchaseOrderId'>> =
    proposal.action === 'MAKE'
      ? await make(tx, company, run, proposal, wanted)
      : await buy(tx, company, run, proposal, wanted)
  const [row] = await tx
    .update(mrpProposal)
    .set({ ...became, status: 'FIRMED', version: proposal.version + 1 })
    .where(eq(mrpProposal.id, proposal.id))
    .returning()
  return { ...(row as MrpProposalRow), kind: 'MrpProposal' }
}

/** The warehouse's planning is locked before the proposal, as a run does. */
async function requireProposal(tx: Db, id: string): Promise<{ run: MrpRunRow; proposal: MrpProposalRow }> {
  const [found] = isUuid(id)
    ? await tx
        .select({ run: mrpRun })
        .from(mrpProposal)
        .innerJoin(mrpRun, eq(mrpRun.id, mrpProposal.runId))
        .where(eq(mrpProposal.id, id))
    : []
  if (!found) return refuse('ProposalNotFound', `No proposal has the id ${id}.`, { proposalId: id })
  await lockPlanning(tx, found.run.warehouseId)
  const [proposal] = await tx.select().from(mrpProposal).where(eq(mrpProposal.id, id)).for('update')
  return { run: found.run, proposal: proposal as MrpProposalRow }
}

async function isSuperseded(tx: Db, run: MrpRunRow): Promise<boolean> {
  const later = await tx.execute(sql`
    select from erp.mrp_run where warehouse_id = ${run.warehouseId}::uuid
       and (recorded_at, id) > (${run.recordedAt}::timestamptz, ${run.id}::uuid) limit 1`)
  return later.length > 0
}

async function make(tx: Db, company: CompanyRow, run: MrpRunRow, proposal: MrpProposalRow, { backflush }: Input) {
  const { productId, quantity, bomId, releaseOn, dueOn } = proposal
  const id = uuidv7()
  const { warehouseId } = run
  await planOrders(tx, company, [
    {
      id,
      productId,
      warehouseId,
      bomId: bomId as string,
      quantity,
      tolerance: '0',
      backflush,
      startsOn: releaseOn,
      dueOn,
    },
  ])
  return { workOrderId: id }
}

async function buy(
  tx: Db,
  company: CompanyRow,
  run: MrpRunRow,
  { productId, quantity, dueOn }: MrpProposalRow,
  wanted: Input,
) {
  const [place] = await tx.execute<{ code: string; supplierId: string | null }>(sql`
    select w.code, coalesce(r.supplier_id, p.supplier_id) as "supplierId"
      from erp.warehouse w join erp.product p on p.id = ${productId}::uuid
      left join erp.reorder_point r on r.product_id = p.id and r.warehouse_id = w.id
     where w.id = ${run.warehouseId}::uuid`)
  const supplierId = wanted.supplierId ?? place?.supplierId
  if (!supplierId) return refuseInput('supplierId', 'supplierId: the product has no supplier; name one.')
  const expectedOn = dueOn < run.ranOn ? run.ranOn : dueOn
  const { id } = await createPurchaseOrder(tx, {
    supplierId,
    lines: [{ productId, quantity, expectedOn, unitPrice: wanted.unitPrice }],
    warehouse: place?.code,
    company: company.code,
  })
  return { purchaseOrderId: id }
}
