import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** Refuses a request that does not say which operation to run, or names one that is not there; the gateway would fault. */
export const knownOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (operation) return
        const message = request.operationName
          ? `The document has no operation named "${request.operationName}".`
          : 'The document must hold one operation, or `operationName` must say which of its operations to run.'
        throw new GraphQLError(message, {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      },
    }
  },
}
