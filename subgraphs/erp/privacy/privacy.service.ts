import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { beginErasure, refuseOpenOrders } from '../../common/privacy/erasing.ts'
import type { ErasureRow } from '../../common/privacy/tables.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { keepTold, refuseCustomerNotFound, type CrmCustomer } from '../customer/customer.service.ts'
import { openOrders } from '../sales/sales.service.ts'
import { erasure } from '../schema.ts'

const subject = z.object({ customerId: anyId })

/**
 * Erases a customer whom CRM has erased, and what is kept under the ids of its parts, by the database's own function, the only
 * one that may; answers the customer's receipt, the first one where that was done before. Refuses with CustomerNotFound,
 * NotErasedInCrm, OpenOrders and ErasureUnderWay.
 * @param wholeAndParts the customer that the input means, and then its parts, as CRM knows them
 */
export async function eraseFromErp(tx: Db, wholeAndParts: () => Promise<readonly CrmCustomer[]>, input: unknown) {
  const { customerId } = checkInput(subject, input)
  const told = await wholeAndParts()
  const [whole = refuseCustomerNotFound(customerId)] = told
  await beginErasure(tx, 'erp', whole.id)
  const earlier = await receiptsOf(tx, idsOf(told))
  const left = told.filter(({ id }) => !earlier.has(id))
  if (left.some(({ erasure }) => !erasure))
    return refuse('NotErasedInCrm', 'CRM has not erased the customer: erase it there first.')
  refuseOpenOrders(await openOrders(tx, idsOf(left)))
  // Kept even where there was none: what CRM told before, and is late to arrive, must find that it has been erased.
  await keepTold(tx, left)
  for (const { id, erasure } of left)
    await tx.execute(sql`
      select erp.erase_person(${id}::uuid, ${uuidv7()}::uuid, ${sql.param(erasure?.digests)}::text[])`)
  const receipt = earlier.get(whole.id) ?? (await receiptsOf(tx, [whole.id])).get(whole.id)
  return { ...(receipt as ErasureRow), kind: 'ErasureReceipt' as const }
}

const idsOf = (customers: readonly CrmCustomer[]): string[] => customers.map(({ id }) => id)

/** Their receipts, by customer. */
export async function receiptsOf(db: Db, customerIds: readonly string[]): Promise<Map<string, ErasureRow>> {
  const rows = await db
    .select()
    .from(erasure)
    .where(sql`${erasure.customerId} = any(${array(customerIds, 'uuid')})`)
  return new Map(rows.map((row) => [row.customerId, row]))
}

const askedOrders = z.object({ customerIds: z.array(z.uuid()).max(10_000) })

/** What CRM asks before it erases a customer: the port `openOrders`. */
export const toldOpenOrders = async (db: Db, input: unknown): Promise<{ orders: number }> => ({
  orders: await openOrders(db, askedOrders.parse(input).customerIds),
})
