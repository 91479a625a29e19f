import { isNotNull, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { dateRange, foldedText, is, isThere, numberRange, range } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isContact, isCustomer } from '../customers/whole.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { OpportunityFilter, OpportunityOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { opportunity, opportunityLine } from './opportunities.table.ts'

export const opportunityById = rowLoader(opportunity, 'id')

export const linesOfOpportunity = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(opportunityLine)
      .where(sql`${opportunityLine.opportunityId} = any(${array(ids, 'uuid')})`)
      .orderBy(opportunityLine.opportunityId, opportunityLine.place),
  (row) => row.opportunityId,
)

const open = sql`${opportunity.stage} in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')`
const closed = sql`${opportunity.stage} in ('WON', 'LOST')`
/** Those that are open come first in the order of when they were closed: they are not looked at. */
const closedAtAll = range(opportunity.sortClosed, sql`${opportunity.sortClosed} < 'infinity'`)

export const opportunityList: ListDefinition<typeof opportunity, OpportunityFilter, OpportunityOrderField> = {
  table: opportunity,
  inSlices: true,
  orders: {
    CREATED_AT: 'createdAt',
    NAME: 'name',
    VALUE: 'sortValue',
    EXPECTED_CLOSE: 'sortExpected',
    CLOSED: 'sortClosed',
  },
  computed: (custom: SortedBy) => customOrder(opportunity.custom, custom),
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  where: (filter) => [
    ...customConditions(opportunity.custom, filter.custom),
    foldedText(opportunity.nameFolded, fold, filter.name),
    isCustomer(opportunity.customerId, filter.customerId),
    isContact(opportunity.contactId, filter.contactId),
    isThere(opportunity.customerId, filter.hasCustomer),
    is(opportunity.ownerId, filter.ownerId),
    isThere(opportunity.ownerId, filter.hasOwner),
    is(opportunity.campaignId, filter.campaignId),
    is(opportunity.stage, filter.stage),
    filter.stage === 'WON' || filter.stage === 'LOST' ? closedAtAll : undefined,
    filter.open == null ? undefined : filter.open ? open : closed,
    is(opportunity.source, filter.source),
    is(opportunity.lostReason, filter.lostReason),
    filter.productId == null ? undefined : withProduct(filter.productId),
    is(opportunity.currency, filter.currency),
    numberRange(opportunity.sortValue, filter.value),
    filter.value?.min || filter.value?.max ? isNotNull(opportunity.valueAmount) : undefined,
    dateRange(opportunity.openedOn, filter.openedOn),
    dateRange(opportunity.sortExpected, filter.expectedCloseOn),
    filter.expectedCloseOn ? isNotNull(opportunity.expectedCloseOn) : undefined,
    dateRange(opportunity.sortClosed, filter.closedOn),
    filter.closedOn ? isNotNull(opportunity.closedOn) : undefined,
  ],
}

const withProduct = (productId: string) => sql`exists (
  select 1 from ${opportunityLine} where ${opportunityLine.opportunityId} = ${opportunity.id}
     and ${is(opportunityLine.productId, productId)})`

export const opportunitiesOfCustomer = childList(opportunityList, { column: opportunity.customerId })
