import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { timelineResolvers } from './timeline.resolvers.ts'

export const timeline: Module = { typeDefs: sdl(import.meta.url, './timeline.graphql'), resolvers: timelineResolvers }
