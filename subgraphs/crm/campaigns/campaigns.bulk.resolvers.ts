import { resultOf } from '../../common/write/bulk/bulk.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutateRows } from '../mutate.ts'
import { campaignById } from './campaigns.loaders.ts'
import { referencesOf } from './campaigns.references.ts'
import { createCampaigns } from './campaigns.service.ts'
import { updateCampaigns } from './campaigns.update.service.ts'

export const campaignsBulkResolvers: Resolvers = {
  Mutation: {
    createCampaigns: async (_, args, context) =>
      mutateRows(context, 'createCampaigns', args, createCampaigns, await referencesOf(context, args.input.rows)),
    updateCampaigns: async (_, args, context) =>
      mutateRows(context, 'updateCampaigns', args, updateCampaigns, await referencesOf(context, args.input.rows)),
  },
  CampaignBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => campaignById(context).load(id)),
  },
}
