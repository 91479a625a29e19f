import { z } from 'zod'
import { madeOnce } from '../../common/write/input.ts'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import { newFileInput } from '../files/files.input.ts'
import { languageInput } from '../search/languages.input.ts'
import { isTimeZone } from '../service/calendars.input.ts'
import { kindFaults } from './interactions.kinds.ts'
import { channels, directions, outcomes } from './interactions.table.ts'
import { participantsInput } from './participants.input.ts'

const timeZone = z.string().refine(isTimeZone, 'is no time zone: write its IANA name, Europe/Oslo')
const products = z.array(id).max(20, 'must be at most 20')

const fields = {
  customerId: anyId,
  contactId: id.nullish(),
  employeeId: id.nullish(),
  productIds: products.nullish(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  subject: line(200),
  body: prose(100_000).nullish(),
  language: languageInput.nullish(),
  occurredAt: z.string().nullish(),
  endsAt: z.string().nullish(),
  outcome: z.enum(outcomes).nullish(),
  ownerId: id.nullish(),
  dueOn: z.string().nullish(),
  timeZone: timeZone.nullish(),
  followsId: anyId.nullish(),
  participants: participantsInput.nullish(),
  custom: customInput.nullish(),
}

/** An interaction, from a client. `largest`: bytes that a file may have. */
export const newInteractionInput = madeOnce((largest) =>
  z
    .object({ ...fields, file: newFileInput(largest).omit({ record: true, recordId: true }).nullish() })
    .superRefine((given, context) => {
      for (const { field, fault } of kindFaults(given.channel, given, true))
        context.addIssue({ code: 'custom', path: [field], message: fault })
    }),
)

/** An interaction to be added, checked already; its contacts are its customer's. */
export type NewInteraction = z.infer<ReturnType<typeof newInteractionInput>> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** Of custom fields, checked. */
  readonly values?: CustomValues
}

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is; null takes away what need not be there. */
export const interactionPatch = z.object({
  ...named,
  contactId: id.nullish(),
  employeeId: id.nullish(),
  productIds: products.optional(),
  direction: z.enum(directions).optional(),
  subject: line(200).optional(),
  body: prose(100_000).nullish(),
  language: languageInput.nullish(),
  occurredAt: z.string().optional(),
  endsAt: z.string().nullish(),
  outcome: z.enum(outcomes).nullish(),
  ownerId: id.optional(),
  dueOn: z.string().optional(),
  timeZone: timeZone.optional(),
  participants: participantsInput.optional(),
  custom: customInput.nullish(),
})

export type InteractionPatch = z.infer<typeof interactionPatch>

export const completionInput = z.object({
  ...named,
  completedAt: z
    .string()
    .refine((moment) => Date.parse(moment) <= Date.now(), 'must not be in the future')
    .nullish(),
})

export const interactionNamed = z.object(named)

export const deletionInput = z.object({ ...named, ofOthers: z.boolean().nullish() })
