import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { integrityResolvers } from './integrity.resolvers.ts'

export const integrityModule: Module = {
  typeDefs: sdl(import.meta.url, './integrity.graphql'),
  resolvers: integrityResolvers,
}
