import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertReturning, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal } from '../../common/write/refusal.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { lookAlikes } from './duplicates.service.ts'
import { matchRules } from './duplicates.table.ts'
import { newCustomerInput, type NewCustomer } from './customers.input.ts'
import { asCustomer, unfitCustomers } from './customers.known.service.ts'
import { addressRows, contactRows, reachesOf } from './customers.rows.ts'
import { addPoints } from './reach.service.ts'
import { address, contact, customer, type AddressRow, type CustomerRow } from './customers.table.ts'

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
    // As the database would see to with the addresses, by writing each customer a second time.
    countryCodes: [...new Set(given.addresses?.map(({ countryCode }) => countryCode))].sort(),
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

export const addAddresses = (tx: Db, rows: readonly AddressRow[]): Promise<number> => insertRows(tx, address, rows)

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
