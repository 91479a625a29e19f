import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { moneyOrNull } from '../../common/money.ts'
import { customerById, readsCustomer } from '../customers/customers.loaders.ts'
import { withCustomFields } from '../fields/lookup.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { purposeByCode } from '../consents/consents.loaders.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { stateChangesOf } from '../lifecycles/lifecycles.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { segmentById } from '../segments/segments.loaders.ts'
import type { SegmentRow } from '../segments/segments.table.ts'
import { previewAudience } from './audience.service.ts'
import {
  audienceOfCampaign,
  campaignById,
  campaignList,
  campaignsOfCustomer,
  productsOfCampaign,
  segmentsOfCampaign,
  variantById,
  variantsOfCampaign,
} from './campaigns.loaders.ts'
import {
  addCampaignCosts,
  frequencyCaps,
  moveCampaign,
  planCampaign,
  setFrequencyCap,
} from './campaigns.plan.service.ts'
import { addCampaignMembers, createCampaign } from './campaigns.service.ts'
import { referencesIn } from './campaigns.references.ts'
import type { CampaignRow } from './campaigns.table.ts'
import { updateCampaign } from './campaigns.update.service.ts'
import { memberById, membersOfCampaign } from './members.loaders.ts'
import { recordCampaignEvents } from './members.service.ts'
import { undeliverableOfCustomer } from './undeliverable.loaders.ts'
import { liftBounces } from './undeliverable.service.ts'

export const campaignsResolvers: Resolvers = {
  Query: {
    frequencyCaps: (_, __, { db }) => frequencyCaps(db),
    campaign: (_, { id }, context) => byId(campaignById(context), id),
    campaigns: async (_, args, context) =>
      page(context.db, campaignList, await withCustomFields(context, 'CAMPAIGN', args)),
  },
  Mutation: {
    createCampaign: async (_, args, context) =>
      mutate(context, 'createCampaign', args, createCampaign, await referencesIn(context, args.input)),
    updateCampaign: async (_, args, context) =>
      mutate(context, 'updateCampaign', args, updateCampaign, await referencesIn(context, args.input)),
    addCampaignMembers: (_, args, context) => mutate(context, 'addCampaignMembers', args, addCampaignMembers),
    planCampaign: (_, args, context) => mutate(context, 'planCampaign', args, planCampaign),
    moveCampaign: (_, args, context) => mutate(context, 'moveCampaign', args, moveCampaign),
    setFrequencyCap: (_, args, context) => mutate(context, 'setFrequencyCap', args, setFrequencyCap),
    addCampaignCosts: (_, args, context) => mutate(context, 'addCampaignCosts', args, addCampaignCosts),
    recordCampaignEvents: (_, args, context) => mutate(context, 'recordCampaignEvents', args, recordCampaignEvents),
    liftBounces: (_, args, context) => mutate(context, 'liftBounces', args, liftBounces),
  },
  Customer: {
    campaigns: readsCustomer(['id'], ({ id }, args, context) => campaignsOfCustomer(context, args).load(id)),
    undeliverable: readsCustomer(['id'], ({ id }, _, context) => undeliverableOfCustomer(context).load(id)),
  },
  Campaign: {
    budget: ({ budgetAmount, budgetCurrency }) => moneyOrNull(budgetAmount, budgetCurrency ?? ''),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    products: async ({ id }, _, context) =>
      (await productsOfCampaign(context).load(id)).map(({ productId }) => ({ id: productId })),
    purpose: ({ purpose }, _, context) => (purpose === null ? null : purposeByCode(context).load(purpose)),
    segments: ({ id }, _, context) => segmentsOfCampaign(context).load(id),
    variants: ({ id }, _, context) => variantsOfCampaign(context).load(id),
    audience: async (campaign, _, context) =>
      campaign.status === 'PLANNED'
        ? campaign.channel && { ...(await previewAudience(context.db, campaign)), frozenAt: null }
        : audienceOfCampaign(context).load(campaign.id),
    statusHistory: ({ id }, args, context) => stateChangesOf(context, args).load(id),
    members: ({ id }, args, context) => membersOfCampaign(context, args).load(id),
  },
  Undeliverable: {
    campaign: async ({ campaignId }, _, context) => (await campaignById(context).load(campaignId)) as CampaignRow,
  },
  CampaignSegment: {
    segment: async ({ segmentId }, _, context) => (await segmentById(context).load(segmentId)) as SegmentRow,
  },
  FrequencyCaps: { caps: (_, __, { db }) => frequencyCaps(db) },
  CampaignEventBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => memberById(context).load(id)),
  },
  CampaignMember: {
    campaign: async ({ campaignId }, _, context) => (await campaignById(context).load(campaignId)) as CampaignRow,
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    variant: ({ variantId }, _, context) => (variantId ? variantById(context).load(variantId) : null),
    interaction: ({ interactionId }, _, context) =>
      interactionId ? interactionById(context).load(interactionId) : null,
    opportunity: ({ opportunityId }, _, context) =>
      opportunityId ? opportunityById(context).load(opportunityId) : null,
    history: ({ id }, args, context) => stateChangesOf(context, args).load(id),
  },
}
