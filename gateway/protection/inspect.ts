import { GraphQLError, parse, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { operationCosts, requestCost, type OperationCosts } from '../cost/operation.ts'
import type { Cost, Variables } from '../cost/cost.ts'
import type { Weights } from '../cost/weights.ts'
import { openBrackets } from './brackets.ts'
import { FragmentCycle } from './expansion.ts'
import { exceeds, explain, limits, type Excess } from './limits.ts'
import { excessOf } from './measure.ts'
import { nulInDocument, nulInVariables } from './nul.ts'
import type { Refusal } from './refusal.ts'
import type { UncheckedRequest } from './request.ts'
import { unsupportedIn } from './support.ts'
import { excessOfVariables } from './variables.ts'

/** Whether a request may go on to the gateway, or why not, and what it costs: 1 when it may not. */
export interface Verdict {
  readonly refusal: Refusal | null
  readonly cost: number
}

/**
 * Makes the function that judges requests. What it has let through it remembers by text. A text that is no GraphQL is let
 * through: Apollo Server says what is wrong with it.
 */
export function inspector(weights: Weights): (request: UncheckedRequest) => Verdict {
  const accepted = new LRUCache<string, OperationCosts>({
    max: 2000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  })
  return ({ query, variables, operationName }) => {
    let costs = typeof query === 'string' ? accepted.get(query) : noOperations
    if (typeof query === 'string' && !costs) {
      const judged = judge(query, weights)
      if (!(judged instanceof Map)) return refused(judged)
      accepted.set(query, (costs = judged))
    }
    // What is no object is left to Apollo Server to refuse.
    const given = typeof variables === 'object' && variables !== null ? variables : {}
    const refusal = tooLarge(excessOfVariables(given)) ?? nulInVariables(given)
    if (refusal) return refused(refusal)
    return { refusal: null, cost: requestCost(costs ?? noOperations, operationName, given as Variables) }
  }
}

const noOperations: OperationCosts = new Map()

const refused = (refusal: Refusal): Verdict => ({ refusal, cost: 1 })

function judge(text: string, weights: Weights): Refusal | Map<string, Cost> {
  const raw = exceeds('characters', text.length) ?? exceeds('brackets', openBrackets(text, limits.brackets))
  if (raw) return tooLarge(raw)
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.tokens })
  } catch (error) {
    const counted = error instanceof GraphQLError && error.message.includes(`more that ${limits.tokens} tokens`)
    return counted ? tooLarge({ limit: 'tokens', found: Infinity }) : new Map()
  }
  try {
    const refusal = tooLarge(excessOf(document)) ?? unsupportedIn(document, weights) ?? nulInDocument(text, document)
    return refusal ?? operationCosts(weights, document)
  } catch (error) {
    if (error instanceof FragmentCycle) return { code: 'GRAPHQL_VALIDATION_FAILED', message: error.message }
    throw error
  }
}

function tooLarge(excess: Excess): Refusal
function tooLarge(excess: Excess | null): Refusal | null
function tooLarge(excess: Excess | null): Refusal | null {
  return excess && { code: 'QUERY_TOO_LARGE', message: explain(excess) }
}
