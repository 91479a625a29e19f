import { eq } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { holdCustomer, requireCustomers } from '../customers/customers.service.ts'
import { customOf } from '../fields/values.service.ts'
import { illegalMove } from '../lifecycles/lifecycles.service.ts'
import { languageOf } from '../search/detect.ts'
import { completionInput, deletionInput, interactionNamed, interactionPatch } from './interactions.input.ts'
import { kindFaults } from './interactions.kinds.ts'
import {
  addProducts,
  asInteraction,
  brokenByOthers,
  interactionNotFound,
  unfitPeopleOf,
} from './interactions.service.ts'
import {
  email,
  interaction,
  interactionColumns,
  interactionProduct,
  type InteractionRow,
} from './interactions.table.ts'
import { replaceParticipants } from './participants.service.ts'

/**
 * Changes what is given; of an e-mail that was received not what it said, nor between whom. Refuses with InteractionNotFound,
 * CustomerErased, VersionConflict and InvalidInput.
 */
export async function updateInteraction(tx: Db, input: unknown) {
  const { id, expectedVersion, productIds, participants, custom, language, ...patch } = checkInput(
    interactionPatch,
    input,
  )
  const before = await lockInteraction(tx, id)
  requireVersion('interaction', before, expectedVersion)
  await requireCustomers(tx, [before.customerId])
  const given = { ...before, ...defined(patch) }
  const checked = { ...given, occurredAt: patch.occurredAt ?? iso(before.occurredAt) }
  // An e-mail's own moment, and that of a meeting, may be read as they are: only what is given is looked at.
  for (const { field, fault } of kindFaults(before.channel, { ...patch, ...pairOf(checked) }, false))
    refuseInput(field, `${field}: ${fault}.`)
  await keepEmail(tx, before, { ...patch, participants })
  const unfit = await unfitPeopleOf(tx, [{ ...given, participants }])
  const refusal = unfit({ ...given, participants })
  if (refusal) throw refusal
  const said = patch.subject !== undefined || patch.body !== undefined
  const [row] = await refuseBroken(
    tx
      .update(interaction)
      .set({
        ...defined(patch),
        ...(before.channel === 'TASK' ? { direction: before.direction } : {}),
        custom: await customOf(tx, 'INTERACTION', custom, before.custom),
        language: language || said ? languageOf(`${given.subject} ${given.body ?? ''}`, language) : before.language,
        version: before.version + 1,
      })
      .where(eq(interaction.id, before.id))
      .returning(interactionColumns),
    brokenByOthers,
  )
  if (participants) await replaceParticipants(tx, { interactionId: before.id, participants })
  if (productIds) {
    await tx.delete(interactionProduct).where(eq(interactionProduct.interactionId, before.id))
    await addProducts(tx, [{ interactionId: before.id, productIds }])
  }
  return asInteraction(row as InteractionRow)
}

const iso = (moment: string): string => new Date(moment).toISOString()

const pairOf = ({ occurredAt, endsAt }: Pick<InteractionRow, 'occurredAt' | 'endsAt'>) => ({ occurredAt, endsAt })

const defined = <T extends object>(patch: T): T =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T

const keptOfEmails = ['subject', 'body', 'direction', 'occurredAt', 'participants'] as const

/** What was received stays as it came. */
async function keepEmail(
  tx: Db,
  { id, channel }: InteractionRow,
  patch: Partial<Record<(typeof keptOfEmails)[number], unknown>>,
): Promise<void> {
  const field = keptOfEmails.find((one) => patch[one] !== undefined)
  if (channel !== 'EMAIL' || !field || !(await isReceived(tx, id))) return
  refuseInput(field, `${field}: stays as it came, of an e-mail that was received.`)
}

const isReceived = async (tx: Db, id: string): Promise<boolean> =>
  (await tx.$count(email, eq(email.interactionId, id))) > 0

/** Says that a task is done. Refuses with InteractionNotFound, NotATask, IllegalMove, CustomerErased and VersionConflict. */
export async function completeInteraction(tx: Db, actor: string, input: unknown) {
  const { completedAt, ...named } = checkInput(completionInput, input)
  return completed(tx, named, {
    completedAt: completedAt ? iso(completedAt) : new Date().toISOString(),
    completedBy: actor,
  })
}

/** Says that a task is not done after all. Refuses as `completeInteraction`. */
export const reopenInteraction = (tx: Db, input: unknown) =>
  completed(tx, checkInput(interactionNamed, input), { completedAt: null, completedBy: null })

async function completed(
  tx: Db,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | null },
  becomes: Pick<InteractionRow, 'completedAt' | 'completedBy'>,
) {
  const before = await lockInteraction(tx, id)
  requireVersion('interaction', before, expectedVersion)
  await requireCustomers(tx, [before.customerId])
  if (before.channel !== 'TASK')
    refuse('NotATask', 'Only a task can be completed, or reopened.', { interactionId: before.id })
  const [is, was] = [stateOf(becomes), stateOf(before)]
  if (is === was) throw illegalMove(was, is, [was === 'DONE' ? 'OPEN' : 'DONE'])
  const [row] = await tx
    .update(interaction)
    .set({ ...becomes, version: before.version + 1 })
    .where(eq(interaction.id, before.id))
    .returning(interactionColumns)
  return asInteraction(row as InteractionRow)
}

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
  if (!ofOthers && (before.recordedBy !== actor || (await isReceived(tx, interactionId))))
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

/** Locks the customer before the interaction. Refuses with InteractionNotFound. */
async function lockInteraction(tx: Db, id: string): Promise<InteractionRow> {
  if (!isUuid(id)) throw interactionNotFound(id)
  const [found] = await tx.select({ of: interaction.customerId }).from(interaction).where(eq(interaction.id, id))
  if (found) await holdCustomer(tx, found.of)
  const [row] = await tx.select(interactionColumns).from(interaction).where(eq(interaction.id, id)).for('no key update')
  if (!row) throw interactionNotFound(id)
  return row
}
