import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { completeChecked } from './interactions.changes.service.ts'
import { completionInput, interactionPatch, newInteractionInput } from './interactions.input.ts'
import { logChecked } from './interactions.service.ts'
import { updateChecked } from './interactions.update.service.ts'

const answer = { kind: 'InteractionsWritten', record: 'Interaction' } as const

/** Keeps conversations, each refused as `logInteraction` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const recordInteractions = <Row>(
  tx: Db,
  largest: number,
  input: BulkInput<Row>,
  requireKnown: (row: Row) => void,
) =>
  writeRows(tx, input, {
    ...answer,
    shape: newInteractionInput(largest),
    requireKnown,
    write: logChecked,
  })

/** Changes interactions, each refused as `updateInteraction` does. Of rows that name the same one, all but the first are refused. */
export const updateInteractions = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: interactionPatch, requireKnown, changes: 'id', write: updateChecked })

/** Says that tasks are done, each refused as `completeInteraction` does. Of rows that name the same one, all but the first are refused. */
export const completeInteractions = (tx: Db, actor: string, input: BulkInput<unknown>) =>
  writeRows(tx, input, {
    ...answer,
    shape: completionInput,
    changes: 'id',
    write: (inner, rows) => completeChecked(inner, actor, rows),
  })
