import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, inputRefusal, orThrow, Refusal } from '../../common/write/refusal.ts'
import { unfitContacts } from '../customers/contacts.known.service.ts'
import { refuseErased, unfitCustomers } from '../customers/customers.known.service.ts'
import { unfitFiles } from '../files/files.service.ts'
import { newConsentInput, purposeInput, type NewConsent } from './consents.input.ts'
import { consent, consentPurpose, type ConsentPurposeRow, type ConsentRow } from './consents.table.ts'
import { withdrawnByErased } from './consents.erased.service.ts'

/** Adds what people can be asked to agree to, or changes what it is called and whether it is offered. Refuses with InvalidInput. */
export async function setConsentPurpose(tx: Db, input: unknown) {
  const { code, name, active } = checkInput(purposeInput, input)
  const [row] = await tx
    .insert(consentPurpose)
    .values({ code, name, active })
    .onConflictDoUpdate({ target: consentPurpose.code, set: { name, active } })
    .returning()
  return { ...(row as ConsentPurposeRow), kind: 'ConsentPurpose' as const }
}

/** First in a transaction that writes consents, before any row is locked: who starts a campaign holds them all off. */
export const enterConsents = (tx: Db): Promise<unknown> => tx.execute(sql`select crm.enter_consents()`)

/** Adds entries, by one statement. Customers, contacts and purposes exist. @returns their ids, in the order given */
export async function addConsents(tx: Db, added: readonly NewConsent[]): Promise<string[]> {
  const now = new Date().toISOString()
  const rows = added.map((given) => ({
    id: uuidv7(),
    customerId: given.customerId,
    contactId: given.contactId ?? null,
    channel: given.channel,
    purpose: given.purpose,
    state: given.state,
    saidAt: given.saidAt ?? now,
    how: given.how,
    proof: given.proof ?? null,
    proofFileId: given.proofFileId ?? null,
  }))
  await insertRows(tx, consent, rows)
  return rows.map(({ id }) => id)
}

/**
 * Keeps what one person said. Refuses with CustomerNotFound, CustomerErased, ContactNotFound, ContactErased, FileNotFound,
 * ConsentWithdrawn and InvalidInput.
 */
export async function recordConsent(tx: Db, secret: string, input: unknown) {
  const [id] = (await keepConsents(tx, secret, [checkInput(newConsentInput, input)])).map(orThrow)
  const [row] = await tx
    .select()
    .from(consent)
    .where(sql`${consent.id} = ${id}`)
  return { ...(row as ConsentRow), kind: 'Consent' as const }
}

/** Keeps what many said, each refused as `recordConsent` does. */
export const recordConsents = (tx: Db, secret: string, input: BulkInput<unknown>) =>
  writeRows(tx, input, {
    kind: 'ConsentsWritten',
    record: 'Consent',
    shape: newConsentInput,
    write: (inner, rows) => keepConsents(inner, secret, rows),
  })

/** Keeps what people said, checked: of each its id, or why it was not kept. */
export async function keepConsents(
  tx: Db,
  secret: string,
  given: readonly NewConsent[],
): Promise<(string | Refusal)[]> {
  await enterConsents(tx)
  const unfit = await unfitCustomers(
    tx,
    given.map(({ customerId }) => customerId),
  )
  const unfitContact = await unfitContacts(tx, given)
  const unfitFile = await unfitFiles(
    tx,
    given.flatMap(({ proofFileId, customerId }) => (proofFileId ? { fileId: proofFileId, customerId } : [])),
  )
  const purposes = await offeredPurposes(
    tx,
    given.map(({ purpose }) => purpose),
  )
  const outcomes = given.map(
    (one) =>
      unfit(one.customerId) ??
      unfitContact(one) ??
      (one.proofFileId ? unfitFile({ fileId: one.proofFileId, customerId: one.customerId }) : undefined) ??
      (purposes.has(one.purpose) ? one : unknownPurpose(one.purpose)),
  )
  const withdrawn = await withdrawnByErased(
    tx,
    secret,
    outcomes.flatMap((one) => (one instanceof Refusal || one.state !== 'GIVEN' ? [] : [one])),
  )
  const answers = outcomes.map((one) => (one instanceof Refusal ? one : (withdrawn(one) ?? one)))
  const ids = await refuseBroken(
    addConsents(
      tx,
      answers.flatMap((one) => (one instanceof Refusal ? [] : [one])),
    ),
    { customer_erased: refuseErased(given[0]?.customerId ?? '') },
  )
  return answers.map((one) => (one instanceof Refusal ? one : (ids.shift() as string)))
}

/** Those of the codes that are purposes still offered. */
export async function offeredPurposes(tx: Db, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ code: consentPurpose.code })
    .from(consentPurpose)
    .where(sql`${consentPurpose.active} and ${consentPurpose.code} = any(${array([...new Set(codes)], 'text')})`)
  return new Set(rows.map(({ code }) => code))
}

const unknownPurpose = (code: string) =>
  inputRefusal('purpose', `purpose: nobody is asked about ${code}; \`consentPurposes\` lists what there is.`)
