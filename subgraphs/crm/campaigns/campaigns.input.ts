import { z } from 'zod'
import { isZero } from '../../common/money.ts'
import { moneyInput, pastMoment } from '../../common/write/input.ts'
import { anyCode, anyId, id, line } from '../../common/write/text.ts'
import { consentChannel } from '../consents/consents.input.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import { campaignStatuses, type CampaignStatus } from './campaigns.table.ts'
import { bounceKinds, memberStatuses, type CampaignMemberStatus } from './members.table.ts'

const budget = moneyInput.refine(({ amount }) => !amount.startsWith('-'), 'must not be less than zero')

/** A campaign, from a client or from a file. */
export const newCampaignInput = z
  .object({
    name: line(200),
    startsOn: z.iso.date('is no date'),
    endsOn: z.iso.date('is no date').nullish(),
    budget: budget.nullish(),
    ownerId: id.nullish(),
    productIds: z.array(id).max(50, 'must be at most 50').nullish(),
    custom: customInput.nullish(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'must not be before startsOn',
  })

/** What is absent stays as it is; what is null is cleared. */
export const campaignPatch = z.object({
  campaignId: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  startsOn: z.iso.date('is no date').optional(),
  endsOn: z.iso.date('is no date').nullish(),
  budget: budget.nullish(),
  ownerId: id.nullish(),
  custom: customInput.nullish(),
})

export const newMembersInput = z.object({
  campaignId: anyId,
  customerIds: z.array(anyId).min(1, 'must not be empty').max(1_000, 'must be at most 1,000'),
})

const someSegments = z.array(anyId).max(50, 'must be at most 50')

/** What is said before a campaign starts, and stays as it is from then on. */
export const planInput = z.object({
  campaignId: anyId,
  expectedVersion: z.int().nullish(),
  channel: consentChannel,
  purpose: anyCode,
  segmentIds: someSegments,
  excludedSegmentIds: someSegments,
  variants: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z0-9_-]{1,20}$/, 'must be 1 to 20 capitals, digits, `_` or `-`'),
        name: line(100),
        weight: z.int().min(1).max(10_000),
      }),
    )
    .max(20, 'must be at most 20')
    .refine((given) => new Set(given.map(({ code }) => code)).size === given.length, 'must not have a code twice'),
})

export const campaignMove = z.object({
  campaignId: anyId,
  expectedVersion: z.int().nullish(),
  to: z.enum(campaignStatuses),
})

export const capInput = z.object({
  channel: consentChannel.nullish(),
  sends: z.int().min(1).max(1_000).nullish(),
  days: z.int().min(1).max(366),
})

export const costsInput = z.object({
  campaignId: anyId,
  lines: z
    .array(
      z.object({
        variant: anyCode.nullish(),
        incurredOn: z.iso.date('is no date'),
        description: line(200),
        amount: moneyInput.refine(({ amount }) => !isZero(amount), 'must not be zero'),
      }),
    )
    .min(1, 'must not be empty')
    .max(200, 'must be at most 200'),
})

export const eventInput = z
  .object({
    campaignId: anyId,
    customerId: anyId,
    status: z.enum(memberStatuses).exclude(['ADDED', 'REMOVED']),
    bounce: z.enum(bounceKinds).nullish(),
    at: pastMoment.nullish(),
    interactionId: anyId.nullish(),
    opportunityId: anyId.nullish(),
  })
  .refine(({ status, bounce }) => status === 'BOUNCED' || bounce == null, {
    path: ['bounce'],
    message: 'is said of BOUNCED alone',
  })

/** What became of a member, checked already. */
export type CampaignEvent = z.infer<typeof eventInput>

/** A campaign to be added, checked already. */
export type NewCampaign = z.infer<typeof newCampaignInput> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** Of custom fields, checked. */
  readonly values?: CustomValues
  /** PLANNED when absent. */
  readonly status?: CampaignStatus
}

/** A member to be added; campaign and customer exist. */
export interface NewCampaignMember {
  readonly campaignId: string
  readonly customerId: string
  /** ADDED when absent. */
  readonly status?: CampaignMemberStatus
  /** When it came to that status; now when absent. */
  readonly since?: string
}
