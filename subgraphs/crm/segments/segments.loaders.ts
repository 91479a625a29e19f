import { eq, sql } from 'drizzle-orm'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import { foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SegmentFilter, SegmentOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { segment, segmentMember } from './segments.table.ts'

export const segmentById = loader(
  (db, ids) =>
    db
      .select()
      .from(segment)
      .where(sql`${segment.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const segmentList: ListDefinition<typeof segment, SegmentFilter, SegmentOrderField> = {
  table: segment,
  orders: { NAME: 'name', CREATED_AT: 'createdAt' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: ({ name, kind }) => [foldedText(segment.nameFolded, fold, name), is(segment.kind, kind)],
}

export const segmentsOfCustomer = childList(segmentList, {
  column: segmentMember.customerId,
  through: { table: segmentMember, on: eq(segmentMember.segmentId, segment.id) },
})
