import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { allLeadSources, allLostReasons, allStages, stagesAfter } from './choices.loaders.ts'
import { setLeadSource, setLostReason, setStageProbability } from './choices.service.ts'

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
    next: ({ stage }, _, context) => stagesAfter(stage, context),
  },
}
