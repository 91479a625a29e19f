import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { orderById } from './sales.loaders.ts'
import { salesResolvers } from './sales.resolvers.ts'

export const salesModule: Module = {
  typeDefs: sdl(import.meta.url, './sales.graphql'),
  resolvers: salesResolvers,
  entities: {
    SalesOrder: { id: (id, context) => orderById(context).load(id) },
    Campaign: { id: (id) => ({ id }) },
  },
}
