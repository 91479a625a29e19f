import { byId } from '../../common/context.ts'
import { plain } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { purchaseOrderById } from '../purchasing/orders.loaders.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { transferById } from '../stock/stock.lots.loaders.ts'
import { bomById } from './bom.loaders.ts'
import { firmProposal, firmProposals } from './mrp.firming.service.ts'
import {
  demandsOfRun,
  listMrpRuns,
  mrpDemandById,
  mrpProposalById,
  mrpRunById,
  mrpSupplyById,
  pegsOfDemand,
  pegsOfProposal,
  proposalsOfRun,
} from './mrp.loaders.ts'
import { runMrp } from './mrp.run.service.ts'
import type { MrpDemandRow, MrpRunRow } from './mrp.table.ts'
import { plannedDemandById } from './planning.loaders.ts'
import { workOrderById } from './work-order.loaders.ts'

export const mrpResolvers: Resolvers = {
  Query: {
    mrpRun: (_, { id }, context) => byId(mrpRunById(context), id),
    mrpRuns: (_, args, { db }) => listMrpRuns(db, args),
    mrpProposal: (_, { id }, context) => byId(mrpProposalById(context), id),
  },
  Mutation: {
    runMrp: (_, args, context) => mutate(context, 'runMrp', args, runMrp),
    firmProposals: (_, args, context) => mutate(context, 'firmProposals', args, firmProposals),
    firmProposal: (_, args, context) => mutate(context, 'firmProposal', args, firmProposal),
  },
  MrpRun: {
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    proposals: ({ id }, args, context) => proposalsOfRun(context, args).load(id),
    demands: ({ id }, args, context) => demandsOfRun(context, args).load(id),
  },
  MrpProposal: {
    run: async ({ runId }, _, context) => (await mrpRunById(context).load(runId)) as MrpRunRow,
    product: ({ productId }, _, context) => productById(context).load(productId),
    bom: ({ bomId }, _, context) => (bomId ? bomById(context).load(bomId) : null),
    quantity: ({ quantity }) => plain(quantity),
    late: async ({ runId, releaseOn }, _, context) =>
      releaseOn < ((await mrpRunById(context).load(runId)) as MrpRunRow).ranOn,
    pegs: ({ id }, args, context) => pegsOfProposal(context, args).load(id),
    workOrder: ({ workOrderId }, _, context) => (workOrderId ? workOrderById(context).load(workOrderId) : null),
    purchaseOrder: ({ purchaseOrderId }, _, context) =>
      purchaseOrderId ? purchaseOrderById(context).load(purchaseOrderId) : null,
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  MrpDemand: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    quantity: ({ quantity }) => plain(quantity),
    salesOrder: ({ salesOrderId }, _, context) => (salesOrderId ? orderById(context).load(salesOrderId) : null),
    workOrder: ({ workOrderId }, _, context) => (workOrderId ? workOrderById(context).load(workOrderId) : null),
    plannedDemand: ({ plannedDemandId }, _, context) =>
      plannedDemandId ? plannedDemandById(context).load(plannedDemandId) : null,
    proposal: ({ proposalId }, _, context) => (proposalId ? mrpProposalById(context).load(proposalId) : null),
    pegs: ({ id }, args, context) => pegsOfDemand(context, args).load(id),
  },
  MrpSupply: {
    quantity: ({ quantity }) => plain(quantity),
    workOrder: ({ workOrderId }, _, context) => (workOrderId ? workOrderById(context).load(workOrderId) : null),
    purchaseOrder: ({ purchaseOrderId }, _, context) =>
      purchaseOrderId ? purchaseOrderById(context).load(purchaseOrderId) : null,
    transfer: ({ transferId }, _, context) => (transferId ? transferById(context).load(transferId) : null),
  },
  MrpPeg: {
    quantity: ({ quantity }) => plain(quantity),
    demand: async ({ demandId }, _, context) => (await mrpDemandById(context).load(demandId)) as MrpDemandRow,
    supply: ({ supplyId }, _, context) => (supplyId ? mrpSupplyById(context).load(supplyId) : null),
    proposal: ({ proposalId }, _, context) => (proposalId ? mrpProposalById(context).load(proposalId) : null),
  },
}
