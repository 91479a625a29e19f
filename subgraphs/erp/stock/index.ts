import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { productById, productBySku } from './stock.loaders.ts'
import { countsResolvers } from './counts.resolvers.ts'
import { stockReportsResolvers } from './stock.reports.resolvers.ts'
import { warehouseResolvers } from './warehouse.resolvers.ts'
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

export const warehouseModule: Module = {
  typeDefs: sdl(import.meta.url, './warehouse.graphql'),
  resolvers: warehouseResolvers,
}

export const countsModule: Module = {
  typeDefs: sdl(import.meta.url, './counts.graphql'),
  resolvers: countsResolvers,
}

export const stockReportsModule: Module = {
  typeDefs: sdl(import.meta.url, './stock.reports.graphql'),
  resolvers: stockReportsResolvers,
}
