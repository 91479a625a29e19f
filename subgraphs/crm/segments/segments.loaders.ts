import { eq } from 'drizzle-orm'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SegmentFilter, SegmentOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { segment, segmentMember } from './segments.table.ts'

export const segmentById = rowLoader(segment, 'id')

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
