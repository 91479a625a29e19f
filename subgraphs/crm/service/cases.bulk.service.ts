import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { casePatch, moveInput, newCaseInput } from './cases.input.ts'
import { moveChecked } from './cases.moves.service.ts'
import { createChecked, updateChecked } from './cases.service.ts'

const answer = { kind: 'CasesWritten', record: 'Case' } as const

/** Opens cases, each refused as `createCase` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createCases = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: newCaseInput, requireKnown, write: createChecked })

/** Changes cases, each refused as `updateCase` does. Of rows that name the same case, all but the first are refused. */
export const updateCases = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: casePatch, requireKnown, changes: 'id', write: updateChecked })

/** Moves cases, each refused as `moveCase` does. Of rows that name the same case, all but the first are refused. */
export const moveCases = (tx: Db, input: BulkInput<unknown>) =>
  writeRows(tx, input, { ...answer, shape: moveInput, changes: 'id', write: moveChecked })
