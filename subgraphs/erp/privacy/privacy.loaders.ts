import { sql } from 'drizzle-orm'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { ErasureInErpFilter } from '../graph.generated.ts'
import { erasure } from '../schema.ts'

export const erasureById = loader(
  (db, ids) =>
    db
      .select()
      .from(erasure)
      .where(sql`${erasure.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const erasureList: ListDefinition<typeof erasure, ErasureInErpFilter, 'ERASED'> = {
  table: erasure,
  orders: { ERASED: 'erasedAt' },
  defaultOrder: [{ field: 'ERASED', direction: 'DESC' }],
  where: ({ customerId }) => [is(erasure.customerId, customerId)],
}
