import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, foreignKey, index, text, unique, uuid } from 'drizzle-orm/pg-core'
import { acting, codeColumn, lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { crm } from '../schema.ts'

export const consentChannels = ['EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT'] as const
export const consentStates = ['GIVEN', 'WITHDRAWN'] as const
/** How people say so; the last two are how the system does. */
export const consentWays = [
  'WEB_FORM',
  'LINK',
  'EMAIL',
  'TELEPHONE',
  'IN_PERSON',
  'PAPER',
  'IMPORT',
  'OTHER',
  'CAMPAIGN',
  'ERASURE',
] as const

/** What people are asked to agree to. What is in use is never taken away, only no longer offered. */
export const consentPurpose = crm.table(
  'consent_purpose',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    code: codeColumn().notNull(),
    name: peopleText().notNull(),
    active: boolean().notNull().default(true),
  },
  (t) => [
    unique('consent_purpose_code').on(t.code),
    check('consent_purpose_code_form', sql`${t.code} ~ '^[A-Z][A-Z0-9_]{0,39}$'`),
    check('consent_purpose_name_length', lengthBetween(t.name, 1, 100)),
  ],
)

/**
 * What a customer, or a contact of one, agreed to or took back. Append-only: of each channel and purpose the entry said last
 * holds, which an index answers as of any moment.
 */
export const consent = crm.table(
  'consent',
  {
    /** In the order of recording. */
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    /** Null: the customer itself said so. */
    contactId: uuid(),
    channel: text({ enum: consentChannels }).notNull(),
    purpose: codeColumn().notNull(),
    state: text({ enum: consentStates }).notNull(),
    saidAt: moment().notNull(),
    how: text({ enum: consentWays }).notNull(),
    proof: text(),
    /** One of the customer's files. */
    proofFileId: uuid(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    foreignKey({
      name: 'consent_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    foreignKey({ name: 'consent_of_purpose', columns: [t.purpose], foreignColumns: [consentPurpose.code] }),
    check('consent_channel', oneOf(t.channel, consentChannels)),
    check('consent_state', oneOf(t.state, consentStates)),
    check('consent_how', oneOf(t.how, consentWays)),
    check('consent_proof_length', lengthBetween(t.proof, 1, 10_000)),
    // A clock may be a little ahead.
    check('consent_said', sql`${t.saidAt} <= ${t.recordedAt} + interval '5 minutes'`),
    index('consent_now_of_customer')
      .on(t.customerId, t.channel, t.purpose, t.saidAt, t.id)
      .where(sql`contact_id is null`),
    index('consent_now_of_contact').on(t.contactId, t.channel, t.purpose, t.saidAt, t.id),
    index('consent_customer').on(t.customerId, t.saidAt, t.id),
    index('consent_said_at').on(t.saidAt, t.id),
    index('consent_kind').on(t.channel, t.purpose, t.state, t.saidAt, t.id),
  ],
)

export type ConsentRow = InferSelectModel<typeof consent>
export type ConsentPurposeRow = InferSelectModel<typeof consentPurpose>
