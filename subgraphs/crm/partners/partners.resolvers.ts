import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import { customerById } from '../customers/customers.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import {
  agreementsOfCustomer,
  agreementsOfPartner,
  partnerById,
  partnerByNumber,
  partnerList,
  partnerReadsOfCustomer,
  readsOfPartner,
} from './partners.loaders.ts'
import { createPartner, updatePartner } from './partners.service.ts'
import { revokeCustomers, shareCustomers } from './partners.sharing.service.ts'
import type { PartnerRow } from './partners.table.ts'

export const partnersResolvers: Resolvers = {
  Query: {
    partner: (_, { id }, context) => byId(partnerById(context), id),
    partnerByNumber: (_, { number }, context) => partnerByNumber(context).load(number),
    partners: (_, args, { db }) => page(db, partnerList, args),
  },
  Mutation: {
    createPartner: (_, args, context) => mutate(context, 'createPartner', args, createPartner),
    updatePartner: (_, args, context) => mutate(context, 'updatePartner', args, updatePartner),
    shareCustomers: (_, args, context) => mutate(context, 'shareCustomers', args, shareCustomers),
    revokeCustomers: (_, args, context) => mutate(context, 'revokeCustomers', args, revokeCustomers),
  },
  Customer: {
    agreements: ({ id }, args, context) => agreementsOfCustomer(context, args).load(id),
    partnerReads: ({ id }, args, context) => partnerReadsOfCustomer(context, args).load(id),
  },
  Partner: {
    agreements: ({ id }, args, context) => agreementsOfPartner(context, args).load(id),
    reads: ({ id }, args, context) => readsOfPartner(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  Agreement: {
    partner: async ({ partnerId }, _, context) => (await partnerById(context).load(partnerId)) as PartnerRow,
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
  },
}
