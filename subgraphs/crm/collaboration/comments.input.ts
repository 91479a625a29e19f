import { z } from 'zod'
import { anyId, id, prose } from '../../common/write/text.ts'
import { recordIn } from '../records.ts'
import { languageInput } from '../search/languages.input.ts'
import { commentRecords } from './comments.table.ts'

const mentions = z.array(id).max(50)

export const newCommentInput = z.object({
  record: recordIn(commentRecords),
  recordId: anyId,
  text: prose(10_000),
  language: languageInput.nullish(),
  mentionIds: mentions.nullish(),
  replyToId: id.nullish(),
})

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is. */
export const commentPatch = z.object({
  ...named,
  text: prose(10_000).optional(),
  language: languageInput.nullish(),
  mentionIds: mentions.optional(),
})

export const commentNamed = z.object(named)
