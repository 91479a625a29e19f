import { sql, type SQL } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { NewInteraction } from './interactions.input.ts'
import type { NewParticipant } from './participants.input.ts'
import { participant } from './participants.table.ts'

export interface Participants {
  readonly interactionId: string
  readonly participants: readonly NewParticipant[]
}

/** By one statement, of however many interactions. */
export const addParticipants = (tx: Db, added: readonly Participants[]): Promise<number> =>
  insertRows(
    tx,
    participant,
    added.flatMap(({ interactionId, participants }) =>
      participants.map(({ role, address, name, contactId, employeeId }, place) => ({
        ...{ interactionId, place, role, address: address ?? null, name: name ?? null },
        ...{ contactId: contactId ?? null, employeeId: employeeId ?? null },
      })),
    ),
  )

const ofInteractions = (ids: readonly string[]): SQL => sql`${participant.interactionId} = any(${array(ids, 'uuid')})`

export async function replaceParticipants(tx: Db, given: readonly Participants[]): Promise<void> {
  if (given.length === 0) return
  await tx.delete(participant).where(ofInteractions(given.map(({ interactionId }) => interactionId)))
  await addParticipants(tx, given)
}

/** Who took part in each, in their order. */
export async function participantsFor(tx: Db, ids: readonly string[]): Promise<Map<string, NewParticipant[]>> {
  const found = new Map<string, NewParticipant[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return found
  const rows = await tx.select().from(participant).where(ofInteractions(ids)).orderBy(participant.place)
  for (const row of rows) found.get(row.interactionId)?.push(row)
  return found
}

type Said = Pick<NewInteraction, 'channel' | 'direction' | 'contactId' | 'employeeId' | 'participants'>

/** Who took part: those who are given, and the contact and the employee that the interaction names by itself. */
export function participantsOf({ channel, direction, contactId, employeeId, participants }: Said): NewParticipant[] {
  const given = participants ?? []
  if (channel === 'NOTE' || channel === 'TASK' || channel === 'DOCUMENT') return [...given]
  const [theirs, ours] =
    channel === 'MEETING'
      ? (['ATTENDED', 'ATTENDED'] as const)
      : direction === 'INBOUND'
        ? (['FROM', 'TO'] as const)
        : (['TO', 'FROM'] as const)
  const themselves: NewParticipant[] = [
    ...(contactId && !given.some((one) => one.contactId === contactId) ? [{ role: theirs, contactId }] : []),
    ...(employeeId && !given.some((one) => one.employeeId === employeeId) ? [{ role: ours, employeeId }] : []),
  ]
  return [...given, ...themselves.sort((a) => (a.role === 'FROM' ? -1 : 1))]
}
