import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, inputRefusal, orThrow, Refusal, refuseInput } from '../../common/write/refusal.ts'
import { unfitContacts } from '../customers/contacts.known.service.ts'
import { unfitCustomers } from '../customers/customers.known.service.ts'
import { customerAndParts } from '../customers/whole.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { addFiles } from '../files/files.service.ts'
import { languageOf } from '../search/detect.ts'
import { defaultTimeZone } from '../service/calendars.service.ts'
import { newInteractionInput, type NewInteraction } from './interactions.input.ts'
import { interaction, interactionColumns, interactionProduct, type InteractionRow } from './interactions.table.ts'
import { addParticipants, participantsOf } from './participants.service.ts'

/**
 * Adds interactions of customers that exist, by a fixed number of statements however many there are.
 * @returns their ids, in the order given
 */
export async function addInteractions(tx: Db, added: readonly NewInteraction[]): Promise<string[]> {
  const now = new Date().toISOString()
  const zone = added.some((given) => given.channel === 'TASK' && !given.timeZone) ? await defaultTimeZone(tx) : null
  const rows = added.map((given) => ({
    id: given.id ?? uuidv7(),
    customerId: given.customerId,
    contactId: given.contactId ?? null,
    employeeId: given.employeeId ?? null,
    channel: given.channel,
    direction: given.channel === 'TASK' ? ('INTERNAL' as const) : given.direction,
    subject: given.subject,
    body: given.body ?? null,
    language: languageOf(`${given.subject} ${given.body ?? ''}`, given.language),
    occurredAt: given.occurredAt ?? now,
    endsAt: given.endsAt ?? null,
    outcome: given.outcome ?? null,
    ownerId: given.ownerId ?? null,
    dueOn: given.dueOn ?? null,
    timeZone: given.channel === 'TASK' ? (given.timeZone ?? zone) : null,
    followsId: given.followsId ?? null,
    custom: given.values ?? noValues,
  }))
  await insertRows(tx, interaction, rows)
  await addProducts(
    tx,
    added.map(({ productIds }, i) => ({ interactionId: rows[i]?.id as string, productIds: productIds ?? [] })),
  )
  await addParticipants(
    tx,
    added.map(({ participants }, i) => ({
      interactionId: rows[i]?.id as string,
      participants: participants ?? [],
    })),
  )
  await addFiles(
    tx,
    added.flatMap(({ file }, i) =>
      file ? [{ ...file, record: 'interaction' as const, recordId: rows[i]?.id as string }] : [],
    ),
  )
  return rows.map((row) => row.id)
}

/** Each once, in the order given. */
export const addProducts = (
  tx: Db,
  added: readonly { readonly interactionId: string; readonly productIds: readonly string[] }[],
) =>
  insertRows(
    tx,
    interactionProduct,
    added.flatMap(({ interactionId, productIds }) =>
      [...new Set(productIds)].map((productId, place) => ({ interactionId, productId, place })),
    ),
  )

/** Keeps a conversation. Refuses with CustomerNotFound, CustomerErased, InteractionNotFound and InvalidInput. */
export async function logInteraction(tx: Db, largest: number, input: unknown) {
  const [id] = (await logChecked(tx, [checkInput(newInteractionInput(largest), input)])).map(orThrow)
  return readInteraction(tx, id as string)
}

/** Keeps conversations; of each its id, or why it was not kept. */
export async function logChecked(tx: Db, rows: readonly NewInteraction[]): Promise<(string | Refusal)[]> {
  const unfit = await unfitCustomers(
    tx,
    rows.map(({ customerId }) => customerId),
  )
  const unfitPeople = await unfitPeopleOf(tx, rows)
  const unfollowed = await unfollowedBy(tx, rows)
  const custom = await checkedCustom(
    tx,
    'INTERACTION',
    rows.map((row) => row.custom),
    true,
  )
  const checked = rows.map((row, i) => {
    const values = custom[i]
    return (
      unfit(row.customerId) ??
      unfitPeople(row) ??
      unfollowed(row) ??
      (values instanceof Refusal ? values : { ...row, participants: participantsOf(row), values: values?.(noValues) })
    )
  })
  const added = await refuseBroken(
    addInteractions(
      tx,
      checked.flatMap((one) => (one instanceof Refusal ? [] : [one])),
    ),
    brokenByOthers,
  )
  return checked.map((one) => (one instanceof Refusal ? one : (added.shift() as string)))
}

/** What others did meanwhile, as the database says it. */
export const brokenByOthers = {
  ...customMisfit,
  interaction_contact: () => refuseInput('contactId', 'contactId: is no contact of that customer.'),
  contact_erased: () => refuseInput('contactId', 'contactId: that contact has been erased.'),
  participant_contact_once: () => refuseInput('participants', 'participants: two of them are one contact.'),
}

type People = Pick<NewInteraction, 'customerId' | 'contactId' | 'participants'>

/** Tells of each why a contact that it names may not be named, if so: InvalidInput. */
export async function unfitPeopleOf(tx: Db, rows: readonly People[]): Promise<(row: People) => Refusal | undefined> {
  const named = ({ customerId, contactId, participants }: People) => [
    { customerId, contactId, field: 'contactId' },
    ...(participants ?? []).map((one, i) => ({
      customerId,
      contactId: one.contactId,
      field: `participants.${i}.contactId`,
    })),
  ]
  const unfit = await unfitContacts(tx, rows.flatMap(named))
  return (row) => {
    for (const { field, ...who } of named(row)) {
      const refusal = unfit(who)
      if (refusal?.data.kind === 'ContactErased') return inputRefusal(field, `${field}: that contact has been erased.`)
      if (refusal) return inputRefusal(field, `${field}: is no contact of that customer.`)
    }
    return undefined
  }
}

type Following = Pick<NewInteraction, 'customerId' | 'followsId'>

/** Tells of each why it can't follow what it names, if so: InteractionNotFound or InvalidInput. */
async function unfollowedBy(tx: Db, rows: readonly Following[]): Promise<(row: Following) => Refusal | undefined> {
  const ids = rows.flatMap(({ followsId }) => followsId ?? []).filter(isUuid)
  const found =
    ids.length === 0
      ? []
      : await tx
          .select({
            id: interaction.id,
            customerIds: customerAndParts(interaction.customerId),
          })
          .from(interaction)
          .where(sql`${interaction.id} = any(${array(ids, 'uuid')})`)
          .for('key share')
  const customers = new Map(found.map(({ id, customerIds }) => [id, customerIds]))
  return ({ customerId, followsId }) => {
    if (!followsId) return undefined
    const whose = customers.get(followsId)
    if (!whose) return interactionNotFound(followsId)
    return whose.includes(customerId)
      ? undefined
      : inputRefusal('followsId', 'followsId: is an interaction with another customer.')
  }
}

export const interactionNotFound = (interactionId: string) =>
  new Refusal({
    kind: 'InteractionNotFound',
    message: `No interaction has the id ${interactionId}.`,
    interactionId,
  })

export async function readInteraction(tx: Db, id: string) {
  const [row] = await tx.select(interactionColumns).from(interaction).where(eq(interaction.id, id))
  return asInteraction(row as InteractionRow)
}

export const asInteraction = (row: InteractionRow) => ({ ...row, kind: 'Interaction' as const })
