import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { campaignById } from './campaigns.loaders.ts'
import { campaignsResolvers } from './campaigns.resolvers.ts'

export const campaigns: Module = {
  typeDefs: sdl(import.meta.url, './campaigns.graphql', './members.graphql'),
  resolvers: campaignsResolvers,
  entities: { Campaign: { id: (id, context) => campaignById(context).load(id) } },
}
