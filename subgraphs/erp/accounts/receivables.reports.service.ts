import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { aged, openBooks, type Aged, type AgedAsked } from './aged.service.ts'
import { bookedOf, idsOf, isOf } from './books.service.ts'
import { companyByCode } from './company.known.service.ts'
import { listOpen, type OpenItems } from './open-items.service.ts'
import type { CompanyRow } from './company.table.ts'

export interface ReceivablesAsked {
  readonly asOf?: string | null
  readonly knownAt?: string | null
  readonly currency?: string | null
  readonly customerId?: string | null
  readonly company?: string | null
  readonly first: number
  readonly after?: string | null
}

/** What a report about receivables leaves out. */
export interface Within {
  /** Their ids. */
  readonly companies: readonly string[]
  readonly knownAt: string | null
  readonly currency: string | null
  /** Null: all customers. */
  readonly customerId: string | null
}

/** A customer whose id is none has nothing open. */
const nobody = '00000000-0000-0000-0000-000000000000'

const customerAsked = ({ customerId }: { readonly customerId?: string | null }): string | null =>
  customerId == null || isUuid(customerId) ? (customerId ?? null) : nobody

export async function within(
  db: Db,
  asked: Omit<ReceivablesAsked, 'asOf' | 'first'>,
): Promise<Within & { readonly company: CompanyRow }> {
  const { knownAt = null, currency = null } = asked
  const company = await companyByCode(db, asked.company)
  return { company, companies: [company.id], knownAt, currency, customerId: customerAsked(asked) }
}

export const known = (recordedAt: SQL, { knownAt }: Pick<Within, 'knownAt'>): SQL =>
  knownAt === null ? sql`true` : sql`${recordedAt} <= ${knownAt}::timestamptz`

/** Of documents `d` those that the report is about. */
export const asked = (asked: Within): SQL => sql`${isOf(sql`d.company_id`, asked.companies)}
  and ${asked.customerId === null ? sql`true` : sql`d.customer_id = ${asked.customerId}::uuid`}
  and ${asked.currency === null ? sql`true` : sql`d.currency = ${asked.currency}`}
  and ${known(sql`d.recorded_at`, asked)}`

/**
 * `item`: what was open of each document at the end of a day; credit is negative. Reckoned back from what is open now by the
 * allocations made since, so that it reads what is open and what was settled since then, not all there ever was.
 */
export const openItems = (about: Within, asOf: string): SQL => {
  const of = (
    kind: string,
    columns: Record<'link' | 'day' | 'due' | 'total' | 'open' | 'base', string>,
    sign: string,
  ) => {
    const { link, day, due, total, open, base } = columns
    const table = link.replace('_id', '')
    return sql`
      select ${sql.raw(`'${kind}' as kind, d.id, d.company_id, d.customer_id, d.currency, d.${day} as day, ${due} as due_on, ${sign}d.${total} as total,
             ${sign}(d.${open} + coalesce(since.amount, 0)) as open, ${sign}(d.base_${open} + coalesce(since.base, 0)) as base_open`)}
        from (select d.id from ${sql.raw(`erp.${table} d where d.${open} > 0`)} and ${asked(about)}
              union select ${sql.raw(`${link} from later where ${link} is not null`)}) one
        join ${sql.raw(`erp.${table} d on d.id = one.id
        left join (select ${link} as id, sum(amount) as amount, sum(${base}) as base from later group by ${link}) since
          on since.id = d.id`)}
       where ${sql.raw(`d.${day}`)} <= ${asOf}::date and ${asked(about)}`
  }
  return sql`
    later as (
      select invoice_id, payment_id, credit_note_id, amount, debit_base, credit_base from erp.allocation
       where allocated_on > ${asOf}::date ${about.knownAt === null ? sql`` : sql`or recorded_at > ${about.knownAt}::timestamptz`}),
    item as (
      select * from (
        ${of('INVOICE', { link: 'invoice_id', day: 'issued_on', due: 'd.due_on', total: 'total', open: 'outstanding', base: 'debit_base' }, '')}
        union all
        ${of('PAYMENT', { link: 'payment_id', day: 'received_on', due: 'null::date', total: 'amount', open: 'unallocated', base: 'credit_base' }, '-')}
        union all
        ${of('CREDIT_NOTE', { link: 'credit_note_id', day: 'issued_on', due: 'null::date', total: 'total', open: 'unallocated', base: 'credit_base' }, '-')}
      ) every_item where open <> 0)`
}

type Asked = AgedAsked & { readonly customerId?: string | null }

async function receivables(db: Db, given: Asked) {
  const { only, books } = await openBooks(db, given)
  const about = { knownAt: given.knownAt ?? null, currency: only, customerId: customerAsked(given) }
  const items = openItems({ companies: idsOf(books), ...about }, books.date)
  return { ...about, books, only, items, party: 'customer_id' as const }
}

/** What is open at the end of a day, by customer and by how long it has been due; see the SDL. */
export async function agedReceivables(db: Db, given: Asked): Promise<Aged> {
  const about = await receivables(db, given)
  const lines = about.customerId === null ? sql`true` : sql`line.customer_id = ${about.customerId}::uuid`
  return aged(db, given, { ...about, booked: bookedOf(about.books, 'RECEIVABLE', given.knownAt, lines) })
}

/** What is open at the end of a day, document by document; see the SDL. */
export const openReceivables = async (db: Db, given: Asked): Promise<OpenItems> =>
  listOpen(db, given, await receivables(db, given))
