import { sql } from 'drizzle-orm'
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

interface Reached {
  readonly customerId: string
  readonly email: string
}

/** Tells the customer's contact with that e-mail address, the one that was added first. One statement. */
export async function contactsWithEmail(
  tx: Db,
  asked: readonly Reached[],
): Promise<(one: Reached) => string | undefined> {
  if (asked.length === 0) return () => undefined
  const rows = await tx.execute<{ customerId: string; email: string; contactId: string }>(sql`
    select p.customer_id as "customerId", p.normal as email, min(p.contact_id::text) as "contactId"
      from unnest(${array(
        asked.map(({ customerId }) => customerId),
        'uuid',
      )}, ${array(
        asked.map(({ email }) => emailKey(email)),
        'text',
      )}) as a(customer_id, email)
      join ${contactPoint} p on p.normal = a.email and p.customer_id = a.customer_id and p.kind = 'EMAIL'
     where p.contact_id is not null group by 1, 2`)
  const found = new Map(rows.map(({ customerId, email, contactId }) => [`${customerId} ${email}`, contactId]))
  return ({ customerId, email }) => found.get(`${customerId} ${emailKey(email)}`)
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
