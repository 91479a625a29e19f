import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { ledgerResolvers } from './ledger.resolvers.ts'
import { invoiceById } from './receivables.loaders.ts'
import { purchasePolicyResolvers } from './purchase-policy.resolvers.ts'
import { receivablesResolvers } from './receivables.resolvers.ts'

export const ledgerModule: Module = {
  typeDefs: sdl(import.meta.url, './ledger.graphql'),
  resolvers: ledgerResolvers,
}

export const receivablesModule: Module = {
  typeDefs: sdl(import.meta.url, './receivables.graphql'),
  resolvers: receivablesResolvers,
  entities: { Invoice: { id: (id, context) => invoiceById(context).load(id) } },
}

export const purchasePolicyModule: Module = {
  typeDefs: sdl(import.meta.url, './purchase-policy.graphql'),
  resolvers: purchasePolicyResolvers,
}
