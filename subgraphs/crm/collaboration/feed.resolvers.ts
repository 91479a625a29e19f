import type { GraphQLSchema } from 'graphql'
import { allowedValues } from '../../common/graph/allow.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import type { CommentRecord, FeedKind, Resolvers } from '../graph.generated.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { leadById } from '../leads/leads.loaders.ts'
import { mutate } from '../mutate.ts'
import { noteById } from '../notes/notes.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { isAbout, readableRecords } from '../readable.ts'
import { recordTable, shownRecord } from '../records.ts'
import { caseById } from '../service/cases.loaders.ts'
import { commentById } from './comments.loaders.ts'
import { countUnread, feedMarkOf, pageOfFeed, topics, type Entry, type OwnFeed, type Told } from './feed.loaders.ts'
import { markFeedRead } from './feed.service.ts'
import { followersOfRecord } from './followers.loaders.ts'
import { addFollowers, removeFollowers } from './followers.service.ts'

const followers = ({ id }: { readonly id: string }, _: unknown, context: CrmContext) =>
  followersOfRecord(context).load(id)

const of =
  <Row>(kinds: string, load: (context: CrmContext, id: string) => Row) =>
  ({ kind, recordId }: Entry, _: unknown, context: CrmContext) =>
    kind.startsWith(kinds) ? load(context, recordId) : null

/** What of a feed is asked for that the caller may read. */
function told(
  schema: GraphQLSchema,
  context: CrmContext,
  { kinds, records }: { readonly kinds?: readonly FeedKind[] | null; readonly records?: readonly string[] | null },
): Told {
  const allowed = allowedValues(schema, 'FeedKind', context)
  const readable = readableRecords(schema, context)
  const asked = records?.map(recordTable)
  const shown = topics.filter(
    ([kind, record]) =>
      allowed.includes(kind) &&
      (kind !== 'COMMENT' || isAbout(readable.comments, { record })) &&
      (kind !== 'NOTE' || isAbout(readable.notes, { record })) &&
      (!kinds || kinds.includes(kind)) &&
      (!asked || asked.includes(record)),
  )
  return { topics: shown, readable }
}

const ownFeed = (viewer: CrmContext['viewer']): OwnFeed | null =>
  viewer?.employeeId ? { employeeId: viewer.employeeId, subject: viewer.subject } : null

export const feedResolvers: Resolvers = {
  Query: {
    activityFeed: (_, { teamId, employeeId, ...asked }, context, { schema }) => {
      const feedId = teamId ?? employeeId
      if (!feedId || (teamId && employeeId)) return refuseInput('teamId', 'Give exactly one of teamId and employeeId.')
      return pageOfFeed(context.db, feedId, told(schema, context, isUuid(feedId) ? asked : { kinds: [] }), asked)
    },
    myFeed: (_, __, { viewer }) => ownFeed(viewer),
  },
  MyFeed: {
    entries: ({ employeeId }, asked, context, { schema }) =>
      pageOfFeed(context.db, employeeId, told(schema, context, asked), asked),
    unread: (own, _, context, { schema }) => countUnread(context.db, own, told(schema, context, {})),
    readEntryId: async ({ employeeId }, _, context) =>
      (await feedMarkOf(context).load(employeeId))?.entryId.toString() ?? null,
    readAt: async ({ employeeId }, _, context) => (await feedMarkOf(context).load(employeeId))?.readAt ?? null,
  },
  Mutation: {
    markFeedRead: (_, args, context) =>
      mutate(context, 'markFeedRead', args, (tx, input) => markFeedRead(tx, ownFeed(context.viewer), input)),
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
    record: ({ record }) => shownRecord<CommentRecord>(record),
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
