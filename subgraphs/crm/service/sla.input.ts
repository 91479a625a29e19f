import { z } from 'zod'
import { anyCode, anyId, id, line } from '../../common/write/text.ts'
import { newCode } from './calendars.input.ts'
import { mostMinutes } from './calendars.service.ts'
import { priorities } from './sla.table.ts'

export const queueInput = z.object({
  code: newCode,
  name: line(200),
  active: z.boolean().nullish(),
  expectedVersion: z.int().nullish(),
})

const minutes = z.int().min(1).max(mostMinutes)

const target = z
  .object({
    priority: z.enum(priorities),
    firstResponseMinutes: minutes.nullish(),
    resolutionMinutes: minutes.nullish(),
  })
  .refine(
    (given) => (given.firstResponseMinutes ?? given.resolutionMinutes ?? null) !== null,
    'must promise a first response, a resolution, or both',
  )

export const policyInput = z.object({
  code: newCode,
  name: line(200),
  calendar: anyCode.nullish(),
  queue: anyCode.nullish(),
  tier: newCode.nullish(),
  escalateAtPercent: z.int().min(1).max(99).nullish(),
  escalateToId: id.nullish(),
  active: z.boolean().nullish(),
  targets: z
    .array(target)
    .min(1)
    .max(4)
    .refine((all) => new Set(all.map(({ priority }) => priority)).size === all.length, 'must name each priority once'),
  expectedVersion: z.int().nullish(),
})

export const tierInput = z.object({ customerId: anyId, tier: newCode.nullish().transform((tier) => tier ?? null) })
