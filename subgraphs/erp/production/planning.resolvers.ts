import { plain } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { listPlannedDemands, listPlanningParameters } from './planning.loaders.ts'
import { planDemand, setPlanning, withdrawDemand } from './planning.service.ts'

export const planningResolvers: Resolvers = {
  Query: {
    planningParameters: (_, args, { db }) => listPlanningParameters(db, args),
    plannedDemands: (_, args, { db }) => listPlannedDemands(db, args),
  },
  Mutation: {
    setPlanning: (_, args, context) => mutate(context, 'setPlanning', args, setPlanning),
    planDemand: (_, args, context) => mutate(context, 'planDemand', args, planDemand),
    withdrawDemand: (_, args, context) => mutate(context, 'withdrawDemand', args, withdrawDemand),
  },
  PlanningParameter: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    minimumLot: ({ minimumLot }) => plain(minimumLot),
    lotMultiple: ({ lotMultiple }) => (lotMultiple === null ? null : plain(lotMultiple)),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  PlannedDemand: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    quantity: ({ quantity }) => plain(quantity),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
