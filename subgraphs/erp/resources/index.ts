import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { assetsResolvers } from './assets.resolvers.ts'
import { calendarsResolvers } from './calendars.resolvers.ts'
import { leaveResolvers } from './leave.resolvers.ts'
import { organisationResolvers } from './organisation.resolvers.ts'
import { payResolvers } from './pay.resolvers.ts'
import { planningResolvers } from './planning.resolvers.ts'
import { projectsResolvers } from './projects.resolvers.ts'
import { employeeById, employeeByNumber } from './resources.loaders.ts'
import { resourcesResolvers } from './resources.resolvers.ts'

const employeesModule: Module = {
  typeDefs: sdl(import.meta.url, './resources.graphql'),
  resolvers: resourcesResolvers,
  entities: {
    Employee: {
      id: (id, context) => employeeById(context).load(id),
      number: (number, context) => employeeByNumber(context).load(number),
    },
  },
}

const organisationModule: Module = {
  typeDefs: sdl(import.meta.url, './organisation.graphql'),
  resolvers: organisationResolvers,
}

const calendarsModule: Module = {
  typeDefs: sdl(import.meta.url, './calendars.graphql'),
  resolvers: calendarsResolvers,
}

const leaveModule: Module = { typeDefs: sdl(import.meta.url, './leave.graphql'), resolvers: leaveResolvers }

const projectsModule: Module = { typeDefs: sdl(import.meta.url, './projects.graphql'), resolvers: projectsResolvers }

const assetsModule: Module = { typeDefs: sdl(import.meta.url, './assets.graphql'), resolvers: assetsResolvers }

const planningModule: Module = { typeDefs: sdl(import.meta.url, './planning.graphql'), resolvers: planningResolvers }

const payModule: Module = { typeDefs: sdl(import.meta.url, './pay.graphql'), resolvers: payResolvers }

export const resourcesModules: readonly Module[] = [
  employeesModule,
  organisationModule,
  calendarsModule,
  leaveModule,
  projectsModule,
  assetsModule,
  planningModule,
  payModule,
]
