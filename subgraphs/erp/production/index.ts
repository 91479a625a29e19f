import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { bomResolvers } from './bom.resolvers.ts'
import { mrpResolvers } from './mrp.resolvers.ts'
import { planningResolvers } from './planning.resolvers.ts'
import { productionReportResolvers } from './production.reports.resolvers.ts'
import { workCentreResolvers } from './work-centre.resolvers.ts'
import { workOrderResolvers } from './work-order.resolvers.ts'

export const productionModules: readonly Module[] = [
  { typeDefs: sdl(import.meta.url, './work-centre.graphql'), resolvers: workCentreResolvers },
  { typeDefs: sdl(import.meta.url, './bom.graphql'), resolvers: bomResolvers },
  { typeDefs: sdl(import.meta.url, './work-order.graphql'), resolvers: workOrderResolvers },
  { typeDefs: sdl(import.meta.url, './planning.graphql'), resolvers: planningResolvers },
  { typeDefs: sdl(import.meta.url, './mrp.graphql'), resolvers: mrpResolvers },
  { typeDefs: sdl(import.meta.url, './production.reports.graphql'), resolvers: productionReportResolvers },
]
