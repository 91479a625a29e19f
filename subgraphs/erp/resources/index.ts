import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { payResolvers } from './pay.resolvers.ts'
import { employeeById, employeeByNumber } from './resources.loaders.ts'
import { resourcesResolvers } from './resources.resolvers.ts'

export const resourcesModule: Module = {
  typeDefs: sdl(import.meta.url, './resources.graphql'),
  resolvers: resourcesResolvers,
  entities: {
    Employee: {
      id: (id, context) => employeeById(context).load(id),
      number: (number, context) => employeeByNumber(context).load(number),
    },
  },
}

export const payModule: Module = {
  typeDefs: sdl(import.meta.url, './pay.graphql'),
  resolvers: payResolvers,
}
