import { z } from 'zod'
import { moneyInput } from '../../common/write/input.ts'
import { anyId, id, line } from '../../common/write/text.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import type { CampaignMemberStatus, CampaignStatus } from './campaigns.table.ts'

/** A campaign, from a client or from a file. */
export const newCampaignInput = z
  .object({
    name: line(200),
    startsOn: z.iso.date('is no date'),
    endsOn: z.iso.date('is no date').nullish(),
    budget: moneyInput.refine(({ amount }) => !amount.startsWith('-'), 'must not be less than zero').nullish(),
    ownerId: id.nullish(),
    productIds: z.array(id).max(50, 'must be at most 50').nullish(),
    custom: customInput.nullish(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'must not be before startsOn',
  })

export const newMembersInput = z.object({
  campaignId: anyId,
  customerIds: z.array(anyId).min(1, 'must not be empty').max(1_000, 'must be at most 1,000'),
})

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
