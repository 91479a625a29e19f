import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { movesOfLifecycle } from '../lifecycles/lifecycles.loaders.ts'
import { mutate } from '../mutate.ts'
import { allLeadSources, allLostReasons, allStages } from './choices.loaders.ts'
import { setLeadSource, setLostReason, setStageProbability } from './choices.service.ts'
import type { Stage } from './opportunities.table.ts'

export const choicesResolvers: Resolvers = {
  Query: {
    opportunityStages: (_, __, { db }) => allStages(db),
    lostReasons: (_, __, { db }) => allLostReasons(db),
    leadSources: (_, __, { db }) => allLeadSources(db),
  },
  Mutation: {
    setStageProbability: (_, args, context) => mutate(context, 'setStageProbability', args, setStageProbability),
    setLostReason: (_, args, context) => mutate(context, 'setLostReason', args, setLostReason),
    setLeadSource: (_, args, context) => mutate(context, 'setLeadSource', args, setLeadSource),
  },
  OpportunityStageRule: {
    probability: ({ probability }) => plain(probability),
    next: async ({ stage }, _, context) =>
      (await movesOfLifecycle(context).load('opportunity'))
        .filter(({ fromState }) => fromState === stage)
        .map(({ toState }) => toState as Stage),
  },
}
