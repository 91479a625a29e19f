import { eq, not, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { follower } from './followers.table.ts'

/** Employees who follow a record: a customer also by those that have become part of it. */
export const followersOfRecord = groupLoader(
  (db, keys) => {
    const asked = array(keys, 'uuid')
    const records = db
      .select({ id: sql<string>`r.id`.as('id'), whole: sql<string>`r.whole`.as('whole') })
      .from(
        sql`(select k as id, k as whole from unnest(${asked}) k
             union all select c.id, c.merged_into_id from crm.customer c where c.merged_into_id = any(${asked})) r`,
      )
      .as('records')
    return db
      .selectDistinct({ recordId: records.whole, id: follower.employeeId })
      .from(records)
      .innerJoin(follower, eq(follower.recordId, records.id))
      .where(not(follower.muted))
      .orderBy(records.whole, follower.employeeId)
  },
  (row) => row.recordId,
)
