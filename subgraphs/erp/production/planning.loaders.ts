import { listInCompany } from '../accounts/company.loaders.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { PlannedDemandFilter, PlannedDemandOrderField, PlanningParameterFilter } from '../graph.generated.ts'
import { inWarehouse } from '../stock/stock.loaders.ts'
import { plannedDemand, planningParameter } from './planning.table.ts'

export const plannedDemandById = rowLoader(plannedDemand, 'id')

const parameterList: ListDefinition<typeof planningParameter, PlanningParameterFilter, 'RECORDED_AT'> = {
  table: planningParameter,
  orders: { RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [is(planningParameter.productId, filter.productId)],
}

export const listPlanningParameters = listInCompany(parameterList, planningParameter.companyId)

const demandList: ListDefinition<typeof plannedDemand, PlannedDemandFilter, PlannedDemandOrderField> = {
  table: plannedDemand,
  orders: { DUE_ON: 'dueOn' },
  defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }],
  where: (filter) => [
    is(plannedDemand.productId, filter.productId),
    is(plannedDemand.withdrawn, filter.withdrawn),
    dateRange(plannedDemand.dueOn, filter.dueOn),
    inWarehouse(plannedDemand.warehouseId, filter.warehouseCode),
  ],
}

export const listPlannedDemands = listInCompany(demandList, plannedDemand.companyId)
