import { not, sql, type SQL } from 'drizzle-orm'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { MrpProposalFilter, MrpProposalOrderField, MrpRunFilter } from '../graph.generated.ts'
import { inWarehouse } from '../stock/stock.loaders.ts'
import { mrpDemand, mrpPeg, mrpProposal, mrpRun, mrpSupply } from './mrp.table.ts'

export const mrpRunById = rowLoader(mrpRun, 'id')

export const mrpProposalById = rowLoader(mrpProposal, 'id')

export const mrpDemandById = rowLoader(mrpDemand, 'id')

export const mrpSupplyById = rowLoader(mrpSupply, 'id')

const runList: ListDefinition<typeof mrpRun, MrpRunFilter, 'RECORDED_AT'> = {
  table: mrpRun,
  orders: { RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [inWarehouse(mrpRun.warehouseId, filter.warehouseCode), dateRange(mrpRun.ranOn, filter.ranOn)],
}

export const listMrpRuns = listInCompany(runList, mrpRun.companyId)

const proposalList: ListDefinition<typeof mrpProposal, MrpProposalFilter, MrpProposalOrderField> = {
  table: mrpProposal,
  orders: { DUE_ON: 'dueOn', RELEASE_ON: 'releaseOn' },
  defaultOrder: [{ field: 'RELEASE_ON', direction: 'ASC' }],
  where: (filter) => [
    is(mrpProposal.action, filter.action),
    is(mrpProposal.status, filter.status),
    is(mrpProposal.productId, filter.productId),
    dateRange(mrpProposal.dueOn, filter.dueOn),
    dateRange(mrpProposal.releaseOn, filter.releaseOn),
    late(filter.late),
  ],
}

function late(wanted: boolean | null | undefined): SQL | undefined {
  if (wanted === null || wanted === undefined) return undefined
  const isLate = sql`${mrpProposal.releaseOn} < (select ${mrpRun.ranOn} from ${mrpRun} where ${mrpRun.id} = ${mrpProposal.runId})`
  return wanted ? isLate : not(isLate)
}

export const proposalsOfRun = childList(proposalList, { column: mrpProposal.runId })

export const demandsOfRun = childList<typeof mrpDemand, never, 'DUE_ON'>(
  { table: mrpDemand, orders: { DUE_ON: 'dueOn' }, defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }] },
  { column: mrpDemand.runId },
)

const pegList: ListDefinition<typeof mrpPeg, never, 'DUE_ON'> = {
  table: mrpPeg,
  orders: { DUE_ON: 'dueOn' },
  defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }],
}

export const pegsOfProposal = childList(pegList, { column: mrpPeg.proposalId })
export const pegsOfDemand = childList(pegList, { column: mrpPeg.demandId })
