import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { campaignsBulkResolvers } from './campaigns.bulk.resolvers.ts'
import { campaignById } from './campaigns.loaders.ts'
import { campaignReportsResolvers } from './campaigns.reports.resolvers.ts'
import { campaignsResolvers } from './campaigns.resolvers.ts'

const campaignsModule: Module = {
  typeDefs: sdl(import.meta.url, './campaigns.graphql', './members.graphql', './undeliverable.graphql'),
  resolvers: campaignsResolvers,
  entities: { Campaign: { id: (id, context) => campaignById(context).load(id) } },
}

const bulkModule: Module = {
  typeDefs: sdl(import.meta.url, './campaigns.bulk.graphql'),
  resolvers: campaignsBulkResolvers,
}

const reportsModule: Module = {
  typeDefs: sdl(import.meta.url, './campaigns.reports.graphql', './campaigns.returns.graphql'),
  resolvers: campaignReportsResolvers,
}

export const campaigns: readonly Module[] = [campaignsModule, bulkModule, reportsModule]
