import { arrayOverlaps, getTableColumns, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { ErasureInCrmFilter } from '../graph.generated.ts'
import { erasure } from '../schema.ts'
import { digestsLike } from './privacy.digests.ts'

export const erasureById = rowLoader(erasure, 'id')

/** Of those that had become part of a customer. */
export const receiptsOfParts = groupLoader(
  (db, ids) =>
    db
      .select({ ...getTableColumns(erasure), whole: sql<string>`part.merged_into_id` })
      .from(erasure)
      .innerJoin(sql`crm.customer part`, sql`part.id = ${erasure.customerId}`)
      .where(sql`part.merged_into_id = any(${array(ids, 'uuid')}) and ${erasure.contactId} is null`)
      .orderBy(erasure.id),
  (row) => row.whole,
)

/** `secret`: what identifiers were digested under. */
export const erasureList = (secret: string): ListDefinition<typeof erasure, ErasureInCrmFilter, 'ERASED'> => ({
  table: erasure,
  orders: { ERASED: 'erasedAt' },
  defaultOrder: [{ field: 'ERASED', direction: 'DESC' }],
  where: ({ customerId, identifier }) => [
    is(erasure.customerId, customerId),
    typeof identifier === 'string' ? arrayOverlaps(erasure.digests, digestsLike(secret, identifier)) : undefined,
  ],
})
