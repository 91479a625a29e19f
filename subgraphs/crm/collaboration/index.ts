import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { commentsResolvers } from './comments.resolvers.ts'
import { feedResolvers } from './feed.resolvers.ts'

/** What colleagues say to each other about records. */
export const comments: Module = {
  typeDefs: sdl(import.meta.url, './comments.graphql'),
  resolvers: commentsResolvers,
}

/** What they are told of records that are theirs, or that they follow. */
export const feeds: Module = {
  typeDefs: sdl(import.meta.url, './followers.graphql', './feed.graphql'),
  resolvers: feedResolvers,
}
