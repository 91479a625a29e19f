import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { plain } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { bomById } from './bom.loaders.ts'
import type { BomRow } from './bom.table.ts'
import { workCentreById } from './work-centre.loaders.ts'
import { inBase } from '../accounts/company.facts.ts'
import type { WorkCentreRow } from './work-centre.table.ts'
import { issueComponents, scrapComponents } from './work-order.issue.service.ts'
import {
  cancelWorkOrder,
  closeWorkOrder,
  releaseWorkOrder,
  rescheduleWorkOrder,
  startWorkOrder,
} from './work-order.lifecycle.service.ts'
import {
  componentsOfOrder,
  eventsOfOrder,
  listWorkOrders,
  operationsOfOrder,
  workOrderById,
  workOrderByNumber,
} from './work-order.loaders.ts'
import { receiveProduct, reportOperation, scrapProduct } from './work-order.making.service.ts'
import { returnComponents, withdrawHours } from './work-order.return.service.ts'
import { createWorkOrder } from './work-order.service.ts'
import type { WorkOrderRow } from './work-order.table.ts'

export const workOrderResolvers: Resolvers = {
  Query: {
    workOrder: (_, { id }, context) => byId(workOrderById(context), id),
    workOrderByNumber: (_, { number, company }, { db }) => workOrderByNumber(db, number, company),
    workOrders: (_, args, { db }) => listWorkOrders(db, args),
  },
  Mutation: {
    createWorkOrder: (_, args, context) => mutate(context, 'createWorkOrder', args, createWorkOrder),
    rescheduleWorkOrder: (_, args, context) => mutate(context, 'rescheduleWorkOrder', args, rescheduleWorkOrder),
    releaseWorkOrder: (_, args, context) => mutate(context, 'releaseWorkOrder', args, releaseWorkOrder),
    startWorkOrder: (_, args, context) => mutate(context, 'startWorkOrder', args, startWorkOrder),
    issueComponents: (_, args, context) => mutate(context, 'issueComponents', args, issueComponents),
    returnComponents: (_, args, context) => mutate(context, 'returnComponents', args, returnComponents),
    scrapComponents: (_, args, context) => mutate(context, 'scrapComponents', args, scrapComponents),
    reportOperation: (_, args, context) => mutate(context, 'reportOperation', args, reportOperation),
    withdrawHours: (_, args, context) => mutate(context, 'withdrawHours', args, withdrawHours),
    receiveProduct: (_, args, context) => mutate(context, 'receiveProduct', args, receiveProduct),
    scrapProduct: (_, args, context) => mutate(context, 'scrapProduct', args, scrapProduct),
    closeWorkOrder: (_, args, context) => mutate(context, 'closeWorkOrder', args, closeWorkOrder),
    cancelWorkOrder: (_, args, context) => mutate(context, 'cancelWorkOrder', args, cancelWorkOrder),
  },
  WorkOrder: {
    number: ({ number }) => number || null,
    product: ({ productId }, _, context) => productById(context).load(productId),
    bom: async ({ bomId }, _, context) => (await bomById(context).load(bomId)) as BomRow,
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    quantity: ({ quantity }) => plain(quantity),
    tolerance: ({ tolerance }) => plain(tolerance),
    received: ({ received }) => plain(received),
    scrapped: ({ scrapped }) => plain(scrapped),
    remaining: remainingOf,
    workInProgress: ({ wip, companyId }, _, context) => inBase(context, companyId, wip),
    components: ({ id }, _, context) => componentsOfOrder(context).load(id),
    operations: ({ id }, _, context) => operationsOfOrder(context).load(id),
    events: ({ id }, args, context) => eventsOfOrder(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  WorkOrderComponent: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    required: ({ required }) => plain(required),
    reserved: ({ reserved }) => plain(reserved),
    issued: ({ issued }) => plain(issued),
    scrapped: ({ scrapped }) => plain(scrapped),
    cost: ({ value, companyId }, _, context) => inBase(context, companyId, value),
  },
  WorkOrderOperation: {
    workCentre: async ({ workCentreId }, _, context) =>
      (await workCentreById(context).load(workCentreId)) as WorkCentreRow,
    plannedHours: ({ plannedHours }) => plain(plannedHours),
    reportedHours: ({ reportedHours }) => plain(reportedHours),
    cost: ({ value, companyId }, _, context) => inBase(context, companyId, value),
  },
  WorkOrderEvent: {
    quantity: ({ quantity }) => plain(quantity),
    value: async ({ value, workOrderId }, _, context) =>
      inBase(context, (await workOrderById(context).load(workOrderId))?.companyId ?? '', value),
  },
}

function remainingOf({ quantity, received, scrapped }: WorkOrderRow): string {
  const left = new Big(quantity).minus(received).minus(scrapped)
  return left.gt(0) ? left.toFixed() : '0'
}
