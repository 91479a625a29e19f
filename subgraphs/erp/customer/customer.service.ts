import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { ReferencePorts } from '../crm.ts'
import { customer, type CustomerRow } from './customer.table.ts'

const nullableText = z.string().nullish()

/** A customer as CRM tells of it. */
const crmCustomer = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  version: z.int(),
  billingAddress: z
    .object({
      line1: z.string(),
      line2: nullableText,
      city: nullableText,
      region: nullableText,
      postalCode: nullableText,
      countryCode: z.string(),
    })
    .nullable(),
})

export type CrmCustomer = z.infer<typeof crmCustomer>
const crmAnswer = z.object({ customers: z.array(crmCustomer) })

/**
 * The customers as CRM knows them now, kept here from then on. Refuses with CustomerNotFound; faults, with nothing
 * written, when CRM does not answer.
 */
export async function requireCustomers(
  tx: Db,
  crm: ReferencePorts,
  ids: readonly string[],
): Promise<Map<string, CustomerRow>> {
  const { customers } = crmAnswer.parse(await crm.customers({ ids: [...new Set(ids)] }))
  const found = new Map(customers.map((told) => [told.id, rowOf(told)]))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) refuse('CustomerNotFound', `No customer has the id ${missing}.`, { customerId: missing })
  await keepCustomers(tx, [...found.values()])
  return found
}

export async function requireCustomer(tx: Db, crm: ReferencePorts, id: string): Promise<CustomerRow> {
  return (await requireCustomers(tx, crm, [id])).get(id) as CustomerRow
}

/** Keeps copies of CRM's customers; one that is here already is changed only by a later version. */
export const keepCustomers = (tx: Db, rows: readonly CustomerRow[]): Promise<number> =>
  insertRows(
    tx,
    customer,
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sql`(id) do update set number = excluded.number, name = excluded.name, billing_address = excluded.billing_address,
        crm_version = excluded.crm_version where customer.crm_version < excluded.crm_version`,
  )

/**
 * What CRM tells when customers change: the port `customersChanged`. All are kept, those without documents here too: one
 * whose first document is just being written is not seen yet, and would else stay as it was before the change.
 */
export const customersChanged = async (db: Db, input: unknown): Promise<{ kept: number }> => ({
  kept: await keepCustomers(db, crmAnswer.parse(input).customers.map(rowOf)),
})

export const rowOf = ({ id, number, name, version, billingAddress: a }: CrmCustomer): CustomerRow => ({
  id,
  number,
  name,
  crmVersion: version,
  billingAddress: a
    ? [a.line1, a.line2, [a.postalCode, a.city].filter(Boolean).join(' '), a.region, a.countryCode]
        .filter(Boolean)
        .join('\n')
    : '',
})

/** Those of the customers that are kept here, by id. */
export async function keptCustomers(db: Db, ids: readonly string[]): Promise<Map<string, CustomerRow>> {
  const rows = await db
    .select()
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids, 'uuid')})`)
  return new Map(rows.map((row) => [row.id, row]))
}

/** A customer that ERP has documents of. */
export async function keptCustomer(db: Db, id: string): Promise<CustomerRow> {
  const [row] = await db.select().from(customer).where(eq(customer.id, id))
  if (!row) throw new Error('The customer is not kept here.')
  return row
}
