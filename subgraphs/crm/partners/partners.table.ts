import { sql, type InferSelectModel } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, moment, peopleText, subsetOf } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { crm, foldedColumn } from '../schema.ts'

export const sharedParts = ['PROFILE', 'ORDERS', 'INVOICES'] as const
/** Interactions are shared by channel; tasks and documents are our own. */
export const sharedChannels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE'] as const

/** Counts the changes of a partner's agreements. Given by triggers, whoever writes. */
const agreementsVersion = () => bigint({ mode: 'number' }).notNull().default(0)

export const partner = crm.table(
  'partner',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull().unique('partner_number'),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name'),
    active: boolean().notNull().default(true),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    version: integer().notNull().default(1),
    agreementsVersion: agreementsVersion(),
  },
  (t) => [
    check('partner_number_form', sql`${t.number} ~ '^[A-Za-z0-9._-]{1,20}$'`),
    check('partner_name_length', lengthBetween(t.name, 1, 200)),
    check('partner_version', sql`${t.version} > 0`),
    index('partner_name').on(t.name, t.id),
    index('partner_created_at').on(t.createdAt, t.id),
    index('partner_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

/** What of a customer a partner may see, and when. */
export const agreement = crm.table(
  'agreement',
  {
    id: uuid().primaryKey(),
    partnerId: uuid()
      .notNull()
      .references(() => partner.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    parts: text({ enum: sharedParts }).array().notNull(),
    channels: text({ enum: sharedChannels }).array().notNull(),
    validFrom: moment().notNull(),
    /** From this moment on it is over; null while open. */
    validUntil: moment(),
    /** To sort by, which takes what is never null. */
    endsAt: moment()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(valid_until, 'infinity'::timestamptz)`),
    revokedAt: moment(),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    version: agreementsVersion(),
  },
  (t) => [
    unique('agreement_once').on(t.partnerId, t.customerId),
    /** What ERP asks by: all that has changed since a version. */
    unique('agreement_version').on(t.partnerId, t.version),
    check('agreement_parts', subsetOf(t.parts, sharedParts)),
    check('agreement_channels', subsetOf(t.channels, sharedChannels)),
    check('agreement_shares', sql`cardinality(${t.parts}) + cardinality(${t.channels}) > 0`),
    check('agreement_span', sql`${t.validUntil} > ${t.validFrom}`),
    index('agreement_created').on(t.partnerId, t.id),
    index('agreement_valid_from').on(t.partnerId, t.validFrom, t.id),
    index('agreement_ends_at').on(t.partnerId, t.endsAt, t.id),
    index('agreement_customer').on(t.customerId, t.id),
  ],
)

export type PartnerRow = InferSelectModel<typeof partner>
export type AgreementRow = InferSelectModel<typeof agreement>
