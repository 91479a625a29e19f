import DataLoader from 'dataloader'
import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { groupLoader, perRequest } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { plannedWithValues } from '../../common/database/guarded.ts'
import { preparedRead } from '../../common/database/prepared.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { reading } from '../../common/graph/columns.ts'
import { codeText, foldedText, is, isThere, momentRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { ContactFilter, ContactOrderField, CustomerFilter, CustomerOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { address, contact, customer, type CustomerRow } from './customers.table.ts'
import { emailKey, unicodeDomain } from './reach.ts'
import { contactPoint } from './reach.table.ts'
import { isCustomer } from './whole.ts'

/** For fields of Customer. */
export const readsCustomer = reading<CustomerRow>()

const rowsById = preparedRead((db, ids) =>
  db
    .select()
    .from(customer)
    .where(sql`${customer.id} = any(${array(ids, 'uuid')})`),
)

/** What is part of no other: what lists hold. Written so that the planner takes nearly all for it, statistics or none. */
export const notMerged = sql`nullif(${customer.mergedIntoId} is null, false) is not null`

/** The same of contacts. */
export const contactNotMerged = sql`nullif(${contact.mergedIntoId} is null, false) is not null`

interface MayBePart {
  readonly id: string
  readonly mergedIntoId: string | null
}

/** In the place of those that are part of another, that other; read by a statement of its own, where there are any. */
async function wholes<Row extends MayBePart>(
  db: Db,
  rows: readonly Row[],
  read: (db: Db, ids: readonly string[]) => PromiseLike<readonly Row[]>,
): Promise<(Row | null)[]> {
  const into = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? [])
  if (into.length === 0) return [...rows]
  const found = new Map((await read(db, [...new Set(into)])).map((row) => [row.id, row]))
  return rows.map((row) => (row.mergedIntoId === null ? row : (found.get(row.mergedIntoId) ?? null)))
}

/** By an id that it has, or had before it became part of another. */
const wholeById = <Row extends MayBePart>(read: (db: Db, ids: readonly string[]) => PromiseLike<readonly Row[]>) =>
  perRequest(
    ({ db }) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(db, ids)
        const answers = await wholes(db, rows, read)
        const byId = new Map(rows.map(({ id }, i) => [id, answers[i]]))
        return ids.map((id) => byId.get(id) ?? null)
      }),
  )

export const customerById = wholeById(rowsById)

/** The record with that very id, part of another or not. */
export const customerRecordById = rowLoader(customer, 'id')

const rowsByNumber = preparedRead((db, numbers) =>
  db
    .select()
    .from(customer)
    .where(sql`${customer.number} = any(${array(numbers, 'text')})`),
)

/** By a number that it has, or had before it became part of another. */
export const customerByNumber = perRequest(
  ({ db }) =>
    new DataLoader(async (numbers: readonly string[]) => {
      // No customer has another: what PostgreSQL can't take as text must not fail its neighbours.
      const rows = await rowsByNumber(
        db,
        numbers.filter((number) => /^[A-Za-z0-9._-]{1,20}$/.test(number)),
      )
      const answers = await wholes(db, rows, rowsById)
      const byNumber = new Map(rows.map(({ number }, i) => [number, answers[i]]))
      return numbers.map((number) => byNumber.get(number) ?? null)
    }),
)

export const contactById = wholeById((db, ids) =>
  db
    .select()
    .from(contact)
    .where(sql`${contact.id} = any(${array(ids, 'uuid')})`),
)

export const addressesOfCustomer = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(address)
      .where(sql`${address.customerId} = any(${array(ids, 'uuid')})`)
      .orderBy(address.customerId, address.kind, address.id),
  (row) => row.customerId,
)

export const customerList: ListDefinition<typeof customer, CustomerFilter, CustomerOrderField> = {
  table: customer,
  inSlices: true,
  orders: { NAME: 'name', NUMBER: 'number', CREATED_AT: 'createdAt' },
  computed: (custom: SortedBy) => customOrder(customer.custom, custom),
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    ...customConditions(customer.custom, filter.custom),
    foldedText(customer.nameFolded, fold, filter.name),
    codeText(customer.number, filter.number),
    is(customer.kind, filter.kind),
    filter.countryCode ? containsAll(customer.countryCodes, [filter.countryCode]) : undefined,
    is(customer.ownerId, filter.ownerId),
    is(customer.teamId, filter.teamId),
    isThere(customer.ownerId, filter.hasOwner),
    isCustomer(customer.parentId, filter.parentId),
    isThere(customer.parentId, filter.hasParent),
    filter.organisationNumber == null ? undefined : hasOrganisationNumber(filter.organisationNumber),
    filter.email == null ? undefined : hasEmail(filter.email.trim()),
    filter.telephoneBegins == null ? undefined : hasTelephone(filter.telephoneBegins),
    codeText(customer.website, filter.website),
    momentRange(customer.createdAt, filter.createdAt),
    filter.serviceTier == null ? undefined : hasTier(filter.serviceTier),
    filter.tags?.length ? hasTags(filter.tags.map((tag) => tag.toLowerCase())) : undefined,
  ],
}

const hasOrganisationNumber = (number: string): SQL =>
  sql`(crm.code_key(${customer.organisationNumber}) collate "C") = crm.code_key(${number})`

/** How many have one decides what is read first. */
const isReachedAt = (kind: 'EMAIL' | 'TELEPHONE', which: SQL): SQL => sql`exists (
  select 1 from ${contactPoint} p where p.customer_id = ${customer.id} and p.kind = ${kind} and ${which}) ${sql.raw(plannedWithValues)}`

const hasEmail = (email: string): SQL =>
  email.startsWith('@')
    ? isReachedAt('EMAIL', sql`split_part(p.normal, '@', 2) = ${unicodeDomain(email.toLowerCase()).slice(1)}`)
    : isReachedAt('EMAIL', sql`p.normal = ${emailKey(unicodeDomain(email))}`)

const hasTelephone = (beginning: string): SQL => {
  const digits = beginning.replace(/[^+\d]/g, '')
  return isReachedAt('TELEPHONE', sql`p.normal >= ${digits} and p.normal < ${`${digits}:`}`)
}

const hasTier = (tier: string): SQL =>
  sql`${customer.id} in (select t.customer_id from crm.service_tier t where t.tier = ${tier})`

/** More than a customer may have nobody has. */
const hasTags = (tags: readonly string[]): SQL =>
  new Set(tags).size > 50 ? sql`false` : containsAll(customer.tags, tags)

/** How many do decides what is read first. */
const containsAll = (column: PgColumn, values: readonly string[]): SQL =>
  sql`${column} @> ${array(values, 'text')} ${sql.raw(plannedWithValues)}`

/** What it owns directly. */
export const subsidiariesOfCustomer = childList(customerList, { column: customer.parentId }, notMerged)

export const contactList: ListDefinition<typeof contact, ContactFilter, ContactOrderField> = {
  table: contact,
  inSlices: true,
  orders: { NAME: 'name' },
  computed: (custom: SortedBy) => customOrder(contact.custom, custom),
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    ...customConditions(contact.custom, filter.custom),
    isCustomer(contact.customerId, filter.customerId),
    foldedText(sql`crm.fold(${contact.name})`, fold, filter.name),
    foldedText(sql`crm.fold(${contact.title})`, fold, filter.title),
    filter.email ? isReachedBy(filter.email) : undefined,
  ],
}

const isReachedBy = (email: string): SQL => sql`${contact.id} in (
  select p.contact_id from ${contactPoint} p where p.kind = 'EMAIL' and p.normal = ${emailKey(unicodeDomain(email.trim()))})`

export const contactsOfCustomer = childList(contactList, { column: contact.customerId }, contactNotMerged)
