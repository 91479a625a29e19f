import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { consentsResolvers } from './consents.resolvers.ts'

export const consents: Module = {
  typeDefs: sdl(import.meta.url, './consents.graphql'),
  resolvers: consentsResolvers,
}
