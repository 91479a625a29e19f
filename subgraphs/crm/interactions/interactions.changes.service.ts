import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orRefusal, orThrow, refuse, Refusal, requireVersion } from '../../common/write/refusal.ts'
import { unfitCustomers } from '../customers/customers.known.service.ts'
import { illegalMove } from '../lifecycles/lifecycles.service.ts'
import { completionInput, deletionInput, interactionNamed } from './interactions.input.ts'
import { interactionsReceived, lockInteraction, lockInteractions } from './interactions.locks.service.ts'
import { interactionNotFound, readInteraction } from './interactions.service.ts'
import { interaction, type InteractionRow } from './interactions.table.ts'

const iso = (moment: string): string => new Date(moment).toISOString()

/** Says that a task is done. Refuses with InteractionNotFound, NotATask, IllegalMove, CustomerErased and VersionConflict. */
export async function completeInteraction(tx: Db, actor: string, input: unknown) {
  const [id] = (await completeChecked(tx, actor, [checkInput(completionInput, input)])).map(orThrow)
  return readInteraction(tx, id as string)
}

/** Says that a task is not done after all. Refuses as `completeInteraction`. */
export async function reopenInteraction(tx: Db, input: unknown) {
  const named = checkInput(interactionNamed, input)
  const [id] = (await completed(tx, [{ ...named, completedAt: null, completedBy: null }])).map(orThrow)
  return readInteraction(tx, id as string)
}

/** Says that tasks are done, each named once; of each its id, or why it is not. */
export const completeChecked = (tx: Db, actor: string, rows: readonly z.infer<typeof completionInput>[]) =>
  completed(
    tx,
    rows.map(({ completedAt, ...named }) => ({
      ...named,
      completedAt: completedAt ? iso(completedAt) : new Date().toISOString(),
      completedBy: actor,
    })),
  )

type Completion = z.infer<typeof interactionNamed> & Pick<InteractionRow, 'completedAt' | 'completedBy'>

/** By a fixed number of statements, however many. */
async function completed(tx: Db, rows: readonly Completion[]): Promise<(string | Refusal)[]> {
  const locked = await lockInteractions(
    tx,
    rows.map(({ id }) => id),
  )
  const unfit = await unfitCustomers(
    tx,
    [...locked.values()].map(({ customerId }) => customerId),
  )
  const answers = rows.map(({ id, expectedVersion, ...becomes }) => {
    const before = locked.get(id)
    if (!before) return interactionNotFound(id)
    const refusal = orRefusal(() => requireVersion('interaction', before, expectedVersion)) ?? unfit(before.customerId)
    if (refusal) return refusal
    if (before.channel !== 'TASK') return notATask(before.id)
    const [is, was] = [stateOf(becomes), stateOf(before)]
    if (is === was) return illegalMove(was, is, [was === 'DONE' ? 'OPEN' : 'DONE'])
    return { id: before.id, ...becomes, version: before.version + 1 }
  })
  return changeRows(tx, interaction, answers, {})
}

const notATask = (interactionId: string) =>
  new Refusal({ kind: 'NotATask', message: 'Only a task can be completed, or reopened.', interactionId })

const stateOf = ({ completedAt }: Pick<InteractionRow, 'completedAt'>) => (completedAt === null ? 'OPEN' : 'DONE')

/**
 * Deletes an interaction with its participants and files: what `actor` has recorded, of others' and of e-mails only where that is
 * asked for. Refuses with InteractionNotFound, InteractionOfOthers, InteractionInUse and VersionConflict.
 */
export async function deleteInteraction(tx: Db, actor: string, input: unknown) {
  const { id, expectedVersion, ofOthers } = checkInput(deletionInput, input)
  const before = await lockInteraction(tx, id)
  requireVersion('interaction', before, expectedVersion)
  const interactionId = before.id
  if (
    !ofOthers &&
    (before.recordedBy !== actor || (await interactionsReceived(tx, [interactionId])).has(interactionId))
  )
    refuse('InteractionOfOthers', 'Somebody else recorded it, or it is an e-mail that was received: say `ofOthers`.', {
      interactionId,
    })
  await refuseBroken(tx.delete(interaction).where(eq(interaction.id, interactionId)), {
    campaign_member_interaction_id_interaction_id_fk: () =>
      refuse('InteractionInUse', 'It is what a member of a campaign answered: the campaign counts on it.', {
        interactionId,
      }),
  })
  return { interactionId, kind: 'InteractionDeleted' as const }
}
