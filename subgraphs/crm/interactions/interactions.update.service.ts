import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, inputRefusal, orRefusal, orThrow, Refusal, requireVersion } from '../../common/write/refusal.ts'
import { unfitCustomers } from '../customers/customers.known.service.ts'
import { checkedCustom } from '../fields/values.service.ts'
import { languageOf } from '../search/detect.ts'
import { interactionPatch, type InteractionPatch } from './interactions.input.ts'
import { kindFaults } from './interactions.kinds.ts'
import { interactionsReceived, lockInteractions } from './interactions.locks.service.ts'
import {
  addProducts,
  brokenByOthers,
  interactionNotFound,
  readInteraction,
  unfitPeopleOf,
} from './interactions.service.ts'
import { interaction, interactionProduct, type InteractionRow } from './interactions.table.ts'
import type { NewParticipant } from './participants.input.ts'
import { participantsFor, participantsOf, replaceParticipants } from './participants.service.ts'

/**
 * Changes what is given; of an e-mail that was received not what it said, nor between whom. Refuses with InteractionNotFound,
 * CustomerErased, VersionConflict and InvalidInput.
 */
export async function updateInteraction(tx: Db, input: unknown) {
  const [id] = (await updateChecked(tx, [checkInput(interactionPatch, input)])).map(orThrow)
  return readInteraction(tx, id as string)
}

/** Changes interactions, each named once, by a fixed number of statements; of each its id, or why it was not changed. */
export async function updateChecked(tx: Db, patches: readonly InteractionPatch[]): Promise<(string | Refusal)[]> {
  const ids = patches.map(({ id }) => id)
  const locked = await lockInteractions(tx, ids)
  const received = await interactionsReceived(tx, ids)
  const unfit = await unfitCustomers(
    tx,
    [...locked.values()].map(({ customerId }) => customerId),
  )
  const custom = await checkedCustom(
    tx,
    'INTERACTION',
    patches.map((patch) => patch.custom),
    false,
  )
  const given = (patch: InteractionPatch, before: InteractionRow) => ({ ...before, ...defined(patch) })
  const unfitPeople = await unfitPeopleOf(
    tx,
    patches.flatMap((patch) => {
      const before = locked.get(patch.id)
      return before ? [given(patch, before)] : []
    }),
  )
  const answers = patches.map((patch, i) => {
    const [before, values] = [locked.get(patch.id), custom[i]]
    if (!before) return interactionNotFound(patch.id)
    const refusal =
      orRefusal(() => requireVersion('interaction', before, patch.expectedVersion)) ??
      unfit(before.customerId) ??
      unfitKind(before, patch) ??
      (received.has(before.id) ? keptOfEmail(patch) : undefined) ??
      unfitPeople(given(patch, before))
    if (refusal) return refusal
    if (values instanceof Refusal) return values
    return changedInteraction(before, patch, values?.(before.custom) ?? before.custom)
  })
  const results = await changeRows(tx, interaction, answers, brokenByOthers)
  const changed = patches.flatMap((patch, i) => {
    const before = locked.get(patch.id)
    return before && typeof results[i] === 'string' ? [{ patch, before, after: given(patch, before) }] : []
  })
  // Between whom an e-mail went that was received stays as it came.
  await changeParticipants(
    tx,
    changed.filter(({ before }) => !received.has(before.id)),
  )
  await changeProducts(tx, changed)
  return results
}

/** An e-mail's own moment, and that of a meeting, may be read as they are: only what is given is looked at. */
function unfitKind(before: InteractionRow, { occurredAt, endsAt, ...patch }: InteractionPatch): Refusal | undefined {
  const span = {
    occurredAt: occurredAt ?? new Date(before.occurredAt).toISOString(),
    endsAt: endsAt === undefined ? before.endsAt : endsAt,
  }
  for (const { field, fault } of kindFaults(before.channel, { ...patch, ...span }, false))
    return inputRefusal(field, `${field}: ${fault}.`)
  return undefined
}

const keptFields = ['subject', 'body', 'direction', 'occurredAt', 'participants'] as const

/** What was received stays as it came. */
function keptOfEmail(patch: InteractionPatch): Refusal | undefined {
  const field = keptFields.find((one) => patch[one] !== undefined)
  return field && inputRefusal(field, `${field}: stays as it came, of an e-mail that was received.`)
}

const defined = <T extends object>(patch: T): Partial<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>

function changedInteraction(before: InteractionRow, patch: InteractionPatch, custom: InteractionRow['custom']) {
  const { subject, body, direction, ...after } = { ...before, ...defined(patch) }
  const said = patch.language || patch.subject !== undefined || patch.body !== undefined
  return {
    id: before.id,
    subject,
    body: body ?? null,
    direction: before.channel === 'TASK' ? before.direction : direction,
    language: said ? languageOf(`${subject} ${body ?? ''}`, patch.language) : before.language,
    contactId: after.contactId,
    employeeId: after.employeeId,
    occurredAt: after.occurredAt,
    endsAt: after.endsAt,
    outcome: after.outcome,
    ownerId: after.ownerId,
    dueOn: after.dueOn,
    timeZone: after.timeZone,
    custom,
    version: before.version + 1,
  }
}

interface Changed {
  readonly patch: InteractionPatch
  readonly before: InteractionRow
  readonly after: Pick<InteractionRow, 'channel' | 'direction' | 'contactId' | 'employeeId'>
}

/** Whom it is with by itself takes part in place of whom it was with; others stay, unless they are given anew. */
async function changeParticipants(tx: Db, changed: readonly Changed[]): Promise<void> {
  const anew = changed.filter(
    ({ patch, before, after }) =>
      patch.participants || after.contactId !== before.contactId || after.employeeId !== before.employeeId,
  )
  const known = await participantsFor(
    tx,
    anew.flatMap(({ patch, before }) => (patch.participants ? [] : [before.id])),
  )
  await replaceParticipants(
    tx,
    anew.map(({ patch, before, after }) => {
      const left = ({ contactId, employeeId, address, name }: NewParticipant) =>
        !address &&
        !name &&
        ((contactId && contactId === before.contactId && contactId !== after.contactId) ||
          (employeeId && employeeId === before.employeeId && employeeId !== after.employeeId))
      const others = patch.participants ?? (known.get(before.id) ?? []).filter((one) => !left(one))
      const come = {
        contactId: after.contactId === before.contactId ? null : after.contactId,
        employeeId: after.employeeId === before.employeeId ? null : after.employeeId,
      }
      return { interactionId: before.id, participants: participantsOf({ ...after, ...come, participants: others }) }
    }),
  )
}

async function changeProducts(tx: Db, changed: readonly Changed[]): Promise<void> {
  const given = changed.flatMap(({ patch: { productIds }, before: { id } }) =>
    productIds ? [{ interactionId: id, productIds }] : [],
  )
  if (given.length === 0) return
  const ids = given.map(({ interactionId }) => interactionId)
  await tx.delete(interactionProduct).where(sql`${interactionProduct.interactionId} = any(${array(ids, 'uuid')})`)
  await addProducts(tx, given)
}
