import { and, isNull, sql } from 'drizzle-orm'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { comment, commentColumns } from './comments.table.ts'

/** Those that are not deleted. */
export const commentById = loader(
  (db, ids) =>
    db
      .select(commentColumns)
      .from(comment)
      .where(and(sql`${comment.id} = any(${array(ids, 'uuid')})`, isNull(comment.deletedAt))),
  (row) => row.id,
)

const list: ListDefinition<typeof comment, never, 'WRITTEN'> = {
  table: comment,
  columns: commentColumns,
  orders: { WRITTEN: 'writtenAt' },
  defaultOrder: [{ field: 'WRITTEN', direction: 'DESC' }],
}

/** `commentsOfRecord(context, args).load(id)`, of whatever record but customers: no two have the same id. */
export const commentsOfRecord = childList(list, { column: comment.recordId }, isNull(comment.deletedAt))

/** Those on the customer itself, and on those that have become part of it. */
export const commentsOfCustomer = childList(
  list,
  { column: comment.customerId },
  sql`${comment.record} = 'customer'`,
  isNull(comment.deletedAt),
)
