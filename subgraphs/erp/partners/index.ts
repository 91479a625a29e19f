import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { partnersResolvers } from './partners.resolvers.ts'

/** Any id may be a partner of CRM's: one that ERP has answered nothing has no reads. */
export const partnersModule: Module = {
  typeDefs: sdl(import.meta.url, './partners.graphql'),
  resolvers: partnersResolvers,
  entities: { Partner: { id: (id) => ({ id }) } },
}
