import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { amount, erp, quantity } from '../schema.ts'
import { product, stockMovement, warehouse } from '../stock/stock.table.ts'
import { bom } from './bom.table.ts'
import { workCentre } from './work-centre.table.ts'

const statuses = ['PLANNED', 'RELEASED', 'STARTED', 'COMPLETED', 'CLOSED', 'CANCELLED'] as const

/** Follows its ledger, `work_order_event` (the database sees to it): what was made, and what the work in progress is worth. */
export const workOrder = erp.table(
  'work_order',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    /** Given on release; empty until then. */
    number: codeColumn().notNull().default(''),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    bomId: uuid()
      .notNull()
      .references(() => bom.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    quantity: quantity().notNull(),
    /** A fraction of what is planned by which more may be issued and made. */
    tolerance: quantity().notNull().default('0'),
    backflush: boolean().notNull().default(false),
    startsOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: statuses }).notNull().default('PLANNED'),
    received: quantity().notNull().default('0'),
    scrapped: quantity().notNull().default('0'),
    /** Work in progress, in the company's base currency. */
    wip: amount().notNull().default('0'),
    releasedOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    uniqueIndex('work_order_number')
      .on(t.companyId, t.number)
      .where(sql`number <> ''`),
    check('work_order_status', oneOf(t.status, statuses)),
    check('work_order_numbered', sql`${t.number} <> '' or ${t.status} in ('PLANNED', 'CANCELLED')`),
    check('work_order_quantity', sql`${t.quantity} > 0 and ${t.tolerance} >= 0 and ${t.tolerance} <= 1`),
    check('work_order_dates', sql`${t.startsOn} <= ${t.dueOn}`),
    check(
      'work_order_made',
      sql`${t.received} >= 0 and ${t.scrapped} >= 0 and ${t.received} + ${t.scrapped} <= ${t.quantity} * (1 + ${t.tolerance})`,
    ),
    check('work_order_wip', sql`${t.wip} >= 0 and (${t.wip} = 0 or ${t.status} in ('STARTED', 'COMPLETED'))`),
    index('work_order_due_on').on(t.companyId, t.dueOn, t.id),
    index('work_order_starts_on').on(t.companyId, t.startsOn, t.id),
    index('work_order_days').on(sql`(${t.dueOn} - ${t.startsOn})`),
    index('work_order_by_number').on(t.companyId, t.number, t.id),
    index('work_order_by_status').on(t.companyId, t.status, t.dueOn, t.id),
    index('work_order_product').on(t.productId, t.dueOn, t.id),
    index('work_order_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)

export const workOrderComponent = erp.table(
  'work_order_component',
  {
    workOrderId: uuid()
      .notNull()
      .references(() => workOrder.id),
    lineNumber: integer().notNull(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    required: quantity().notNull(),
    /** What may be issued at most: with the order's tolerance. */
    allowed: quantity().notNull(),
    reserved: quantity().notNull().default('0'),
    issued: quantity().notNull().default('0'),
    scrapped: quantity().notNull().default('0'),
    /** Of what is issued, in the company's base currency. */
    value: amount().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.workOrderId, t.lineNumber] }),
    unique('work_order_component_once').on(t.workOrderId, t.productId),
    check('work_order_component_required', sql`${t.required} > 0 and ${t.allowed} >= ${t.required}`),
    check('work_order_component_issued', sql`${t.issued} between 0 and ${t.allowed}`),
    check('work_order_component_reserved', sql`${t.reserved} between 0 and greatest(${t.required} - ${t.issued}, 0)`),
    check('work_order_component_scrapped', sql`${t.scrapped} >= 0 and ${t.value} >= 0`),
    index('work_order_component_product').on(t.productId, t.workOrderId),
  ],
)

export const workOrderOperation = erp.table(
  'work_order_operation',
  {
    workOrderId: uuid()
      .notNull()
      .references(() => workOrder.id),
    lineNumber: integer().notNull(),
    name: text().notNull(),
    workCentreId: uuid()
      .notNull()
      .references(() => workCentre.id),
    /** At the centre's efficiency of the day that the order was made. */
    plannedHours: quantity().notNull(),
    reportedHours: quantity().notNull().default('0'),
    value: amount().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.workOrderId, t.lineNumber] }),
    check('work_order_operation_hours', sql`${t.plannedHours} >= 0 and ${t.reportedHours} >= 0 and ${t.value} >= 0`),
    index('work_order_operation_work_centre').on(t.workCentreId, t.workOrderId),
  ],
)

const eventKinds = [
  'ISSUE',
  'OPERATION',
  'COMPONENT_RETURN',
  'HOURS_WITHDRAWN',
  'RECEIPT',
  'COMPONENT_SCRAP',
  'PRODUCT_SCRAP',
  'VARIANCE',
] as const

/** What has happened to a work order. Append-only; inserting an event moves the order, its components and operations. */
export const workOrderEvent = erp.table(
  'work_order_event',
  {
    id: uuid().primaryKey(),
    workOrderId: uuid()
      .notNull()
      .references(() => workOrder.id),
    kind: text({ enum: eventKinds }).notNull(),
    /** Of the component or operation. */
    lineNumber: integer(),
    /** Hours of an operation; else in the product's unit. */
    quantity: quantity().notNull(),
    /** In the company's base currency; the stock movement's own where there is one. */
    value: amount().notNull(),
    movementId: uuid().references(() => stockMovement.id),
    occurredOn: date({ mode: 'string' }).notNull(),
    reason: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('work_order_event_movement').on(t.movementId),
    check('work_order_event_kind', oneOf(t.kind, eventKinds)),
    check('work_order_event_value', sql`${t.quantity} >= 0 and ${t.value} >= 0`),
    check(
      'work_order_event_moves_stock',
      sql`(${t.movementId} is not null) = (${t.kind} in ('ISSUE', 'RECEIPT', 'COMPONENT_SCRAP', 'COMPONENT_RETURN'))`,
    ),
    check(
      'work_order_event_line',
      sql`(${t.lineNumber} is not null) = (${t.kind} in ('ISSUE', 'OPERATION', 'COMPONENT_SCRAP', 'COMPONENT_RETURN', 'HOURS_WITHDRAWN'))`,
    ),
    index('work_order_event_order').on(t.workOrderId, t.recordedAt, t.id),
  ],
)

export type WorkOrderRow = InferSelectModel<typeof workOrder>
export type WorkOrderStatus = WorkOrderRow['status']
export type WorkOrderComponentRow = InferSelectModel<typeof workOrderComponent>
export type WorkOrderOperationRow = InferSelectModel<typeof workOrderOperation>
export type WorkOrderEventRow = InferSelectModel<typeof workOrderEvent>
