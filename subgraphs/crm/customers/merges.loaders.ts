import { desc, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { customerMerge, mergedRow, shownColumns } from './merges.table.ts'

export const mergesOfCustomer = groupLoader(
  (db, ids) =>
    db
      .select(shownColumns)
      .from(customerMerge)
      .where(sql`${customerMerge.survivorId} = any(${array(ids, 'uuid')})`)
      .orderBy(desc(customerMerge.id))
      .limit(200),
  (row) => row.survivorId,
)

export const movedByMerge = groupLoader(
  (db, ids) =>
    db
      .select({ mergeId: mergedRow.mergeId, record: mergedRow.record, count: sql<number>`count(*)::int` })
      .from(mergedRow)
      .where(sql`${mergedRow.mergeId} = any(${array(ids, 'uuid')})`)
      .groupBy(mergedRow.mergeId, mergedRow.record)
      .orderBy(mergedRow.record),
  (row) => row.mergeId,
)
