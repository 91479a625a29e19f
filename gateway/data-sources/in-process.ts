import { LRUCache } from 'lru-cache'
import type { GraphQLSchema } from 'graphql'
import type { RequestInfo } from '../../subgraphs/common/subgraph.ts'
import { executable, type Executable } from './executable.ts'
import type { SubgraphAnswer, Transport } from './transport.ts'

/** What is needed of a subgraph to run its operations. */
export interface Runnable {
  readonly schema: GraphQLSchema
  context(request: RequestInfo): object
}

/** Calls a subgraph of the same process: no HTTP, each operation parsed, validated and compiled once. */
export function inProcessTransport(subgraph: Runnable): Transport {
  const known = new LRUCache<string, Executable>({ max: 1000 })
  return async ({ query, variables, operationName, context }): Promise<SubgraphAnswer> => {
    let operation = known.get(query)
    if (!operation) {
      operation = executable(subgraph.schema, query, operationName)
      known.set(query, operation)
    }
    const { viewer, requestId } = context
    return operation(variables, () => subgraph.context({ viewer, requestId }))
  }
}
