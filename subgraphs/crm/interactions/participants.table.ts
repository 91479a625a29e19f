import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { contact } from '../customers/customers.table.ts'
import { crm } from '../schema.ts'
import { interaction } from './interactions.table.ts'

export const participantRoles = ['FROM', 'TO', 'CC', 'BCC', 'ORGANISED', 'ATTENDED', 'INVITED'] as const

/** Who took part in an interaction, on both sides, known or not. A contact or an employee takes part in one way. */
export const participant = crm.table(
  'participant',
  {
    interactionId: uuid()
      .notNull()
      .references(() => interaction.id),
    place: smallint().notNull(),
    role: text({ enum: participantRoles }).notNull(),
    /** Of e-mail, or a telephone number. */
    address: text(),
    name: text(),
    contactId: uuid().references(() => contact.id),
    /** Whom ERP keeps. */
    employeeId: uuid(),
    /** The interaction's, kept by the database: what somebody took part in is read in its order. */
    occurredAt: moment()
      .notNull()
      .default(sql`null`),
  },
  (t) => [
    primaryKey({ columns: [t.interactionId, t.place] }),
    check('participant_role', oneOf(t.role, participantRoles)),
    check('participant_address_length', lengthBetween(t.address, 1, 320)),
    check('participant_name_length', lengthBetween(t.name, 1, 200)),
    check('participant_somebody', sql`num_nonnulls(${t.address}, ${t.name}, ${t.contactId}, ${t.employeeId}) > 0`),
    check('participant_one_side', sql`${t.contactId} is null or ${t.employeeId} is null`),
    uniqueIndex('participant_contact_once')
      .on(t.contactId, t.interactionId)
      .where(sql`contact_id is not null`),
    uniqueIndex('participant_employee_once')
      .on(t.employeeId, t.interactionId)
      .where(sql`employee_id is not null`),
    index('participant_of_contact')
      .on(t.contactId, t.occurredAt, t.interactionId)
      .where(sql`contact_id is not null`),
    index('participant_of_employee')
      .on(t.employeeId, t.occurredAt, t.interactionId)
      .where(sql`employee_id is not null`),
    index('participant_of_address').on(sql`lower(${t.address})`, t.occurredAt, t.interactionId),
  ],
)

export type ParticipantRow = InferSelectModel<typeof participant>
