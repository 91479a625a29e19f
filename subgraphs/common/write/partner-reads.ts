import type DataLoader from 'dataloader'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { childList } from '../list/child-list.ts'
import type { Connection, PageArguments } from '../list/page.ts'
import type { WriteTables } from './tables.ts'

/** What a partner was answered of one customer in one request. */
export interface PartnerReadRow {
  readonly id: string
  readonly partnerId: string
  readonly subject: string
  readonly customerId: string
  readonly what: readonly string[]
  readonly requestId: string
  readonly readAt: string
}

type PartnerReadList = (context: Context, args: PageArguments) => DataLoader<string, Connection<PartnerReadRow>>

/**
 * What partners were answered, newest first, of a customer or by a partner:
 * `partnerReadsOf(partnerRead, 'customerId')(context, args).load(customerId)`.
 */
export const partnerReadsOf = (
  partnerRead: WriteTables['partnerRead'],
  whose: 'customerId' | 'partnerId',
): PartnerReadList =>
  childList<typeof partnerRead, never, 'READ'>(
    {
      table: partnerRead,
      columns: { ...getTableColumns(partnerRead), id: sql`${partnerRead.id}::text`.as('id_text') },
      orders: { READ: 'id' },
      defaultOrder: [{ field: 'READ', direction: 'DESC' }],
    },
    { column: partnerRead[whose] },
  ) as unknown as PartnerReadList
