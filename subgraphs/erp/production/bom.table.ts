import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { erp, quantity, transactionId } from '../schema.ts'
import { product } from '../stock/stock.table.ts'
import { workCentre } from './work-centre.table.ts'

/**
 * What a product is made of, from a day on. A revision stays as written, with the components and operations that came with
 * it: the next revision changes them. Those of a product never overlap, and no product is part of itself: see the guards.
 */
export const bom = erp.table(
  'bom',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    /** Counted by the database, from 1, within company and product. */
    revision: integer().notNull().default(0),
    /** How many of the product the components' quantities make. */
    output: quantity().notNull().default('1'),
    /** Where it is a component, what it is made of is taken in its place. */
    phantom: boolean().notNull().default(false),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    withdrawn: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [
    unique('bom_revision').on(t.companyId, t.productId, t.revision),
    check('bom_output', sql`${t.output} > 0`),
    check('bom_span', sql`${t.validTo} is null or ${t.validFrom} <= ${t.validTo}`),
    index('bom_valid_from').on(t.companyId, t.validFrom, t.id),
    index('bom_product').on(t.productId, t.companyId, t.validFrom, t.id),
    index('bom_phantom')
      .on(t.companyId, t.productId)
      .where(sql`${t.phantom}`),
  ],
)

export const bomComponent = erp.table(
  'bom_component',
  {
    bomId: uuid()
      .notNull()
      .references(() => bom.id),
    lineNumber: integer().notNull(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    /** For the revision's output, before scrap. */
    quantity: quantity().notNull(),
    /** A fraction that is taken on top: 0.05 is 5 percent. */
    scrap: quantity().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.bomId, t.lineNumber] }),
    check('bom_component_quantity', sql`${t.quantity} > 0 and ${t.scrap} >= 0 and ${t.scrap} <= 10`),
    index('bom_component_product').on(t.productId, t.bomId),
  ],
)

export const bomOperation = erp.table(
  'bom_operation',
  {
    bomId: uuid()
      .notNull()
      .references(() => bom.id),
    lineNumber: integer().notNull(),
    name: text().notNull(),
    workCentreId: uuid()
      .notNull()
      .references(() => workCentre.id),
    /** Once a lot. */
    setupMinutes: quantity().notNull().default('0'),
    /** For one of the product. */
    runMinutes: quantity().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.bomId, t.lineNumber] }),
    check('bom_operation_minutes', sql`${t.setupMinutes} >= 0 and ${t.runMinutes} >= 0`),
    index('bom_operation_work_centre').on(t.workCentreId),
  ],
)

export type BomRow = InferSelectModel<typeof bom>
export type BomComponentRow = InferSelectModel<typeof bomComponent>
export type BomOperationRow = InferSelectModel<typeof bomOperation>
