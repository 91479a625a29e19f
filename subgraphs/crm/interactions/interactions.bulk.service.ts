import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { newInteractionInput } from './interactions.input.ts'
import { logChecked } from './interactions.service.ts'

/** Keeps conversations, each refused as `logInteraction` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export function recordInteractions<Row>(
  tx: Db,
  largest: number,
  input: BulkInput<Row>,
  requireKnown: (row: Row) => void,
) {
  const schema = newInteractionInput(largest)
  return writeRows(tx, input, {
    kind: 'InteractionsWritten',
    record: 'Interaction',
    check: (row) => {
      const checked = checkInput(schema, row)
      requireKnown(row)
      return checked
    },
    write: logChecked,
  })
}
