import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { requireCustomers } from '../customers/customers.service.ts'
import { customMisfit, customOf } from '../fields/values.service.ts'
import { languageOf } from '../search/detect.ts'
import { casePatch, newCaseInput } from './cases.input.ts'
import { caseColumns, serviceCase, type CaseRow } from './cases.table.ts'
import { requireQueue } from './sla.service.ts'

export const asCase = (row: CaseRow) => ({ ...row, kind: 'Case' as const })

const refusals = {
  ...customMisfit,
  service_case_contact: () => refuseInput('contactId', 'contactId: is no contact of that customer.'),
  contact_erased: () => refuseInput('contactId', 'contactId: that contact has been erased.'),
}

/** Opens a case. Refuses with CustomerNotFound, CustomerErased, CaseQueueNotFound and InvalidInput. */
export async function createCase(tx: Db, given: unknown) {
  const { queue, contactId, description, language, ownerId, openedAt, custom, ...checked } = checkInput(
    newCaseInput,
    given,
  )
  await requireCustomers(tx, [checked.customerId])
  const [row] = await refuseBroken(
    tx
      .insert(serviceCase)
      .values({
        ...checked,
        id: uuidv7(),
        custom: await customOf(tx, 'CASE', custom, null),
        contactId: contactId ?? null,
        description: description ?? null,
        language: languageOf(textOf(checked.subject, description), language),
        ownerId: ownerId ?? null,
        queueId: queue ? await activeQueue(tx, queue) : null,
        ...(openedAt ? { openedAt } : {}),
      })
      .returning(caseColumns),
    refusals,
  )
  return asCase(row as CaseRow)
}

/** Changes what is given of a case; due times follow its priority and queue. Refuses with CaseNotFound and VersionConflict too. */
export async function updateCase(tx: Db, given: unknown) {
  const { id, expectedVersion, queue, custom, language, ...patch } = checkInput(casePatch, given)
  const before = await lockCase(tx, id)
  requireVersion('case', before, expectedVersion)
  await requireCustomers(tx, [before.customerId])
  const queueId = queue ? await activeQueue(tx, queue) : queue
  const values = await customOf(tx, 'CASE', custom, before.custom)
  const { subject, description } = { ...before, ...patch }
  const said = patch.subject !== undefined || patch.description !== undefined
  const [row] = await refuseBroken(
    tx
      .update(serviceCase)
      .set({
        ...patch,
        ...(language || said ? { language: languageOf(textOf(subject, description), language) } : {}),
        custom: values,
        ...(queueId === undefined ? {} : { queueId }),
        version: before.version + 1,
      })
      .where(eq(serviceCase.id, before.id))
      .returning(caseColumns),
    refusals,
  )
  return asCase(row as CaseRow)
}

const textOf = (subject: string, description: string | null | undefined): string => `${subject} ${description ?? ''}`

async function activeQueue(tx: Db, code: string): Promise<string> {
  const queue = await requireQueue(tx, code)
  return queue.active ? queue.id : refuseInput('queue', 'queue: takes no new cases.')
}

/** A case, locked until the transaction ends. Refuses with CaseNotFound. */
export async function lockCase(tx: Db, id: string): Promise<CaseRow> {
  const [row] = isUuid(id)
    ? await tx.select(caseColumns).from(serviceCase).where(eq(serviceCase.id, id)).for('no key update')
    : []
  return row ?? refuse('CaseNotFound', `No case has the id ${id}.`, { id })
}

/** So many cases at once. */
const batch = 200

/** Notes what is due by now, each once however many do it. @returns of how many cases */
export async function claimDueCases(tx: Db): Promise<number> {
  const [row] = await tx.execute<{ claimed: number }>(sql`select crm.claim_due_cases(${batch}::int)::int as claimed`)
  return row?.claimed ?? 0
}

/** Notes what is due, for whoever does not wait for the clock. */
export async function escalateDueCases(tx: Db) {
  const cases = await claimDueCases(tx)
  return { kind: 'CasesEscalated' as const, cases, more: cases === batch }
}
