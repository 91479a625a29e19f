import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { filesResolvers } from './files.resolvers.ts'

export const files: Module = { typeDefs: sdl(import.meta.url, './files.graphql'), resolvers: filesResolvers }
