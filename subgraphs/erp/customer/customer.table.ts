import { sql, type InferSelectModel } from 'drizzle-orm'
import { index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'

/** What ERP keeps of customers that it has written about or was told of: a copy of CRM's, as of `crmVersion`. */
export const customer = erp.table(
  'customer',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull(),
    name: text().notNull(),
    /** The billing address as it stands on documents, one line of the address a line of the text. */
    billingAddress: text().notNull(),
    /** Of the billing address, for reports. Null without one, and where it was kept before ERP was told of it. */
    countryCode: text(),
    region: text(),
    crmVersion: integer().notNull(),
    /** Since when nothing is kept of who it was. The copy never changes from then on. */
    erasedAt: moment(),
  },
  (t) => [
    index('customer_erased')
      .on(t.id)
      .where(sql`erased_at is not null`),
  ],
)

/** As CRM tells of it. */
export type CustomerRow = Omit<InferSelectModel<typeof customer>, 'erasedAt'>
