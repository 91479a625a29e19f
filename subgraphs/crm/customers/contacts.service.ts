import { eq, sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows, eachOnce } from '../../common/write/bulk/change.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal, refusalOf, requireVersion } from '../../common/write/refusal.ts'
import type { GivenValues } from '../fields/fields.input.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit, type CustomChange } from '../fields/values.service.ts'
import { contactRow, emailsOf, telephonesOf } from './contacts.rows.ts'
import { contactPatch, newContactInput, type ContactPatch, type NewContact } from './customers.input.ts'
import { contactErased, contactNotFound } from './contacts.known.service.ts'
import { unfitCustomers } from './customers.known.service.ts'
import { contact, customer, type ContactRow } from './customers.table.ts'
import { addPoints, countriesOf, replacePoints } from './reach.service.ts'
import { contactPoint, type ContactPointRow } from './reach.table.ts'

type OwnedContact = NewContact & { readonly customerId: string; readonly custom?: GivenValues | null }

/** Adds a contact. Refuses with CustomerNotFound, CustomerErased and InvalidInput. */
export const createContact = async (tx: Db, input: unknown) =>
  written(tx, await createChecked(tx, [checkInput(newContactInput, input)]))

/** Changes what is given. Refuses with ContactNotFound, ContactErased, VersionConflict and InvalidInput. */
export const updateContact = async (tx: Db, input: unknown) =>
  written(tx, await updateChecked(tx, [checkInput(contactPatch, input)]))

const answer = { kind: 'ContactsWritten', record: 'Contact' } as const

export const createContacts = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: newContactInput, requireKnown, write: createChecked })

/** Of rows that name the same contact, all but the first are refused. */
export const updateContacts = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: contactPatch, requireKnown, changes: 'id', write: updateChecked })

async function written(tx: Db, answers: readonly (string | Refusal)[]) {
  const [id] = answers.map(orThrow)
  const [row] = await tx
    .select()
    .from(contact)
    .where(eq(contact.id, id as string))
  return { ...(row as ContactRow), kind: 'Contact' as const }
}

/** Adds contacts. Of each its id, or CustomerNotFound, CustomerErased or InvalidInput. */
export async function createChecked(tx: Db, given: readonly OwnedContact[]): Promise<(string | Refusal)[]> {
  const customers = given.map(({ customerId }) => customerId)
  const unfit = await unfitCustomers(tx, customers)
  const countries = await countriesOf(tx, customers.filter(isUuid))
  const custom = await checkedCustom(
    tx,
    'CONTACT',
    given.map((one) => one.custom),
    true,
  )
  const added = given.map((one, i) => {
    const values = custom[i]
    if (values instanceof Refusal) return values
    const points = { emails: emailsOf(one), telephones: telephonesOf(one) }
    const row = { ...contactRow(one.customerId, one, points), custom: values?.(noValues) ?? noValues }
    const reach = { customerId: one.customerId, contactId: row.id, country: countries.get(one.customerId), ...points }
    return unfit(one.customerId) ?? { row, reach }
  })
  const fitting = added.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  await refuseBroken(
    insertRows(
      tx,
      contact,
      fitting.map(({ row }) => row),
    ),
    customMisfit,
  )
  await addPoints(
    tx,
    fitting.map(({ reach }) => reach),
  )
  return added.map((one) => (one instanceof Refusal ? one : one.row.id))
}

async function updateChecked(tx: Db, patches: readonly ContactPatch[]): Promise<(string | Refusal)[]> {
  const locked = await lockContacts(
    tx,
    patches.map(({ id }) => id),
  )
  const points = await pointsOf(tx, [...new Set([...locked.values()].map(({ id }) => id))])
  const countries = await countriesOf(tx, [...new Set([...locked.values()].map(({ customerId }) => customerId))])
  const custom = await checkedCustom(
    tx,
    'CONTACT',
    patches.map((patch) => patch.custom),
    false,
  )
  const fit = patches.map((patch, i) => {
    const before = locked.get(patch.id)
    const values = custom[i]
    if (!before) return contactNotFound(patch.id)
    return values instanceof Refusal ? values : changed(patch, values, before, points.get(before.id) ?? [], countries)
  })
  const answers = eachOnce(fit, ({ row }) => row.id)
  const fitting = answers.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  const changes = answers.map((one) => (one instanceof Refusal ? one : one.row))
  const ids = await changeRows(tx, contact, changes, customMisfit)
  await replacePoints(
    tx,
    fitting.map(({ reach }) => reach),
  )
  return ids
}

/** Locks the customers before the contacts, both in the order of their ids; for one that is part of another, that other. */
async function lockContacts(tx: Db, ids: readonly string[]): Promise<Map<string, ContactRow>> {
  const some = array(ids.filter(isUuid), 'uuid')
  await tx.execute(sql`
    select 1 from ${customer} c where c.id in (select o.customer_id from ${contact} o where o.id = any(${some}))
     order by c.id for key share`)
  const rows = await tx
    .select()
    .from(contact)
    .where(sql`${contact.id} = any(${some})`)
    .orderBy(contact.id)
    .for('no key update')
  const into = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? [])
  const wholes = into.length > 0 ? await lockContacts(tx, into) : undefined
  return new Map(rows.map((row) => [row.id, wholes?.get(row.mergedIntoId ?? '') ?? row]))
}

async function pointsOf(tx: Db, contactIds: readonly string[]): Promise<Map<string, ContactPointRow[]>> {
  const rows = await tx
    .select()
    .from(contactPoint)
    .where(sql`${contactPoint.contactId} = any(${array(contactIds, 'uuid')})`)
    .orderBy(contactPoint.contactId, contactPoint.place)
  const of = new Map(contactIds.map((id): [string, ContactPointRow[]] => [id, []]))
  for (const row of rows) of.get(row.contactId ?? '')?.push(row)
  return of
}

function changed(
  patch: ContactPatch,
  change: CustomChange | undefined,
  before: ContactRow,
  points: readonly ContactPointRow[],
  countries: ReadonlyMap<string, string | undefined>,
) {
  if (before.erasedAt !== null) return contactErased(before.id)
  const refusal = refusalOf(() => requireVersion('contact', before, patch.expectedVersion))
  if (refusal) return refusal
  const old = {
    emails: points.filter(({ kind }) => kind === 'EMAIL').map((point) => point.written),
    telephones: points
      .filter(({ kind }) => kind === 'TELEPHONE')
      .map((point) => ({ number: point.written, use: point.use })),
  }
  const emails = emailsOf({
    email: patch.email,
    emails: patch.emails !== undefined ? patch.emails : patch.email === undefined ? old.emails : old.emails.slice(1),
  })
  const telephones = telephonesOf({
    phone: patch.phone,
    telephones:
      patch.telephones !== undefined
        ? patch.telephones
        : patch.phone === undefined
          ? old.telephones
          : old.telephones.slice(1),
  })
  return {
    row: {
      id: before.id,
      name: patch.name ?? before.name,
      title: patch.title === undefined ? before.title : patch.title,
      email: emails[0] ?? null,
      phone: telephones[0]?.number ?? null,
      custom: change ? change(before.custom) : before.custom,
      version: before.version + 1,
    },
    reach: {
      customerId: before.customerId,
      contactId: before.id,
      country: countries.get(before.customerId),
      emails,
      telephones,
    },
  }
}
