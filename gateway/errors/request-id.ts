import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import type { GatewayContext } from '../context.ts'
import { isFault } from './format.ts'

/** Puts the request id into every error of an answer, and logs the faults that `formatError` masks. */
export function requestIds(logger: Pick<Logger, 'error'>): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isFault(error, error)) logger.error({ err: error, requestId }, 'a request failed')
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
          const result = response.body.singleResult
          result.errors = result.errors?.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId },
          }))
        },
      }
    },
  }
}
