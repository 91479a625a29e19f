import { z } from 'zod'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import { languages } from '../search/languages.ts'
import { noteRecords } from './notes.table.ts'

const language = z.string().toLowerCase().pipe(z.enum(languages))
const record = z
  .string()
  .transform((name) => (name === 'CASE' ? 'service_case' : name.toLowerCase()))
  .pipe(z.enum(noteRecords))

export const newNoteInput = z.object({
  record,
  recordId: anyId,
  title: line(200).nullish(),
  text: prose(100_000),
  language: language.nullish(),
  pinned: z.boolean().nullish(),
  authorId: id.nullish(),
})

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is. */
export const notePatch = z.object({
  ...named,
  title: line(200).optional(),
  text: prose(100_000).optional(),
  language: language.nullish(),
  pinned: z.boolean().optional(),
})

export const noteNamed = z.object(named)
