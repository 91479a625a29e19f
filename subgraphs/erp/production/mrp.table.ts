import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { acting, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { purchaseOrder } from '../purchasing/orders.table.ts'
import { salesOrder } from '../sales/sales.table.ts'
import { erp, quantity } from '../schema.ts'
import { stockTransfer } from '../stock/stock.documents.table.ts'
import { product, warehouse } from '../stock/stock.table.ts'
import { bom } from './bom.table.ts'
import { plannedDemand } from './planning.table.ts'
import { workOrder } from './work-order.table.ts'

const proposalActions = ['MAKE', 'BUY'] as const
const proposalStatuses = ['OPEN', 'FIRMED'] as const
const demandKinds = ['SALES_ORDER', 'WORK_ORDER', 'PLANNED', 'REORDER', 'PROPOSAL'] as const
const supplyKinds = ['ON_HAND', 'TRANSFER', 'WORK_ORDER', 'PURCHASE_ORDER'] as const

/** A run of planning, kept as it was: only its proposals change, when they are firmed. */
export const mrpRun = erp.table(
  'mrp_run',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    ranOn: date({ mode: 'string' }).notNull(),
    horizon: date({ mode: 'string' }).notNull(),
    reorderLevels: boolean().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    check('mrp_run_horizon', sql`${t.ranOn} <= ${t.horizon}`),
    index('mrp_run_recorded').on(t.companyId, t.recordedAt, t.id),
    index('mrp_run_warehouse').on(t.warehouseId, t.recordedAt, t.id),
  ],
)

/** A product that the run plans, at its low-level code: below everything that it goes into. With how it was planned. */
export const mrpItem = erp.table(
  'mrp_item',
  {
    runId: uuid()
      .notNull()
      .references(() => mrpRun.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    level: integer().notNull(),
    /** The planner's own, made or bought. */
    leadTimeDays: integer(),
    minimumLot: quantity().notNull(),
    lotMultiple: quantity(),
    /** What holds where the planner has said nothing, and it is bought. */
    buyDays: integer(),
    buyMultiple: quantity(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.productId] }), index('mrp_item_level').on(t.runId, t.level)],
)

export const mrpProposal = erp.table(
  'mrp_proposal',
  {
    id: uuid().primaryKey(),
    runId: uuid()
      .notNull()
      .references(() => mrpRun.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    level: integer().notNull(),
    action: text({ enum: proposalActions }).notNull(),
    bomId: uuid().references(() => bom.id),
    quantity: quantity().notNull(),
    releaseOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: proposalStatuses }).notNull().default('OPEN'),
    workOrderId: uuid()
      .unique('mrp_proposal_work_order')
      .references(() => workOrder.id),
    purchaseOrderId: uuid().references(() => purchaseOrder.id),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('mrp_proposal_action', oneOf(t.action, proposalActions)),
    check('mrp_proposal_status', oneOf(t.status, proposalStatuses)),
    check('mrp_proposal_quantity', sql`${t.quantity} > 0 and ${t.releaseOn} <= ${t.dueOn}`),
    check('mrp_proposal_made_by', sql`(${t.bomId} is not null) = (${t.action} = 'MAKE')`),
    check(
      'mrp_proposal_firmed',
      sql`(${t.status} = 'FIRMED') = (coalesce(${t.workOrderId}, ${t.purchaseOrderId}) is not null)`,
    ),
    check(
      'mrp_proposal_became',
      sql`(${t.workOrderId} is null or ${t.action} = 'MAKE') and (${t.purchaseOrderId} is null or ${t.action} = 'BUY')`,
    ),
    index('mrp_proposal_due').on(t.runId, t.dueOn, t.id),
    index('mrp_proposal_release').on(t.runId, t.releaseOn, t.id),
    index('mrp_proposal_product').on(t.productId, t.runId),
  ],
)

/** What the run had to serve: what is not reserved or delivered of it. */
export const mrpDemand = erp.table(
  'mrp_demand',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    runId: uuid()
      .notNull()
      .references(() => mrpRun.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    kind: text({ enum: demandKinds }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    quantity: quantity().notNull(),
    salesOrderId: uuid().references(() => salesOrder.id),
    workOrderId: uuid().references(() => workOrder.id),
    plannedDemandId: uuid().references(() => plannedDemand.id),
    /** The proposal to make what it goes into. */
    proposalId: uuid().references(() => mrpProposal.id),
  },
  (t) => [
    check('mrp_demand_kind', oneOf(t.kind, demandKinds)),
    check('mrp_demand_quantity', sql`${t.quantity} > 0`),
    index('mrp_demand_due').on(t.runId, t.dueOn, t.id),
    index('mrp_demand_product').on(t.runId, t.productId),
  ],
)

/** What the run found there, or on its way. */
export const mrpSupply = erp.table(
  'mrp_supply',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    runId: uuid()
      .notNull()
      .references(() => mrpRun.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    kind: text({ enum: supplyKinds }).notNull(),
    availableOn: date({ mode: 'string' }).notNull(),
    quantity: quantity().notNull(),
    workOrderId: uuid().references(() => workOrder.id),
    purchaseOrderId: uuid().references(() => purchaseOrder.id),
    transferId: uuid().references(() => stockTransfer.id),
  },
  (t) => [
    check('mrp_supply_kind', oneOf(t.kind, supplyKinds)),
    check('mrp_supply_quantity', sql`${t.quantity} > 0`),
    index('mrp_supply_product').on(t.runId, t.productId),
  ],
)

/** Which demand is served by what, and by how much of it. */
export const mrpPeg = erp.table(
  'mrp_peg',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    runId: uuid()
      .notNull()
      .references(() => mrpRun.id),
    demandId: uuid()
      .notNull()
      .references(() => mrpDemand.id),
    supplyId: uuid().references(() => mrpSupply.id),
    proposalId: uuid().references(() => mrpProposal.id),
    quantity: quantity().notNull(),
    /** When the demand is due. */
    dueOn: date({ mode: 'string' }).notNull(),
    /** It is there later than that. */
    late: boolean().notNull(),
  },
  (t) => [
    check('mrp_peg_quantity', sql`${t.quantity} > 0 and (${t.supplyId} is null) <> (${t.proposalId} is null)`),
    index('mrp_peg_demand').on(t.demandId, t.dueOn, t.id),
    index('mrp_peg_proposal').on(t.proposalId, t.dueOn, t.id),
    index('mrp_peg_run').on(t.runId),
  ],
)

export type MrpRunRow = InferSelectModel<typeof mrpRun>
export type MrpProposalRow = InferSelectModel<typeof mrpProposal>
export type MrpDemandRow = InferSelectModel<typeof mrpDemand>
export type MrpSupplyRow = InferSelectModel<typeof mrpSupply>
export type MrpPegRow = InferSelectModel<typeof mrpPeg>
