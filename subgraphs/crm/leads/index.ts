import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { leadById } from './leads.loaders.ts'
import { leadsResolvers } from './leads.resolvers.ts'

const leadsModule: Module = {
  typeDefs: sdl(import.meta.url, './leads.graphql', './leads.inputs.graphql', './leads.privacy.graphql'),
  resolvers: leadsResolvers,
  entities: { Lead: { id: (id, context) => leadById(context).load(id) } },
}

export const leads: readonly Module[] = [leadsModule]
