import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, foldedText, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { Decimal } from '../../common/money.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type {
  EquipmentFilter,
  EquipmentOrderField,
  FixedAssetFilter,
  FixedAssetOrderField,
} from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { assetDisposal, equipment, fixedAsset } from './assets.table.ts'
import { freeEquipment } from './planning.filter.loaders.ts'

export const assetById = rowLoader(fixedAsset, 'id')

export const disposalOfAsset = rowLoader(assetDisposal, 'assetId')

export const equipmentById = rowLoader(equipment, 'id')

/** A month of an asset's schedule, in its company's base currency. */
export interface DepreciationMonthRow {
  readonly assetId: string
  readonly month: string
  readonly amount: Decimal
  readonly bookValue: Decimal
  readonly postedOn: string | null
  readonly currency: string
}

export const scheduleOfAsset = loaderWith<object, DepreciationMonthRow>(
  async (db, ids) => [
    ...(await db.execute<DepreciationMonthRow & Record<string, unknown>>(sql`
      select a.id as "assetId", s.month::text, s.amount::text, d.posted_on::text as "postedOn", c.base_currency as currency,
             (a.cost - sum(s.amount) over (partition by a.id order by s.month))::text as "bookValue"
        from erp.fixed_asset a join erp.company c on c.id = a.company_id
        cross join lateral erp.schedule_of_asset(a.id) s
        left join erp.asset_depreciation d on d.asset_id = a.id and d.month = s.month
        left join erp.asset_disposal gone on gone.asset_id = a.id
       where a.id = any(${array(ids, 'uuid')}) and (gone.asset_id is null or d.asset_id is not null)
       order by a.id, s.month`)),
  ],
  (row) => row.assetId,
)

const folded = (column: PgColumn): SQL => sql`erp.fold(${column})`

const disposed = sql`exists (select 1 from erp.asset_disposal gone where gone.asset_id = ${fixedAsset.id})`

const fixedAssetList: ListDefinition<typeof fixedAsset, FixedAssetFilter, FixedAssetOrderField> = {
  table: fixedAsset,
  orders: { ACQUIRED_ON: 'acquiredOn', NAME: 'name', NUMBER: 'number' },
  defaultOrder: [{ field: 'ACQUIRED_ON', direction: 'DESC' }],
  where: (filter) => [
    foldedText(folded(fixedAsset.name), fold, filter.name),
    codeText(fixedAsset.number, filter.number),
    dateRange(fixedAsset.acquiredOn, filter.acquiredOn),
    numberRange(fixedAsset.cost, filter.cost),
    filter.disposed === true ? disposed : filter.disposed === false ? sql`not ${disposed}` : undefined,
  ],
}

export const listFixedAssets = listInCompany(fixedAssetList, fixedAsset.companyId)

const equipmentList: ListDefinition<typeof equipment, EquipmentFilter, EquipmentOrderField> = {
  table: equipment,
  orders: { NAME: 'name', CODE: 'code' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    foldedText(folded(equipment.name), fold, filter.name),
    codeText(equipment.code, filter.code),
    is(equipment.active, filter.active),
    filter.free ? freeEquipment(filter.free) : undefined,
  ],
}

export const listEquipment = listInCompany(equipmentList, equipment.companyId)
