import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'

/** Any id may be a customer of CRM's: what ERP does not keep of it is null or empty. */
export const customerModule: Module = {
  typeDefs: sdl(import.meta.url, './customer.graphql'),
  resolvers: {},
  entities: { Customer: { id: (id) => ({ id }) } },
}
