import { sql } from 'drizzle-orm'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { TaxCodeFilter } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { taxCode } from './tax.table.ts'

export const taxCodeById = rowLoader(taxCode, 'id')

const taxCodeList: ListDefinition<typeof taxCode, TaxCodeFilter, 'DIRECTION' | 'CODE' | 'VALID_FROM'> = {
  table: taxCode,
  orders: { DIRECTION: 'direction', CODE: 'code', VALID_FROM: 'validFrom' },
  defaultOrder: [
    { field: 'DIRECTION', direction: 'DESC' },
    { field: 'CODE', direction: 'ASC' },
    { field: 'VALID_FROM', direction: 'DESC' },
  ],
  where: (filter) => [
    codeText(taxCode.code, filter.code),
    is(taxCode.direction, filter.direction),
    filter.validOn
      ? sql`${filter.validOn}::date between ${taxCode.validFrom} and coalesce(${taxCode.validTo}, 'infinity')`
      : undefined,
  ],
}

export const listTaxCodes = listInCompany(taxCodeList, taxCode.companyId)
