import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, oneOf } from '../../common/database/columns.ts'
import { amount, erp } from '../schema.ts'
import { company } from './company.table.ts'

export const taxDirections = ['OUTPUT', 'INPUT'] as const

/** A rate of VAT on what is sold (OUTPUT) or bought (INPUT). A code has one rate a day in each direction. */
export const taxCode = erp.table(
  'tax_code',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    direction: text({ enum: taxDirections }).notNull(),
    code: codeColumn().notNull(),
    name: text().notNull(),
    /** A fraction: 0.25 is 25 percent. */
    rate: amount().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('tax_code_from').on(t.companyId, t.direction, t.code, t.validFrom),
    check('tax_code_direction', oneOf(t.direction, taxDirections)),
    check('tax_code_span', sql`${t.validFrom} <= ${t.validTo}`),
    check('tax_code_rate', sql`${t.rate} between 0 and 1`),
  ],
)

export type TaxCodeRow = InferSelectModel<typeof taxCode>
