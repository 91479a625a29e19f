import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { Refusal } from '../../common/write/refusal.ts'
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

/** As `legalMoves`, of all states at once. */
export async function movesOf(db: Db, lifecycle: string): Promise<(from: string) => readonly string[]> {
  const rows = await db
    .select()
    .from(lifecycleMove)
    .where(eq(lifecycleMove.lifecycle, lifecycle))
    .orderBy(asc(lifecycleMove.toState))
  return (from) => rows.filter(({ fromState }) => fromState === from).map(({ toState }) => toState)
}

/** Refuses with IllegalMove, as the database would. The record is locked by now. */
export async function requireLegalMove(tx: Db, lifecycle: string, from: string, to: string): Promise<void> {
  const legal = await legalMoves(tx, lifecycle, from)
  if (!legal.includes(to)) throw illegalMove(from, to, legal)
}

export function illegalMove(from: string, to: string, legal: readonly string[]): Refusal {
  const may = legal.length > 0 ? `it may become ${legal.join(', ')}` : 'it stays as it is'
  return new Refusal({ kind: 'IllegalMove', message: `What is ${from} can not become ${to}: ${may}.`, from, to, legal })
}
