import { getTableName, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import type { contact, customer } from './customers.table.ts'

type Mergeable = 'customer' | 'contact'

/**
 * That a row is of whom an id means: where that one is part of another, of that other, whom all of its rows have followed.
 * Told once, before any row is read. Who may not read the one asked for is answered by the id as it stands.
 */
const isOf =
  (kind: Mergeable) =>
  (column: PgColumn | SQL, id: string | null | undefined): SQL | undefined => {
    if (id === null || id === undefined) return undefined
    if (!isUuid(id)) return sql`false`
    return sql`${column} = coalesce((select asked.merged_into_id from crm.${sql.raw(kind)} asked where asked.id = ${id}::uuid), ${id}::uuid)`
  }

export const isCustomer = isOf('customer')
export const isContact = isOf('contact')

/** The id of a row's customer, and those of the customers that are part of it. */
export const customerAndParts = (customerId: PgColumn): SQL<string[]> =>
  sql`${customerId} || array(select c.id from crm.customer c where c.merged_into_id = ${customerId})`

/** The customers, or contacts, that ids mean, by the ids; for one that is part of another, that other. */
export async function wholesOf<T extends typeof customer | typeof contact>(db: Db, table: T, ids: readonly string[]) {
  const from: typeof customer | typeof contact = table
  const rows = await db
    .select({ asked: sql<string>`asked.id`, whole: from })
    .from(sql`crm.${sql.raw(getTableName(from))} asked`)
    .innerJoin(from, sql`${from.id} = coalesce(asked.merged_into_id, asked.id)`)
    .where(sql`asked.id = any(${array(ids.filter(isUuid), 'uuid')})`)
  return new Map(rows.map(({ asked, whole }) => [asked, whole as InferSelectModel<T>]))
}

/** What ids of either mean, in a table `asked` of theirs: the rows `r` of those, and of all that are part of them. */
const known = (kind: Mergeable, ids: readonly string[]): SQL => sql`
  crm.${sql.raw(kind)} asked join crm.${sql.raw(kind)} r on coalesce(asked.merged_into_id, asked.id) in (r.id, r.merged_into_id)
 where asked.id = any(${array(ids.filter(isUuid), 'uuid')})`

/** The ids of customers that ids mean, and of those too that are part of them; nothing where there is none. */
export async function idsOfWholes(db: Db, ids: readonly string[]) {
  const rows = await db.execute<{ id: string; part: boolean }>(sql`
    select r.id, r.merged_into_id is not null as part from ${known('customer', ids)} group by r.id order by part, r.id`)
  return { wholes: rows.flatMap(({ id, part }) => (part ? [] : [id])), withParts: rows.map(({ id }) => id) }
}

/** The ids of customers that ids mean, and then of those that are part of them. */
export const wholesAndParts = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  (await idsOfWholes(db, ids)).withParts

/** By ids of customers and contacts: those of whom each means, and of all that are part of them. */
export async function partsOf(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.execute<{ asked: string; ids: string[] }>(sql`
    select asked.id as asked, array_agg(r.id) as ids from ${known('customer', ids)} group by asked.id
     union all
    select asked.id, array_agg(r.id) from ${known('contact', ids)} group by asked.id`)
  return new Map(rows.map((row) => [row.asked, row.ids]))
}
