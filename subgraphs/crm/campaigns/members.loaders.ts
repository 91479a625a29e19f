import { childList } from '../../common/list/child-list.ts'
import { is, momentRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { CampaignMemberFilter } from '../graph.generated.ts'
import { campaignMember } from './campaigns.table.ts'

/** Ids are made in the order of time, so that theirs is the order of adding. */
export const memberList: ListDefinition<typeof campaignMember, CampaignMemberFilter, 'ADDED'> = {
  table: campaignMember,
  orders: { ADDED: 'id' },
  defaultOrder: [{ field: 'ADDED', direction: 'ASC' }],
  where: ({ campaignId, customerId, status, since }) => [
    is(campaignMember.campaignId, campaignId),
    is(campaignMember.customerId, customerId),
    is(campaignMember.status, status),
    momentRange(campaignMember.since, since),
  ],
}

export const membersOfCampaign = childList(memberList, { column: campaignMember.campaignId })
