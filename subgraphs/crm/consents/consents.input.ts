import { z } from 'zod'
import { pastMoment } from '../../common/write/input.ts'
import { anyCode, anyId, line, prose } from '../../common/write/text.ts'
import { consentChannels, consentStates, consentWays, type ConsentRow } from './consents.table.ts'

export const purposeInput = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'must be 1 to 40 capitals, digits or `_`, a letter first'),
  name: line(100),
  active: z.boolean().default(true),
})

export const consentChannel = z.enum(consentChannels)

export const newConsentInput = z.object({
  customerId: anyId,
  contactId: anyId.nullish(),
  channel: consentChannel,
  purpose: anyCode,
  state: z.enum(consentStates),
  saidAt: pastMoment.nullish(),
  how: z.enum(consentWays).exclude(['CAMPAIGN', 'ERASURE']),
  proof: prose(10_000).nullish(),
  proofFileId: anyId.nullish(),
})

/** What somebody agreed to or took back, checked already. */
export type NewConsent = Omit<z.infer<typeof newConsentInput>, 'how'> & Pick<ConsentRow, 'how'>
