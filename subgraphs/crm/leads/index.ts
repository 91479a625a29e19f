import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { convertResolvers } from './convert.resolvers.ts'
import { leadConsentsResolvers } from './consents.resolvers.ts'
import { funnelResolvers } from './funnel.resolvers.ts'
import { leadById } from './leads.loaders.ts'
import { leadsResolvers } from './leads.resolvers.ts'
import { rulesResolvers } from './rules.resolvers.ts'

const leadsModule: Module = {
  typeDefs: sdl(
    import.meta.url,
    './leads.graphql',
    './leads.inputs.graphql',
    './leads.bulk.graphql',
    './leads.privacy.graphql',
  ),
  resolvers: leadsResolvers,
  entities: { Lead: { id: (id, context) => leadById(context).load(id) } },
}

const rulesModule: Module = { typeDefs: sdl(import.meta.url, './rules.graphql'), resolvers: rulesResolvers }

const convertModule: Module = { typeDefs: sdl(import.meta.url, './convert.graphql'), resolvers: convertResolvers }

const funnelModule: Module = { typeDefs: sdl(import.meta.url, './funnel.graphql'), resolvers: funnelResolvers }

const consentsModule: Module = {
  typeDefs: sdl(import.meta.url, './consents.graphql'),
  resolvers: leadConsentsResolvers,
}

export const leads: readonly Module[] = [leadsModule, consentsModule, rulesModule, convertModule, funnelModule]
