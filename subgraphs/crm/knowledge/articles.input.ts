import { z } from 'zod'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import { languageInput } from '../search/languages.input.ts'
import { articleStatuses } from './articles.table.ts'

export const newArticleInput = z.object({
  title: line(200),
  body: prose(100_000),
  language: languageInput.nullish(),
  ownerId: id.nullish(),
})

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is. */
export const articlePatch = z.object({
  ...named,
  title: line(200).optional(),
  body: prose(100_000).optional(),
  language: languageInput.nullish(),
  ownerId: id.nullish(),
})

export const articleMove = z.object({ ...named, to: z.enum(articleStatuses) })

export const linkInput = z.object({ caseId: anyId, articleId: anyId, solved: z.boolean() })

export const unlinkInput = z.object({ caseId: anyId, articleId: anyId })
