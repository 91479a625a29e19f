import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { commentsResolvers } from './comments.resolvers.ts'

/** What colleagues say to each other about records. */
export const collaboration: Module = {
  typeDefs: sdl(import.meta.url, './comments.graphql'),
  resolvers: commentsResolvers,
}
