import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, orRefusal, type Refusal, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { illegalMove, movesOf } from '../lifecycles/lifecycles.service.ts'
import { unoffered } from './choices.service.ts'
import { isClosed, opportunityMove } from './opportunities.input.ts'
import {
  lockOpportunities,
  notWinnable,
  opportunitiesWritten,
  opportunityNotFound,
  today,
  unknownReferences,
  written,
} from './opportunities.service.ts'
import { opportunity, type OpportunityRow } from './opportunities.table.ts'

type Move = z.infer<typeof opportunityMove>

/** Moves an opportunity on, back, or to its end. Refuses as `moveChecked`, and with InvalidInput. */
export const moveOpportunity = async (tx: Db, input: unknown) =>
  written(tx, await moveChecked(tx, [checkInput(opportunityMove, input)]))

/** Of rows that name the same opportunity, all but the first are refused. */
export const moveOpportunities = (tx: Db, input: BulkInput<unknown>) =>
  writeRows(tx, input, { ...opportunitiesWritten, shape: opportunityMove, changes: 'id', write: moveChecked })

/**
 * Moves opportunities, each named once, by a fixed number of statements. Of each its id, or why it was not moved:
 * OpportunityNotFound, VersionConflict, IllegalMove, NotWinnable or InvalidInput.
 */
async function moveChecked(tx: Db, moves: readonly Move[]): Promise<(string | Refusal)[]> {
  const locked = await lockOpportunities(
    tx,
    moves.map(({ id }) => id),
  )
  const legal = await movesOf(tx, 'opportunity')
  const old = await unoffered(
    tx,
    'lostReason',
    moves.map(({ lostReason }) => lostReason),
  )
  const answers = moves.map((move) => {
    const before = locked.get(move.id)
    if (!before) return opportunityNotFound(move.id)
    return old(move.lostReason) ?? orRefusal(() => moved(move, before, legal(before.stage)))
  })
  return changeRows(tx, opportunity, answers, unknownReferences)
}

/** Throws refusals. */
function moved(
  { expectedVersion, to, closedOn, lostReason, value }: Move,
  before: OpportunityRow,
  legal: readonly string[],
) {
  requireVersion('opportunity', before, expectedVersion)
  if (!legal.includes(to)) throw illegalMove(before.stage, to, legal)
  if (!isClosed(to) && closedOn) refuseInput('closedOn', 'closedOn: is for what is won or lost.')
  if ((to === 'LOST') !== Boolean(lostReason))
    refuseInput('lostReason', `lostReason: ${lostReason ? 'is for what is lost' : 'must say why it was lost'}.`)
  const row = {
    id: before.id,
    stage: to,
    valueAmount: value ? value.amount : before.valueAmount,
    currency: value ? value.currency : before.currency,
    closedOn: isClosed(to) ? (closedOn ?? laterOf(today(), before.openedOn)) : null,
    lostReason: lostReason ?? null,
    probability: isClosed(to) ? null : before.probability,
    version: before.version + 1,
  }
  const refusal = to === 'WON' && notWinnable({ ...before, ...row })
  if (refusal) throw refusal
  return row
}

const laterOf = (on: string, other: string | null): string => (other !== null && other > on ? other : on)
