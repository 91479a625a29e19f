import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, oneOf } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'
import { contact, customer } from './customers.table.ts'

export const telephoneUses = ['WORK', 'MOBILE', 'HOME', 'OTHER'] as const

/** Each e-mail address and telephone number of a customer or of a contact, the first of which the record itself has too. */
export const contactPoint = crm.table(
  'contact_point',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    /** Null: the customer's own. */
    contactId: uuid(),
    kind: text({ enum: ['EMAIL', 'TELEPHONE'] }).notNull(),
    place: smallint().notNull(),
    use: text({ enum: telephoneUses }),
    written: text().notNull(),
    /** What it is found by: lower case, or E.164; null where the number is none that its country has. */
    normal: codeColumn(),
    /** A telephone number's digits without country code and prefix, or those written where it is not understood. */
    national: codeColumn(),
  },
  (t) => [
    unique('contact_point_place').on(t.customerId, t.contactId, t.kind, t.place).nullsNotDistinct(),
    foreignKey({
      name: 'contact_point_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    check('contact_point_kind', oneOf(t.kind, ['EMAIL', 'TELEPHONE'])),
    check('contact_point_use', oneOf(t.use, telephoneUses)),
    check('contact_point_written_length', lengthBetween(t.written, 1, 254)),
    check('contact_point_normal', sql`${t.kind} = 'TELEPHONE' or ${t.normal} is not null`),
    check('contact_point_e164', sql`${t.kind} = 'EMAIL' or ${t.normal} ~ '^\\+[1-9][0-9]{1,14}$'`),
    index('contact_point_contact').on(t.contactId, t.kind, t.place),
    index('contact_point_normal').on(t.normal, t.id),
    index('contact_point_national').on(t.national, t.id),
  ],
)

export type ContactPointRow = InferSelectModel<typeof contactPoint>
