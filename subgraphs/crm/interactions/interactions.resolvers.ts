import { byId } from '../../common/context.ts'
import { reading } from '../../common/graph/columns.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { refusalAsData } from '../../common/write/refusal.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById, readsCustomer } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferences, customReferencesIn, withCustomFields } from '../fields/lookup.ts'
import type { LogInteractionInput, Resolvers, TextLanguage } from '../graph.generated.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { readEmail, receiveEmail } from './emails.service.ts'
import {
  copiesOfInteraction,
  followUpsOf,
  interactionById,
  interactionList,
  interactionsOfContact,
  interactionsOfCustomer,
  interactionsOfThread,
  participantsOfInteraction,
  productsOfInteraction,
} from './interactions.loaders.ts'
import { logInteraction } from './interactions.service.ts'
import { completeInteraction, deleteInteraction, reopenInteraction } from './interactions.changes.service.ts'
import { completeInteractions, recordInteractions, updateInteractions } from './interactions.bulk.service.ts'
import type { InteractionRow } from './interactions.table.ts'
import { updateInteraction } from './interactions.update.service.ts'

const reads = reading<InteractionRow>()

type Referring = Pick<LogInteractionInput, 'employeeId' | 'ownerId' | 'productIds' | 'participants'>

const referencesIn = ({ employeeId, ownerId, productIds, participants }: Referring): Reference[] => [
  { to: 'employees', field: 'employeeId', id: employeeId },
  { to: 'employees', field: 'ownerId', id: ownerId },
  ...(productIds ?? []).map((id, i) => ({ to: 'products' as const, field: `productIds.${i}`, id })),
  ...(participants ?? []).map((one, i) => ({
    to: 'employees' as const,
    field: `participants.${i}.employeeId`,
    id: one.employeeId,
  })),
]

export const interactionsResolvers: Resolvers = {
  Query: {
    interaction: (_, { id }, context) => byId(interactionById(context), id),
    interactions: async (_, args, context) =>
      page(context.db, interactionList, await withCustomFields(context, 'INTERACTION', args)),
  },
  Mutation: {
    logInteraction: async (_, args, context) =>
      mutate(context, 'logInteraction', args, (tx, input) => logInteraction(tx, context.fileSize, input), [
        ...referencesIn(args.input),
        ...(await customReferencesIn(context, 'INTERACTION', args.input)),
      ]),
    recordInteractions: async (_, args, context) => {
      const custom = await customReferences(context, 'INTERACTION', args.input.rows)
      return mutateRows(
        context,
        'recordInteractions',
        args,
        (tx, input, requireKnown) => recordInteractions(tx, context.fileSize, input, requireKnown),
        (row) => [...referencesIn(row), ...custom(row)],
      )
    },
    updateInteraction: async (_, args, context) =>
      mutate(context, 'updateInteraction', args, updateInteraction, [
        ...referencesIn(args.input),
        ...(await customReferencesIn(context, 'INTERACTION', args.input)),
      ]),
    updateInteractions: async (_, args, context) => {
      const custom = await customReferences(context, 'INTERACTION', args.input.rows)
      return mutateRows(context, 'updateInteractions', args, updateInteractions, (row) => [
        ...referencesIn(row),
        ...custom(row),
      ])
    },
    completeInteractions: (_, args, context) =>
      mutate(context, 'completeInteractions', args, (tx, input) => completeInteractions(tx, actorOf(context), input)),
    completeInteraction: (_, args, context) =>
      mutate(context, 'completeInteraction', args, (tx, input) => completeInteraction(tx, actorOf(context), input)),
    reopenInteraction: (_, args, context) => mutate(context, 'reopenInteraction', args, reopenInteraction),
    deleteInteraction: (_, args, context) =>
      mutate(context, 'deleteInteraction', args, (tx, input) => deleteInteraction(tx, actorOf(context), input)),
    receiveEmail: async (_, args, context) => {
      const given = await refusalAsData(() => readEmail(context, args.input))
      return 'kind' in given ? given : mutate(context, 'receiveEmail', args, (tx) => receiveEmail(tx, context, given))
    },
  },
  InteractionBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => interactionById(context).load(id)),
  },
  Contact: {
    interactions: ({ id }, args, context) => interactionsOfContact(context, args).load(id),
  },
  Customer: {
    interactions: readsCustomer(['id'], ({ id }, args, context) => interactionsOfCustomer(context, args).load(id)),
  },
  Interaction: {
    customer: reads(['customerId'], ({ customerId }, _, context) => customerById(context).load(customerId)),
    contact: reads(['contactId'], ({ contactId }, _, context) =>
      contactId ? contactById(context).load(contactId) : null,
    ),
    employee: reads(['employeeId'], ({ employeeId }) => (employeeId ? { id: employeeId } : null)),
    owner: reads(['ownerId'], ({ ownerId }) => (ownerId ? { id: ownerId } : null)),
    dueAt: reads(['channel', 'dueAt'], ({ channel, dueAt }) => (channel === 'TASK' ? dueAt : null)),
    overdue: reads(['channel', 'dueAt', 'completedAt'], ({ channel, dueAt, completedAt }) =>
      channel === 'TASK' ? completedAt === null && Date.parse(dueAt) <= Date.now() : null,
    ),
    follows: reads(['followsId'], ({ followsId }, _, context) =>
      followsId ? interactionById(context).load(followsId) : null,
    ),
    followUps: reads(['id'], ({ id }, args, context) => followUpsOf(context, args).load(id)),
    language: reads(['language'], ({ language }) => language.toUpperCase() as TextLanguage),
    participants: reads(['id'], ({ id }, _, context) => participantsOfInteraction(context).load(id)),
    alsoOf: reads(['id'], async ({ id }, _, context) => {
      const others = new Set((await copiesOfInteraction(context).load(id)).map(({ customerId }) => customerId))
      const found = await Promise.all([...others].slice(0, 50).map((one) => customerById(context).load(one)))
      return found.filter((one) => one !== null)
    }),
    thread: reads(['threadId'], ({ threadId }, args, context) =>
      threadId ? interactionsOfThread(context, args).load(threadId) : null,
    ),
    products: reads(['id'], async ({ id }, _, context) =>
      (await productsOfInteraction(context).load(id)).map(({ productId }) => ({ id: productId })),
    ),
  },
  Participant: {
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
  },
}

const actorOf = ({ viewer }: CrmContext): string => viewer?.subject ?? 'anonymous'
