import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { customerPatch, type NewAddress } from './customers.input.ts'
import {
  addAddresses,
  addressRows,
  asCustomer,
  lockCustomer,
  requireCustomers,
  requireNotErased,
} from './customers.service.ts'
import { address, customer, customerChange, type AddressRow, type CustomerRow } from './customers.table.ts'

/**
 * Changes what is given; a customer that is that way already keeps its version. Refuses with CustomerNotFound
 * and CustomerErased (of the customer or the parent), VersionConflict, ParentCycle and InvalidInput.
 */
export async function updateCustomer(tx: Db, input: unknown) {
  const { id, expectedVersion, addresses, ...patch } = checkInput(customerPatch, input)
  const before = await lockCustomer(tx, id)
  requireNotErased(before)
  requireVersion('customer', before, expectedVersion)
  if (patch.parentId) await requireCustomers(tx, [patch.parentId])
  const changes = differences(patch, before)
  const replaced = addresses !== undefined && (await replaceAddresses(tx, id, addresses ?? []))
  if (!replaced && Object.keys(changes).length === 0) return asCustomer(before)
  const [after] = await refuseBroken(
    tx
      .update(customer)
      .set({ ...changes, version: before.version + 1 })
      .where(eq(customer.id, id))
      .returning(),
    { customer_parent_cycle: () => refuse('ParentCycle', 'A customer can not be its own parent, near or far.') },
  )
  await noteChange(tx, after as CustomerRow)
  return asCustomer(after as CustomerRow)
}

const differences = <T extends object>(patch: T, row: CustomerRow): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => value !== undefined && value !== row[field as keyof CustomerRow]),
  ) as Partial<T>

/** @returns false when they are as asked for already, and nothing was written */
async function replaceAddresses(tx: Db, customerId: string, wanted: readonly NewAddress[]): Promise<boolean> {
  const old = await tx
    .select()
    .from(address)
    .where(eq(address.customerId, customerId))
    .orderBy(address.kind, address.id)
  const rows = addressRows(customerId, wanted)
  if (contentOf(old) === contentOf(rows)) return false
  await tx.delete(address).where(eq(address.customerId, customerId))
  await addAddresses(tx, rows)
  return true
}

const contentOf = (rows: readonly AddressRow[]): string =>
  JSON.stringify(
    rows
      .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
      .map((row) => [row.kind, row.line1, row.line2, row.city, row.region, row.postalCode, row.countryCode]),
  )

/** In the same transaction as the change, so that ERP hears of it however the process ends. */
const noteChange = (tx: Db, { id, version }: CustomerRow): Promise<unknown> =>
  tx
    .insert(customerChange)
    .values({ customerId: id, version })
    .onConflictDoUpdate({ target: customerChange.customerId, set: { version: sql`excluded.version` } })
