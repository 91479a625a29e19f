import type { ExecutionResult, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { executable, type Executable } from './executable.ts'

/** A GraphQL operation as it comes to a subgraph. */
export interface Operation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

export type Execute = (operation: Operation, context: () => object) => Promise<ExecutionResult>

/** Of so many documents, the last that came, is kept how they are read, planned and compiled. */
export const mostDocuments = 500

/** The key of a text and a name, and of no others, whatever callers write for either. */
export const keyOf = (query: string, operationName = ''): string => `${operationName.length} ${operationName}${query}`

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
