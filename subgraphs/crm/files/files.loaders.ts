import { sql } from 'drizzle-orm'
import { loader, perRequest } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { clientError } from '../../common/errors.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { CrmContext } from '../context.ts'
import { attachment, fileContent, type FileRow } from './files.table.ts'

const list: ListDefinition<typeof attachment, never, 'ATTACHED'> = {
  table: attachment,
  orders: { ATTACHED: 'attachedAt' },
  defaultOrder: [{ field: 'ATTACHED', direction: 'DESC' }],
}

/** `filesOfRecord(context, args).load(id)`, of whatever record but customers: no two have the same id. */
export const filesOfRecord = childList(list, { column: attachment.recordId })

/** Those of the customer itself, and of those that have become part of it. */
export const filesOfCustomer = childList(
  list,
  { column: attachment.customerId },
  sql`${attachment.record} = 'customer'`,
)

export const fileById = rowLoader(attachment, 'id')

const contentByHash = loader(
  (db, hashes) =>
    db
      .select({
        hash: fileContent.hash,
        content: sql<string>`translate(encode(${fileContent.content}, 'base64'), E'\n', '')`,
      })
      .from(fileContent)
      .where(sql`${fileContent.hash} = any(${array(hashes, 'text')})`),
  (row) => row.hash,
)

const answered = perRequest(() => ({ bytes: 0 }))

/** In Base64. Refuses when the operation has asked for twice as much as one file may hold. */
export async function contentOf(context: CrmContext, { hash, size }: FileRow): Promise<string | null> {
  const sum = answered(context)
  sum.bytes += size
  if (sum.bytes > 2 * context.fileSize)
    throw clientError('BAD_USER_INPUT', `An operation answers contents of ${2 * context.fileSize} bytes at most.`)
  return (await contentByHash(context).load(hash))?.content ?? null
}
