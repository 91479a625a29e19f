import type { InferSelectModel } from 'drizzle-orm'
import { boolean, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'
import { company } from './company.table.ts'

/** A part of the company that costs and revenue are told apart by. */
export const costCentre = erp.table(
  'cost_centre',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: text().notNull(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [unique('cost_centre_code').on(t.companyId, t.code)],
)

export type CostCentreRow = InferSelectModel<typeof costCentre>
