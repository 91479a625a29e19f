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
const everybodys = [
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'live.no',
    'msn.com',
    'yahoo.com',
    'yahoo.no',
  ],
  ...[
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
    'gmx.de',
    'gmx.net',
    'web.de',
    't-online.de',
    'mail.com',
    'mail.ru',
  ],
  ...['online.no', 'broadpark.no', 'getmail.no', 'proton.me', 'protonmail.com', 'telia.com', 'orange.fr', 'free.fr'],
]

/**
 * Who has those addresses: contacts and customers that are not erased; where none has any, customers with an address of the same
 * domain. So many at most: who has more is not to be told by them.
 */
export async function findByAddresses(db: Db, addresses: readonly string[]): Promise<AddressOwner[]> {
  const found = await db.execute<AddressOwner>(sql`
    with sought as (select distinct a as address, split_part(a, '@', 2) as domain from unnest(${array([...addresses], 'text')}) a),
    exact as (
      select s.address, c.customer_id as "customerId", c.id as "contactId"
        from sought s join crm.contact c on lower(c.email) = s.address where c.erased_at is null
      union all
      select s.address, c.id, null from sought s join crm.customer c on lower(c.email) = s.address where c.erased_at is null
    )
    select * from exact
    union all
    select s.address, o.id, null
      from (select * from sought where domain <> all (${array(everybodys, 'text')})) s
     cross join lateral (
       select c.customer_id as id from crm.contact c
        where split_part(lower(c.email), '@', 2) = s.domain and c.erased_at is null
       union
       select c.id from crm.customer c where split_part(lower(c.email), '@', 2) = s.domain and c.erased_at is null
       limit 10) o
     where not exists (select from exact)
     limit 200`)
  return [...found]
}
