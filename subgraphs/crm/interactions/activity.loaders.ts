import { sql, type SQL } from 'drizzle-orm'
import { loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'

export type Activity = 'INTERACTION' | 'OPPORTUNITY' | 'CASE'

/** When a customer was last heard of, by each kind: read from the end of an index, never a table. */
const lastOf: Readonly<Record<Activity, (customerId: SQL) => SQL>> = {
  INTERACTION: (id) => sql`(
    select a.occurred_at from crm.interaction a where a.customer_id = ${id} order by a.occurred_at desc, a.id desc limit 1)`,
  OPPORTUNITY: (id) => sql`(
    select max(greatest(a.created_at, (
             select m.changed_at from crm.state_change m
              where m.record_id = a.id and m.from_state is not null order by m.id desc limit 1)))
      from crm.opportunity a where a.customer_id = ${id})`,
  CASE: (id) => sql`(
    select max(greatest(a.opened_at, a.status_since, (
             select m.sent_at from crm.case_message m where m.case_id = a.id order by m.sent_at desc, m.id desc limit 1)))
      from crm.service_case a where a.customer_id = ${id})`,
}

/** Null where nothing of these kinds was ever heard. */
const lastActivity = (customerId: SQL, of: readonly Activity[]): SQL =>
  of.length === 0
    ? sql`null::timestamptz`
    : sql`greatest(${sql.join(
        of.map((kind) => lastOf[kind](customerId)),
        sql`, `,
      )})`

/** Of customers in a list: that nothing of these kinds was heard of them for so many days, nor came they later. */
export const isDormant = (days: number, of: readonly Activity[]): SQL =>
  sql`customer.erased_at is null
      and greatest(customer.created_at, ${lastActivity(sql`customer.id`, of)}) < now() - make_interval(days => ${days}::int)`

export const lastActivityOf = loaderWith(
  (db, ids, { kinds }: { readonly kinds: readonly Activity[] }) =>
    db.execute<{ id: string; at: string | null }>(sql`
      select p.id, ${lastActivity(sql`p.id`, kinds)}::text as at from unnest(${array(ids, 'uuid')}) p(id)`),
  ({ id }) => id,
)
