import { purposeByCode } from '../consents/consents.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { consentsOfLead } from './consents.loaders.ts'
import { recordLeadConsent } from './consents.service.ts'

export const leadConsentsResolvers: Resolvers = {
  Mutation: {
    recordLeadConsent: (_, args, context) => mutate(context, 'recordLeadConsent', args, recordLeadConsent),
  },
  Lead: { consents: ({ id }, args, context) => consentsOfLead(context, args).load(id) },
  LeadConsent: { purpose: ({ purpose }, _, context) => purposeByCode(context).load(purpose) },
}
