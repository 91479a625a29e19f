import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'

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

/** The customers, or contacts, that ids mean, and then those that are part of them; nothing where there is none. */
export async function wholesAndParts(db: Db, ids: readonly string[], kind: Mergeable = 'customer'): Promise<string[]> {
  const table = sql.raw(`crm.${kind}`)
  const rows = await db.execute<{ id: string }>(sql`
    select r.id from ${table} asked join ${table} r on coalesce(asked.merged_into_id, asked.id) in (r.id, r.merged_into_id)
     where asked.id = any(${array(ids.filter(isUuid), 'uuid')}) group by r.id order by r.merged_into_id is not null, r.id`)
  return rows.map((row) => row.id)
}
