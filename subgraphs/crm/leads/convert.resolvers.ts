import { demand } from '../../common/graph/allow.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferences } from '../fields/lookup.ts'
import type { ConvertLeadInput, Resolvers } from '../graph.generated.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { convertLead, converted, convertLeads } from './convert.service.ts'
import { leadById } from './leads.loaders.ts'
import type { LeadRow } from './leads.table.ts'

const inOpportunity = ({ opportunity }: ConvertLeadInput) => opportunity ?? {}
const inCustomer = ({ customerCustom }: ConvertLeadInput) => ({ custom: customerCustom })
const inContact = ({ contactCustom }: ConvertLeadInput) => ({ custom: contactCustom })

async function referencesOf(context: CrmContext, rows: readonly ConvertLeadInput[]) {
  const ofOpportunity = await customReferences(context, 'OPPORTUNITY', rows.map(inOpportunity))
  const ofCustomer = await customReferences(context, 'CUSTOMER', rows.map(inCustomer))
  const ofContact = await customReferences(context, 'CONTACT', rows.map(inContact))
  return (row: ConvertLeadInput): Reference[] => [
    ...ofOpportunity(inOpportunity(row)),
    ...ofCustomer(inCustomer(row)),
    ...ofContact(inContact(row)),
  ]
}

export const convertResolvers: Resolvers = {
  Mutation: {
    convertLead: async (_, args, context) => {
      demand(['customers:write'], context)
      const references = await referencesOf(context, [args.input])
      return mutate(
        context,
        'convertLead',
        args,
        (tx, input) => convertLead(tx, context.erasureSecret, input),
        references(args.input),
      )
    },
    convertLeads: async (_, args, context) => {
      demand(['customers:write'], context)
      return mutateRows(
        context,
        'convertLeads',
        args,
        (tx, input, requireKnown) => convertLeads(tx, context.erasureSecret, input, requireKnown),
        await referencesOf(context, args.input.rows),
      )
    },
  },
  LeadConversionBulkRow: {
    result: (row, _, context) =>
      resultOf(row, async (id) => {
        const lead = await leadById(context).load(id)
        return lead && converted(lead)
      }),
  },
  LeadConverted: {
    lead: async ({ leadId }, _, context) => (await leadById(context).load(leadId)) as LeadRow,
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    opportunity: ({ opportunityId }, _, context) =>
      opportunityId ? opportunityById(context).load(opportunityId) : null,
  },
}
