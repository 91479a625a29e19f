import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { calendarsResolvers } from './calendars.resolvers.ts'

const calendarsModule: Module = {
  typeDefs: sdl(import.meta.url, './calendars.graphql'),
  resolvers: calendarsResolvers,
}

export const serviceModules: readonly Module[] = [calendarsModule]
