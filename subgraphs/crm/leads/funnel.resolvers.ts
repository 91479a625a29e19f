import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { leadFunnel } from './funnel.service.ts'

export const funnelResolvers: Resolvers = {
  Query: { leadFunnel: (_, { from, to, by }, { db }) => leadFunnel(db, from, to, by) },
  LeadFunnelRow: {
    wonValue: ({ wonValue }) => wonValue.map(({ amount, currency }) => money(amount, currency)),
  },
}
