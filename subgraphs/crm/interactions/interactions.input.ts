import { z } from 'zod'
import { pastMoment } from '../../common/write/input.ts'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import { languageInput } from '../search/languages.input.ts'
import { channels, directions } from './interactions.table.ts'

/** An interaction, from a client or from a file. */
export const newInteractionInput = z.object({
  customerId: anyId,
  contactId: id.nullish(),
  employeeId: id.nullish(),
  productIds: z.array(id).max(20, 'must be at most 20').nullish(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  subject: line(200),
  body: prose(100_000).nullish(),
  language: languageInput.nullish(),
  occurredAt: pastMoment.nullish(),
  custom: customInput.nullish(),
})

/** An interaction to be added, checked already; its contact is one of its customer's. */
export type NewInteraction = z.infer<typeof newInteractionInput> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** Of custom fields, checked. */
  readonly values?: CustomValues
}
