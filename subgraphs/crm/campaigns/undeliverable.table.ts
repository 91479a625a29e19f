import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, text, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { consentChannels } from '../consents/consents.table.ts'
import { customer } from '../customers/customers.table.ts'
import { crm } from '../schema.ts'
import { campaign } from './campaigns.table.ts'

/**
 * What bounced hard: nothing more is sent there until the row is gone. It holds for whoever is reached at that address now, so that
 * it ends by itself for a customer whose address changes.
 */
export const undeliverable = crm.table(
  'undeliverable',
  {
    id: uuid().primaryKey(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    channel: text({ enum: consentChannels }).notNull(),
    /** Where the customer was reached when it bounced, as `crm.address_of` has it; null where none is known. */
    address: codeColumn(),
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    since: moment()
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    check('undeliverable_channel', oneOf(t.channel, consentChannels)),
    index('undeliverable_customer').on(t.customerId),
    index('undeliverable_address').on(t.channel, t.address),
  ],
)

export type UndeliverableRow = InferSelectModel<typeof undeliverable>
