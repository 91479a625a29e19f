import { z } from 'zod'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import { recordIn } from '../records.ts'
import { languageInput } from '../search/languages.input.ts'
import { noteRecords } from './notes.table.ts'

export const newNoteInput = z.object({
  record: recordIn(noteRecords),
  recordId: anyId,
  title: line(200).nullish(),
  text: prose(100_000),
  language: languageInput.nullish(),
  pinned: z.boolean().nullish(),
  authorId: id.nullish(),
})

const named = { id: anyId, expectedVersion: z.int().nullish() }

/** What is absent stays as it is. */
export const notePatch = z.object({
  ...named,
  title: line(200).optional(),
  text: prose(100_000).optional(),
  language: languageInput.nullish(),
  pinned: z.boolean().optional(),
})

export const noteNamed = z.object(named)
