import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertReturning, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal } from '../../common/write/refusal.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { lookAlikes } from './duplicates.service.ts'
import { matchRules } from './duplicates.table.ts'
import { contactErased } from './contacts.known.service.ts'
import { contactRow, emailsOf, telephonesOf } from './contacts.rows.ts'
import { newCustomerInput, type NewAddress, type NewContact, type NewCustomer } from './customers.input.ts'
import { countryOf, type Reach } from './reach.ts'
import { addPoints } from './reach.service.ts'
import { address, contact, customer, type AddressRow, type CustomerRow } from './customers.table.ts'
import { customerAndParts } from './whole.ts'

/** A customer as written: what the caller needs to refer to it. */
export interface AddedCustomer {
  readonly id: string
  readonly number: string
  /** In the order given. */
  readonly contactIds: readonly string[]
}

/**
 * Adds customers with their addresses and contacts, by a fixed number of statements however many there are.
 * Refuses with CustomerNumberTaken, then nothing may be kept.
 */
export async function addCustomers(tx: Db, added: readonly NewCustomer[]): Promise<AddedCustomer[]> {
  return (await addWithFreeNumbers(tx, added)).map(orThrow)
}

/** As `addCustomers`, but one whose number is taken is left out and answered as a refusal. */
export async function addWithFreeNumbers(tx: Db, added: readonly NewCustomer[]): Promise<(AddedCustomer | Refusal)[]> {
  const numbers = await freeNumbers(tx, added)
  const createdAt = new Date().toISOString()
  const rows = added.map((given, i) => ({
    id: given.id ?? uuidv7(),
    number: numbers[i] as string,
    name: given.name,
    kind: given.kind,
    organisationNumber: given.organisationNumber ?? null,
    email: given.email ?? null,
    phone: given.phone ?? null,
    website: given.website ?? null,
    parentId: given.parentId ?? null,
    ownerId: given.ownerId ?? null,
    teamId: given.teamId ?? null,
    tags: given.tags ?? [],
    custom: given.values ?? noValues,
    createdAt: given.createdAt ?? createdAt,
  }))
  // In one order, whoever writes, so that two who add the same numbers don't wait for each other in a circle.
  const inOrder = rows.toSorted((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0))
  const written = await refuseBroken(
    insertReturning<typeof customer, { id: string }>(tx, customer, inOrder, sql`id`, sql`(number) do nothing`),
    customMisfit,
  )
  const kept = new Set(written.map(({ id }) => id))
  const contacts = added.map(({ contacts }, i) => contactRows(rows[i]?.id as string, contacts ?? []))
  const reaches = added.flatMap((given, i) => reachesOf(rows[i]?.id as string, given, contacts[i] ?? []))
  const ofKept = ({ customerId }: { customerId: string }) => kept.has(customerId)
  const addresses = added.flatMap(({ addresses }, i) => addressRows(rows[i]?.id as string, addresses ?? []))
  await addAddresses(tx, addresses.filter(ofKept))
  await insertRows(
    tx,
    contact,
    contacts
      .flat()
      .map(({ row }) => row)
      .filter(ofKept),
  )
  await addPoints(tx, reaches.filter(ofKept))
  return rows.map(({ id, number }, i) =>
    kept.has(id) ? { id, number, contactIds: contacts[i]?.map(({ row }) => row.id) ?? [] } : numberTaken(number),
  )
}

/**
 * Adds customers as people do: of each its id, or why it was not added: CustomerNumberTaken, CustomerNotFound or
 * CustomerErased (of the parent), TeamNotFound, PossibleDuplicates or InvalidInput (of values of custom fields).
 */
export async function createChecked(tx: Db, rows: readonly NewCustomer[]): Promise<(string | Refusal)[]> {
  const unfit = await unfitCustomers(
    tx,
    rows.flatMap(({ parentId }) => parentId ?? []),
  )
  const unfitTeam = await unfitTeams(
    tx,
    rows.flatMap(({ teamId }) => teamId ?? []),
  )
  const custom = await checkedCustom(
    tx,
    'CUSTOMER',
    rows.map((row) => row.custom),
    true,
  )
  const fitting = rows.map((row, i) => {
    const values = custom[i]
    const refusal = (row.parentId && unfit(row.parentId)) || (row.teamId && unfitTeam(row.teamId))
    return refusal || (values instanceof Refusal ? values : { ...row, values: values?.(noValues) })
  })
  const added = await addUnlessAlike(
    tx,
    fitting.flatMap((one) => (one instanceof Refusal ? [] : [one])),
  )
  return fitting.map((one) => (one instanceof Refusal ? one : idOf(added.shift() as AddedCustomer | Refusal)))
}

class LookAlikes extends Error {
  readonly refusals: readonly (Refusal | undefined)[]
  constructor(refusals: readonly (Refusal | undefined)[]) {
    super('Some look like others.')
    this.refusals = refusals
  }
}

/** As `addWithFreeNumbers`; those that look like others are left out, unless they may: they are seen once all are written. */
async function addUnlessAlike(tx: Db, rows: readonly NewCustomer[]): Promise<(AddedCustomer | Refusal)[]> {
  try {
    return await tx.transaction(async (inner) => {
      const added = await addWithFreeNumbers(inner, rows)
      const written = added.flatMap((customer, i) =>
        customer instanceof Refusal || rows[i]?.allowDuplicate ? [] : [{ id: customer.id, rules: matchRules }],
      )
      const alike = await lookAlikes(inner, written)
      if (alike.size === 0) return added
      throw new LookAlikes(added.map((one) => (one instanceof Refusal ? undefined : alike.get(one.id))))
    })
  } catch (error) {
    if (!(error instanceof LookAlikes)) throw error
    const { refusals } = error
    const others = rows.filter((_, i) => !refusals[i])
    const added = others.length === 0 ? [] : await addUnlessAlike(tx, others)
    return refusals.map((refusal) => refusal ?? (added.shift() as AddedCustomer | Refusal))
  }
}

const idOf = (added: AddedCustomer | Refusal) => (added instanceof Refusal ? added : added.id)

/** Adds a customer. Refuses as `createChecked`, and with InvalidInput. */
export async function createCustomer(tx: Db, input: unknown) {
  const [id] = (await createChecked(tx, [checkInput(newCustomerInput, input)])).map(orThrow)
  const [row] = await tx
    .select()
    .from(customer)
    .where(eq(customer.id, id as string))
  return asCustomer(row as CustomerRow)
}

/** Its own `kind` says organisation or person, so that its type needs a name of its own. */
export const asCustomer = (row: CustomerRow) => ({ ...row, __typename: 'Customer' as const })

/** Refuses with CustomerNotFound unless there is a customer for each id, and with CustomerErased where one has been erased. */
export async function requireCustomers(tx: Db, ids: readonly string[]): Promise<void> {
  const unfit = await unfitCustomers(tx, ids)
  for (const id of ids) {
    const refusal = unfit(id)
    if (refusal) throw refusal
  }
}

/** Tells of each id why nothing may refer to it, if so: CustomerNotFound or CustomerErased. */
export async function unfitCustomers(tx: Db, ids: readonly string[]): Promise<(id: string) => Refusal | undefined> {
  if (ids.length === 0) return () => undefined
  const rows = await statesOf(tx, ids)
  const found = new Map(rows.map((row) => [row.id, row.erasedAt]))
  return (id) => (!found.has(id) ? customerNotFound(id) : found.get(id) !== null ? customerErased(id) : undefined)
}

/** Tells of each contact named, in its customer, why nothing may refer to it, if so: ContactNotFound or ContactErased. */
export async function unfitContacts(tx: Db, named: readonly NamedContact[]) {
  const ids = named.flatMap(({ contactId }) => contactId ?? []).filter(isUuid)
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select({
            id: contact.id,
            customerIds: customerAndParts(contact.customerId),
            erasedAt: contact.erasedAt,
          })
          .from(contact)
          .where(sql`${contact.id} = any(${array(ids, 'uuid')})`)
  const found = new Map(
    rows.flatMap(({ id, customerIds, erasedAt }) =>
      customerIds.map((customerId): [string, string | null] => [`${customerId} ${id}`, erasedAt]),
    ),
  )
  return ({ customerId, contactId }: NamedContact): Refusal | undefined => {
    if (!contactId) return undefined
    const erasedAt = found.get(`${customerId} ${contactId}`)
    if (erasedAt === undefined)
      return new Refusal({
        kind: 'ContactNotFound',
        message: `The customer has no contact with the id ${contactId}.`,
        contactId,
      })
    if (erasedAt === null) return undefined
    return contactErased(contactId)
  }
}

interface NamedContact {
  readonly customerId: string
  readonly contactId?: string | null
}

/** As `requireCustomers`, but the erased will do. */
export async function requireKnown(tx: Db, ids: readonly string[]) {
  const rows = await statesOf(tx, ids)
  const found = new Set(rows.map((row) => row.id))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) refuseCustomerNotFound(missing)
  return rows
}

const statesOf = (tx: Db, ids: readonly string[]) =>
  tx
    .select({ id: customer.id, erasedAt: customer.erasedAt })
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids.filter(isUuid), 'uuid')})`)

/** Customers by id, locked until the transaction ends, always in the order of their ids; for one that is part of another, that other. */
export async function lockCustomers(tx: Db, ids: readonly string[]): Promise<Map<string, CustomerRow>> {
  const rows = await tx
    .select()
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
    .orderBy(customer.id)
    .for('no key update')
  const merged = rows.filter(({ mergedIntoId }) => mergedIntoId !== null)
  if (merged.length === 0) return new Map(rows.map((row) => [row.id, row]))
  const wholes = await lockCustomers(
    tx,
    merged.map(({ mergedIntoId }) => mergedIntoId as string),
  )
  return new Map(rows.map((row) => [row.id, wholes.get(row.mergedIntoId ?? '') ?? row]))
}

/** Keeps customers from being erased or merged until the transaction ends; others may do the same. */
export const holdCustomers = (tx: Db, ids: readonly string[]): Promise<unknown> =>
  tx
    .select({ id: customer.id })
    .from(customer)
    .where(sql`${customer.id} = any(${array([...ids], 'uuid')})`)
    .orderBy(customer.id)
    .for('key share')

/** The record with that very id, part of another or not. */
export async function recordOf(tx: Db, id: string): Promise<CustomerRow> {
  const [row] = await tx.select().from(customer).where(eq(customer.id, id))
  return row as CustomerRow
}

/** As `lockCustomers`, of one. Refuses with CustomerNotFound. */
export const lockCustomer = async (tx: Db, id: string): Promise<CustomerRow> =>
  (await lockCustomers(tx, [id])).get(id) ?? refuseCustomerNotFound(id)

/** Refuses with CustomerErased. */
export function requireNotErased({ id, erasedAt }: Pick<CustomerRow, 'id' | 'erasedAt'>): void {
  if (erasedAt !== null) throw customerErased(id)
}

/** For what breaks on the database's own refusal. */
export const refuseErased = (customerId: string) => (): never => {
  throw customerErased(customerId)
}

export const customerErased = (customerId: string) =>
  new Refusal({
    kind: 'CustomerErased',
    message: 'The customer has been erased: nothing can be added to it or changed.',
    customerId,
  })

export const customerNotFound = (customerId: string) =>
  new Refusal({ kind: 'CustomerNotFound', message: `No customer has the id ${customerId}.`, customerId })

export function refuseCustomerNotFound(customerId: string): never {
  throw customerNotFound(customerId)
}

/** The ids of those customers that exist, by number. */
export async function customerIds(db: Db, numbers: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: customer.id, number: customer.number })
    .from(customer)
    .where(sql`${customer.number} = any(${array(numbers, 'text')})`)
  return new Map(rows.map((row) => [row.number, row.id]))
}

export const addAddresses = (tx: Db, rows: readonly AddressRow[]): Promise<number> => insertRows(tx, address, rows)

export const addressRows = (customerId: string, addresses: readonly NewAddress[]): AddressRow[] =>
  addresses.map((given) => ({
    id: uuidv7(),
    customerId,
    kind: given.kind,
    line1: given.line1,
    line2: given.line2 ?? null,
    city: given.city,
    region: given.region ?? null,
    postalCode: given.postalCode ?? null,
    countryCode: given.countryCode,
  }))

const contactRows = (customerId: string, contacts: readonly NewContact[]) =>
  contacts.map((given) => {
    const points = { emails: emailsOf(given), telephones: telephonesOf(given) }
    return { row: contactRow(customerId, given, points), ...points }
  })

const reachesOf = (customerId: string, given: NewCustomer, contacts: ReturnType<typeof contactRows>): Reach[] => {
  const country = countryOf(given.addresses ?? [])
  return [
    {
      customerId,
      contactId: null,
      country,
      emails: given.email ? [given.email] : [],
      telephones: given.phone ? [{ number: given.phone }] : [],
    },
    ...contacts.map(({ row, emails, telephones }) => ({ customerId, contactId: row.id, country, emails, telephones })),
  ]
}

/** The number of each: its own, or one of the series that none of the others was given either. */
async function freeNumbers(tx: Db, added: readonly NewCustomer[]): Promise<string[]> {
  const given = new Set(added.map(({ number }) => number))
  const wanted = added.filter(({ number }) => !number).length
  const free: string[] = []
  while (free.length < wanted) {
    const drawn = await tx.execute<{ number: string }>(
      sql`select crm.next_customer_number() as number from generate_series(1, ${wanted - free.length}::int)`,
    )
    free.push(...drawn.map(({ number }) => number).filter((number) => !given.has(number)))
  }
  return added.map(({ number }) => number ?? (free.shift() as string))
}

const numberTaken = (number: string) =>
  new Refusal({
    kind: 'CustomerNumberTaken',
    message: `Another customer has the number ${number}: choose one that is free.`,
    number,
  })
