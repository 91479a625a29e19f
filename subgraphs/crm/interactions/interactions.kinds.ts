import { dayMs } from '../../common/days.ts'
import type { InteractionRow } from './interactions.table.ts'

type Channel = InteractionRow['channel']

/** What only some kinds have. */
const ofKinds: Readonly<Record<string, readonly Channel[]>> = {
  endsAt: ['CALL', 'MEETING'],
  outcome: ['CALL'],
  ownerId: ['TASK'],
  dueOn: ['TASK'],
  timeZone: ['TASK'],
  file: ['DOCUMENT'],
}

/** What a new one must have. */
const needed: Partial<Record<Channel, readonly string[]>> = { TASK: ['ownerId', 'dueOn'], DOCUMENT: ['file'] }

/** Meetings may be planned: so many years ahead at most. */
const yearsAhead = 5

interface Kindly {
  readonly occurredAt?: string | null
  readonly endsAt?: string | null
}

/** What of the fields given does not fit an interaction of that kind. */
export function* kindFaults<T extends Kindly>(channel: Channel, given: T, isNew: boolean) {
  const has = (field: string) => ((given as Readonly<Record<string, unknown>>)[field] ?? null) !== null
  for (const [field, kinds] of Object.entries(ofKinds))
    if (has(field) && !kinds.includes(channel)) yield { field, fault: `only a ${kinds.join(' or a ')} has it` }
  for (const field of isNew ? (needed[channel] ?? []) : [])
    if (!has(field)) yield { field, fault: `must be given of a ${channel}` }
  const at = given.occurredAt ? Date.parse(given.occurredAt) : Date.now()
  if (channel !== 'MEETING' && at > Date.now()) yield { field: 'occurredAt', fault: 'must not be in the future' }
  if (at > Date.now() + yearsAhead * 366 * dayMs)
    yield { field: 'occurredAt', fault: `must be at most ${yearsAhead} years ahead` }
  if (given.endsAt && Date.parse(given.endsAt) < at) yield { field: 'endsAt', fault: 'must not be before it began' }
}
