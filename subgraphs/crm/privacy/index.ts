import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { privacySdl } from '../../common/privacy/sdl.ts'
import { privacyResolvers } from './privacy.resolvers.ts'

export const privacy: Module = {
  typeDefs: privacySdl + sdl(import.meta.url, './privacy.graphql'),
  resolvers: privacyResolvers,
}
