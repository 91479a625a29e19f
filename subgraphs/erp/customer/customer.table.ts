import type { InferSelectModel } from 'drizzle-orm'
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { codeColumn } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'

/** What ERP keeps of customers that it has written about or was told of: a copy of CRM's, as of `crmVersion`. */
export const customer = erp.table('customer', {
  id: uuid().primaryKey(),
  number: codeColumn().notNull(),
  name: text().notNull(),
  /** The billing address as it stands on documents, one line of the address a line of the text. */
  billingAddress: text().notNull(),
  crmVersion: integer().notNull(),
})

export type CustomerRow = InferSelectModel<typeof customer>
