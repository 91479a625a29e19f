import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { interactionById } from './interactions.loaders.ts'
import { interactionsReportsResolvers } from './interactions.reports.resolvers.ts'
import { interactionsResolvers } from './interactions.resolvers.ts'

const conversations: Module = {
  typeDefs: sdl(
    import.meta.url,
    './interactions.graphql',
    './interactions.changes.graphql',
    './interactions.bulk.graphql',
    './participants.graphql',
    './emails.graphql',
  ),
  resolvers: interactionsResolvers,
  entities: { Interaction: { id: (id, context) => interactionById(context).load(id) } },
}

const reports: Module = {
  typeDefs: sdl(import.meta.url, './interactions.reports.graphql'),
  resolvers: interactionsReportsResolvers,
}

export const interactions: readonly Module[] = [conversations, reports]
