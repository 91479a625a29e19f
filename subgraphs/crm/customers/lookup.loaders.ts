import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
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
  return begun.length > 0 ? begun : similar(db, text, first)
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
const ofContacts = sql`customer_id, id as contact_id from crm.contact`
const ofPoints = sql`customer_id, contact_id from crm.contact_point`

/** The name from each of its first words on. */
const inNames = (rows: SQL, folded: SQL, words: number): Place[] =>
  Array.from({ length: words }, (_, i) => ({
    matched: 'NAME',
    rows,
    key: i === 0 ? sql`crm.words(${folded})` : sql`crm.from_word(${folded}, ${sql.raw(String(i + 1))})`,
    prefix: sql`(select q.words from q)`,
  }))

const names = [...inNames(ofCustomers, sql`name_folded`, 4), ...inNames(ofContacts, sql`crm.fold(name)`, 3)]

function placesOf(text: string): Place[] {
  const code = text.toLowerCase().replace(/\s/g, '')
  const digits = text.replace(/[^\d+]/g, '').replace(/^00/, '+')
  const isNumber = /^[\d\s+()./-]+$/.test(text) && digits.replace('+', '').length >= 3
  return [
    { matched: 'NUMBER', rows: ofCustomers, key: sql`lower(number)`, prefix: sql`${code}` },
    ...names,
    ...(isNumber
      ? inNumbers(digits)
      : [{ matched: 'EMAIL' as const, rows: ofPoints, key: sql`normal`, prefix: sql`${code}` }]),
  ]
}

const inNumbers = (digits: string): Place[] => [
  {
    matched: 'ORGANISATION_NUMBER',
    rows: ofCustomers,
    key: sql`crm.code_key(organisation_number)`,
    prefix: sql`${digits}`,
  },
  digits.startsWith('+')
    ? { matched: 'TELEPHONE', rows: ofPoints, key: sql`normal`, prefix: sql`${digits}` }
    : { matched: 'TELEPHONE', rows: ofPoints, key: sql`national`, prefix: sql`${digits.replace(/^0+/, '')}` },
]

async function beginning(db: Db, text: string, first: number): Promise<Match[]> {
  const places = placesOf(text).map(({ matched, rows, key, prefix }, i) => {
    const collated = sql`(${key} collate "C")`
    return sql`(select ${matched} as matched, ${sql.raw(String(i))} as place, ${collated} as found,
        ${collated} = ${prefix} as equal, ${rows}
      where ${prefix} <> '' and ${collated} >= ${prefix} and ${collated} < ${prefix} || U&'\\+10FFFF'
      order by ${collated} limit ${2 * first}::int)`
  })
  return db.execute<{ [Field in keyof Match]: Match[Field] }>(sql`
    with q as materialized (select crm.words(crm.fold(${text})) as words),
    one as (
      select distinct on (customer_id, contact_id) customer_id, contact_id, matched, equal, place, found
        from (select coalesce(c.merged_into_id, c.id) as customer_id, e.contact_id, e.matched, e.equal, e.place, e.found
                from (${sql.join(places, sql` union all `)}) e join crm.customer c on c.id = e.customer_id) every
       order by customer_id, contact_id, equal desc, place
    )
    select customer_id as "customerId", contact_id as "contactId", matched, 1 as likeness
      from one order by equal desc, place, found, customer_id, contact_id limit ${first}::int`)
}

const similar = (db: Db, text: string, first: number): Promise<Match[]> =>
  db.execute<{ [Field in keyof Match]: Match[Field] }>(sql`
    select coalesce(c.merged_into_id, c.id) as "customerId", s.contact_id as "contactId", 'NAME' as matched, max(s.likeness) as likeness
      from crm.similar_names(${text}, ${first}::int) s join crm.customer c on c.id = s.customer_id
     group by 1, 2 order by 4 desc, 2 nulls first, 1`)
