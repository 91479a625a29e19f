import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { quotaAttainment, setQuota } from './quotas.service.ts'

export const quotasResolvers: Resolvers = {
  Query: { quotaAttainment: (_, { from, to }, { db }) => quotaAttainment(db, from, to) },
  Mutation: {
    setQuota: (_, args, context) =>
      mutate(context, 'setQuota', args, setQuota, [
        { to: 'employees', field: 'employeeId', id: args.input.employeeId },
      ]),
  },
  Quota: {
    employee: ({ employeeId }) => ({ id: employeeId }),
    month: ({ month }) => month.slice(0, 7),
    amount: ({ amount, currency }) => money(amount, currency),
  },
  QuotaAttainment: {
    employee: ({ employeeId }) => ({ id: employeeId }),
    quota: ({ quota, currency }) => money(quota, currency),
    won: ({ won, currency }) => money(won, currency),
  },
}
