import { sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { caseQueue, serviceTier, slaPolicy, slaTarget, type CaseQueueRow, type SlaPolicyRow } from './sla.table.ts'

export const listQueues = (db: Db): Promise<CaseQueueRow[]> => db.select().from(caseQueue).orderBy(caseQueue.code)

export const listPolicies = (db: Db): Promise<SlaPolicyRow[]> => db.select().from(slaPolicy).orderBy(slaPolicy.code)

export const queueById = rowLoader(caseQueue, 'id')

export const policyById = rowLoader(slaPolicy, 'id')

export const targetsOfPolicy = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(slaTarget)
      .where(sql`${slaTarget.policyId} = any(${array(ids, 'uuid')})`)
      .orderBy(sql`array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], ${slaTarget.priority})`),
  (row) => row.policyId,
)

export const tierOfCustomer = rowLoader(serviceTier, 'customerId')
