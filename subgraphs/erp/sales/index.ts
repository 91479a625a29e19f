import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { pricesResolvers } from './prices.resolvers.ts'
import { quoteById } from './quotes.loaders.ts'
import { quotesResolvers } from './quotes.resolvers.ts'
import { returnById } from './returns.loaders.ts'
import { returnsResolvers } from './returns.resolvers.ts'
import { deliveryById, orderById } from './sales.loaders.ts'
import { salesReportsResolvers } from './sales.reports.resolvers.ts'
import { salesResolvers } from './sales.resolvers.ts'

const salesModule: Module = {
  typeDefs: sdl(import.meta.url, './sales.graphql'),
  resolvers: salesResolvers,
  entities: {
    SalesOrder: { id: (id, context) => orderById(context).load(id) },
    Delivery: { id: (id, context) => deliveryById(context).load(id) },
    Campaign: { id: (id) => ({ id }) },
  },
}

const pricesModule: Module = {
  typeDefs: sdl(import.meta.url, './prices.graphql'),
  resolvers: pricesResolvers,
}

const quotesModule: Module = {
  typeDefs: sdl(import.meta.url, './quotes.graphql'),
  resolvers: quotesResolvers,
  entities: { Quote: { id: (id, context) => quoteById(context).load(id) } },
}

const returnsModule: Module = {
  typeDefs: sdl(import.meta.url, './returns.graphql'),
  resolvers: returnsResolvers,
  entities: { SalesReturn: { id: (id, context) => returnById(context).load(id) } },
}

const salesReportsModule: Module = {
  typeDefs: sdl(import.meta.url, './sales.reports.graphql'),
  resolvers: salesReportsResolvers,
}

export const salesModules: readonly Module[] = [
  salesModule,
  pricesModule,
  quotesModule,
  returnsModule,
  salesReportsModule,
]
