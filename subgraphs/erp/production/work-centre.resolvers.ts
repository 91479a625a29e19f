import { money, plain } from '../../common/money.ts'
import { companyById } from '../accounts/ledger.loaders.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { listWorkCentres } from './work-centre.loaders.ts'
import { createWorkCentre, updateWorkCentre } from './work-centre.service.ts'

/** An amount in the base currency of the company that it belongs to. */
export const inBaseCurrency = async (amount: string, companyId: string, context: ErpContext) =>
  money(amount, (await companyById(context).load(companyId))?.baseCurrency ?? '')

export const workCentreResolvers: Resolvers = {
  Query: {
    workCentres: (_, args, { db }) => listWorkCentres(db, args),
  },
  Mutation: {
    createWorkCentre: (_, args, context) => mutate(context, 'createWorkCentre', args, createWorkCentre),
    updateWorkCentre: (_, args, context) => mutate(context, 'updateWorkCentre', args, updateWorkCentre),
  },
  WorkCentre: {
    hourlyRate: ({ hourlyRate, companyId }, _, context) => inBaseCurrency(hourlyRate, companyId, context),
    capacityHours: ({ capacityHours }) => plain(capacityHours),
    efficiency: ({ efficiency }) => plain(efficiency),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
