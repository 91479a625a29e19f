import type { ExecutionResult } from 'graphql'
import type { Operation } from '../../subgraphs/common/graph/executor.ts'
import type { Run } from '../../subgraphs/common/server/direct.ts'
import type { GatewayContext } from '../context.ts'

/** How many writes this process has done, whoever asked for them. */
export interface Writes {
  done: number
}

interface UnderWay {
  /** Null when it is done: tables that a `Map` has outgrown keep what they held until the collector goes through all that is old. */
  result: Promise<ExecutionResult> | null
  /** Writes that were done when it began. */
  readonly since: number
}

/**
 * Runs a query that is under way already for the same token with the same variables once, and gives all the same answer,
 * errors included, which are given the id of each request where they leave (errors/request-id.ts): to run anew what had them would
 * take the others twice as long, who have less than a request's time left then. What fails as a whole is run by each.
 * Nobody gets what is older than a write that this process has answered: what began before it is joined by nobody after it.
 */
export function sharing(run: Run<GatewayContext>, writes: Writes): Run<GatewayContext> {
  const underWay = new Map<string, UnderWay>()
  return async (operation, context) => {
    const key = keyOf(operation, context)
    if (key === null) return run(operation, context)
    const before = underWay.get(key)
    if (before?.result && before.since === writes.done) {
      return (await before.result.catch(() => null)) ?? run(operation, context)
    }
    const result = run(operation, context)
    const mine: UnderWay = { since: writes.done, result }
    underWay.set(key, mine)
    try {
      return await result
    } finally {
      mine.result = null
      if (underWay.get(key) === mine) underWay.delete(key)
    }
  }
}

/** Null for what is told apart from nothing else: JSON writes `1e400` as null, and a viewer without a token is of no client. */
function keyOf({ variables = {} }: Operation, { authorization, viewer }: GatewayContext): string | null {
  if (viewer && authorization === undefined) return null
  const text = JSON.stringify(variables)
  if (text.includes('null') && holdsInfinity(variables)) return null
  // An object's JSON has one end: nobody's variables run into another's token.
  return `${text}${authorization}`
}

function holdsInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsInfinity)
}

/** Counts what a mutation does, when it is done and not yet answered. */
export const counted =
  (run: Run<GatewayContext>, writes: Writes): Run<GatewayContext> =>
  async (operation, context) => {
    try {
      return await run(operation, context)
    } finally {
      writes.done += 1
    }
  }
