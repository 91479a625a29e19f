import type { Resolvers } from '../graph.generated.ts'
import { documentReadsOfCustomer, documentReadsOfPartner } from './partners.loaders.ts'

export const partnersResolvers: Resolvers = {
  Customer: {
    documentReads: ({ id }, args, context) => documentReadsOfCustomer(context, args).load(id),
  },
  Partner: {
    documentReads: ({ id }, args, context) => documentReadsOfPartner(context, args).load(id),
  },
}
