import { gte, lte, sql, type SQL } from 'drizzle-orm'
import { loaderWith } from '../../common/context.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { foldedText, is, isThere, momentRange, range } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isCustomer } from '../customers/whole.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { LeadFilter, LeadOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { likesOf } from './leads.service.ts'
import { lead } from './leads.table.ts'

export const leadById = rowLoader(lead, 'id')

export const leadByNumber = rowLoader(lead, 'number')

const open = sql`${lead.status} in ('NEW', 'WORKING', 'QUALIFIED')`
const closed = sql`${lead.status} in ('DISQUALIFIED', 'CONVERTED')`

export const leadList: ListDefinition<typeof lead, LeadFilter, LeadOrderField> = {
  table: lead,
  inSlices: true,
  orders: { CREATED_AT: 'createdAt', NAME: 'shownName', SCORE: 'score' },
  computed: (custom: SortedBy) => customOrder(lead.custom, custom),
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  where: (filter) => [
    ...customConditions(lead.custom, filter.custom),
    foldedText(lead.nameFolded, fold, filter.name),
    is(lead.emailNormal, filter.email?.toLowerCase()),
    is(lead.status, filter.status),
    filter.open == null ? undefined : filter.open ? open : closed,
    is(lead.source, filter.source),
    is(lead.disqualifiedReason, filter.disqualifiedReason),
    is(lead.countryCode, filter.countryCode),
    is(lead.language, filter.language?.toLowerCase()),
    is(lead.campaignId, filter.campaignId),
    is(lead.ownerId, filter.ownerId),
    isThere(lead.ownerId, filter.hasOwner),
    is(lead.teamId, filter.teamId),
    isCustomer(lead.customerId, filter.customerId),
    scoreRange(filter.score),
    momentRange(lead.createdAt, filter.createdAt),
  ],
}

const scoreRange = (asked: LeadFilter['score']): SQL | undefined =>
  range(
    lead.score,
    asked?.min == null ? undefined : gte(lead.score, asked.min),
    asked?.max == null ? undefined : lte(lead.score, asked.max),
  )

export const leadsOfCustomer = childList(leadList, { column: lead.customerId })

export const leadsOfCampaign = childList(leadList, { column: lead.campaignId })

export const likesOfLead = loaderWith(
  (db, ids, { most }: { readonly most: number }) => likesOf(db, ids, most),
  ({ leadId }) => leadId,
)
