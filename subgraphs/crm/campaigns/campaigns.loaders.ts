import { eq, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { dateRange, foldedText, is } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { CampaignFilter, CampaignOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { campaign, campaignAudience, campaignProduct, campaignSegment, campaignVariant } from './campaigns.table.ts'
import { campaignMember } from './members.table.ts'

export const campaignById = rowLoader(campaign, 'id')

export const productsOfCampaign = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(campaignProduct)
      .where(sql`${campaignProduct.campaignId} = any(${array(ids, 'uuid')})`)
      .orderBy(campaignProduct.campaignId, campaignProduct.place),
  (row) => row.campaignId,
)

export const segmentsOfCampaign = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(campaignSegment)
      .where(sql`${campaignSegment.campaignId} = any(${array(ids, 'uuid')})`)
      .orderBy(campaignSegment.campaignId, campaignSegment.segmentId),
  (row) => row.campaignId,
)

export const variantsOfCampaign = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(campaignVariant)
      .where(sql`${campaignVariant.campaignId} = any(${array(ids, 'uuid')})`)
      .orderBy(campaignVariant.campaignId, campaignVariant.place),
  (row) => row.campaignId,
)

export const variantById = rowLoader(campaignVariant, 'id')

export const audienceOfCampaign = rowLoader(campaignAudience, 'campaignId')

export const campaignList: ListDefinition<typeof campaign, CampaignFilter, CampaignOrderField> = {
  table: campaign,
  orders: { STARTS_ON: 'startsOn', NAME: 'name' },
  computed: (custom: SortedBy) => customOrder(campaign.custom, custom),
  defaultOrder: [{ field: 'STARTS_ON', direction: 'DESC' }],
  where: ({ name, status, startsOn, custom }) => [
    ...customConditions(campaign.custom, custom),
    foldedText(campaign.nameFolded, fold, name),
    is(campaign.status, status),
    dateRange(campaign.startsOn, startsOn),
  ],
}

export const campaignsOfCustomer = childList(campaignList, {
  column: campaignMember.customerId,
  through: { table: campaignMember, on: eq(campaignMember.campaignId, campaign.id) },
})
