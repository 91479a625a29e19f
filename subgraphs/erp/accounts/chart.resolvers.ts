import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { groupOfAccount, ledgerAccountByNumber, listLedgerAccounts } from './chart.loaders.ts'
import { createLedgerAccount, updateLedgerAccount } from './chart.service.ts'

export const chartResolvers: Resolvers = {
  Query: {
    ledgerAccounts: (_, args, { db }) => listLedgerAccounts(db, args),
    ledgerAccount: (_, { number, company }, { db }) => ledgerAccountByNumber(db, number, company),
  },
  Mutation: {
    createLedgerAccount: (_, args, context) => mutate(context, 'createLedgerAccount', args, createLedgerAccount),
    updateLedgerAccount: (_, args, context) => mutate(context, 'updateLedgerAccount', args, updateLedgerAccount),
  },
  LedgerAccount: {
    group: ({ id, groupNumber }, _, context) => (groupNumber === null ? null : groupOfAccount(context).load(id)),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
