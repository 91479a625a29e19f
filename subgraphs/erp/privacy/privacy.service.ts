import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { beginErasure, refuseOpenOrders } from '../../common/privacy/erasing.ts'
import type { ErasureRow } from '../../common/privacy/tables.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { askCustomer, requireCustomer } from '../customer/customer.service.ts'
import { openOrders } from '../sales/sales.service.ts'
import { erasure } from '../schema.ts'

const subject = z.object({ customerId: anyId })

/**
 * Erases a customer whom CRM has erased, by the database's own function, the only one that may; answers the receipt, the
 * first one where that was done before. Refuses with CustomerNotFound, NotErasedInCrm, OpenOrders and ErasureUnderWay.
 */
export async function eraseFromErp(tx: Db, crm: ReferencePorts, input: unknown) {
  const { customerId } = checkInput(subject, input)
  await beginErasure(tx, 'erp', customerId)
  const earlier = await receiptOf(tx, customerId)
  if (earlier) return asReceipt(earlier)
  const told = await askCustomer(crm, customerId)
  if (!told.erasure) return refuse('NotErasedInCrm', 'CRM has not erased the customer: erase it there first.')
  refuseOpenOrders(await openOrders(tx, customerId))
  // Kept even where there was none: what CRM told before, and is late to arrive, must find that it has been erased.
  await requireCustomer(tx, crm, customerId)
  await tx.execute(sql`
    select erp.erase_person(${customerId}::uuid, ${uuidv7()}::uuid, ${sql.param(told.erasure.digests)}::text[])`)
  return asReceipt((await receiptOf(tx, customerId)) as ErasureRow)
}

const asReceipt = (row: ErasureRow) => ({ ...row, kind: 'ErasureReceipt' as const })

async function receiptOf(db: Db, customerId: string): Promise<ErasureRow | undefined> {
  if (!isUuid(customerId)) return undefined
  const [row] = await db.select().from(erasure).where(eq(erasure.customerId, customerId))
  return row
}

/** What CRM asks before it erases a customer: the port `openOrders`. */
export const toldOpenOrders = async (db: Db, input: unknown): Promise<{ orders: number }> => ({
  orders: await openOrders(db, z.object({ customerId: z.uuid() }).parse(input).customerId),
})
