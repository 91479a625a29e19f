import { eq, getTableColumns, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { unsearched } from '../search/columns.ts'
import { refusesRecord } from '../records.ts'
import { languageOf } from '../search/detect.ts'
import { newNoteInput, noteNamed, notePatch } from './notes.input.ts'
import { note, type NoteRow } from './notes.table.ts'

const columns = unsearched(getTableColumns(note))

/** Notes something down about a record. Refuses with RecordNotFound, RecordErased and InvalidInput. */
export async function addNote(tx: Db, input: unknown) {
  const { title, text, language, ...checked } = checkInput(newNoteInput, input)
  const { record, recordId } = checked
  const refusals = refusesRecord(record, recordId)
  if (!isUuid(recordId)) refusals.note_of_record()
  const heading = title ?? headingOf(text)
  const [row] = await refuseBroken(
    tx
      .insert(note)
      .values({
        id: uuidv7(),
        record,
        recordId,
        title: heading,
        body: text,
        language: languageOf(`${heading} ${text}`, language),
        pinned: checked.pinned ?? false,
        authorId: checked.authorId ?? null,
      })
      .returning(columns),
    refusals,
  )
  return asNote(row as NoteRow)
}

/** Changes what is given. Refuses with NoteNotFound, VersionConflict and InvalidInput. */
export async function updateNote(tx: Db, input: unknown) {
  const { id, expectedVersion, text, language, ...patch } = checkInput(notePatch, input)
  const before = await lockNote(tx, id)
  requireVersion('note', before, expectedVersion)
  const [title, body] = [patch.title ?? before.title, text ?? before.body]
  const said = text !== undefined || patch.title !== undefined
  const [row] = await tx
    .update(note)
    .set({
      title,
      body,
      language: language || said ? languageOf(`${title ?? ''} ${body ?? ''}`, language) : before.language,
      pinned: patch.pinned ?? before.pinned,
      ...(said ? { editedAt: sql`clock_timestamp()` } : {}),
      version: before.version + 1,
    })
    .where(eq(note.id, before.id))
    .returning(columns)
  return asNote(row as NoteRow)
}

/** Deletes a note: its text and its files. Refuses with NoteNotFound and VersionConflict. */
export async function deleteNote(tx: Db, input: unknown) {
  const { id, expectedVersion } = checkInput(noteNamed, input)
  const before = await lockNote(tx, id)
  requireVersion('note', before, expectedVersion)
  await tx
    .update(note)
    .set({ title: null, body: null, pinned: false, deletedAt: sql`clock_timestamp()`, version: before.version + 1 })
    .where(eq(note.id, before.id))
  return { kind: 'NoteDeleted' as const, noteId: before.id }
}

/** Refuses with NoteNotFound. */
async function lockNote(tx: Db, id: string): Promise<NoteRow> {
  const [row] = isUuid(id) ? await tx.select(columns).from(note).where(eq(note.id, id)).for('no key update') : []
  return row?.deletedAt === null ? row : refuse('NoteNotFound', `No note has the id ${id}.`, { noteId: id })
}

const asNote = (row: NoteRow) => ({ ...row, kind: 'Note' as const })

/** Its first line, as far as a title goes. */
const headingOf = (text: string): string => [...(text.split('\n')[0] ?? '').trim()].slice(0, 200).join('').trim()
