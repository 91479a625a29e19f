import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { crm, foldedColumn } from '../schema.ts'

export const channels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE'] as const
export const directions = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const

export const interaction = crm.table(
  'interaction',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    contactId: uuid(),
    /** Whom ERP keeps. */
    employeeId: uuid(),
    channel: text({ enum: channels }).notNull(),
    direction: text({ enum: directions }).notNull(),
    subject: text().notNull(),
    subjectFolded: foldedColumn('subject'),
    body: text(),
    occurredAt: moment().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'interaction_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    check('interaction_channel', oneOf(t.channel, channels)),
    check('interaction_direction', oneOf(t.direction, directions)),
    check('interaction_subject_length', lengthBetween(t.subject, 1, 200)),
    check('interaction_body_length', lengthBetween(t.body, 1, 100_000)),
    check('interaction_version', sql`${t.version} > 0`),
    index('interaction_occurred').on(t.occurredAt, t.id),
    index('interaction_customer').on(t.customerId, t.occurredAt, t.id),
    index('interaction_employee').on(t.employeeId, t.occurredAt, t.id),
    index('interaction_subject_folded').using('gin', t.subjectFolded.op('gin_trgm_ops')),
  ],
)

export const interactionProduct = crm.table(
  'interaction_product',
  {
    interactionId: uuid()
      .notNull()
      .references(() => interaction.id),
    /** Which ERP keeps. */
    productId: uuid().notNull(),
    place: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.interactionId, t.productId] })],
)

export type InteractionRow = InferSelectModel<typeof interaction>
