import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { landedCostResolvers } from './landed.resolvers.ts'
import { purchaseOrderById } from './orders.loaders.ts'
import { orderResolvers } from './orders.resolvers.ts'
import { supplierById } from './purchasing.loaders.ts'
import { purchasingReportResolvers } from './purchasing.reports.resolvers.ts'
import { purchasingResolvers } from './purchasing.resolvers.ts'

export const purchasingModule: Module = {
  typeDefs: sdl(import.meta.url, './purchasing.graphql'),
  resolvers: purchasingResolvers,
  entities: { Supplier: { id: (id, context) => supplierById(context).load(id) } },
}

export const purchaseOrdersModule: Module = {
  typeDefs: sdl(import.meta.url, './orders.graphql', './receipts.graphql'),
  resolvers: orderResolvers,
  entities: { PurchaseOrder: { id: (id, context) => purchaseOrderById(context).load(id) } },
}

export const landedCostsModule: Module = {
  typeDefs: sdl(import.meta.url, './landed.graphql'),
  resolvers: landedCostResolvers,
}

export const purchasingReportsModule: Module = {
  typeDefs: sdl(import.meta.url, './purchasing.reports.graphql'),
  resolvers: purchasingReportResolvers,
}
