import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { RequestFacts } from './request.ts'

const facts = Symbol('request facts')

/** A context with which `noteOperations` knows the request. */
export const noted = <C extends BaseContext>(context: C, known: RequestFacts): C =>
  Object.assign(context, { [facts]: known })

// What Apollo Server refuses before there is a context (a missing query, a cross-site request, a bad token) reaches no
// plugin that knows the request. Such answers get their request id, and tell the log line their codes, on the way out.
export function identified(text: string, known: RequestFacts): string {
  const answer = JSON.parse(text) as FormattedExecutionResult
  known.errors ??= codesOf(answer.errors)
  const errors = answer.errors?.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: known.id } }))
  return JSON.stringify({ ...answer, errors })
}

const codesOf = (errors: readonly GraphQLFormattedError[] = []) => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
]

// Whoever asks chooses it.
export const longestName = 60

/** Tells the request's log line the operation's name and the codes of the errors that it ended with. */
export const noteOperations: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ contextValue }) {
    const known = (contextValue as { [facts]?: RequestFacts })[facts]
    if (!known) return
    return {
      async didResolveOperation({ operationName }) {
        known.operation = operationName?.slice(0, longestName)
      },
      async willSendResponse({ response }) {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
        if (errors?.length) known.errors = codesOf(errors)
      },
    }
  },
}
