import { z } from 'zod'
import { refuse } from '../../common/write/refusal.ts'
import { commentRecords, type CommentRow } from './comments.table.ts'

type Record = CommentRow['record']

/** A record's table by what the SDL calls it. */
export const recordName = z
  .string()
  .transform((name) => (name === 'CASE' ? 'service_case' : name.toLowerCase()))
  .pipe(z.enum(commentRecords))

/** What people call a record of a table. */
export const calledRecord = (record: Record): string => (record === 'service_case' ? 'case' : record)

/** What the database says of a record that is not there, or of somebody erased, as refusals. */
export const refusesRecord = (record: Record, recordId: string) => {
  const called = calledRecord(record)
  const erased = () => refuse('RecordErased', `The ${called} is of somebody who has been erased.`, { recordId })
  return {
    note_of_record: () => refuse('RecordNotFound', `No ${called} has the id ${recordId}.`, { recordId }),
    customer_erased: erased,
    note_of_erased: erased,
  }
}
