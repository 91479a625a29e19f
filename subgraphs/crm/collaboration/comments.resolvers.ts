import { byId } from '../../common/context.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import type { CommentRecord, Resolvers, TextLanguage } from '../graph.generated.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { articleById } from '../knowledge/articles.loaders.ts'
import { leadById } from '../leads/leads.loaders.ts'
import { mutate } from '../mutate.ts'
import { readableNote } from '../notes/notes.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { isAbout, readableRecords } from '../readable.ts'
import { shownRecord } from '../records.ts'
import { caseById } from '../service/cases.loaders.ts'
import { commentById, commentsOfCustomer, commentsOfRecord } from './comments.loaders.ts'
import { addComment, deleteComment, updateComment } from './comments.service.ts'
import type { CommentRow } from './comments.table.ts'

const on =
  <Row>(record: CommentRow['record'], load: (context: CrmContext, id: string) => Row) =>
  (row: CommentRow, _: unknown, context: CrmContext) =>
    row.record === record ? load(context, row.recordId) : null

const comments = (
  { id }: { readonly id: string },
  args: { readonly first?: number | null; readonly after?: string | null },
  context: CrmContext,
) => commentsOfRecord(context, args).load(id)

const mentioned = (ids: readonly string[] | null | undefined): Reference[] =>
  (ids ?? []).map((id) => ({ to: 'employees', field: 'mentionIds', id }))

export const commentsResolvers: Resolvers = {
  Query: {
    comment: async (_, { id }, context, { schema }) => {
      const row = await byId(commentById(context), id)
      const readable = readableRecords(schema, context)
      if (!row || !isAbout(readable.comments, row)) return null
      return row.record !== 'note' || (await readableNote(context, readable, row.recordId)) ? row : null
    },
  },
  Mutation: {
    addComment: (_, args, context) =>
      mutate(
        context,
        'addComment',
        args,
        (tx, input) => addComment(tx, input, context.viewer?.employeeId),
        mentioned(args.input.mentionIds),
      ),
    updateComment: (_, args, context) =>
      mutate(context, 'updateComment', args, updateComment, mentioned(args.input.mentionIds)),
    deleteComment: (_, args, context) => mutate(context, 'deleteComment', args, deleteComment),
  },
  Customer: { comments: ({ id }, args, context) => commentsOfCustomer(context, args).load(id) },
  Contact: { comments },
  Opportunity: { comments },
  Case: { comments },
  Campaign: { comments },
  Lead: { comments },
  Interaction: { comments },
  Note: { comments },
  Article: { comments },
  Comment: {
    record: ({ record }) => shownRecord<CommentRecord>(record),
    text: ({ body }) => body ?? '',
    language: ({ language }) => language.toUpperCase() as TextLanguage,
    mentions: ({ mentioned }) => mentioned.map((id) => ({ id })),
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    contact: on('contact', (context, id) => contactById(context).load(id)),
    opportunity: on('opportunity', (context, id) => opportunityById(context).load(id)),
    case: on('service_case', (context, id) => caseById(context).load(id)),
    campaign: on('campaign', (context, id) => campaignById(context).load(id)),
    lead: on('lead', (context, id) => leadById(context).load(id)),
    interaction: on('interaction', (context, id) => interactionById(context).load(id)),
    note: ({ record, recordId }, _, context, { schema }) =>
      record === 'note' ? readableNote(context, readableRecords(schema, context), recordId) : null,
    article: on('article', (context, id) => articleById(context).load(id)),
    replyTo: ({ parentId }, _, context) => (parentId ? commentById(context).load(parentId) : null),
  },
}
