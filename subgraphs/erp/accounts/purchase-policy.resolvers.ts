import { money, plain } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { companyByCode } from './company.known.service.ts'
import { purchasePolicyOf, setPurchasePolicy } from './purchase-policy.service.ts'

export const purchasePolicyResolvers: Resolvers = {
  Query: {
    purchasePolicy: async (_, { company }, { db }) => purchasePolicyOf(db, await companyByCode(db, company)),
  },
  Mutation: {
    setPurchasePolicy: (_, args, context) => mutate(context, 'setPurchasePolicy', args, setPurchasePolicy),
  },
  PurchasePolicy: {
    matchTolerance: ({ matchTolerance }) => plain(matchTolerance),
    matchToleranceAmount: ({ matchToleranceAmount, currency }) => money(matchToleranceAmount, currency),
    overReceipt: ({ overReceipt }) => plain(overReceipt),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
