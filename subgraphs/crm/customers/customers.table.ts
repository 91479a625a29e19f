import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'
import { team } from '../teams/teams.table.ts'

export const customerKinds = ['ORGANISATION', 'PERSON'] as const
export const addressKinds = ['BILLING', 'DELIVERY', 'VISITING'] as const

/** Parents have no cycle: the database refuses one. */
export const customer = crm.table(
  'customer',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull().unique('customer_number'),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name'),
    kind: text({ enum: customerKinds }).notNull(),
    organisationNumber: text(),
    email: text(),
    phone: text(),
    website: text(),
    parentId: uuid(),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    teamId: uuid().references(() => team.id),
    /** The customer that it has become part of: never one that is part of another itself. */
    mergedIntoId: uuid(),
    /** In lower case, in order. */
    tags: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Where it has addresses, in order: the database keeps it, for an index in which lists find it. */
    countryCodes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    custom: customColumn(),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    /** Since when nothing is kept of who it was. The database refuses to change it from then on. */
    erasedAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'customer_parent', columns: [t.parentId], foreignColumns: [t.id] }),
    foreignKey({ name: 'customer_merged_into', columns: [t.mergedIntoId], foreignColumns: [t.id] }),
    check('customer_merged_into_another', sql`${t.mergedIntoId} <> ${t.id}`),
    index('customer_merged_into')
      .on(t.mergedIntoId)
      .where(sql`merged_into_id is not null`),
    check('customer_number_form', sql`${t.number} ~ '^[A-Za-z0-9._-]{1,20}$'`),
    check('customer_name_length', lengthBetween(t.name, 1, 200)),
    check('customer_kind', oneOf(t.kind, customerKinds)),
    check('customer_organisation_number_length', lengthBetween(t.organisationNumber, 1, 40)),
    check('customer_email_length', lengthBetween(t.email, 3, 254)),
    check('customer_phone_length', lengthBetween(t.phone, 1, 40)),
    check('customer_website_length', lengthBetween(t.website, 1, 300)),
    check('customer_version', sql`${t.version} > 0`),
    index('customer_name').on(t.name, t.id),
    index('customer_created_at').on(t.createdAt, t.id),
    index('customer_kind').on(t.kind, t.name, t.id),
    index('customer_owner').on(t.ownerId, t.name, t.id),
    index('customer_team').on(t.teamId, t.name, t.id),
    index('customer_parent').on(t.parentId, t.name, t.id),
    check('customer_tags', sql`cardinality(${t.tags}) <= 50`),
    index('customer_tags').using('gin', t.tags),
    index('customer_countries').using('gin', t.countryCodes),
    index('customer_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
    index('customer_website').using('gin', t.website.op('gin_trgm_ops')),
    index('customer_nobodys')
      .on(t.name, t.id)
      .where(sql`owner_id is null`),
    index('customer_somebodys')
      .on(t.name, t.id)
      .where(sql`owner_id is not null`),
    index('customer_with_parent')
      .on(t.name, t.id)
      .where(sql`parent_id is not null`),
    index('customer_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)

export const address = crm.table(
  'address',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    kind: text({ enum: addressKinds }).notNull(),
    line1: text().notNull(),
    line2: text(),
    city: text().notNull(),
    region: text(),
    postalCode: text(),
    countryCode: text().notNull(),
  },
  (t) => [
    check('address_kind', oneOf(t.kind, addressKinds)),
    check('address_line1_length', lengthBetween(t.line1, 1, 200)),
    check('address_line2_length', lengthBetween(t.line2, 1, 200)),
    check('address_city_length', lengthBetween(t.city, 1, 100)),
    check('address_region_length', lengthBetween(t.region, 1, 100)),
    check('address_postal_code_length', lengthBetween(t.postalCode, 1, 20)),
    check('address_country_code', sql`${t.countryCode} ~ '^[A-Z]{2}$'`),
    uniqueIndex('address_one_billing')
      .on(t.customerId)
      .where(sql`kind = 'BILLING'`),
    index('address_customer').on(t.customerId, t.kind, t.id),
    index('address_country').on(t.countryCode, t.customerId),
  ],
)

export const contact = crm.table(
  'contact',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    name: peopleText().notNull(),
    title: text(),
    email: text(),
    phone: text(),
    custom: customColumn(),
    /** The contact that it has become part of: never one that is part of another itself. */
    mergedIntoId: uuid(),
    /** Since when nothing is kept of who it was. */
    erasedAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'contact_merged_into', columns: [t.mergedIntoId], foreignColumns: [t.id] }),
    check('contact_merged_into_another', sql`${t.mergedIntoId} <> ${t.id}`),
    index('contact_merged_into')
      .on(t.mergedIntoId)
      .where(sql`merged_into_id is not null`),
    /** What an interaction refers to, so that its contact is one of its customer's own. */
    unique('contact_of_customer').on(t.customerId, t.id),
    check('contact_name_length', lengthBetween(t.name, 1, 200)),
    check('contact_title_length', lengthBetween(t.title, 1, 100)),
    check('contact_email_length', lengthBetween(t.email, 3, 254)),
    check('contact_phone_length', lengthBetween(t.phone, 1, 40)),
    check('contact_version', sql`${t.version} > 0`),
    index('contact_name').on(t.customerId, t.name, t.id),
    index('contact_of_all').on(t.name, t.id),
  ],
)

/** Customers that ERP has not been told about since they changed: what is to be delivered, at which version. */
export const customerChange = crm.table('customer_change', {
  customerId: uuid()
    .primaryKey()
    .references(() => customer.id),
  version: integer().notNull(),
})

export type CustomerRow = InferSelectModel<typeof customer>
export type AddressRow = InferSelectModel<typeof address>
export type ContactRow = InferSelectModel<typeof contact>
