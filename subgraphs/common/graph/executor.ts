import type { ExecutionResult, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { keyOf, mostDocuments } from './documents.ts'
import { executable, type Executable } from './executable.ts'

/** A GraphQL operation as it comes to a subgraph. */
export interface Operation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

export type Execute = (operation: Operation, context: () => object) => Promise<ExecutionResult>

/** Runs operations on a schema: each text is parsed, validated and compiled once. */
export function executor(schema: GraphQLSchema): Execute {
  const known = new LRUCache<string, Executable>({ max: mostDocuments })
  return async ({ query, variables = {}, operationName }, context) => {
    const key = keyOf(query, operationName)
    let run = known.get(key)
    if (!run) known.set(key, (run = executable(schema, query, operationName)))
    return run(variables, context)
  }
}
