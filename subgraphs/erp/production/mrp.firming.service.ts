import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
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

/** Turns a proposal into a planned work order, or a draft of a purchase order; see the SDL. */
export async function firmProposal(tx: Db, given: unknown): Promise<MrpProposalRow & { kind: 'MrpProposal' }> {
  const { proposalId, expectedVersion, ...wanted } = checkInput(input, given)
  const { run, proposals } = await requireProposals(tx, [proposalId])
  requireVersion('proposal', proposals[0] as MrpProposalRow, expectedVersion)
  const [row] = await firm(tx, run, proposals, wanted)
  return { ...(row as MrpProposalRow), kind: 'MrpProposal' }
}

const several = z.object({ proposalIds: z.array(anyId).min(1, 'needs a proposal').max(200), backflush: z.boolean() })

/** As `firmProposal`, all or none: what is bought of one supplier is one order. */
export async function firmProposals(tx: Db, given: unknown) {
  const { proposalIds, backflush } = checkInput(several, given)
  const { run, proposals } = await requireProposals(tx, [...new Set(proposalIds)])
  return { kind: 'FirmedProposals' as const, proposals: await firm(tx, run, proposals, { backflush }) }
}

interface Wanted {
  readonly supplierId?: string | null | undefined
  readonly unitPrice?: Decimal | null | undefined
  readonly backflush: boolean
}

async function firm(
  tx: Db,
  run: MrpRunRow,
  proposals: readonly MrpProposalRow[],
  wanted: Wanted,
): Promise<MrpProposalRow[]> {
  if (proposals.some(({ status }) => status !== 'OPEN')) refuse('ProposalNotOpen', 'A proposal is firmed already.')
  if (await isSuperseded(tx, run))
    refuse('ProposalNotOpen', 'The warehouse has been planned anew since: firm what the latest run proposes.')
  const company = await requireCompany(tx, run.companyId)
  const of = (action: MrpProposalRow['action']) => proposals.filter((one) => one.action === action)
  const became = [
    ...(await make(tx, company, run, of('MAKE'), wanted)),
    ...(await buy(tx, company, run, of('BUY'), wanted)),
  ]
  await tx.execute(sql`
    update erp.mrp_proposal p
       set status = 'FIRMED', work_order_id = b."workOrderId", purchase_order_id = b."purchaseOrderId", version = p.version + 1
      from jsonb_to_recordset(${JSON.stringify(became)}::text::jsonb) b (id uuid, "workOrderId" uuid, "purchaseOrderId" uuid)
     where p.id = b.id`)
  return tx
    .select()
    .from(mrpProposal)
    .where(sql`${mrpProposal.id} = any(${idsOf(proposals)})`)
    .orderBy(mrpProposal.dueOn, mrpProposal.id)
}

const idsOf = (rows: readonly { readonly id: string }[]) =>
  array(
    rows.map(({ id }) => id),
    'uuid',
  )

/** Proposals of one run. The warehouse's planning is locked before them, as a run does. */
async function requireProposals(
  tx: Db,
  ids: readonly string[],
): Promise<{ run: MrpRunRow; proposals: MrpProposalRow[] }> {
  const found = await tx
    .select({ id: mrpProposal.id, run: mrpRun })
    .from(mrpProposal)
    .innerJoin(mrpRun, eq(mrpRun.id, mrpProposal.runId))
    .where(sql`${mrpProposal.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  const known = new Set(found.map(({ id }) => id))
  for (const proposalId of ids)
    if (!known.has(proposalId.toLowerCase()))
      refuse('ProposalNotFound', `No proposal has the id ${proposalId}.`, { proposalId })
  const { run } = found[0] as (typeof found)[number]
  if (found.some((one) => one.run.id !== run.id)) refuseInput('proposalIds', 'proposalIds: are of several runs.')
  await lockPlanning(tx, run.warehouseId)
  const proposals = await tx
    .select()
    .from(mrpProposal)
    .where(sql`${mrpProposal.id} = any(${idsOf(found)})`)
    .orderBy(mrpProposal.id)
    .for('update')
  return { run, proposals }
}

async function isSuperseded(tx: Db, run: MrpRunRow): Promise<boolean> {
  const later = await tx.execute(sql`
    select from erp.mrp_run where warehouse_id = ${run.warehouseId}::uuid
       and (recorded_at, id) > (${run.recordedAt}::timestamptz, ${run.id}::uuid) limit 1`)
  return later.length > 0
}

async function make(
  tx: Db,
  company: CompanyRow,
  { warehouseId }: MrpRunRow,
  proposals: readonly MrpProposalRow[],
  { backflush }: Wanted,
) {
  const orders = proposals.map((proposal) => ({ id: proposal.id, workOrderId: uuidv7(), proposal }))
  await planOrders(
    tx,
    company,
    orders.map(({ workOrderId, proposal: { productId, quantity, bomId, releaseOn, dueOn } }) => ({
      ...{ id: workOrderId, productId, warehouseId, bomId: bomId as string, quantity, tolerance: '0', backflush },
      ...{ startsOn: releaseOn, dueOn },
    })),
  )
  return orders.map(({ id, workOrderId }) => ({ id, workOrderId }))
}

/** An order to each supplier, of what is due first first. */
async function buy(
  tx: Db,
  company: CompanyRow,
  run: MrpRunRow,
  proposals: readonly MrpProposalRow[],
  wanted: Wanted,
): Promise<{ id: string; purchaseOrderId: string }[]> {
  const rows = await tx.execute<{ id: string; sku: string; warehouse: string; supplierId: string | null }>(sql`
    select m.id, p.sku, w.code as warehouse, coalesce(r.supplier_id, p.supplier_id) as "supplierId"
      from erp.mrp_proposal m join erp.product p on p.id = m.product_id join erp.warehouse w on w.id = ${run.warehouseId}::uuid
      left join erp.reorder_point r on r.product_id = p.id and r.warehouse_id = w.id
     where m.id = any(${idsOf(proposals)}) order by m.due_on, m.id`)
  const proposed = new Map(proposals.map((one) => [one.id, one]))
  const bySupplier = new Map<string, (typeof rows)[number][]>()
  for (const row of rows) {
    const supplierId =
      wanted.supplierId ??
      row.supplierId ??
      refuseInput('supplierId', `supplierId: ${row.sku} has none; firm it alone and name one.`)
    bySupplier.set(supplierId, [...(bySupplier.get(supplierId) ?? []), row])
  }
  const became: { id: string; purchaseOrderId: string }[] = []
  for (const [supplierId, own] of [...bySupplier].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = own.map(({ id }) => {
      const { productId, quantity, dueOn } = proposed.get(id) as MrpProposalRow
      return { productId, quantity, expectedOn: dueOn < run.ranOn ? run.ranOn : dueOn, unitPrice: wanted.unitPrice }
    })
    const { id: purchaseOrderId } = await createPurchaseOrder(tx, {
      ...{ supplierId, lines, warehouse: own[0]?.warehouse, company: company.code },
    })
    became.push(...own.map(({ id }) => ({ id, purchaseOrderId })))
  }
  return became
}
