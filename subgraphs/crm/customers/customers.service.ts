import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { newCustomerInput, type NewAddress, type NewContact, type NewCustomer } from './customers.input.ts'
import { address, contact, customer, type AddressRow, type ContactRow, type CustomerRow } from './customers.table.ts'

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
  const numbers = await freeNumbers(tx, added.filter(({ number }) => !number).length)
  const createdAt = new Date().toISOString()
  const rows = added.map((given) => ({
    id: given.id ?? uuidv7(),
    number: given.number ?? (numbers.pop() as string),
    name: given.name,
    kind: given.kind,
    organisationNumber: given.organisationNumber ?? null,
    email: given.email ?? null,
    phone: given.phone ?? null,
    website: given.website ?? null,
    parentId: given.parentId ?? null,
    ownerId: given.ownerId ?? null,
    createdAt: given.createdAt ?? createdAt,
  }))
  const written = await insertRows(tx, customer, rows, sql`(number) do nothing`)
  if (written < rows.length) await refuseTaken(tx, rows)
  const contacts = added.map(({ contacts }, i) => contactRows(rows[i]?.id as string, contacts ?? []))
  await addAddresses(
    tx,
    added.flatMap(({ addresses }, i) => addressRows(rows[i]?.id as string, addresses ?? [])),
  )
  await insertRows(tx, contact, contacts.flat())
  return rows.map(({ id, number }, i) => ({ id, number, contactIds: contacts[i]?.map((row) => row.id) ?? [] }))
}

/** Adds a customer. Refuses with CustomerNumberTaken, CustomerNotFound and CustomerErased (of the parent) and InvalidInput. */
export async function createCustomer(tx: Db, input: unknown) {
  const checked = checkInput(newCustomerInput, input)
  if (checked.parentId) await requireCustomers(tx, [checked.parentId])
  const [added] = await addCustomers(tx, [checked])
  const [row] = await tx
    .select()
    .from(customer)
    .where(eq(customer.id, added?.id as string))
  return asCustomer(row as CustomerRow)
}

/** Its own `kind` says organisation or person, so that its type needs a name of its own. */
export const asCustomer = (row: CustomerRow) => ({ ...row, __typename: 'Customer' as const })

/** Refuses with CustomerNotFound unless there is a customer for each id, and with CustomerErased where one has been erased. */
export async function requireCustomers(tx: Db, ids: readonly string[]): Promise<void> {
  for (const row of await requireKnown(tx, ids)) requireNotErased(row)
}

/** As `requireCustomers`, but the erased will do. */
export async function requireKnown(tx: Db, ids: readonly string[]) {
  const rows = await tx
    .select({ id: customer.id, erasedAt: customer.erasedAt })
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  const found = new Set(rows.map((row) => row.id))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) refuseCustomerNotFound(missing)
  return rows
}

/** A customer, locked until the transaction ends. Refuses with CustomerNotFound. */
export async function lockCustomer(tx: Db, id: string): Promise<CustomerRow> {
  if (!isUuid(id)) return refuseCustomerNotFound(id)
  const [row] = await tx.select().from(customer).where(eq(customer.id, id)).for('no key update')
  return row ?? refuseCustomerNotFound(id)
}

/** One of the customer's own contacts. */
export async function findContact(db: Db, customerId: string, id: string): Promise<ContactRow | undefined> {
  if (!isUuid(id)) return undefined
  const [row] = await db
    .select()
    .from(contact)
    .where(and(eq(contact.customerId, customerId), eq(contact.id, id)))
  return row
}

/** Refuses with CustomerErased. */
export function requireNotErased({ id, erasedAt }: Pick<CustomerRow, 'id' | 'erasedAt'>): void {
  if (erasedAt !== null)
    refuse('CustomerErased', 'The customer has been erased: nothing can be added to it or changed.', { customerId: id })
}

export const refuseCustomerNotFound = (customerId: string): never =>
  refuse('CustomerNotFound', `No customer has the id ${customerId}.`, { customerId })

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
  contacts.map((given) => ({
    id: uuidv7(),
    customerId,
    name: given.name,
    title: given.title ?? null,
    email: given.email ?? null,
    phone: given.phone ?? null,
  }))

/** So many numbers of the series, highest first. */
async function freeNumbers(tx: Db, count: number): Promise<string[]> {
  if (count === 0) return []
  const rows = await tx.execute<{ number: string }>(
    sql`select crm.next_customer_number() as number from generate_series(1, ${count}::int)`,
  )
  return rows.map((row) => row.number).reverse()
}

async function refuseTaken(tx: Db, rows: readonly { id: string; number: string }[]): Promise<never> {
  const ids = rows.map((row) => row.id)
  const written = await tx
    .select({ id: customer.id })
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids, 'uuid')})`)
  const kept = new Set(written.map((row) => row.id))
  const number = rows.find((row) => !kept.has(row.id))?.number ?? ''
  return refuse('CustomerNumberTaken', `Another customer has the number ${number}: choose one that is free.`, {
    number,
  })
}
