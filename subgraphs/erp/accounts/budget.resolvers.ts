import Big from 'big.js'
import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { budgetReport, setBudget } from './budget.service.ts'
import { costCentreById } from './dimensions.loaders.ts'
import { ledgerAccountById } from './ledger.loaders.ts'
import type { LedgerAccountRow } from './chart.table.ts'

export const budgetResolvers: Resolvers = {
  Query: {
    budgetReport: (_, args, { db }) => budgetReport(db, args),
  },
  Mutation: {
    setBudget: (_, args, context) => mutate(context, 'setBudget', args, setBudget),
  },
  BudgetLine: {
    costCentre: ({ costCentreId }, _, context) => (costCentreId ? costCentreById(context).load(costCentreId) : null),
    account: async ({ accountId }, _, context) =>
      (await ledgerAccountById(context).load(accountId)) as LedgerAccountRow,
    budget: ({ budget, currency }) => money(budget, currency),
    actual: ({ actual, currency }) => money(actual, currency),
    difference: ({ actual, budget, currency }) => money(new Big(actual).minus(budget).toFixed(), currency),
  },
}
