import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { partnerById } from './partners.loaders.ts'
import { partnersResolvers } from './partners.resolvers.ts'

export const partners: Module = {
  typeDefs: sdl(import.meta.url, './partners.graphql'),
  resolvers: partnersResolvers,
  entities: { Partner: { id: (id, context) => partnerById(context).load(id) } },
}
