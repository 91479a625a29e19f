import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { newInteractionInput } from './interactions.input.ts'
import { logChecked } from './interactions.service.ts'

/** Keeps conversations, each refused as `logInteraction` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const recordInteractions = <Row>(
  tx: Db,
  largest: number,
  input: BulkInput<Row>,
  requireKnown: (row: Row) => void,
) =>
  writeRows(tx, input, {
    kind: 'InteractionsWritten',
    record: 'Interaction',
    shape: newInteractionInput(largest),
    requireKnown,
    write: logChecked,
  })
