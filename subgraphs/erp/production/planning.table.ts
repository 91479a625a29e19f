import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { erp, quantity } from '../schema.ts'
import { product, warehouse } from '../stock/stock.table.ts'

/** How a product is planned, where that is not left to its bill of material or supplier. */
export const planningParameter = erp.table(
  'planning_parameter',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    leadTimeDays: integer(),
    minimumLot: quantity().notNull().default('0'),
    lotMultiple: quantity(),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('planning_parameter_product').on(t.companyId, t.productId),
    check('planning_parameter_lead_time', sql`${t.leadTimeDays} between 0 and 999`),
    check('planning_parameter_lots', sql`${t.minimumLot} >= 0 and ${t.lotMultiple} > 0`),
    index('planning_parameter_recorded').on(t.companyId, t.recordedAt, t.id),
  ],
)

/** Demand that no order tells of: a forecast, a campaign, a fair. */
export const plannedDemand = erp.table(
  'planned_demand',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    dueOn: date({ mode: 'string' }).notNull(),
    quantity: quantity().notNull(),
    note: text(),
    withdrawn: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    check('planned_demand_quantity', sql`${t.quantity} > 0`),
    index('planned_demand_due').on(t.companyId, t.dueOn, t.id),
    index('planned_demand_place').on(t.warehouseId, t.dueOn),
    index('planned_demand_product').on(t.productId, t.dueOn, t.id),
  ],
)

export type PlanningParameterRow = InferSelectModel<typeof planningParameter>
export type PlannedDemandRow = InferSelectModel<typeof plannedDemand>
