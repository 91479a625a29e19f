import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { endDifferingSharing } from '../partners/partners.sharing.service.ts'
import { customerById, customerRecordById } from './customers.loaders.ts'
import type { CustomerRow } from './customers.table.ts'
import { mergesOfCustomer, movedByMerge } from './merges.loaders.ts'
import { mergeCustomers, unmergeCustomer } from './merges.service.ts'

export const mergesResolvers: Resolvers = {
  Mutation: {
    mergeCustomers: async (_, args, context) => {
      const answer = await mutate(context, 'mergeCustomers', args, (tx, input) =>
        mergeCustomers(tx, endDifferingSharing, input),
      )
      context.deliverCustomerChanges()
      return answer
    },
    unmergeCustomer: async (_, args, context) => {
      const answer = await mutate(context, 'unmergeCustomer', args, unmergeCustomer)
      context.deliverCustomerChanges()
      return answer
    },
  },
  Customer: {
    merges: ({ id }, _, context) => mergesOfCustomer(context).load(id),
  },
  CustomerMerge: {
    survivor: ({ survivorId }, _, context) => customerById(context).load(survivorId),
    merged: async ({ mergedId }, _, context) => (await customerRecordById(context).load(mergedId)) as CustomerRow,
    moved: ({ id }, _, context) => movedByMerge(context).load(id),
  },
  MergedCustomer: {
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
