import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { lifecyclesResolvers } from './lifecycles.resolvers.ts'

/**
 * What states records go through. A module whose records have a lifecycle
 * - says in a migration the legal moves, and has the database keep to them:
 *   `insert into crm.lifecycle_move values ('case', null, 'NEW'), ('case', 'NEW', 'OPEN'), ...;`
 *   `select crm.guard_lifecycle('crm.service_case', 'case', 'status');`
 *   The table has an `id uuid`; each move, the first state too, is kept in `crm.state_change` then;
 * - calls `requireLegalMove(tx, 'case', row.status, to)` in its service, once it has locked the row;
 * - has `IllegalMove` in its mutation's union, `stateChangesOf(context, args).load(id)` for the history, and an entry of
 *   `state_change` for its records in `privacy.records.ts`.
 */
export const lifecycles: Module = {
  typeDefs: sdl(import.meta.url, './lifecycles.graphql'),
  resolvers: lifecyclesResolvers,
}
