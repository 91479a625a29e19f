import { z } from 'zod'
import { anyId, id, line } from '../../common/write/text.ts'

export const mostMembers = 500

const employees = z
  .array(id)
  .max(mostMembers, `must be at most ${mostMembers}`)
  .nullish()
  .transform((ids) => [...new Set(ids ?? [])])

export const newTeamInput = z.object({ name: line(100), memberIds: employees })

/** What is absent stays as it is. */
export const teamPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(100).optional(),
  active: z.boolean().optional(),
})

export const membersInput = z
  .object({ teamId: anyId, add: employees, remove: employees, expectedVersion: z.int().nullish() })
  .refine(({ add, remove }) => !add.some((one) => remove.includes(one)), {
    path: ['remove'],
    message: 'must name nobody who is to be added',
  })
