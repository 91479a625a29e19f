import type { IncomingHttpHeaders } from 'node:http'
import type { ApolloServer, ApolloServerPlugin, BaseContext } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler } from 'express'
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql'
import { maskedMessage } from '../errors.ts'
import type { Admission } from './admission.ts'
import { sendError } from './errors.ts'
import type { Logger } from './logger.ts'
import { factsOf, type RequestFacts } from './request.ts'

/** What a context is built from. `headers['x-request-id']` is always set. */
export interface GraphqlRequest {
  readonly headers: IncomingHttpHeaders
  readonly facts: RequestFacts
}

export interface GraphqlSettings<C extends BaseContext> {
  /** `/graphql` unless told otherwise. */
  readonly path?: string
  /** Started, with the plugins `noteOperations` and `ApolloServerPluginLandingPageDisabled`. */
  readonly server: ApolloServer<C>
  /** Called per request. A `GraphQLError` that it throws is the answer; all else is logged and masked. */
  readonly context: (request: GraphqlRequest) => Promise<C>
  readonly logger: Logger
  /** Bounds how many requests are worked on at a time. */
  readonly admission?: Admission
  /** Runs when the body is read and before the server sees it; may answer in its stead. */
  readonly guard?: RequestHandler
  /** Bytes of a request body at most; more of who may send more. */
  readonly bodyLimit?: number
  readonly moreFor?: { readonly bytes: number; readonly whom: (headers: IncomingHttpHeaders) => Promise<boolean> }
}

/** Bytes of a request that holds a file in Base64, or an e-mail with one. */
export const bodyWithFile = (fileSize: number): number => 256 * 1024 + 2 * fileSize

const facts = Symbol('request facts')

/** Serves a GraphQL server at `path`. */
export function mountGraphql<C extends BaseContext>(app: Express, settings: GraphqlSettings<C>): void {
  const { path = '/graphql', server, context, logger, guard = pass, bodyLimit = 256 * 1024 } = settings
  const { moreFor } = settings
  const { door, seat } = settings.admission ?? { door: pass, seat: pass }
  const middleware = expressMiddleware(server, {
    context: async ({ req }) => {
      const known = factsOf(req)
      const built = await context({ headers: req.headers, facts: known }).catch((error: unknown) => {
        if (error instanceof GraphQLError) throw error
        logger.error({ requestId: known.id, err: error }, 'no context for a request')
        throw new GraphQLError(maskedMessage, { extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } } })
      })
      return Object.assign(built, { [facts]: known })
    },
  })
  const body = moreFor ? bodyOf(bodyLimit, moreFor) : express.json({ limit: bodyLimit })
  app.all(path, door, jsonOnly, body, seat, identifyRefusals, guard, middleware)
}

/** Who sends much, and says so, is looked at before any of it is read. */
function bodyOf(limit: number, { bytes, whom }: NonNullable<GraphqlSettings<BaseContext>['moreFor']>): RequestHandler {
  const [usual, large] = [express.json({ limit }), express.json({ limit: bytes })]
  return async (req, res, next) => {
    const more = Number(req.headers['content-length'] ?? 0) > limit && (await whom(req.headers))
    return (more ? large : usual)(req, res, next)
  }
}

// Whoever asks chooses it.
const longestName = 60

const pass: RequestHandler = (_req, _res, next) => next()

// What Apollo Server refuses before there is a context (a missing query, a cross-site request, a bad token) reaches no
// plugin that knows the request. Such answers get their request id, and tell the log line their codes, on the way out.
const identifyRefusals: RequestHandler = (req, res, next) => {
  const send = res.send.bind(res)
  res.send = (body: unknown) => {
    if (res.statusCode < 400 || typeof body !== 'string') return send(body)
    const answer = JSON.parse(body) as FormattedExecutionResult
    const known = factsOf(req)
    known.errors ??= codesOf(answer.errors)
    const errors = answer.errors?.map((error) => ({
      ...error,
      extensions: { ...error.extensions, requestId: known.id },
    }))
    return send(JSON.stringify({ ...answer, errors }))
  }
  next()
}

const codesOf = (errors: readonly GraphQLFormattedError[] = []) => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
]

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
        known.operation = operationName?.slice(0, longestName)
      },
      async willSendResponse({ response }) {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
        if (errors?.length) known.errors = codesOf(errors)
      },
    }
  },
}
