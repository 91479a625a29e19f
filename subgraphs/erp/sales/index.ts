import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { pricesResolvers } from './prices.resolvers.ts'
import { quoteById } from './quotes.loaders.ts'
import { quotesResolvers } from './quotes.resolvers.ts'
import { deliveryById, orderById } from './sales.loaders.ts'
import { salesResolvers } from './sales.resolvers.ts'

export const salesModule: Module = {
  typeDefs: sdl(import.meta.url, './sales.graphql'),
  resolvers: salesResolvers,
  entities: {
    SalesOrder: { id: (id, context) => orderById(context).load(id) },
    Delivery: { id: (id, context) => deliveryById(context).load(id) },
    Campaign: { id: (id) => ({ id }) },
  },
}

export const pricesModule: Module = {
  typeDefs: sdl(import.meta.url, './prices.graphql'),
  resolvers: pricesResolvers,
}

export const quotesModule: Module = {
  typeDefs: sdl(import.meta.url, './quotes.graphql'),
  resolvers: quotesResolvers,
  entities: { Quote: { id: (id, context) => quoteById(context).load(id) } },
}
