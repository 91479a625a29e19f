import { sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { UndeliverableRow } from './undeliverable.table.ts'

export type Unreached = Pick<UndeliverableRow, 'customerId' | 'channel' | 'campaignId' | 'since'>

/** Channels on which customers are not reached, one row of each: what bounced first. */
export const undeliverableOfCustomer = groupLoader<Unreached>(
  (db, ids) =>
    db
      .selectDistinctOn([sql`n.customer_id`, sql`n.channel`], {
        customerId: sql<string>`n.customer_id`,
        channel: sql<Unreached['channel']>`n.channel`,
        campaignId: sql<string>`n.campaign_id`,
        since: sql<string>`n.since::text`,
      })
      .from(sql`crm.undeliverable_now() n`)
      .where(sql`n.customer_id = any(${array(ids, 'uuid')})`)
      .orderBy(sql`n.customer_id`, sql`n.channel`, sql`n.since`),
  (row) => row.customerId,
)
