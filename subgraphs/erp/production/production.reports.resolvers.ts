import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { loadAgainstCapacity } from './production.reports.service.ts'
import { workCentreById } from './work-centre.loaders.ts'
import type { WorkCentreRow } from './work-centre.table.ts'

export const productionReportResolvers: Resolvers = {
  Query: {
    loadAgainstCapacity: (_, args, { db }) => loadAgainstCapacity(db, args),
  },
  CapacityWeek: {
    workCentre: async ({ workCentreId }, _, context) =>
      (await workCentreById(context).load(workCentreId)) as WorkCentreRow,
    capacityHours: ({ capacityHours }) => plain(capacityHours),
    loadHours: ({ loadHours }) => plain(loadHours),
    utilisation: ({ utilisation }) => (utilisation === null ? null : plain(utilisation)),
  },
}
