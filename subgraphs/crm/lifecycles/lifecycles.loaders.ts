import { childList } from '../../common/list/child-list.ts'
import { stateChange } from './lifecycles.table.ts'

/** The moves that a record of one lifecycle has made, latest first: `stateChangesOf(context, args).load(recordId)`. */
export const stateChangesOf = childList<typeof stateChange, never, 'CHANGED'>(
  { table: stateChange, orders: { CHANGED: 'id' }, defaultOrder: [{ field: 'CHANGED', direction: 'DESC' }] },
  { column: stateChange.recordId },
)
