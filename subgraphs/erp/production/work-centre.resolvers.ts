import { plain } from '../../common/money.ts'
import { inBase } from '../accounts/company.facts.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { listWorkCentres } from './work-centre.loaders.ts'
import { createWorkCentre, updateWorkCentre } from './work-centre.service.ts'

export const workCentreResolvers: Resolvers = {
  Query: {
    workCentres: (_, args, { db }) => listWorkCentres(db, args),
  },
  Mutation: {
    createWorkCentre: (_, args, context) => mutate(context, 'createWorkCentre', args, createWorkCentre),
    updateWorkCentre: (_, args, context) => mutate(context, 'updateWorkCentre', args, updateWorkCentre),
  },
  WorkCentre: {
    hourlyRate: ({ hourlyRate, companyId }, _, context) => inBase(context, companyId, hourlyRate),
    capacityHours: ({ capacityHours }) => plain(capacityHours),
    efficiency: ({ efficiency }) => plain(efficiency),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
