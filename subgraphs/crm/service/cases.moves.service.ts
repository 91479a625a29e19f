import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { updateRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orRefusal, Refusal, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { refuseErased } from '../customers/customers.known.service.ts'
import { illegalMove, movesOf } from '../lifecycles/lifecycles.service.ts'
import { messageInput, moveInput, ratingInput } from './cases.input.ts'
import { asCase, caseNotFound, lockCase, lockCases, writtenCase } from './cases.service.ts'
import { caseColumns, caseMessage, caseRating, serviceCase, type CaseRow } from './cases.table.ts'

/** Moves a case to another status. Refuses with CaseNotFound, IllegalMove, VersionConflict and InvalidInput. */
export const moveCase = async (tx: Db, given: unknown) =>
  writtenCase(tx, await moveChecked(tx, [checkInput(moveInput, given)]))

/** Moves cases, each named once, by a fixed number of statements. Of each its id, or what `moveCase` refuses with. */
export async function moveChecked(tx: Db, moves: readonly z.output<typeof moveInput>[]): Promise<(string | Refusal)[]> {
  const locked = await lockCases(
    tx,
    moves.map(({ id }) => id),
  )
  const legal = await movesOf(tx, 'case')
  const answers = moves.map((move) => {
    const before = locked.get(move.id)
    if (!before) return caseNotFound(move.id)
    const refusal = orRefusal(() => requireVersion('case', before, move.expectedVersion))
    if (refusal instanceof Refusal) return refusal
    const to = legal(before.status)
    return to.includes(move.to) ? { before, to: move.to, at: move.at } : illegalMove(before.status, move.to, to)
  })
  const moved = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer]))
  await refuseBroken(
    updateRows(
      tx,
      serviceCase,
      // Now, where no moment is told: by the database's clock.
      moved.map(({ before, to, at }) => ({
        id: before.id,
        status: to,
        version: before.version + 1,
        statusSince: at ?? null,
      })),
    ),
    movesOn,
  )
  return answers.map((answer) => (answer instanceof Refusal ? answer : answer.before.id))
}

const movesOn = {
  service_case_moves_on: () => refuseInput('at', 'at: lies before the case got the status that it has.'),
}

/** Moves a case that is locked, as what was said of it demands. */
async function takenUp(tx: Db, { id }: CaseRow, at: string) {
  return writtenCase(tx, await moveChecked(tx, [{ id, to: 'IN_PROGRESS', at }]))
}

/**
 * Keeps what was said. The first thing said to the customer is the first response; what the customer says takes up again a
 * case that waits for it, or is resolved. Refuses with CaseNotFound, CustomerErased and InvalidInput.
 */
export async function addCaseMessage(tx: Db, given: unknown) {
  const { caseId, direction, body, employeeId, contactId, sentAt } = checkInput(messageInput, given)
  const before = await lockCase(tx, caseId)
  const at = sentAt ?? new Date().toISOString()
  if (Date.parse(at) < Date.parse(before.openedAt)) refuseInput('sentAt', 'sentAt: lies before the case was opened.')
  const values = { id: uuidv7(), caseId: before.id, direction, body, sentAt: at }
  await refuseBroken(
    tx.insert(caseMessage).values({ ...values, employeeId: employeeId ?? null, contactId: contactId ?? null }),
    {
      case_message_of_contact: () => refuseInput('contactId', "contactId: is no contact of the case's customer."),
      customer_erased: refuseErased(before.customerId),
    },
  )
  // It may be kept late: the first is what was said first.
  const first = before.firstRespondedAt
  if (direction === 'OUTBOUND' && (first === null || Date.parse(at) < Date.parse(first)))
    return asCase(await responded(tx, before, at))
  const waits = before.status === 'WAITING_FOR_CUSTOMER' || before.status === 'RESOLVED'
  if (direction !== 'INBOUND' || !waits) return asCase(before)
  // What came in before the case was moved, and is kept only now, takes it up from then on.
  const since = before.statusSince ?? before.openedAt
  return takenUp(tx, before, Date.parse(at) < Date.parse(since) ? since : at)
}

async function responded(tx: Db, { id, version }: CaseRow, at: string): Promise<CaseRow> {
  const [row] = await tx
    .update(serviceCase)
    .set({ firstRespondedAt: at, version: version + 1 })
    .where(eq(serviceCase.id, id))
    .returning(caseColumns)
  return row as CaseRow
}

/** Keeps what the customer thought of a case, once. Refuses with CaseNotFound, CaseNotResolved and CaseAlreadyRated. */
export async function rateCase(tx: Db, given: unknown) {
  const { caseId, score, comment } = checkInput(ratingInput, given)
  const found = await lockCase(tx, caseId)
  if (found.status !== 'RESOLVED' && found.status !== 'CLOSED')
    refuse('CaseNotResolved', 'Only a case that is resolved can be rated.', { id: found.id })
  const written = await refuseBroken(
    tx
      .insert(caseRating)
      .values({ caseId: found.id, score, comment: comment ?? null })
      .onConflictDoNothing()
      .returning({ caseId: caseRating.caseId }),
    { customer_erased: refuseErased(found.customerId) },
  )
  if (written.length === 0) refuse('CaseAlreadyRated', 'The case has been rated: that stays.', { id: found.id })
  return asCase(found)
}
