import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import { lifecycleMove } from './lifecycles.table.ts'

/** Where a record may go from there; from null, where it may begin. */
export async function legalMoves(db: Db, lifecycle: string, from: string | null): Promise<string[]> {
  const rows = await db
    .select({ to: lifecycleMove.toState })
    .from(lifecycleMove)
    .where(
      and(
        eq(lifecycleMove.lifecycle, lifecycle),
        from === null ? isNull(lifecycleMove.fromState) : eq(lifecycleMove.fromState, from),
      ),
    )
    .orderBy(asc(lifecycleMove.toState))
  return rows.map(({ to }) => to)
}

/** Refuses with IllegalMove, as the database would. The record is locked by now. */
export async function requireLegalMove(tx: Db, lifecycle: string, from: string, to: string): Promise<void> {
  const legal = await legalMoves(tx, lifecycle, from)
  if (legal.includes(to)) return
  const may = legal.length > 0 ? `it may become ${legal.join(', ')}` : 'it stays as it is'
  refuse('IllegalMove', `What is ${from} can not become ${to}: ${may}.`, { from, to, legal })
}
