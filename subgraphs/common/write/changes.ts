import type DataLoader from 'dataloader'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { array } from '../database/bulk.ts'
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

/**
 * The changes of a record, newest first: `changesOf(auditLog, guarded)(context, args).load(recordId)`.
 * @param guarded columns that more is needed for than the record's own scope, such as references to other records, each with
 * what it needs: without that scope they are left out
 */
export function changesOf(auditLog: WriteTables['auditLog'], guarded: Readonly<Record<string, string>>): ChangeList {
  // A list for each combination of scopes, since statements are kept with their list.
  const lists = new Map<string, ChangeList>()
  return (context, args) => {
    const hidden = Object.keys(guarded).filter((column) => !context.viewer?.scopes.has(guarded[column] ?? ''))
    const key = hidden.join()
    const list = lists.get(key) ?? changesWithout(auditLog, hidden)
    lists.set(key, list)
    return list(context, args)
  }
}

const changesWithout = (auditLog: WriteTables['auditLog'], hidden: readonly string[]): ChangeList =>
  childList<typeof auditLog, never, 'RECORDED'>(
    {
      table: auditLog,
      columns: {
        ...getTableColumns(auditLog),
        id: sql`${auditLog.id}::text`.as('id_text'),
        before: sql`(${auditLog.before} - ${array(hidden, 'text')})::text`.as('before_text'),
        after: sql`(${auditLog.after} - ${array(hidden, 'text')})::text`.as('after_text'),
      },
      orders: { RECORDED: 'id' },
      defaultOrder: [{ field: 'RECORDED', direction: 'DESC' }],
    },
    { column: auditLog.recordId },
  ) as unknown as ChangeList
