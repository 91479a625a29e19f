import { desc, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { contactMerge, shownContactMerge } from './contact-merges.table.ts'
import { contact } from './customers.table.ts'

export const mergesOfContact = groupLoader(
  (db, ids) =>
    db
      .select(shownContactMerge)
      .from(contactMerge)
      .where(sql`${contactMerge.survivorId} = any(${array(ids, 'uuid')})`)
      .orderBy(desc(contactMerge.id))
      .limit(200),
  (row) => row.survivorId,
)

/** The record with that very id, part of another or not. */
export const contactRecordById = rowLoader(contact, 'id')
