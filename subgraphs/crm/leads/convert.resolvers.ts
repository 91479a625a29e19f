import { demand } from '../../common/graph/allow.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import { customReferencesIn } from '../fields/lookup.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { convertLead } from './convert.service.ts'
import { leadById } from './leads.loaders.ts'
import type { LeadRow } from './leads.table.ts'

export const convertResolvers: Resolvers = {
  Mutation: {
    convertLead: async (_, args, context) => {
      demand(['customers:write'], context)
      const { opportunity, customerCustom, contactCustom } = args.input
      const references = [
        ...(await customReferencesIn(context, 'OPPORTUNITY', opportunity ?? {})),
        ...(await customReferencesIn(context, 'CUSTOMER', { custom: customerCustom })),
        ...(await customReferencesIn(context, 'CONTACT', { custom: contactCustom })),
      ]
      return mutate(
        context,
        'convertLead',
        args,
        (tx, input) => convertLead(tx, context.erasureSecret, input),
        references,
      )
    },
  },
  LeadConverted: {
    lead: async ({ leadId }, _, context) => (await leadById(context).load(leadId)) as LeadRow,
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    opportunity: ({ opportunityId }, _, context) =>
      opportunityId ? opportunityById(context).load(opportunityId) : null,
  },
}
