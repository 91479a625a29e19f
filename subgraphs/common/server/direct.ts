import type { ExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'
import { keyOf, mostDocuments } from '../graph/documents.ts'
import type { Operation } from '../graph/executor.ts'

/** Runs one operation of a document that is known to be valid, with a context of its own. */
export type Run<C> = (operation: Operation, context: C) => Promise<ExecutionResult>

interface Passed<C> {
  readonly run: Run<C>
  readonly name: string | null
}

/** In a context, which Apollo Server copies, what has come out. */
const ran = Symbol('result')

/** Of Apollo Server's request what is needed here. */
interface ApolloRequest<C> {
  readonly request: {
    readonly query?: string
    readonly variables?: Readonly<Record<string, unknown>>
    readonly operationName?: string
  }
  readonly operationName?: string | null
  readonly context: C
}

/**
 * Operations that Apollo Server has let through. It parses, validates and asks its plugins about a text that is always
 * the same, and takes longer over it than a small answer takes: from the second time on such a text is run at once.
 * What comes out with errors Apollo Server answers all the same, given the result.
 */
export function directOperations<C extends object>() {
  const passed = new LRUCache<string, Passed<C>>({ max: mostDocuments })
  return {
    find: (query: string, operationName: string | undefined) => passed.get(keyOf(query, operationName)),
    /** The context with which Apollo Server answers what came out of a run. */
    keep: (context: C, result: Promise<ExecutionResult>): C => Object.assign(context, { [ran]: result }),
    /** What Apollo Server is to execute with: `runOf` says how an operation is run from now on. */
    executor:
      <R extends ApolloRequest<C>>(runOf: (request: R) => Run<C>) =>
      async (asked: R): Promise<ExecutionResult> => {
        const { request, operationName = null, context } = asked
        const { query = '', variables = {} } = request
        const before = (context as { [ran]?: Promise<ExecutionResult> })[ran]
        if (before) return before
        const run = runOf(asked)
        passed.set(keyOf(query, request.operationName), { run, name: operationName })
        return run({ query, variables, operationName: request.operationName }, context)
      },
  }
}

export type DirectOperations<C extends object> = ReturnType<typeof directOperations<C>>
