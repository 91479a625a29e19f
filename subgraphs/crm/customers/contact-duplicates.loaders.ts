import { sql } from 'drizzle-orm'
import { loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'

export type ContactAlike = {
  readonly contactId: string
  readonly otherId: string
  readonly score: string
  readonly matches: readonly { readonly rule: 'EMAIL' | 'TELEPHONE' | 'NAME'; readonly value: string }[]
}

/** So many of those who share an address or a number are looked at, and so many answered of each contact. */
const most = { shared: 200, answered: 20 }

/**
 * Who looks like each of the contacts, the likeliest first: by addresses and numbers whosesoever contacts they are, by names where
 * they are the same customer's, or share one of those. Each rule counts once: no two weigh the same. One statement, by the indexes of contact points and of customers' contacts.
 */
export const duplicatesOfContact = loaderWith<object, ContactAlike>(
  (db, ids) =>
    db.execute<ContactAlike>(sql`
        select c.id as "contactId", d.other_id as "otherId", d.score::text as score, d.matches
          from (select k.*, crm.words(crm.fold(k.name)) as words from crm.contact k
                 where k.id = any (${array(ids, 'uuid')}) and k.erased_at is null) c
         cross join lateral (
           with shared as (
             select distinct q.contact_id as id, q.kind as rule, q.normal as value
               from crm.contact_point p
              cross join lateral (select x.contact_id, x.kind, x.normal from crm.contact_point x
                                   where x.normal = p.normal and x.kind = p.kind and x.contact_id <> c.id
                                   order by x.id limit ${most.shared}::int) q
              where p.contact_id = c.id
           ), alike as (
             select s.* from shared s
             union
             select o.id, 'NAME', c.words collate "C" from crm.contact o
              where o.customer_id = c.customer_id and o.id <> c.id and c.words <> '' and crm.words(crm.fold(o.name)) = c.words
             union
             select o.id, 'NAME', c.words collate "C" from shared s join crm.contact o on o.id = s.id
              where c.words <> '' and crm.words(crm.fold(o.name)) = c.words
           )
           select a.id as other_id, jsonb_agg(jsonb_build_object('rule', a.rule, 'value', a.value) order by w.weight desc, a.rule, a.value) as matches,
                  round(1 - exp(sum(distinct ln(1 - w.weight))), 4) as score
             from alike a
             join crm.contact o on o.id = a.id and o.erased_at is null and o.merged_into_id is null
            cross join lateral (select case a.rule when 'EMAIL' then 0.8 when 'NAME' then 0.5 else 0.4 end as weight) w
            group by a.id order by 3 desc, 1 limit ${most.answered}::int) d
         order by c.id, d.score desc, d.other_id`),
  ({ contactId }) => contactId,
)
