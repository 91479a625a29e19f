import { eq } from 'drizzle-orm'
import { insertRows } from '../../common/database/bulk.ts'
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

export async function replaceParticipants(tx: Db, { interactionId, participants }: Participants): Promise<void> {
  await tx.delete(participant).where(eq(participant.interactionId, interactionId))
  await addParticipants(tx, [{ interactionId, participants }])
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
