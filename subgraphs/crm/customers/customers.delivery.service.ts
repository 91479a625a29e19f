import { asc, sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Logger } from '../../common/server/logger.ts'
import type { ErpPorts } from '../erp.ts'
import { customersForErp } from './customers.shared.service.ts'
import { customerChange } from './customers.table.ts'

/** Keeps ERP's copies of customers current. */
export interface Delivery {
  /** Delivers what there is, in the background. */
  now(): void
  /** Stops, when the delivery under way is through. */
  close(): Promise<void>
}

/** Delivered at once. */
const batch = 200

/**
 * Tells ERP, through its port `customersChanged`, of customers that have changed, and again after a while as long as it
 * has not taken them all. One that changes meanwhile is delivered again.
 */
export function customerDelivery(db: Db, erp: ErpPorts | undefined, logger?: Logger, retryMs = 5_000): Delivery {
  let running: Promise<void> | undefined
  let again = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function run(to: ErpPorts): Promise<void> {
    do {
      again = false
      try {
        while ((await deliverBatch(db, to)) === batch && !closed);
      } catch (err) {
        logger?.warn({ err }, 'ERP has not been told of changed customers yet')
        if (!closed) timer = setTimeout(now, retryMs).unref()
        return
      }
    } while (again && !closed)
  }

  function now(): void {
    if (closed || !erp) return
    clearTimeout(timer)
    again = true
    running ??= run(erp).finally(() => (running = undefined))
  }

  return {
    now,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}

/** @returns how many were delivered */
async function deliverBatch(db: Db, erp: ErpPorts): Promise<number> {
  const changes = await db.select().from(customerChange).orderBy(asc(customerChange.customerId)).limit(batch)
  if (changes.length === 0) return 0
  const ids = changes.map((change) => change.customerId)
  await erp.customersChanged({ customers: await customersForErp(db, ids) })
  await db.execute(sql`
    delete from crm.customer_change change
     using unnest(${array(ids, 'uuid')}, ${array(
       changes.map((change) => String(change.version)),
       'numeric',
     )}) as delivered(id, version)
     where change.customer_id = delivered.id and change.version = delivered.version`)
  return changes.length
}
