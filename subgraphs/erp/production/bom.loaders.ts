import { sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { dateRange, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isUuid } from '../../common/uuid.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { BomFilter, BomOrderField } from '../graph.generated.ts'
import { bom, bomComponent, bomOperation } from './bom.table.ts'
import { workCentre } from './work-centre.table.ts'

export const bomById = rowLoader(bom, 'id')

export const componentsOfBom = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(bomComponent)
      .where(sql`${bomComponent.bomId} = any(${array(ids, 'uuid')})`)
      .orderBy(bomComponent.bomId, bomComponent.lineNumber),
  (row) => row.bomId,
)

export const operationsOfBom = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(bomOperation)
      .where(sql`${bomOperation.bomId} = any(${array(ids, 'uuid')})`)
      .orderBy(bomOperation.bomId, bomOperation.lineNumber),
  (row) => row.bomId,
)

const bomList: ListDefinition<typeof bom, BomFilter, BomOrderField> = {
  table: bom,
  orders: { VALID_FROM: 'validFrom', RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
  where: (filter) => [
    is(bom.productId, filter.productId),
    typeof filter.componentId === 'string' ? holds(filter.componentId) : undefined,
    typeof filter.workCentre === 'string'
      ? sql`${bom.id} in (select ${bomOperation.bomId} from ${bomOperation} join ${workCentre}
          on ${workCentre.id} = ${bomOperation.workCentreId} where ${workCentre.code} = ${filter.workCentre})`
      : undefined,
    filter.inForceOn
      ? sql`not ${bom.withdrawn} and ${filter.inForceOn}::date between ${bom.validFrom} and coalesce(${bom.validTo}, 'infinity')`
      : undefined,
    is(bom.withdrawn, filter.withdrawn),
    dateRange(bom.validFrom, filter.validFrom),
  ],
}

const holds = (productId: string): SQL =>
  isUuid(productId)
    ? sql`${bom.id} in (select ${bomComponent.bomId} from ${bomComponent} where ${bomComponent.productId} = ${productId}::uuid)`
    : sql`false`

export const listBoms = listInCompany(bomList, bom.companyId)
