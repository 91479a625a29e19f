import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { productById, productBySku } from './stock.loaders.ts'
import { stockResolvers } from './stock.resolvers.ts'

export const stockModule: Module = {
  typeDefs: sdl(import.meta.url, './stock.graphql'),
  resolvers: stockResolvers,
  entities: {
    Product: {
      id: (id, context) => productById(context).load(id),
      sku: (sku, context) => productBySku(context).load(sku),
    },
  },
}
