import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { documentedAccess } from './access.documented.ts'
import { accessResolvers } from './access.resolvers.ts'

export const access: Module = {
  typeDefs: sdl(import.meta.url, './access.graphql') + documentedAccess,
  resolvers: accessResolvers,
}
