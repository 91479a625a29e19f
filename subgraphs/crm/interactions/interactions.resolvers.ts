import { byId } from '../../common/context.ts'
import { reading } from '../../common/graph/columns.ts'
import { page } from '../../common/list/list.ts'
import { refusalAsData } from '../../common/write/refusal.ts'
import { contactById, customerById, readsCustomer } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferencesIn, withCustomFields } from '../fields/lookup.ts'
import type { LogInteractionInput, Resolvers, TextLanguage } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { readEmail, receiveEmail } from './emails.service.ts'
import {
  interactionById,
  interactionList,
  interactionsOfCustomer,
  interactionsOfThread,
  participantsOfInteraction,
  productsOfInteraction,
} from './interactions.loaders.ts'
import { logInteraction } from './interactions.service.ts'
import type { InteractionRow } from './interactions.table.ts'

const reads = reading<InteractionRow>()

const referencesIn = ({ employeeId, productIds }: LogInteractionInput): Reference[] => [
  { to: 'employees', field: 'employeeId', id: employeeId },
  ...(productIds ?? []).map((id, i) => ({ to: 'products' as const, field: `productIds.${i}`, id })),
]

export const interactionsResolvers: Resolvers = {
  Query: {
    interaction: (_, { id }, context) => byId(interactionById(context), id),
    interactions: async (_, args, context) =>
      page(context.db, interactionList, await withCustomFields(context, 'INTERACTION', args)),
  },
  Mutation: {
    logInteraction: async (_, args, context) =>
      mutate(context, 'logInteraction', args, logInteraction, [
        ...referencesIn(args.input),
        ...(await customReferencesIn(context, 'INTERACTION', args.input)),
      ]),
    receiveEmail: async (_, args, context) => {
      const given = await refusalAsData(() => readEmail(context, args.input))
      return 'kind' in given ? given : mutate(context, 'receiveEmail', args, (tx) => receiveEmail(tx, context, given))
    },
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
    language: reads(['language'], ({ language }) => language.toUpperCase() as TextLanguage),
    participants: reads(['id'], ({ id }, _, context) => participantsOfInteraction(context).load(id)),
    thread: reads(['threadId'], ({ threadId }, args, context) =>
      threadId ? interactionsOfThread(context, args).load(threadId) : null,
    ),
    products: reads(['id'], async ({ id }, _, context) =>
      (await productsOfInteraction(context).load(id)).map(({ productId }) => ({ id: productId })),
    ),
  },
  Participant: {
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
  },
}
