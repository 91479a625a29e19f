import { sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, peopleText } from '../../common/database/columns.ts'
import { currency, erp, foldedName } from '../schema.ts'

export const supplier = erp.table(
  'supplier',
  {
    id: uuid().primaryKey(),
    number: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    nameFolded: foldedName(),
    contactName: text(),
    contactTitle: text(),
    email: text(),
    phone: text(),
    website: text(),
    line1: text(),
    city: text(),
    region: text(),
    postalCode: text(),
    countryCode: text(),
    /** What it is ordered and paid in; null: each company's own. */
    currency: currency(),
    paymentTermsDays: integer().notNull().default(30),
    leadTimeDays: integer(),
    /** False: nothing new is ordered of it. */
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('supplier_terms', sql`${t.paymentTermsDays} between 0 and 365`),
    check('supplier_lead_time', sql`${t.leadTimeDays} between 0 and 999`),
    index('supplier_name').on(t.name, t.id),
    index('supplier_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('supplier_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

export type SupplierRow = InferSelectModel<typeof supplier>
export type NewSupplier = InferInsertModel<typeof supplier>
