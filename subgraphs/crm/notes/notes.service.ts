import { eq, getTableColumns, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal, refuse, requireVersion } from '../../common/write/refusal.ts'
import { unsearched } from '../search/columns.ts'
import { isAbout, type Readable } from '../readable.ts'
import { recordNotFound, refusesRecord } from '../records.ts'
import { languageOf } from '../search/detect.ts'
import { newNoteInput, noteNamed, notePatch } from './notes.input.ts'
import { note, type NoteRow } from './notes.table.ts'

const columns = unsearched(getTableColumns(note))

/** Notes something down about a record. Refuses with RecordNotFound, RecordErased and InvalidInput. */
export async function addNote(tx: Db, input: unknown) {
  const [id] = (await addChecked(tx, [checkInput(newNoteInput, input)])).map(orThrow)
  const [row] = await tx
    .select(columns)
    .from(note)
    .where(eq(note.id, id as string))
  return asNote(row as NoteRow)
}

/** Notes many things down, each refused as `addNote` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const addNotes = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { kind: 'NotesWritten', record: 'Note', shape: newNoteInput, requireKnown, write: addChecked })

type NewNote = z.infer<typeof newNoteInput>

async function addChecked(tx: Db, given: readonly NewNote[]): Promise<(string | Refusal)[]> {
  const missing = await missingRecords(tx, given)
  const added = given.map((one) => missing(one) ?? newRow(one))
  const rows = added.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  // What is of somebody erased the database alone knows: in the end it is asked for one.
  const [one] = rows
  if (one) await refuseBroken(insertRows(tx, note, rows), refusesRecord(one.record, one.recordId))
  return added.map((one) => (one instanceof Refusal ? one : one.id))
}

function newRow({ title, text, language, record, recordId, pinned, authorId }: NewNote) {
  const heading = title ?? headingOf(text)
  return {
    id: uuidv7(),
    record,
    recordId,
    title: heading,
    body: text,
    language: languageOf(`${heading} ${text}`, language),
    pinned: pinned ?? false,
    authorId: authorId ?? null,
  }
}

/** Tells of records that are not there. One statement. */
async function missingRecords(tx: Db, given: readonly NewNote[]): Promise<(one: NewNote) => Refusal | undefined> {
  const ids = array(given.map(({ recordId }) => recordId).filter(isUuid), 'uuid')
  const ofKind = [...new Set(given.map(({ record }) => record))].map(
    (record) => sql`select ${record}::text as record, id from crm.${sql.identifier(record)} where id = any(${ids})`,
  )
  const rows = await tx.execute<{ record: string; id: string }>(sql.join(ofKind, sql` union all `))
  const there = new Set(rows.map(({ record, id }) => `${record} ${id}`))
  return ({ record, recordId }) => (there.has(`${record} ${recordId}`) ? undefined : recordNotFound(record, recordId))
}

/** Changes what is given. Refuses with NoteNotFound, VersionConflict and InvalidInput. */
export async function updateNote(tx: Db, readable: Readable, input: unknown) {
  const { id, expectedVersion, text, language, ...patch } = checkInput(notePatch, input)
  const before = await lockNote(tx, readable, id)
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
export async function deleteNote(tx: Db, readable: Readable, input: unknown) {
  const { id, expectedVersion } = checkInput(noteNamed, input)
  const before = await lockNote(tx, readable, id)
  requireVersion('note', before, expectedVersion)
  await tx
    .update(note)
    .set({ title: null, body: null, pinned: false, deletedAt: sql`clock_timestamp()`, version: before.version + 1 })
    .where(eq(note.id, before.id))
  return { kind: 'NoteDeleted' as const, noteId: before.id }
}

/** Refuses with NoteNotFound, also where the caller may not read what it is about. */
async function lockNote(tx: Db, readable: Readable, id: string): Promise<NoteRow> {
  const [row] = isUuid(id) ? await tx.select(columns).from(note).where(eq(note.id, id)).for('no key update') : []
  if (row?.deletedAt !== null || !isAbout(readable.notes, row))
    refuse('NoteNotFound', `No note has the id ${id}.`, { noteId: id })
  return row
}

const asNote = (row: NoteRow) => ({ ...row, kind: 'Note' as const })

/** Its first line, as far as a title goes. */
const headingOf = (text: string): string => [...(text.split('\n')[0] ?? '').trim()].slice(0, 200).join('').trim()
