import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyId, id } from '../../common/write/text.ts'
import { calledRecord, recordIn, refusesRecord } from '../records.ts'
import { commentRecords } from './comments.table.ts'
import { follower } from './followers.table.ts'

const followers = z.object({
  record: recordIn(commentRecords),
  recordId: anyId,
  employeeIds: z.array(id).min(1).max(100),
})

/** Has employees follow a record. Refuses with RecordNotFound, RecordErased, TooManyFollowers and InvalidInput. */
export async function addFollowers(tx: Db, input: unknown) {
  const { record, recordId, employeeIds } = checkInput(followers, input)
  const refusals = refusesRecord(record, recordId)
  if (!isUuid(recordId)) refusals.note_of_record()
  await refuseBroken(
    tx
      .insert(follower)
      .values([...new Set(employeeIds)].map((employeeId) => ({ record, recordId, employeeId })))
      .onConflictDoUpdate({ target: [follower.recordId, follower.employeeId], set: { muted: false } }),
    {
      ...refusals,
      follower_most: () =>
        refuse('TooManyFollowers', `More than 500 would follow the ${calledRecord(record)}.`, { recordId }),
    },
  )
  return { kind: 'Followers' as const, recordId }
}

/** Has employees follow a record of which they speak, or which names them, while there is room and they were not asked not to. */
export const followAlong = (tx: Db, record: string, recordId: string, employeeIds: readonly string[]) =>
  tx.execute(sql`select crm.follow_along(${record}, ${recordId}::uuid, ${array(employeeIds, 'uuid')})`)

/** Has employees follow a record no more, nor be told of it because it is theirs. Refuses with InvalidInput. */
export async function removeFollowers(tx: Db, input: unknown) {
  const { record, recordId, employeeIds } = checkInput(followers, input)
  if (isUuid(recordId))
    await tx.execute(sql`select crm.mute(${record}, ${recordId}::uuid, ${array(employeeIds, 'uuid')})`)
  return { kind: 'Followers' as const, recordId }
}
