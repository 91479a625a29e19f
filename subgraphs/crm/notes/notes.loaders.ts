import { and, getTableColumns, isNull, sql } from 'drizzle-orm'
import { byId, loader, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import { is, momentRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SegmentNoteFilter } from '../graph.generated.ts'
import { recordTable } from '../records.ts'
import { unsearched } from '../search/columns.ts'
import { isAbout, type Readable } from '../readable.ts'
import { note, type NoteRow } from './notes.table.ts'

const columns = unsearched(getTableColumns(note))

/** Those that are not deleted. */
export const noteById = loader(
  (db, ids) =>
    db
      .select(columns)
      .from(note)
      .where(and(sql`${note.id} = any(${array(ids, 'uuid')})`, isNull(note.deletedAt))),
  (row) => row.id,
)

/** As `noteById`, where the caller may read what it is about. */
export async function readableNote(context: Context, readable: Readable, id: string): Promise<NoteRow | null> {
  const row = await byId(noteById(context), id)
  return row && isAbout(readable.notes, row) ? row : null
}

const list: ListDefinition<typeof note, never, 'PINNED' | 'WRITTEN'> = {
  table: note,
  columns,
  orders: { PINNED: 'pinned', WRITTEN: 'writtenAt' },
  defaultOrder: [
    { field: 'PINNED', direction: 'DESC' },
    { field: 'WRITTEN', direction: 'DESC' },
  ],
}

/** Of notes that are not deleted. Each is read in its own language: what is looked for must be a word in one of them. */
export const noteConditions = {
  table: note,
  where: ({ records, text, writtenAt, pinned }: SegmentNoteFilter) => [
    isNull(note.deletedAt),
    sql`${note.record} = any(${array((records ?? ['CUSTOMER', 'CONTACT']).map(recordTable), 'text')})`,
    text == null ? undefined : sql`${note.searched} @@ crm.text_query(${note.language}, ${text})`,
    momentRange(note.writtenAt, writtenAt),
    is(note.pinned, pinned),
  ],
}

/** `notesOfRecord(context, args).load(id)`, of whatever record but customers: no two have the same id. */
export const notesOfRecord = childList(list, { column: note.recordId }, isNull(note.deletedAt))

/** Those on the customer itself, and on those that have become part of it. */
export const notesOfCustomer = childList(
  list,
  { column: note.customerId },
  sql`${note.record} = 'customer'`,
  isNull(note.deletedAt),
)
