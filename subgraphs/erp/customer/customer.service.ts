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
  /** The customer that it has become part of. */
  partOf: z.string().nullish(),
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
  /** That CRM has erased it. */
  erasure: z.object({ digests: z.array(z.string()) }).nullish(),
})

export type CrmCustomer = z.infer<typeof crmCustomer>
const crmAnswer = z.object({ customers: z.array(crmCustomer) })

type Asked = Pick<ReferencePorts, 'customers'>

/** A customer as CRM knows it now. Refuses with CustomerNotFound; faults when CRM does not answer. */
export async function askCustomer(crm: Asked, id: string): Promise<CrmCustomer> {
  const { customers } = crmAnswer.parse(await crm.customers({ ids: [id] }))
  return customers.find((told) => told.id === id) ?? refuseCustomerNotFound(id)
}

export const refuseCustomerNotFound = (customerId: string): never =>
  refuse('CustomerNotFound', `No customer has the id ${customerId}.`, { customerId })

/** The customers that ids mean by CRM's word, each followed by those that have become part of it; nothing where there is none. */
export async function askWholesAndParts(
  crm: Asked,
  ids: readonly string[],
  requestId: string,
): Promise<readonly CrmCustomer[]> {
  const { customers } = crmAnswer.parse(await crm.customers({ ids, withParts: true }, { requestId }))
  const wholes = customers.filter(({ partOf }) => !partOf)
  return wholes.flatMap((whole) => [whole, ...customers.filter(({ partOf }) => partOf === whole.id)])
}

/**
 * The customer as CRM knows it now, kept here from then on. Refuses with CustomerNotFound; faults, with nothing written, when
 * CRM does not answer.
 */
export async function requireCustomer(tx: Db, crm: Asked, id: string): Promise<CustomerRow> {
  const told = await askCustomer(crm, id)
  await keepTold(tx, [told])
  return rowOf(told)
}

/** As `requireCustomer`, for new business. Refuses with CustomerErased too. */
export async function requireBuyer(tx: Db, crm: Asked, id: string): Promise<CustomerRow> {
  const told = await askCustomer(crm, id)
  if (told.erasure) refuseErased(id)
  const row = rowOf(told)
  await keepCustomers(tx, [row])
  return row
}

export const refuseErased = (customerId: string): never =>
  refuse('CustomerErased', 'The customer has been erased: nothing new can be sold to it.', { customerId })

/**
 * Keeps what CRM tells of customers. Of one that CRM has erased the copy that is here stays as it is: an order that is open
 * must still be invoiced to somebody, and ERP's own erasure, before which none is open, blanks it.
 */
export async function keepTold(tx: Db, told: readonly CrmCustomer[]): Promise<number> {
  const rows = (erased: boolean) => told.filter(({ erasure }) => Boolean(erasure) === erased).map(rowOf)
  const added = await insertRows(tx, customer, rows(true), sql`(id) do nothing`)
  return added + (await keepCustomers(tx, rows(false)))
}

/**
 * Keeps copies of CRM's customers; one that is here already is changed by a later version alone, or when it was kept before
 * country and region were, and never once it is erased.
 */
export const keepCustomers = (tx: Db, rows: readonly CustomerRow[]): Promise<number> =>
  insertRows(
    tx,
    customer,
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sql`(id) do update set number = excluded.number, name = excluded.name, billing_address = excluded.billing_address,
        country_code = excluded.country_code, region = excluded.region, crm_version = excluded.crm_version
        where customer.erased_at is null
          and (customer.crm_version < excluded.crm_version
               or customer.crm_version = excluded.crm_version
                  and (customer.country_code, customer.region) is distinct from (excluded.country_code, excluded.region))`,
  )

/**
 * What CRM tells when customers change: the port `customersChanged`. All are kept, those without documents here too: one
 * whose first document is just being written is not seen yet, and would else stay as it was before the change.
 */
export const customersChanged = async (db: Db, input: unknown): Promise<{ kept: number }> => ({
  kept: await keepTold(db, crmAnswer.parse(input).customers),
})

export const rowOf = ({ id, number, name, version, billingAddress: a }: CrmCustomer): CustomerRow => ({
  id,
  number,
  name,
  crmVersion: version,
  countryCode: a?.countryCode ?? null,
  region: a?.region ?? null,
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
