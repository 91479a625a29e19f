import { allowedValues } from '../../common/graph/allow.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import type { FeedKind, Resolvers } from '../graph.generated.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { leadById } from '../leads/leads.loaders.ts'
import { mutate } from '../mutate.ts'
import { noteById } from '../notes/notes.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { caseById } from '../service/cases.loaders.ts'
import { commentById } from './comments.loaders.ts'
import { pageOfFeed, type Entry } from './feed.loaders.ts'
import { readableRecords } from './readable.ts'
import { followersOfRecord } from './followers.loaders.ts'
import { addFollowers, removeFollowers } from './followers.service.ts'

const followers = ({ id }: { readonly id: string }, _: unknown, context: CrmContext) =>
  followersOfRecord(context).load(id)

const of =
  <Row>(kinds: string, load: (context: CrmContext, id: string) => Row) =>
  ({ kind, recordId }: Entry, _: unknown, context: CrmContext) =>
    kind.startsWith(kinds) ? load(context, recordId) : null

export const feedResolvers: Resolvers = {
  Query: {
    activityFeed: (_, { teamId, employeeId, kinds, ...page }, context, { schema }) => {
      const feedId = teamId ?? employeeId
      if (!feedId || (teamId && employeeId)) return refuseInput('teamId', 'Give exactly one of teamId and employeeId.')
      const allowed = allowedValues(schema, 'FeedKind', context)
      return pageOfFeed(context.db, {
        ...page,
        feedId,
        records: readableRecords(schema, context),
        kinds: isUuid(feedId) ? allowed.filter((kind) => !kinds || kinds.includes(kind as FeedKind)) : [],
      })
    },
  },
  Mutation: {
    addFollowers: (_, args, context) =>
      mutate(
        context,
        'addFollowers',
        args,
        addFollowers,
        args.input.employeeIds.map((id) => ({ to: 'employees', field: 'employeeIds', id })),
      ),
    removeFollowers: (_, args, context) => mutate(context, 'removeFollowers', args, removeFollowers),
  },
  Customer: { followers },
  Contact: { followers },
  Lead: { followers },
  Opportunity: { followers },
  Case: { followers },
  Campaign: { followers },
  Interaction: { followers },
  Note: { followers },
  Article: { followers },
  Followers: { employees: ({ recordId }, _, context) => followersOfRecord(context).load(recordId) },
  FeedEntry: {
    by: ({ toldBy }) => toldBy,
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    comment: of('COMMENT', (context, id) => commentById(context).load(id)),
    interaction: of('INTERACTION', (context, id) => interactionById(context).load(id)),
    note: of('NOTE', (context, id) => noteById(context).load(id)),
    lead: of('LEAD_', (context, id) => leadById(context).load(id)),
    opportunity: of('OPPORTUNITY_', (context, id) => opportunityById(context).load(id)),
    case: of('CASE_', (context, id) => caseById(context).load(id)),
    campaign: of('CAMPAIGN_', (context, id) => campaignById(context).load(id)),
  },
}
