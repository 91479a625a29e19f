import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'

/** Whose an e-mail address is. */
export interface AddressOwner extends Record<string, unknown> {
  /** In lower case. */
  readonly address: string
  readonly customerId: string
  /** Null: the customer's own, or of its domain. */
  readonly contactId: string | null
}

/** Where everybody may have an address: it tells nothing of whom one belongs to. */
const everybodys = `
  gmail.com googlemail.com outlook.com hotmail.com live.com live.no msn.com yahoo.com yahoo.no icloud.com me.com mac.com aol.com
  gmx.de gmx.net web.de t-online.de mail.com mail.ru online.no broadpark.no getmail.no proton.me protonmail.com telia.com
  orange.fr free.fr`
  .trim()
  .split(/\s+/)

/**
 * Who has those addresses, first or further ones of contacts and customers (the erased have none); where nobody has any,
 * customers with an address of the same domain. So many at most: who has more is not to be told by them.
 */
export async function findByAddresses(db: Db, addresses: readonly string[]): Promise<AddressOwner[]> {
  const found = await db.execute<AddressOwner>(sql`
    with sought as (select distinct a as address, split_part(a, '@', 2) as domain from unnest(${array([...addresses], 'text')}) a),
    point as not materialized (select p.* from crm.contact_point p where p.kind = 'EMAIL'),
    exact as (
      select s.address, p.customer_id as "customerId", p.contact_id as "contactId"
        from sought s join point p on p.normal = s.address
    )
    select * from exact
    union all
    select s.address, o.customer_id, null
      from (select * from sought where domain <> all (${array(everybodys, 'text')})) s
     cross join lateral (
       select distinct p.customer_id from point p where split_part(p.normal, '@', 2) = s.domain limit 10) o
     where not exists (select from exact)
     limit 200`)
  return [...found]
}

/** Those of customers' contacts, by any of their ids, who have one of those addresses; of several with one the last is the oldest. */
export async function contactsAt(db: Db, customerIds: readonly string[], addresses: readonly string[]) {
  return db.execute<AddressOwner & { contactId: string }>(sql`
    select asked.id as "customerId", p.normal as address, p.contact_id as "contactId"
      from crm.customer asked join crm.contact_point p on p.customer_id = coalesce(asked.merged_into_id, asked.id)
     where asked.id = any(${array([...customerIds], 'uuid')}) and p.kind = 'EMAIL' and p.contact_id is not null
       and p.normal = any(${array([...addresses], 'text')})
     order by p.contact_id desc`)
}
