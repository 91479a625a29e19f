import { eq, sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { Refusal } from '../../common/write/refusal.ts'
import { customer, type CustomerRow } from './customers.table.ts'

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
