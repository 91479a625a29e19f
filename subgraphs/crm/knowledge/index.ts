import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { knowledgeResolvers } from './articles.resolvers.ts'

export const knowledge: Module = { typeDefs: sdl(import.meta.url, './articles.graphql'), resolvers: knowledgeResolvers }
