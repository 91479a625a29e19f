import { z } from 'zod'
import { anyId } from '../../common/write/text.ts'

/** Fields of a customer that another may take over, by the database's names for them. */
export const customerFields = {
  NAME: 'name',
  ORGANISATION_NUMBER: 'organisation_number',
  EMAIL: 'email',
  PHONE: 'phone',
  WEBSITE: 'website',
  PARENT: 'parent_id',
  OWNER: 'owner_id',
  TEAM: 'team_id',
} as const

export const mergeInput = z.object({
  survivorId: anyId,
  mergedId: anyId,
  expectedVersion: z.int().nullish(),
  take: z
    .array(z.enum(Object.keys(customerFields) as (keyof typeof customerFields)[]))
    .nullish()
    .transform((fields) => (fields ?? []).map((field) => customerFields[field])),
  endSharing: z.boolean().nullish(),
})

export const unmergeInput = z.object({ mergeId: anyId })
