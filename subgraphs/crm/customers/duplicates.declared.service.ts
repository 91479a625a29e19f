import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { requireCustomers } from './customers.known.service.ts'
import { notDuplicate } from './duplicates.table.ts'

const pairInput = z.object({ customerId: anyId, otherId: anyId })

/** Says of two customers that they are two. Refuses with CustomerNotFound, CustomerErased and InvalidInput. */
export async function declareNotDuplicates(tx: Db, input: unknown) {
  const { pair, answer } = await checkedPair(tx, input)
  await tx
    .insert(notDuplicate)
    .values({ ...pair, declaredBy: sql`current_setting('samspill.actor')` })
    .onConflictDoNothing()
  return answer
}

/** Takes that back. Refuses as `declareNotDuplicates`. */
export async function withdrawNotDuplicates(tx: Db, input: unknown) {
  const { pair, answer } = await checkedPair(tx, input)
  await tx
    .delete(notDuplicate)
    .where(and(eq(notDuplicate.customerId, pair.customerId), eq(notDuplicate.otherId, pair.otherId)))
  return answer
}

async function checkedPair(tx: Db, input: unknown) {
  const { customerId, otherId } = checkInput(pairInput, input)
  await requireCustomers(tx, [customerId, otherId])
  if (customerId === otherId) refuseInput('otherId', 'otherId: must be another customer.')
  const [lower, higher] = customerId < otherId ? [customerId, otherId] : [otherId, customerId]
  return {
    pair: { customerId: lower, otherId: higher },
    answer: { kind: 'NotDuplicatesDeclared' as const, customerId, otherId },
  }
}
