import { sql, type SQL } from 'drizzle-orm'
import { isCustomer } from '../customers/whole.ts'
import type { Readable } from '../readable.ts'
import type { Language } from './languages.ts'
import type { Reading } from './search.reading.ts'
import type { SearchSource } from './search.sources.ts'

export interface Sought {
  readonly text: string
  readonly mayRead: Readable
  readonly language: Language | null
  readonly customerId?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
  readonly after?: string | null
}

/** Of so many texts of a source that match, the latest, the rank is reckoned. */
const ranked = 1_000
/** At so many that an index says may match, the latest, it is looked whether they do. */
const lookedAt = 2_000

/** The latest texts of a source that match: a customer's are few enough to be looked at one by one. */
export function candidates(source: SearchSource, sought: Sought, reading: Reading): SQL {
  const { type, table, at } = source
  const when = sql.identifier(at)
  const of = sql`crm.${sql.identifier(table)}`
  const row = sql`select ${type}::text as type, t.id, ${whose(source)} as customer_id, language, ${when} as at, searched`
  if (sought.customerId)
    return sql`(
      ${row} from ${of} t where ${sql.join([sql`searched @@ ${reading.query}::tsquery`, ...filters(source, sought)], sql` and `)}
       order by ${when} desc, id desc limit ${ranked})`
  return sql`(
    with recursive ${latest(source, sought, reading)}
    ${row} from (select unnest(ids[:${ranked}]) as id from (select ids from latest order by step desc limit 1) l) i join ${of} t on t.id = i.id)`
}

/** Read from the latest period on, into ever longer ones, until there are enough. */
function latest(source: SearchSource, sought: Sought, reading: Reading): SQL {
  const { from, to } = sought
  const when = sql.identifier(source.at)
  const of = sql`crm.${sql.identifier(source.table)}`
  const conditions = [
    sql`searched @@ (select ${reading.loose}::tsquery)`,
    sql`crm.periods(${when}) && crm.periods_before(l.upto, l.step)`,
    ...filters(source, sought),
  ]
  const upto = sql`select ${when} from ${of} ${to ? sql`where ${when} < ${to}::timestamptz` : sql``} order by ${when} desc limit 1`
  const notBefore = from ? sql`and crm.past_week(l.upto, l.step) > crm.week(${from}::timestamptz)` : sql``
  return sql`latest as (
      select 0 as step, 0 as looked, '{}'::uuid[] as ids, (${upto}) as upto
      union all
      select l.step + 1, l.looked + f.looked, l.ids || f.ids, l.upto
        from latest l cross join lateral (
         select count(*)::int as looked, coalesce(array_agg(m.id order by m.at desc, m.id desc) filter (where m.kept), '{}') as ids
           from (select n.id, n.at, n.searched @@ (select query from reading r where r.language = n.language) as kept
                   from (select id, ${when} as at, language, searched from ${of} t where ${sql.join(conditions, sql` and `)} offset 0) n
                  order by n.at desc, n.id desc limit ${lookedAt} - l.looked) m) f
       where l.step <= 5 and l.looked < ${lookedAt} and cardinality(l.ids) < ${ranked} ${notBefore})`
}

const whose = ({ customer }: SearchSource): SQL => (customer ? sql`${sql.identifier(customer)}` : sql`null::uuid`)

function filters(source: SearchSource, { mayRead, language, customerId, from, to }: Sought): SQL[] {
  const { only } = source
  const readable = source.readable?.(mayRead, 't')
  const when = sql.identifier(source.at)
  return [
    ...(language ? [sql`language = ${language}`] : []),
    ...(only ? [only] : []),
    ...(readable ? [readable] : []),
    ...(customerId ? [isCustomer(whose(source), customerId) as SQL] : []),
    ...(from ? [sql`${when} >= ${from}::timestamptz`] : []),
    ...(to ? [sql`${when} < ${to}::timestamptz`] : []),
  ]
}
