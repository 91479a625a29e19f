import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { prepared } from '../../common/database/prepared.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { line } from '../../common/write/text.ts'

const lookup = z.object({
  text: line(100).refine((text) => text.length > 1, 'must be at least 2 characters'),
  first: z.int().min(1).max(50),
})

export interface Match {
  readonly customerId: string
  readonly contactId: string | null
  readonly matched: 'NUMBER' | 'NAME' | 'ORGANISATION_NUMBER' | 'EMAIL' | 'TELEPHONE'
  readonly likeness: number
}

/** Customers and contacts that people may mean by a text. Refuses what is no such text. */
export async function findCustomers(db: Db, given: string, most: number): Promise<Match[]> {
  const { text, first } = checkInput(lookup, { text: given, first: most })
  const begun = await beginning(db, text, first)
  // Three letters are like those of any name.
  return begun.length > 0 || text.replace(/[^\p{L}\p{N}]/gu, '').length < 4 ? [...begun] : similar(db, text, first)
}

/** Where something is looked for: one range of one index, in its order, of which no more is read than is asked for. */
interface Place {
  readonly matched: Match['matched']
  readonly rows: SQL
  /** As its index has it. */
  readonly key: SQL
  readonly prefix: SQL
}

const ofCustomers = sql`id as customer_id, null::uuid as contact_id from crm.customer`
const ofContacts = sql`customer_id, coalesce(merged_into_id, id) as contact_id from crm.contact`
const ofPoints = sql`customer_id, contact_id from crm.contact_point`

/**
 * What is asked, in forms that names and numbers are kept in. The planner, which sees no values here, has the same plan for
 * all: to plan takes three times as long as to read, and it would for each where it could tell that few rows are asked for.
 */
const asked = sql`select crm.words(crm.fold(${sql.placeholder('text')}::text)) as words, ${sql.placeholder('code')}::text as code,
    ${sql.placeholder('digits')}::text as digits, ${sql.placeholder('first')}::int as first`
const words = sql`(select q.words from q)`
const code = sql`(select q.code from q)`
const digits = sql`(select q.digits from q)`

/** The name from each of its first words on. */
const inNames = (rows: SQL, folded: SQL, most: number): Place[] =>
  Array.from({ length: most }, (_, i) => ({
    matched: 'NAME',
    rows,
    key: i === 0 ? sql`crm.words(${folded})` : sql`crm.from_word(${folded}, ${sql.raw(String(i + 1))})`,
    prefix: words,
  }))

const inAll: readonly Place[] = [
  { matched: 'NUMBER', rows: ofCustomers, key: sql`lower(number)`, prefix: code },
  ...inNames(ofCustomers, sql`name_folded`, 4),
  ...inNames(ofContacts, sql`crm.fold(name)`, 3),
]

const inNumbers = (telephone: Pick<Place, 'key' | 'prefix'>): Place[] => [
  { matched: 'ORGANISATION_NUMBER', rows: ofCustomers, key: sql`crm.code_key(organisation_number)`, prefix: digits },
  { matched: 'TELEPHONE', rows: ofPoints, ...telephone },
]

const beginningIn = (places: readonly Place[]) =>
  prepared<Match>((db) => {
    const every = places.map(({ matched, rows, key, prefix }, i) => {
      const collated = sql`(${key} collate "C")`
      // What a word begins with takes regular expressions to tell: once for each row that is found.
      return sql`(select ${sql.raw(`'${matched}'`)} as matched, ${sql.raw(String(i))} as place, m.found,
          m.found = ${prefix} as equal, m.customer_id, m.contact_id
        from (select ${collated} as found, ${rows}
               where ${prefix} <> '' and ${collated} >= ${prefix} and ${collated} < ${prefix} || U&'\\+10FFFF'
               order by 1 limit (select 2 * q.first from q)) m)`
    })
    return db
      .select({
        customerId: sql<string>`customer_id`,
        contactId: sql<string | null>`contact_id`,
        matched: sql<Match['matched']>`matched`,
        likeness: sql<number>`1`,
      })
      .from(
        sql`(with q as materialized (${asked})
          select distinct on (customer_id, contact_id) customer_id, contact_id, matched, equal, place, found
            from (select coalesce(c.merged_into_id, c.id) as customer_id, e.contact_id, e.matched, e.equal, e.place, e.found
                    from (${sql.join(every, sql` union all `)}) e join crm.customer c on c.id = e.customer_id) every
           order by customer_id, contact_id, equal desc, place) one`,
      )
      .orderBy(sql`equal desc, place, found, customer_id, contact_id`)
      .limit(sql.placeholder('first'))
  })

const byText = beginningIn([...inAll, { matched: 'EMAIL', rows: ofPoints, key: sql`normal`, prefix: code }])
const byInternational = beginningIn([...inAll, ...inNumbers({ key: sql`normal`, prefix: digits })])
const byNational = beginningIn([
  ...inAll,
  ...inNumbers({ key: sql`national`, prefix: sql`ltrim(${digits}, '0')` }),
  // With a country code, its `+` left out.
  { matched: 'TELEPHONE', rows: ofPoints, key: sql`normal`, prefix: sql`'+' || ${digits}` },
])

/** Digits of what is written as a number, with `+` where it is one of all countries'; nothing where it is no number. */
function numberIn(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/^(tel|tlf|telefon|telephone|phone|mob|mobil|mobile|fax)\b[.:]*/i, '')
    .replace(/\s*(,|;|#|x|ext\.?|int\.?)\s*\d{1,6}$/i, '')
    // Dialled within the country alone.
    .replace('(0)', '')
  if (!/^[\d\s+()./\p{Pd}]+$/u.test(bare)) return undefined
  const digits = bare.replace(/[^\d+]/g, '').replace(/^00|^011(?=\d{8})/, '+')
  return digits.replace('+', '').length >= 3 ? digits : undefined
}

function beginning(db: Db, text: string, first: number) {
  const values = { text, first, code: text.toLowerCase().replace(/\s/g, ''), digits: '' }
  const number = numberIn(text)
  if (number === undefined) return byText(db, values)
  return number.startsWith('+')
    ? byInternational(db, { ...values, digits: number })
    : byNational(db, { ...values, digits: number })
}

const similar = (db: Db, text: string, first: number): Promise<Match[]> =>
  db.execute<{ [Field in keyof Match]: Match[Field] }>(sql`
    select coalesce(c.merged_into_id, c.id) as "customerId", coalesce(k.merged_into_id, k.id) as "contactId", 'NAME' as matched,
           max(s.likeness) as likeness
      from crm.similar_names(${text}, ${first}::int) s join crm.customer c on c.id = s.customer_id
      left join crm.contact k on k.id = s.contact_id
     group by 1, 2 order by 4 desc, 2 nulls first, 1`)
