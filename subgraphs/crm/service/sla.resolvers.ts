import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { calendarById } from './calendars.loaders.ts'
import { listPolicies, listQueues, queueById, targetsOfPolicy, tierOfCustomer } from './sla.loaders.ts'
import { setCaseQueue, setServiceTier, setSlaPolicy } from './sla.service.ts'

export const slaResolvers: Resolvers = {
  Query: {
    caseQueues: (_, _args, { db }) => listQueues(db),
    slaPolicies: (_, _args, { db }) => listPolicies(db),
  },
  Mutation: {
    setCaseQueue: (_, args, context) => mutate(context, 'setCaseQueue', args, setCaseQueue),
    setSlaPolicy: (_, args, context) =>
      mutate(context, 'setSlaPolicy', args, setSlaPolicy, [
        { to: 'employees', field: 'escalateToId', id: args.input.escalateToId },
      ]),
    setServiceTier: (_, args, context) => mutate(context, 'setServiceTier', args, setServiceTier),
  },
  Customer: {
    serviceTier: async ({ id }, _, context) => (await tierOfCustomer(context).load(id))?.tier ?? null,
  },
  SlaPolicy: {
    calendar: ({ calendarId }, _, context) => (calendarId ? calendarById(context).load(calendarId) : null),
    queue: ({ queueId }, _, context) => (queueId ? queueById(context).load(queueId) : null),
    escalateTo: ({ escalateToId }) => (escalateToId ? { id: escalateToId } : null),
    targets: ({ id }, _, context) => targetsOfPolicy(context).load(id),
  },
}
