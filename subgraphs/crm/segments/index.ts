import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { segmentById } from './segments.loaders.ts'
import { segmentsResolvers } from './segments.resolvers.ts'

export const segments: Module = {
  typeDefs: sdl(import.meta.url, './segments.graphql'),
  resolvers: segmentsResolvers,
  entities: { Segment: { id: (id, context) => segmentById(context).load(id) } },
}
