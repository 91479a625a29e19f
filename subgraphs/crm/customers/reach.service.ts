import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { address } from './customers.table.ts'
import { countryOf, emailKey, pointRows, type Reach } from './reach.ts'
import { contactPoint, type ContactPointRow } from './reach.table.ts'

export const addPoints = (tx: Db, reaches: readonly Reach[]): Promise<number> =>
  insertRows(tx, contactPoint, pointRows(reaches))

/** By what customers themselves, or contacts, are reached from now on, and by nothing else. */
export async function replacePoints(tx: Db, reaches: readonly Reach[]): Promise<void> {
  if (reaches.length === 0) return
  const nobody = '00000000-0000-0000-0000-000000000000'
  await tx.execute(sql`
    delete from ${contactPoint}
     using unnest(${array(
       reaches.map(({ customerId }) => customerId),
       'uuid',
     )}, ${array(
       reaches.map(({ contactId }) => contactId ?? nobody),
       'uuid',
     )}) as given(customer, contact)
     where customer_id = given.customer and coalesce(contact_id, ${nobody}::uuid) = given.contact`)
  await addPoints(tx, reaches)
}

/** By what customers themselves, or contacts of theirs, are reached. One statement. */
export async function pointsOf<Whose extends { readonly customerId: string; readonly contactId?: string | null }>(
  tx: Db,
  whose: readonly Whose[],
): Promise<(one: Whose) => readonly ContactPointRow[]> {
  const rows = await tx
    .select()
    .from(contactPoint)
    .where(
      sql`${contactPoint.customerId} = any(${array(
        whose.map(({ customerId }) => customerId),
        'uuid',
      )})`,
    )
  const of = new Map<string, ContactPointRow[]>()
  for (const row of rows) {
    const key = `${row.customerId} ${row.contactId}`
    of.set(key, [...(of.get(key) ?? []), row])
  }
  return ({ customerId, contactId }) => of.get(`${customerId} ${contactId ?? null}`) ?? []
}

/** The customer's contact with that e-mail address, the one that was added first. */
export async function contactWithEmail(tx: Db, customerId: string, email: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ contactId: contactPoint.contactId })
    .from(contactPoint)
    .where(
      and(
        eq(contactPoint.customerId, customerId),
        eq(contactPoint.normal, emailKey(email)),
        isNotNull(contactPoint.contactId),
      ),
    )
    .orderBy(contactPoint.contactId)
    .limit(1)
  return row?.contactId ?? undefined
}

/** The countries of customers, see `countryOf`. One statement. */
export async function countriesOf(tx: Db, customerIds: readonly string[]): Promise<Map<string, string | undefined>> {
  if (customerIds.length === 0) return new Map()
  const rows = await tx
    .select({ customerId: address.customerId, kind: address.kind, countryCode: address.countryCode })
    .from(address)
    .where(sql`${address.customerId} = any(${array(customerIds, 'uuid')})`)
    .orderBy(address.customerId, address.kind, address.id)
  const of = new Map(customerIds.map((id): [string, typeof rows] => [id, []]))
  for (const row of rows) of.get(row.customerId)?.push(row)
  return new Map([...of].map(([id, addresses]) => [id, countryOf(addresses)]))
}
