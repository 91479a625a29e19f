import { asc, eq } from 'drizzle-orm'
import { perRequest, type Context } from '../../common/context.ts'
import type { Db } from '../../common/database/connect.ts'
import { customField, type CustomFieldRow, type CustomRecord } from './fields.table.ts'

/** Read once, however often its promise is waited for. */
const fieldsOf = (db: Db, record: CustomRecord): Promise<CustomFieldRow[]> =>
  db
    .select()
    .from(customField)
    .where(eq(customField.record, record))
    .orderBy(asc(customField.createdAt), asc(customField.id))
    .execute()

const known = perRequest(() => new Map<CustomRecord, Promise<CustomFieldRow[]>>())

/** The fields of a kind of record, read once an operation: whoever declares one, every process knows it at once. */
export function customFields(context: Context, record: CustomRecord): Promise<CustomFieldRow[]> {
  const before = known(context).get(record)
  if (before) return before
  const read = fieldsOf(context.db, record)
  known(context).set(record, read)
  return read
}
