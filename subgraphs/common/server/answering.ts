import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Operation } from '../graph/executor.ts'
import { maskedMessage } from '../errors.ts'
import type { DirectOperations } from './direct.ts'
import type { Logger } from './logger.ts'
import { identified, longestName, noted } from './noted.ts'
import { factsOf, type RequestFacts } from './request.ts'
import { write, type Incoming, type Step } from './steps.ts'

/** What a context is built from. `headers['x-request-id']` is always set. */
export interface GraphqlRequest {
  readonly headers: IncomingHttpHeaders
  readonly facts: RequestFacts
}

export interface AnswerSettings<C extends BaseContext> {
  /** Started, with the plugins `noteOperations` and `ApolloServerPluginLandingPageDisabled`. */
  readonly server: ApolloServer<C>
  /** Called per request. A `GraphQLError` that it throws is the answer; all else is logged and masked. */
  readonly context: (request: GraphqlRequest) => Promise<C>
  /** Runs what the server has let through before; without it the server runs all. */
  readonly direct?: DirectOperations<C>
  readonly logger: Logger
}

/** The last step of a request: has it run, and writes the answer. */
export function answering<C extends BaseContext>({ server, direct, ...settings }: AnswerSettings<C>): Step {
  const contextOf = contexts(settings)
  /** By the Accept header the type of the answer, as the server has chosen it. */
  const types = new LRUCache<string, string>({ max: 100 })

  /** Null where the server is to answer, given what has come out if anything has. */
  async function runDirectly(req: Incoming, context: () => Promise<C>): Promise<Answer | null> {
    const operation = plainOperation(req)
    const passed = operation && direct?.find(operation.query, operation.operationName)
    const type = passed && types.get(req.headers.accept ?? '')
    if (!type) return null
    const built = await context().catch(() => null)
    if (!built) return null
    factsOf(req).operation = passed.name?.slice(0, longestName)
    const running = passed.run(operation, built)
    const result = await running.catch(() => null)
    if (result && !result.errors) return { status: 200, type, text: `${JSON.stringify(result)}\n` }
    direct?.keep(built, running)
    return null
  }

  async function runByServer(req: Incoming, res: ServerResponse, context: () => Promise<C>): Promise<Answer> {
    const {
      status = 200,
      headers,
      body,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method ?? '',
        headers: headerMap(req.headers),
        search: /\?.*$/s.exec(req.url ?? '')?.[0] ?? '',
        body: req.body,
      },
      context,
    })
    if (body.kind !== 'complete') throw new Error('Nothing is deferred here: an answer comes whole.')
    for (const [name, value] of headers) res.setHeader(name, value)
    const type = headers.get('content-type') ?? 'application/json; charset=utf-8'
    if (status === 200) types.set(req.headers.accept ?? '', type)
    return { status, type, text: status < 400 ? body.string : identified(body.string, factsOf(req)) }
  }

  return async (req, res) => {
    let built: Promise<C> | undefined
    const context = () => (built ??= contextOf(req))
    const { status, type, text } = (await runDirectly(req, context)) ?? (await runByServer(req, res, context))
    write(res, status, type, text)
  }
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

const contexts =
  <C extends BaseContext>({ context, logger }: Pick<AnswerSettings<C>, 'context' | 'logger'>) =>
  async (req: Incoming): Promise<C> => {
    const known = factsOf(req)
    try {
      return noted(await context({ headers: req.headers, facts: known }), known)
    } catch (error) {
      if (error instanceof GraphQLError) throw error
      logger.error({ requestId: known.id, err: error }, 'no context for a request')
      throw new GraphQLError(maskedMessage, { extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } } })
    }
  }

/** What a POST asks, if it is as the server demands it and asks for nothing further. */
function plainOperation({ method, body }: Incoming): Operation | null {
  if (method !== 'POST' || !isRecord(body)) return null
  const { query, variables, operationName, extensions } = body
  if (typeof query !== 'string' || !isRecord(variables ?? {}) || !isRecord(extensions ?? {})) return null
  if ((extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery !== undefined) return null
  const name = operationName ?? undefined
  if (name !== undefined && (typeof name !== 'string' || name === '')) return null
  return { query, variables: (variables ?? {}) as Record<string, unknown>, operationName: name }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function headerMap(given: IncomingHttpHeaders): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}
