import { eq, getTableColumns, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { landedCost, landedCostLine, type LandedCostLineRow } from './landed.table.ts'

export const landedCostsOfReceipt = childList<typeof landedCost, never, 'POSTED_ON'>(
  {
    table: landedCost,
    orders: { POSTED_ON: 'postedOn' },
    defaultOrder: [{ field: 'POSTED_ON', direction: 'ASC' }],
  },
  { column: landedCost.receiptId },
)

export type LandedCostLineOfCompany = LandedCostLineRow & { readonly companyId: string }

export const linesOfLandedCost = groupLoader<LandedCostLineOfCompany>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(landedCostLine), companyId: landedCost.companyId })
      .from(landedCostLine)
      .innerJoin(landedCost, eq(landedCost.id, landedCostLine.landedCostId))
      .where(sql`${landedCostLine.landedCostId} = any(${array(ids, 'uuid')})`)
      .orderBy(landedCostLine.landedCostId, landedCostLine.lineNumber),
  (row) => row.landedCostId,
)

export const landedCostById = rowLoader(landedCost, 'id')
