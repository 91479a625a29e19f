import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { teamsResolvers } from './teams.resolvers.ts'

export const teams: Module = { typeDefs: sdl(import.meta.url, './teams.graphql'), resolvers: teamsResolvers }
