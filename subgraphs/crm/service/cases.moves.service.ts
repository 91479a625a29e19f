import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { refuseErased } from '../customers/customers.service.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import { messageInput, moveInput, ratingInput } from './cases.input.ts'
import { asCase, lockCase } from './cases.service.ts'
import { caseColumns, caseMessage, caseRating, serviceCase, type CaseRow } from './cases.table.ts'

/** Moves a case to another status. Refuses with CaseNotFound, IllegalMove, VersionConflict and InvalidInput. */
export async function moveCase(tx: Db, given: unknown) {
  const { id, to, at, expectedVersion } = checkInput(moveInput, given)
  const before = await lockCase(tx, id)
  requireVersion('case', before, expectedVersion)
  return asCase(await moved(tx, before, to, at ?? undefined))
}

async function moved(tx: Db, before: CaseRow, to: CaseRow['status'], at?: string): Promise<CaseRow> {
  await requireLegalMove(tx, 'case', before.status, to)
  const [row] = await refuseBroken(
    tx
      .update(serviceCase)
      .set({ status: to, ...(at ? { statusSince: at } : {}), version: before.version + 1 })
      .where(eq(serviceCase.id, before.id))
      .returning(caseColumns),
    { service_case_moves_on: () => refuseInput('at', 'at: lies before the case got the status that it has.') },
  )
  return row as CaseRow
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
  return asCase(await moved(tx, before, 'IN_PROGRESS', Date.parse(at) < Date.parse(since) ? since : at))
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
