import { money, moneyOrNull } from '../../common/money.ts'
import { askPaidSales } from '../erp.ts'
import type { Resolvers } from '../graph.generated.ts'
import { campaignById, variantById } from './campaigns.loaders.ts'
import { campaignBudgets, campaignReport } from './campaigns.reports.service.ts'
import { campaignReturns } from './campaigns.returns.service.ts'
import type { CampaignRow } from './campaigns.table.ts'

export const campaignReportsResolvers: Resolvers = {
  Query: {
    campaignReport: (_, { campaignId }, { db }) => campaignReport(db, campaignId),
    campaignBudgets: (_, args, { db }) => campaignBudgets(db, args),
    campaignReturns: (_, args, context) => campaignReturns(context.db, (asked) => askPaidSales(context, asked), args),
  },
  CampaignFigures: {
    variant: ({ variantId }, _, context) => (variantId ? variantById(context).load(variantId) : null),
  },
  CampaignCostFigures: {
    cost: ({ cost, currency }) => money(cost, currency),
    perResponse: ({ perResponse, currency }) => moneyOrNull(perResponse, currency),
    perConversion: ({ perConversion, currency }) => moneyOrNull(perConversion, currency),
  },
  CampaignReturnRow: {
    campaign: async ({ campaignId }, _, context) => (await campaignById(context).load(campaignId)) as CampaignRow,
    revenue: ({ revenue, currency }) => money(revenue, currency),
    cost: ({ cost, currency }) => money(cost, currency),
  },
  CampaignBudgetRow: {
    campaign: async ({ campaignId }, _, context) => (await campaignById(context).load(campaignId)) as CampaignRow,
    budget: ({ budget, currency }) => moneyOrNull(budget, currency),
    cost: ({ cost, currency }) => money(cost, currency),
    remaining: ({ remaining, currency }) => moneyOrNull(remaining, currency),
  },
}
