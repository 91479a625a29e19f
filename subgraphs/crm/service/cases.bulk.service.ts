import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { eachOnce, writeRows, type BulkInput, type BulkSteps } from '../../common/write/bulk/bulk.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { casePatch, moveInput, newCaseInput } from './cases.input.ts'
import { moveChecked } from './cases.moves.service.ts'
import { createChecked, updateChecked } from './cases.service.ts'

/** Opens cases, each refused as `createCase` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createCases = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  ofCases(tx, input, newCaseInput, requireKnown, createChecked)

/** Changes cases, each refused as `updateCase` does. Of rows that name the same case, all but the first are refused. */
export function updateCases<Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) {
  const once = eachOnce('case')
  return ofCases(tx, input, casePatch, requireKnown, updateChecked, ({ id }) => once(id))
}

/** Moves cases, each refused as `moveCase` does. Of rows that name the same case, all but the first are refused. */
export function moveCases(tx: Db, input: BulkInput<unknown>) {
  const once = eachOnce('case')
  return ofCases(
    tx,
    input,
    moveInput,
    () => undefined,
    moveChecked,
    ({ id }) => once(id),
  )
}

const ofCases = <Row, Shape extends z.ZodType>(
  tx: Db,
  input: BulkInput<Row>,
  shape: Shape,
  requireKnown: (row: Row) => void,
  write: BulkSteps<string, Row, z.output<Shape>>['write'],
  more: (checked: z.output<Shape>) => void = () => undefined,
) =>
  writeRows(tx, input, {
    kind: 'CasesWritten',
    record: 'Case',
    check: (row) => {
      const checked = checkInput(shape, row)
      requireKnown(row)
      more(checked)
      return checked
    },
    write,
  })
