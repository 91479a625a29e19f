import { GraphQLError, parse, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { openBrackets } from './brackets.ts'
import { FragmentCycle } from './expansion.ts'
import { exceeds, explain, limits, type Excess } from './limits.ts'
import { excessOf } from './measure.ts'
import { nulInDocument, nulInVariables } from './nul.ts'
import type { Refusal } from './refusal.ts'
import { unsupportedIn } from './support.ts'
import { excessOfVariables } from './variables.ts'

/** A GraphQL request as it came, not yet checked for anything. */
export interface UncheckedRequest {
  readonly query?: unknown
  readonly variables?: unknown
}

/**
 * Makes the function that decides whether a request may go on to the gateway: null, or why not. What it has let through
 * it remembers by text. A text that is no GraphQL is let through: Apollo Server says what is wrong with it.
 */
export function inspector(): (request: UncheckedRequest) => Refusal | null {
  const accepted = new LRUCache<string, true>({
    max: 2000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  })
  return ({ query, variables }) => {
    if (typeof query === 'string' && !accepted.has(query)) {
      const refusal = judge(query)
      if (refusal) return refusal
      accepted.set(query, true)
    }
    return variables === undefined || variables === null
      ? null
      : (tooLarge(excessOfVariables(variables)) ?? nulInVariables(variables))
  }
}

function judge(text: string): Refusal | null {
  const raw = exceeds('characters', text.length) ?? exceeds('brackets', openBrackets(text, limits.brackets))
  if (raw) return tooLarge(raw)
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.tokens })
  } catch (error) {
    const counted = error instanceof GraphQLError && error.message.includes(`more that ${limits.tokens} tokens`)
    return counted ? tooLarge({ limit: 'tokens', found: Infinity }) : null
  }
  try {
    return tooLarge(excessOf(document)) ?? unsupportedIn(document) ?? nulInDocument(text, document)
  } catch (error) {
    if (error instanceof FragmentCycle) return { code: 'GRAPHQL_VALIDATION_FAILED', message: error.message }
    throw error
  }
}

const tooLarge = (excess: Excess | null): Refusal | null =>
  excess && { code: 'QUERY_TOO_LARGE', message: explain(excess) }
