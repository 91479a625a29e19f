import { performance } from 'node:perf_hooks'
import type { GraphQLDataSource } from '@apollo/gateway'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from 'pino'
import type { GatewayContext } from '../context.ts'
import { masked, publicError } from '../errors/public.ts'
import type { PublicError } from '../errors/trouble.ts'
import { fetchedFields } from './fetched-fields.ts'
import { distinct, expand, placesByAnswer } from './representations.ts'
import { NoAnswer, type SubgraphAnswer, type SubgraphCall, type SubgraphError, type Transport } from './transport.ts'

export interface DataSourceOptions {
  /** The subgraph's name, as in the supergraph; clients see it in messages. */
  readonly name: string
  readonly transport: Transport
  /** A reading call may take so long, in milliseconds. All those of one request together may take a quarter more. */
  readonly timeoutMs?: number
  /** A writing call may take so long: cut short, it leaves the client in doubt whether it was done. */
  readonly writeTimeoutMs?: number
  readonly logger: Pick<Logger, 'warn' | 'error'>
}

type ProcessOptions = Parameters<GraphQLDataSource['process']>[0]

/**
 * What @apollo/gateway asks a subgraph through, whatever the transport: equal representations are sent once, every call
 * has a timeout, and what goes wrong is noted in the request's context (see errors/complete.ts), never thrown.
 */
export function subgraphDataSource({
  name,
  transport,
  timeoutMs = 1500,
  writeTimeoutMs = 10_000,
  logger,
}: DataSourceOptions): GraphQLDataSource {
  const requestMs = timeoutMs * 1.25

  async function ask(call: Omit<SubgraphCall, 'signal'>): Promise<SubgraphAnswer> {
    const { context } = call
    if (context.silent.has(name)) throw new TimedOut('it timed out before in this request')
    const writes = isMutation(call.query)
    const left = writes ? writeTimeoutMs : Math.min(timeoutMs, requestMs - (performance.now() - context.startedAt))
    if (left <= 0) throw new TimedOut('the time for this request is used up')
    const abort = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        context.silent.add(name)
        reject(new TimedOut(`no answer within ${Math.round(left)} ms`))
        abort.abort()
      }, left)
    })
    try {
      return await Promise.race([transport({ ...call, signal: abort.signal }), timeout])
    } finally {
      clearTimeout(timer)
      // What is read after a write has the time of a request of its own.
      if (writes) context.startedAt = performance.now()
    }
  }

  // A subgraph in another process has logged its faults itself, and sends no Error.
  const logFault = (error: SubgraphError, { requestId }: GatewayContext) => {
    const { path } = error
    if (!(error instanceof Error)) return
    logger.error({ err: unwrapResolverError(error), subgraph: name, requestId, path }, 'a resolver failed')
  }

  return {
    async process(options: ProcessOptions) {
      if (!('incomingRequestContext' in options)) throw new Error('Only operations of clients are sent to subgraphs.')
      const { request } = options
      const context = options.context as GatewayContext
      const at = (options.pathInIncomingRequest ?? []).map(String)
      const query = request.query ?? ''
      const variables: Record<string, unknown> = request.variables ?? {}
      const asked = Array.isArray(variables.representations) ? (variables.representations as unknown[]) : null
      const once = asked && distinct(asked)
      const sent = once ? { ...variables, representations: once.representations } : variables

      const failed = (error: PublicError) => {
        context.troubles.push({ kind: 'call', error, at, fields: fetchedFields(query) })
        return { data: null }
      }
      try {
        const answer = await ask({ query, variables: sent, operationName: request.operationName, context })
        const entities = asked && answer.data?._entities
        if (asked && answer.data) checkEntities(entities, once?.representations ?? asked)
        const placesOf = once && answer.errors?.length ? placesByAnswer(once) : undefined
        for (const error of answer.errors ?? []) {
          const shown = publicError(error)
          if (shown === masked) logFault(error, context)
          const { path } = error
          if (!path || path.length === 0) failed(shown)
          else if (!asked) context.troubles.push({ kind: 'field', error: shown, at, below: path })
          else noteEntityError(context, at, shown, path, asked.length, placesOf)
        }
        if (!once || !Array.isArray(entities)) return { data: answer.data }
        return { data: { ...answer.data, _entities: expand(entities, once.answerOf) } }
      } catch (error) {
        const timedOut = error instanceof TimedOut
        logger.warn({ err: error, subgraph: name, requestId: context.requestId }, 'a subgraph did not answer')
        return failed(
          timedOut
            ? { message: `The ${name} subgraph did not answer in time.`, code: 'SUBGRAPH_TIMEOUT' }
            : { message: `The ${name} subgraph is not available.`, code: 'SUBGRAPH_UNAVAILABLE' },
        )
      }
    },
  }
}

const isMutation = (query: string): boolean => /^\s*mutation\b/.test(query)

class TimedOut extends Error {}

function checkEntities(entities: unknown, representations: readonly unknown[]): void {
  if (Array.isArray(entities) ? entities.length !== representations.length : entities !== null)
    throw new NoAnswer('`_entities` does not answer every representation')
}

/** Notes an error of one entity for every place that shares the entity. */
function noteEntityError(
  context: GatewayContext,
  at: readonly string[],
  error: PublicError,
  path: NonNullable<SubgraphError['path']>,
  of: number,
  placesOf: readonly (readonly number[])[] | undefined,
): void {
  const [, position, ...below] = path
  const sent = typeof position === 'number' ? position : -1
  for (const index of placesOf ? (placesOf[sent] ?? []) : [sent])
    context.troubles.push({ kind: 'field', error, at, entity: { index, of }, below })
}
