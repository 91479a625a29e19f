import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { isEntryId, lastOfFeed, type OwnFeed } from './feed.loaders.ts'
import { feedEntry, feedMark } from './feed.table.ts'

const read = z.object({ entryId: z.string().nullish() })

/**
 * Marks an employee's feed as read up to an entry of it, the latest when none is given; never less than before. Refuses with
 * InvalidInput.
 */
export async function markFeedRead(tx: Db, own: OwnFeed | null, input: unknown) {
  const { entryId } = checkInput(read, input)
  if (!own) return refuseInput('entryId', 'The token names no employee, whose feed it would be.')
  const { employeeId } = own
  if (entryId != null && !(await isOfFeed(tx, employeeId, entryId)))
    return refuseInput('entryId', `entryId: the feed has no entry ${entryId}.`)
  const upTo = entryId ?? (await lastOfFeed(tx, employeeId))
  if (upTo !== undefined)
    await tx
      .insert(feedMark)
      .values({ employeeId, entryId: BigInt(upTo) })
      .onConflictDoUpdate({
        target: feedMark.employeeId,
        set: { entryId: sql`excluded.entry_id`, readAt: sql`now()` },
        setWhere: sql`${feedMark.entryId} < excluded.entry_id`,
      })
  return { kind: 'MyFeed' as const, ...own }
}

async function isOfFeed(tx: Db, feedId: string, entryId: string): Promise<boolean> {
  if (!isEntryId(entryId)) return false
  const found = await tx
    .select({ id: feedEntry.id })
    .from(feedEntry)
    .where(and(eq(feedEntry.id, BigInt(entryId)), eq(feedEntry.feedId, feedId)))
  return found.length > 0
}
