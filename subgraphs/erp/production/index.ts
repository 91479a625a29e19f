import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { bomResolvers } from './bom.resolvers.ts'
import { workCentreResolvers } from './work-centre.resolvers.ts'

export const workCentreModule: Module = {
  typeDefs: sdl(import.meta.url, './work-centre.graphql'),
  resolvers: workCentreResolvers,
}

export const bomModule: Module = {
  typeDefs: sdl(import.meta.url, './bom.graphql'),
  resolvers: bomResolvers,
}
