import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { teamById } from '../teams/teams.loaders.ts'
import { quotaAttainment, setQuota } from './quotas.service.ts'

export const quotasResolvers: Resolvers = {
  Query: { quotaAttainment: (_, { from, to, by }, { db }) => quotaAttainment(db, from, to, by) },
  Mutation: {
    setQuota: (_, args, context) =>
      mutate(context, 'setQuota', args, setQuota, [
        { to: 'employees', field: 'employeeId', id: args.input.employeeId },
      ]),
  },
  Quota: {
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
    team: ({ teamId }, _, context) => (teamId ? teamById(context).load(teamId) : null),
    month: ({ month }) => month.slice(0, 7),
    amount: ({ amount, currency }) => money(amount, currency),
  },
  QuotaAttainment: {
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
    team: ({ teamId }, _, context) => (teamId ? teamById(context).load(teamId) : null),
    quota: ({ quota, currency }) => money(quota, currency),
    won: ({ won, currency }) => money(won, currency),
  },
}
