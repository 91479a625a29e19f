import { z } from 'zod'
import { pastMoment } from '../../common/write/input.ts'
import { anyCode, anyId, id, line, prose } from '../../common/write/text.ts'
import { customInput } from '../fields/fields.input.ts'
import { languageInput } from '../search/languages.input.ts'
import { caseChannels, caseStatuses, messageDirections } from './cases.table.ts'
import { priorities } from './sla.table.ts'

export const newCaseInput = z.object({
  customerId: anyId,
  contactId: id.nullish(),
  channel: z.enum(caseChannels),
  subject: line(200),
  description: prose(100_000).nullish(),
  language: languageInput.nullish(),
  priority: z.enum(priorities),
  queue: anyCode.nullish(),
  ownerId: id.nullish(),
  openedAt: pastMoment.nullish(),
  custom: customInput.nullish(),
})

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is; what is null is cleared. */
export const casePatch = z.object({
  ...named,
  contactId: id.nullish(),
  subject: line(200).optional(),
  description: prose(100_000).nullish(),
  language: languageInput.nullish(),
  priority: z.enum(priorities).optional(),
  queue: anyCode.nullish(),
  ownerId: id.nullish(),
  custom: customInput.nullish(),
})

export const moveInput = z.object({ ...named, to: z.enum(caseStatuses), at: pastMoment.nullish() })

export const messageInput = z.object({
  caseId: anyId,
  direction: z.enum(messageDirections),
  body: prose(100_000),
  employeeId: id.nullish(),
  contactId: id.nullish(),
  sentAt: pastMoment.nullish(),
})

export const ratingInput = z.object({ caseId: anyId, score: z.int().min(1).max(5), comment: prose(10_000).nullish() })
