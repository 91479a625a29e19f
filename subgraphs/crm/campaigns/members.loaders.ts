import { sql } from 'drizzle-orm'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { is, momentRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isCustomer } from '../customers/whole.ts'
import type { CampaignMemberFilter } from '../graph.generated.ts'
import { campaignMember } from './members.table.ts'

/** Ids are made in the order of time, so that theirs is the order of adding. */
export const memberList: ListDefinition<typeof campaignMember, CampaignMemberFilter, 'ADDED'> = {
  table: campaignMember,
  orders: { ADDED: 'id' },
  defaultOrder: [{ field: 'ADDED', direction: 'ASC' }],
  where: ({ campaignId, customerId, status, variant, since }) => [
    is(campaignMember.campaignId, campaignId),
    isCustomer(campaignMember.customerId, customerId),
    is(campaignMember.status, status),
    variant == null
      ? undefined
      : sql`${campaignMember.variantId} in (select v.id from crm.campaign_variant v
          where v.campaign_id = ${campaignMember.campaignId} and v.code = ${variant})`,
    momentRange(campaignMember.since, since),
  ],
}

export const membersOfCampaign = childList(memberList, { column: campaignMember.campaignId })

export const memberById = rowLoader(campaignMember, 'id')
