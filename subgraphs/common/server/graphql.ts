import type { IncomingHttpHeaders } from 'node:http'
import type { ApolloServer, ApolloServerPlugin, BaseContext } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler } from 'express'
import { sendError } from './errors.ts'
import { factsOf, type RequestFacts } from './request.ts'

/** What a context is built from. `headers['x-request-id']` is always set. */
export interface GraphqlRequest {
  readonly headers: IncomingHttpHeaders
  readonly facts: RequestFacts
}

export interface GraphqlSettings<C extends BaseContext> {
  /** Started, with the plugins `noteOperations` and `ApolloServerPluginLandingPageDisabled`. */
  readonly server: ApolloServer<C>
  /** Called per request. What it throws reaches the client: a `GraphQLError` as it is, all else as a masked fault. */
  readonly context: (request: GraphqlRequest) => Promise<C>
  /** Bytes of a request body at most. */
  readonly bodyLimit?: number
}

const facts = Symbol('request facts')

/** Serves a GraphQL server at `/graphql`. */
export function mountGraphql<C extends BaseContext>(app: Express, settings: GraphqlSettings<C>): void {
  const { server, context, bodyLimit = 256 * 1024 } = settings
  const middleware = expressMiddleware(server, {
    context: async ({ req }) => {
      const known = factsOf(req)
      return Object.assign(await context({ headers: req.headers, facts: known }), { [facts]: known })
    },
  })
  app.all('/graphql', jsonOnly, express.json({ limit: bodyLimit }), middleware)
}

/** A body that is not JSON gets 415 instead of being taken for none at all. */
export const jsonOnly: RequestHandler = (req, res, next) => {
  // `is` gives null where there is no body, and there is then nothing to object to.
  if (req.is('application/json') !== false) return next()
  sendError(req, res, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8 `application/json`.')
}

/** Tells the request's log line the operation's name and the codes of the errors that it ended with. */
export const noteOperations: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ contextValue }) {
    const known = (contextValue as { [facts]?: RequestFacts })[facts]
    if (!known) return
    return {
      async didResolveOperation({ operationName }) {
        known.operation = operationName ?? undefined
      },
      async willSendResponse({ response }) {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
        if (errors?.length) known.errors = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))]
      },
    }
  },
}
