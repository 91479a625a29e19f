import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { searchResolvers } from './search.resolvers.ts'

export const search: Module = { typeDefs: sdl(import.meta.url, './search.graphql'), resolvers: searchResolvers }
