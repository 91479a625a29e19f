import { z } from 'zod'
import { anyId, line } from '../../common/write/text.ts'
import { sharedChannels, sharedParts } from './partners.table.ts'

/** A new partner, from a client or from a file. */
export const newPartnerInput = z.object({
  number: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, `-`, `_` or `.`')
    .nullish(),
  name: line(200),
})

/** What is absent stays as it is. */
export const partnerPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  active: z.boolean().optional(),
})

const customerIds = z.array(anyId).min(1, 'must not be empty').max(1_000, 'must be at most 1,000')

/** Each once, in the order that all have. */
const chosen = <T extends string>(all: readonly [T, ...T[]]) =>
  z.array(z.enum(all)).transform((given) => all.filter((one) => given.includes(one)))

const terms = {
  parts: chosen(sharedParts),
  channels: chosen(sharedChannels),
  validFrom: z.string().nullish(),
  validUntil: z.string().nullish(),
}

export const sharingInput = z
  .object({ partnerId: anyId, customerIds, ...terms })
  .refine(({ parts, channels }) => parts.length + channels.length > 0, {
    path: ['parts'],
    message: 'must not be empty where channels is: share at least one part or channel',
  })

export const revocationInput = z.object({ partnerId: anyId, customerIds })

/** A partner to be added, checked already. */
export type NewPartner = z.infer<typeof newPartnerInput> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** A moment; now when absent. */
  readonly createdAt?: string
}

/** What is shared on what terms, checked already. */
export type Terms = Omit<z.infer<typeof sharingInput>, 'partnerId' | 'customerIds'>

/** An agreement to be added, checked already. Moments lie where they should: `validUntil` after `validFrom`. */
export interface NewAgreement {
  readonly partnerId: string
  readonly customerId: string
  readonly parts: Readonly<Terms['parts']>
  readonly channels: Readonly<Terms['channels']>
  readonly validFrom: string
  readonly validUntil?: string | null
  readonly revokedAt?: string | null
  /** A moment; now when absent. */
  readonly createdAt?: string
}
