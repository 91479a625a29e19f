import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { agreementsDigest } from '../../common/partner/digest.ts'
import { id } from '../../common/write/text.ts'

export const askedAgreements = z.object({ partnerId: id, known: z.int().nonnegative() })

/** What has changed in a partner's agreements, as ERP keeps them. */
export interface AgreementsForErp {
  /** Changes of higher versions there are none, nor will there be any that are seen only later. */
  readonly version: number
  /** An inactive partner sees nothing; nor does one that there is not. */
  readonly active: boolean
  /** By the database's clock. */
  readonly asOf: string
  /** Of all the partner's agreements, so that ERP notices where its copies are of another past than this. */
  readonly digest: string
  /** By version. */
  readonly changes: readonly {
    readonly customerId: string
    readonly orders: boolean
    readonly invoices: boolean
    readonly validFrom: string
    readonly validUntil: string | null
    readonly revokedAt: string | null
    readonly version: number
  }[]
  /** There are others: ask again from the version of the last one on. */
  readonly more: boolean
}

/** In one answer. */
const mostChanges = 1_000

/**
 * The agreements of a partner that have changed since the version `known`. One statement, so that all of it is of one state
 * of the database.
 */
export async function agreementsForErp(
  db: Db,
  { partnerId, known }: z.infer<typeof askedAgreements>,
): Promise<AgreementsForErp> {
  const [found] = await db.execute<{ told: string }>(sql`
    with own as (
      select customer_id, 'ORDERS' = any (parts) as orders, 'INVOICES' = any (parts) as invoices, valid_from, valid_until,
             revoked_at, version
        from crm.agreement where partner_id = ${partnerId}::uuid
    ), changed as (
      select customer_id as "customerId", orders, invoices, valid_from as "validFrom", valid_until as "validUntil",
             revoked_at as "revokedAt", version
        from own where version > ${known}::bigint order by version limit ${mostChanges + 1}::int
    )
    select json_build_object('version', coalesce(p.agreements_version, 0), 'active', coalesce(p.active, false),
             'asOf', now(),
             'digest', (select ${agreementsDigest} from own),
             'changes', (select coalesce(json_agg(c order by version), '[]') from changed c where p.active)
           )::text as told
      from (select ${partnerId}::uuid as id) asked left join crm.partner p on p.id = asked.id`)
  const told = JSON.parse(found?.told ?? '') as Omit<AgreementsForErp, 'more'>
  return { ...told, changes: told.changes.slice(0, mostChanges), more: told.changes.length > mostChanges }
}
