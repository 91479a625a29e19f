import DataLoader from 'dataloader'
import { desc, or, sql } from 'drizzle-orm'
import { groupLoader, perRequest } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { decodeCursor, encodeCursor } from '../../common/list/cursor.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { connection, pageSize, type Connection, type PageArguments } from '../../common/list/page.ts'
import { duplicatesOf, type Match } from './duplicates.service.ts'
import { matchKey, matchRules, notDuplicate, type MatchRule, type NotDuplicateRow } from './duplicates.table.ts'

const mostOfCustomer = 50

export const duplicatesOfCustomer = perRequest(
  ({ db }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = await duplicatesOf(db, ids, mostOfCustomer)
      return ids.map((id) => found.filter(({ customerId }) => customerId === id))
    }),
)

export const notDuplicatesOfCustomer = perRequest(
  ({ db }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const asked = array(ids, 'uuid')
      const rows = await db
        .select()
        .from(notDuplicate)
        .where(or(sql`${notDuplicate.customerId} = any(${asked})`, sql`${notDuplicate.otherId} = any(${asked})`))
        .orderBy(desc(notDuplicate.declaredAt))
      return ids.map((id) => rows.flatMap((row) => seenFrom(id, row)).slice(0, mostOfCustomer))
    }),
)

const seenFrom = (id: string, row: NotDuplicateRow) =>
  row.customerId === id
    ? [{ ...row, otherId: row.otherId }]
    : row.otherId === id
      ? [{ ...row, otherId: row.customerId }]
      : []

/** What a customer is compared by now. */
export const matchKeysOfCustomer = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(matchKey)
      .where(sql`${matchKey.customerId} = any(${array(ids, 'uuid')})`),
  (row) => row.customerId,
)

export interface Pair {
  readonly rule: number
  readonly value: string
  readonly place: number
  readonly otherPlace: number
  readonly customerId: string
  readonly otherId: string
  readonly score: string
  readonly matches: readonly Match[]
}

interface PairArguments extends PageArguments {
  readonly where?: { readonly rule?: MatchRule | null } | null
}

/** Each at the surest value that its customers share, in the order of the index of what is shared. */
const pairs = (rule: MatchRule | null | undefined) => sql`
  from crm.match_key m
  join crm.match_key o on o.rule = m.rule and o.value = m.value and o.place < m.place
 where m.place > 0 and ${rule ? sql`m.rule = ${matchRules.indexOf(rule) + 1}::smallint` : sql`true`}
   and not exists (select from crm.match_key s join crm.match_key t on t.rule = s.rule and t.value = s.value
                    where s.customer_id = m.customer_id and t.customer_id = o.customer_id and (s.rule, s.value) < (m.rule, m.value))
   and not exists (select from crm.not_duplicate n where n.customer_id = least(m.customer_id, o.customer_id)
                                                     and n.other_id = greatest(m.customer_id, o.customer_id))`

/** A thousand who share one number are half a million pairs. */
const mostCounted = 10_000

export async function listPairs(db: Db, { first, after, where }: PairArguments): Promise<Connection<Pair>> {
  const size = pageSize(first)
  const from = after ? decodeCursor(after, 4) : undefined
  const beyond =
    from &&
    sql`and (m.rule, m.value, m.place) >= (${from[0]}::text::smallint, ${from[1]}::text, ${from[2]}::text::int)
        and (m.rule, m.value, m.place, o.place) > (${from[0]}::text::smallint, ${from[1]}::text, ${from[2]}::text::int, ${from[3]}::text::int)`
  const rows = await orRefuseInput(
    db.execute<{ [Field in keyof Pair]: Pair[Field] }>(sql`
      select p.rule, p.value, p.place, p.other_place as "otherPlace", p.customer_id as "customerId", p.other_id as "otherId",
             x.score::text as score, x.matches
        from (select m.rule, m.value, m.place, o.place as other_place, o.customer_id, m.customer_id as other_id
              ${pairs(where?.rule)} ${beyond ?? sql``}
               order by m.rule, m.value, m.place, o.place limit ${size + 1}::int) p
       cross join lateral (
         select crm.match_score(array_agg(s.rule)) as score,
                jsonb_agg(jsonb_build_object('rule', s.rule, 'value', s.value, 'place', t.place) order by s.rule, s.value) as matches
           from crm.match_key s join crm.match_key t on t.rule = s.rule and t.value = s.value
          where s.customer_id = p.customer_id and t.customer_id = p.other_id) x
       order by p.rule, p.value, p.place, p.other_place`),
  )
  return connection([...rows], size, { cursorOf }, after !== undefined && after !== null, async () => {
    const [counted] = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from (select 1 ${pairs(where?.rule)} limit ${mostCounted}::int) p`,
    )
    return counted?.count ?? 0
  })
}

const cursorOf = ({ rule, value, place, otherPlace }: Record<string, unknown>): string =>
  encodeCursor([rule, value, place, otherPlace].map(String))
