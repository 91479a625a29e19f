import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { choicesResolvers } from './choices.resolvers.ts'
import { opportunityById } from './opportunities.loaders.ts'
import { opportunitiesResolvers } from './opportunities.resolvers.ts'
import { pipelineReportsResolvers } from './pipeline.reports.resolvers.ts'
import { quotasResolvers } from './quotas.resolvers.ts'

const opportunitiesModule: Module = {
  typeDefs: sdl(import.meta.url, './opportunities.graphql', './opportunities.bulk.graphql'),
  resolvers: opportunitiesResolvers,
  entities: { Opportunity: { id: (id, context) => opportunityById(context).load(id) } },
}

const choicesModule: Module = {
  typeDefs: sdl(import.meta.url, './choices.graphql'),
  resolvers: choicesResolvers,
}

const reportsModule: Module = {
  typeDefs: sdl(import.meta.url, './pipeline.reports.graphql'),
  resolvers: pipelineReportsResolvers,
}

const quotasModule: Module = { typeDefs: sdl(import.meta.url, './quotas.graphql'), resolvers: quotasResolvers }

export const pipeline: readonly Module[] = [opportunitiesModule, choicesModule, reportsModule, quotasModule]
