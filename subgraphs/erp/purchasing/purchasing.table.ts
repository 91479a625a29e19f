import { type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import { index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, peopleText } from '../../common/database/columns.ts'
import { erp, foldedName } from '../schema.ts'

export const supplier = erp.table(
  'supplier',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    nameFolded: foldedName(),
    contactName: text(),
    contactTitle: text(),
    phone: text(),
    website: text(),
    line1: text(),
    city: text(),
    region: text(),
    postalCode: text(),
    countryCode: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index('supplier_name').on(t.name, t.id),
    index('supplier_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

export type SupplierRow = InferSelectModel<typeof supplier>
export type NewSupplier = InferInsertModel<typeof supplier>
