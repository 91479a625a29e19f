import type { ExecutionResult } from 'graphql'
import type { Run } from '../../subgraphs/common/server/direct.ts'
import type { GatewayContext } from '../context.ts'

/** How many writes this process has done, whoever asked for them. */
export interface Writes {
  done: number
}

interface UnderWay {
  readonly result: Promise<ExecutionResult>
  /** Writes that were done when it began. */
  readonly since: number
}

/**
 * Runs a query that is under way already for the same token with the same variables once, and gives all the same data.
 * Nobody gets what is older than a write that this process has answered: what began before it is
 * joined by nobody after it. What comes with errors is told to the first alone, and the others run it again: errors are of
 * one request.
 */
export function sharing(run: Run<GatewayContext>, writes: Writes): Run<GatewayContext> {
  const underWay = new Map<string, UnderWay>()
  return async (operation, context) => {
    // An object's JSON has one end: nobody's variables run into another's token.
    const key = `${JSON.stringify(operation.variables ?? {})}${context.authorization}`
    const before = underWay.get(key)
    if (before?.since === writes.done) {
      const shared = await before.result.catch(() => null)
      return shared?.data && !shared.errors ? { data: shared.data } : run(operation, context)
    }
    const mine = { since: writes.done, result: run(operation, context) }
    underWay.set(key, mine)
    try {
      return await mine.result
    } finally {
      if (underWay.get(key) === mine) underWay.delete(key)
    }
  }
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
