import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { calendarsResolvers } from './calendars.resolvers.ts'
import { caseById } from './cases.loaders.ts'
import { casesResolvers } from './cases.resolvers.ts'
import { slaResolvers } from './sla.resolvers.ts'

const calendarsModule: Module = {
  typeDefs: sdl(import.meta.url, './calendars.graphql'),
  resolvers: calendarsResolvers,
}

const slaModule: Module = { typeDefs: sdl(import.meta.url, './sla.graphql'), resolvers: slaResolvers }

const casesModule: Module = {
  typeDefs: sdl(import.meta.url, './cases.graphql', './cases.bulk.graphql', './cases.reports.graphql'),
  resolvers: casesResolvers,
  entities: { Case: { id: (id, context) => caseById(context).load(id) } },
}

export const serviceModules: readonly Module[] = [calendarsModule, slaModule, casesModule]
