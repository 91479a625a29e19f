import { sql, type SQL } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { codeText, foldedText, is } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { changesOf } from '../../common/write/changes.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { CustomerFilter, CustomerOrderField } from '../graph.generated.ts'
import { auditLog, fold } from '../schema.ts'
import { address, contact, customer } from './customers.table.ts'

export const customerById = loader(
  (db, ids) =>
    db
      .select()
      .from(customer)
      .where(sql`${customer.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const customerByNumber = loader(
  (db, numbers) =>
    db
      .select()
      .from(customer)
      .where(sql`${customer.number} = any(${array(numbers, 'text')})`),
  (row) => row.number,
  // No customer has another: what PostgreSQL can't take as text must not fail its neighbours.
  (number) => /^[A-Za-z0-9._-]{1,20}$/.test(number),
)

export const contactById = loader(
  (db, ids) =>
    db
      .select()
      .from(contact)
      .where(sql`${contact.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
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
  orders: { NAME: 'name', NUMBER: 'number', CREATED_AT: 'createdAt' },
  computed: (custom: SortedBy) => customOrder(customer.custom, custom),
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    ...customConditions(customer.custom, filter.custom),
    foldedText(customer.nameFolded, fold, filter.name, true),
    codeText(customer.number, filter.number),
    is(customer.kind, filter.kind),
    filter.countryCode ? hasAddressIn(filter.countryCode) : undefined,
    is(customer.ownerId, filter.ownerId),
    is(customer.teamId, filter.teamId),
    filter.tags?.length
      ? sql`${customer.tags} @> ${array(
          filter.tags.map((tag) => tag.toLowerCase()),
          'text',
        )}`
      : undefined,
  ],
}

const hasAddressIn = (countryCode: string): SQL => sql`exists (
  select 1 from ${address} where ${address.customerId} = ${customer.id} and ${address.countryCode} = ${countryCode})`

export const contactsOfCustomer = childList<typeof contact, never, 'NAME'>(
  { table: contact, orders: { NAME: 'name' }, defaultOrder: [{ field: 'NAME', direction: 'ASC' }] },
  { column: contact.customerId },
)

export const changesOfCustomer = changesOf(auditLog, { owner_id: 'resources:read' })
