import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { moneyOrNull } from '../../common/money.ts'
import { customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferencesIn, withCustomFields } from '../fields/lookup.ts'
import type { CreateCampaignInput, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { campaignById, campaignList, campaignsOfCustomer, productsOfCampaign } from './campaigns.loaders.ts'
import { membersOfCampaign } from './members.loaders.ts'
import { addCampaignMembers, createCampaign } from './campaigns.service.ts'

const referencesIn = ({ ownerId, productIds }: CreateCampaignInput): Reference[] => [
  { to: 'employees', field: 'ownerId', id: ownerId },
  ...(productIds ?? []).map((id, i) => ({ to: 'products' as const, field: `productIds.${i}`, id })),
]

export const campaignsResolvers: Resolvers = {
  Query: {
    campaign: (_, { id }, context) => byId(campaignById(context), id),
    campaigns: async (_, args, context) =>
      page(context.db, campaignList, await withCustomFields(context, 'CAMPAIGN', args)),
  },
  Mutation: {
    createCampaign: async (_, args, context) =>
      mutate(context, 'createCampaign', args, createCampaign, [
        ...referencesIn(args.input),
        ...(await customReferencesIn(context, 'CAMPAIGN', args.input)),
      ]),
    addCampaignMembers: (_, args, context) => mutate(context, 'addCampaignMembers', args, addCampaignMembers),
  },
  Customer: {
    campaigns: ({ id }, args, context) => campaignsOfCustomer(context, args).load(id),
  },
  Campaign: {
    budget: ({ budgetAmount, budgetCurrency }) => moneyOrNull(budgetAmount, budgetCurrency ?? ''),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    products: async ({ id }, _, context) =>
      (await productsOfCampaign(context).load(id)).map(({ productId }) => ({ id: productId })),
    members: ({ id }, args, context) => membersOfCampaign(context, args).load(id),
  },
  CampaignMember: {
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
  },
}
