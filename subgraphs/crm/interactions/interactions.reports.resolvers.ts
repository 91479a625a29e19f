import { allowedValues } from '../../common/graph/allow.ts'
import { page } from '../../common/list/list.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { customerById, customerList, notMerged, readsCustomer } from '../customers/customers.loaders.ts'
import { withCustomFields } from '../fields/lookup.ts'
import type { Resolvers } from '../graph.generated.ts'
import { isDormant, lastActivityOf, type Activity } from './activity.loaders.ts'
import { interactionReport } from './interactions.reports.service.ts'

const kindsOf = (
  schema: Parameters<typeof allowedValues>[0],
  context: Parameters<typeof allowedValues>[2],
  of: readonly string[] | null | undefined,
) => allowedValues(schema, 'CustomerActivity', context).filter((kind) => !of || of.includes(kind)) as Activity[]

export const interactionsReportsResolvers: Resolvers = {
  Query: {
    interactionReport: (_, args, { db }) => interactionReport(db, args),
    dormantCustomers: async (_, { days, of, ...args }, context, { schema }) => {
      if (days < 1 || days > 3660) refuseInput('days', 'days: must be 1 to 3660.')
      const kinds = kindsOf(schema, context, of)
      return page(
        context.db,
        customerList,
        await withCustomFields(context, 'CUSTOMER', args),
        notMerged,
        isDormant(days, kinds),
      )
    },
  },
  Customer: {
    lastActivityAt: readsCustomer(['id'], async ({ id }, { of }, context, { schema }) => {
      const [last] = await lastActivityOf(context, { kinds: kindsOf(schema, context, of) }).load(id)
      return last?.at ?? null
    }),
  },
  InteractionReport: {
    interactions: ({ totals }) => totals.interactions,
  },
  InteractionReportRow: {
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
  },
}
