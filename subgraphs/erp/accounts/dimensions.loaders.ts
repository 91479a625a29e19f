import { rowLoader } from '../../common/database/row-loader.ts'
import { dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { ExchangeRateFilter } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { exchangeRate } from './exchange.table.ts'
import { costCentre } from './dimensions.table.ts'

export const costCentreById = rowLoader(costCentre, 'id')

const costCentreList: ListDefinition<typeof costCentre, never, 'CODE'> = {
  table: costCentre,
  orders: { CODE: 'code' },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
}

const exchangeRateList: ListDefinition<typeof exchangeRate, ExchangeRateFilter, 'CURRENCY' | 'VALID_ON'> = {
  table: exchangeRate,
  orders: { CURRENCY: 'currency', VALID_ON: 'validOn' },
  defaultOrder: [
    { field: 'CURRENCY', direction: 'ASC' },
    { field: 'VALID_ON', direction: 'DESC' },
  ],
  where: (filter) => [is(exchangeRate.currency, filter.currency), dateRange(exchangeRate.validOn, filter.validOn)],
}

export const listCostCentres = listInCompany(costCentreList, costCentre.companyId)
export const listExchangeRates = listInCompany(exchangeRateList, exchangeRate.companyId)
