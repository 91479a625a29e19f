import type DataLoader from 'dataloader'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { childList } from '../list/child-list.ts'
import type { Connection, PageArguments } from '../list/page.ts'
import type { WriteTables } from './tables.ts'

/** One entry of the audit trail; `before` and `after` are JSON texts, whose numbers have all their digits. */
export interface ChangeRow {
  readonly id: string
  readonly action: string
  readonly record: string
  readonly recordId: string
  readonly changedAt: string
  readonly changedBy: string
  readonly requestId: string | null
  readonly before: string | null
  readonly after: string | null
}

type ChangeList = (context: Context, args: PageArguments) => DataLoader<string, Connection<ChangeRow>>

/** The changes of a record, newest first: `changesOf(auditLog)(context, args).load(recordId)`. */
export const changesOf = (auditLog: WriteTables['auditLog']): ChangeList =>
  childList<typeof auditLog, never, 'RECORDED'>(
    {
      table: auditLog,
      columns: {
        ...getTableColumns(auditLog),
        id: sql`${auditLog.id}::text`.as('id_text'),
        before: sql`${auditLog.before}::text`.as('before_text'),
        after: sql`${auditLog.after}::text`.as('after_text'),
      },
      orders: { RECORDED: 'id' },
      defaultOrder: [{ field: 'RECORDED', direction: 'DESC' }],
    },
    { column: auditLog.recordId },
  ) as unknown as ChangeList
