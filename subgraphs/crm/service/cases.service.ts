import { eq, inArray, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import {
  checkInput,
  inputRefusal,
  orRefusal,
  orThrow,
  Refusal,
  refuseInput,
  requireVersion,
} from '../../common/write/refusal.ts'
import {
  customerErased,
  customerNotFound,
  lockCustomers,
  unfitCustomers,
} from '../customers/customers.known.service.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { languageOf } from '../search/detect.ts'
import { casePatch, newCaseInput } from './cases.input.ts'
import { caseColumns, serviceCase, type CaseRow } from './cases.table.ts'
import { queueNotFound } from './sla.service.ts'
import { caseQueue } from './sla.table.ts'

export const asCase = (row: CaseRow) => ({ ...row, kind: 'Case' as const })

const refusals = {
  ...customMisfit,
  service_case_contact: () => refuseInput('contactId', 'contactId: is no contact of that customer.'),
  contact_erased: () => refuseInput('contactId', 'contactId: that contact has been erased.'),
}

type NewCase = z.output<typeof newCaseInput>
type Patch = z.output<typeof casePatch>

/** Opens a case. Refuses with CustomerNotFound, CustomerErased, CaseQueueNotFound and InvalidInput. */
export const createCase = async (tx: Db, given: unknown) =>
  writtenCase(tx, await createChecked(tx, [checkInput(newCaseInput, given)]))

/** Changes what is given of a case; due times follow its priority and queue. Refuses as `createCase`, with CaseNotFound and VersionConflict too. */
export const updateCase = async (tx: Db, given: unknown) =>
  writtenCase(tx, await updateChecked(tx, [checkInput(casePatch, given)]))

/** What a mutation of one case answers: the record as it is now, or its refusal. */
export async function writtenCase(tx: Db, [answer]: readonly (string | Refusal)[]) {
  const id = orThrow(answer as string | Refusal)
  const [row] = await tx.select(caseColumns).from(serviceCase).where(eq(serviceCase.id, id))
  return { ...(row as CaseRow), kind: 'Case' as const }
}

/** Opens cases by a fixed number of statements. Of each its id, or CustomerNotFound, CustomerErased, CaseQueueNotFound or InvalidInput. */
export async function createChecked(tx: Db, given: readonly NewCase[]): Promise<(string | Refusal)[]> {
  // Locked: what a case is promised follows the customer's tier, which may be about to change.
  const customers = await lockCustomers(
    tx,
    given.map(({ customerId }) => customerId),
  )
  const queues = await queuesOf(tx, given)
  const custom = await checkedCustom(
    tx,
    'CASE',
    given.map((row) => row.custom),
    true,
  )
  const now = new Date().toISOString()
  const answers = given.map((row, i) => {
    const found = customers.get(row.customerId)
    if (!found) return customerNotFound(row.customerId)
    if (found.erasedAt !== null) return customerErased(found.id)
    const [queueId, values] = [queues(row.queue), custom[i]]
    if (queueId instanceof Refusal) return queueId
    if (values instanceof Refusal) return values
    return {
      id: uuidv7(),
      customerId: found.id,
      contactId: row.contactId ?? null,
      channel: row.channel,
      subject: row.subject,
      description: row.description ?? null,
      language: languageOf(textOf(row.subject, row.description), row.language),
      priority: row.priority,
      queueId: queueId ?? null,
      ownerId: row.ownerId ?? null,
      openedAt: row.openedAt ?? now,
      custom: values?.(noValues) ?? noValues,
    }
  })
  const added = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer]))
  await refuseBroken(insertRows(tx, serviceCase, added), refusals)
  return answers.map((answer) => (answer instanceof Refusal ? answer : answer.id))
}

/**
 * Changes cases, each named once, by a fixed number of statements. Of each its id, or CaseNotFound, VersionConflict,
 * CustomerErased, CaseQueueNotFound or InvalidInput.
 */
export async function updateChecked(tx: Db, patches: readonly Patch[]): Promise<(string | Refusal)[]> {
  const locked = await lockCases(
    tx,
    patches.map(({ id }) => id),
  )
  const unfit = await unfitCustomers(
    tx,
    [...locked.values()].map(({ customerId }) => customerId),
  )
  const queues = await queuesOf(tx, patches)
  const custom = await checkedCustom(
    tx,
    'CASE',
    patches.map((patch) => patch.custom),
    false,
  )
  const answers = patches.map((patch, i) => {
    const before = locked.get(patch.id)
    if (!before) return caseNotFound(patch.id)
    const [queueId, values] = [queues(patch.queue), custom[i]]
    const refusal = orRefusal(() => requireVersion('case', before, patch.expectedVersion)) ?? unfit(before.customerId)
    if (refusal instanceof Refusal) return refusal
    if (queueId instanceof Refusal) return queueId
    if (values instanceof Refusal) return values
    return changedCase(before, patch, queueId, values?.(before.custom) ?? before.custom)
  })
  return changeRows(tx, serviceCase, answers, refusals)
}

function changedCase(before: CaseRow, patch: Patch, queueId: string | null | undefined, custom: CaseRow['custom']) {
  const { subject, description, contactId, ownerId, priority } = { ...before, ...patch }
  const said = patch.language || patch.subject !== undefined || patch.description !== undefined
  return {
    id: before.id,
    subject,
    description: description ?? null,
    language: said ? languageOf(textOf(subject, description), patch.language) : before.language,
    contactId: contactId ?? null,
    ownerId: ownerId ?? null,
    priority,
    queueId: queueId === undefined ? before.queueId : queueId,
    custom,
    version: before.version + 1,
  }
}

const textOf = (subject: string, description: string | null | undefined): string => `${subject} ${description ?? ''}`

/** Ids of the queues with those codes: null and undefined stay so; of one that takes no new cases, or is not there, why not. */
async function queuesOf(tx: Db, rows: readonly { readonly queue?: string | null }[]) {
  const codes = [...new Set(rows.flatMap(({ queue }) => queue ?? []))]
  const found = codes.length === 0 ? [] : await tx.select().from(caseQueue).where(inArray(caseQueue.code, codes))
  const byCode = new Map(found.map((row) => [row.code, row]))
  return (code: string | null | undefined): string | null | undefined | Refusal => {
    if (code === null || code === undefined) return code
    const row = byCode.get(code)
    if (!row) return queueNotFound(code)
    return row.active ? row.id : inputRefusal('queue', 'queue: takes no new cases.')
  }
}

/** A case, locked until the transaction ends. Refuses with CaseNotFound. */
export async function lockCase(tx: Db, id: string): Promise<CaseRow> {
  const found = (await lockCases(tx, [id])).get(id)
  if (!found) throw caseNotFound(id)
  return found
}

/** Locks them until the transaction ends, in the order of their ids. */
export async function lockCases(tx: Db, ids: readonly string[]): Promise<Map<string, CaseRow>> {
  const rows = await tx
    .select(caseColumns)
    .from(serviceCase)
    .where(sql`${serviceCase.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
    .orderBy(serviceCase.id)
    .for('no key update')
  return new Map(rows.map((row) => [row.id, row]))
}

export const caseNotFound = (id: string) =>
  new Refusal({ kind: 'CaseNotFound', message: `No case has the id ${id}.`, id })

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
