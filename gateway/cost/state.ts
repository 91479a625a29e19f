import type { ServerResponse } from 'node:http'
import type { ApolloServerPlugin } from '@apollo/server'
import type { ExecutionResult } from 'graphql'
import type { GatewayContext } from '../context.ts'
import type { Balance } from './budgets.ts'

/** What an answer says of its cost, as `extensions.cost`. */
export interface CostReport {
  /** What the operation costs. */
  readonly requested: number
  /** What the caller may spend in a minute; absent, as the rest, where there is no limit. */
  readonly limit?: number
  readonly remaining?: number
  /** When the budget is whole again: a moment. */
  readonly resetsAt?: string
}

export const costReport = (requested: number, balance: Balance | null): CostReport =>
  balance
    ? {
        requested,
        limit: balance.limit,
        remaining: balance.remaining,
        resetsAt: new Date(Date.now() + balance.resetsIn).toISOString(),
      }
    : { requested }

/** Whole seconds until the budget is whole again: not earlier. */
export const secondsLeft = ({ resetsIn }: Balance): number => Math.max(1, Math.ceil(resetsIn / 1000))

/** Says in an answer's headers what is left, as the IETF's draft of the RateLimit header fields has it. */
export function stateBalance(res: ServerResponse, balance: Balance): void {
  res.setHeader('ratelimit-policy', `"cost";q=${balance.limit};w=60`)
  res.setHeader('ratelimit', `"cost";r=${balance.remaining};t=${secondsLeft(balance)}`)
}

/** An answer with what it costs. */
export const withCost = <R extends Pick<ExecutionResult, 'extensions'>>(result: R, { cost }: GatewayContext): R =>
  cost ? { ...result, extensions: { ...result.extensions, cost } } : result

/** Puts the cost into answers that come of no execution, too. */
export const stateCost: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue }) {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind === 'single') body.singleResult = withCost(body.singleResult, contextValue)
      },
    }
  },
}
