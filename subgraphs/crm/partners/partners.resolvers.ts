import type { Resolvers } from '../graph.generated.ts'
import { partnerReadsOfCustomer } from './partners.loaders.ts'

export const partnersResolvers: Resolvers = {
  Customer: {
    partnerReads: ({ id }, args, context) => partnerReadsOfCustomer(context, args).load(id),
  },
}
