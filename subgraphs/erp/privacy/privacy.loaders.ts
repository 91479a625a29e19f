import DataLoader from 'dataloader'
import { perRequest } from '../../common/context.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { ErpContext } from '../context.ts'
import { askWholesAndParts } from '../customer/customer.service.ts'
import type { ErasureInErpFilter } from '../graph.generated.ts'
import { erasure } from '../schema.ts'
import { receiptsOf } from './privacy.service.ts'

export const erasureById = rowLoader(erasure, 'id')

/** Of those that had become part of a customer, by CRM's word. */
export const receiptsOfParts = perRequest(
  ({ db, crm, requestId }: ErpContext) =>
    new DataLoader(async (ids: readonly string[]) => {
      const told = await askWholesAndParts(crm, ids, requestId)
      const parts = told.flatMap(({ id, partOf }) => (partOf ? { id, partOf } : []))
      if (parts.length === 0) return ids.map(() => [])
      const receipts = await receiptsOf(
        db,
        parts.map(({ id }) => id),
      )
      return ids.map((whole) =>
        parts.filter(({ partOf }) => partOf === whole).flatMap(({ id }) => receipts.get(id) ?? []),
      )
    }),
)

export const erasureList: ListDefinition<typeof erasure, ErasureInErpFilter, 'ERASED'> = {
  table: erasure,
  orders: { ERASED: 'erasedAt' },
  defaultOrder: [{ field: 'ERASED', direction: 'DESC' }],
  where: ({ customerId }) => [is(erasure.customerId, customerId)],
}
