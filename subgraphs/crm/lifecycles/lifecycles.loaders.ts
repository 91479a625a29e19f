import { sql } from 'drizzle-orm'
import { groupLoader, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import { lifecycleMove, stateChange } from './lifecycles.table.ts'

/** The moves that a record of one lifecycle has made, latest first: `stateChangesOf(context, args).load(recordId)`. */
export const stateChangesOf = childList<typeof stateChange, never, 'CHANGED'>(
  { table: stateChange, orders: { CHANGED: 'id' }, defaultOrder: [{ field: 'CHANGED', direction: 'DESC' }] },
  { column: stateChange.recordId },
)

const movesOfLifecycle = groupLoader(
  (db, lifecycles) =>
    db
      .select()
      .from(lifecycleMove)
      .where(sql`${lifecycleMove.lifecycle} = any(${array(lifecycles, 'text')})`)
      .orderBy(lifecycleMove.lifecycle, lifecycleMove.toState),
  (row) => row.lifecycle,
)

/** The states that a record may go to from the one that it is in. */
export const statesAfter = async (context: Context, lifecycle: string, state: string): Promise<string[]> =>
  (await movesOfLifecycle(context).load(lifecycle))
    .filter(({ fromState }) => fromState === state)
    .map(({ toState }) => toState)
