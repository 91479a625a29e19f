import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway'
import { Kind, parse, type GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from './context.ts'
import type { Contract } from './contract.ts'
import { completeErrors, type NullFault } from './errors/complete.ts'
import type { PublicError } from './errors/trouble.ts'
import { operationsOf, type Operations } from './execution/operations.ts'

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>
type Executor = ApolloGateway['executor']
type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]

/**
 * The contract as Apollo Server runs it: its plans are compiled (see execution/), and the errors of every answer are
 * completed (see errors/complete.ts).
 */
export function gatewayOf(options: GatewaySettings): Gateway {
  const { supergraphSdl, contract, dataSource, missing } = options
  const { apiSchema } = contract
  const operations = operationsOf({ ...contract, dataSource })
  const listeners = new Set<Listener>()
  return {
    load: async () => {
      prepareAll(operations, options)
      for (const tell of listeners) tell({ apiSchema, coreSupergraphSdl: supergraphSdl })
      return { schema: apiSchema, executor: completing(operations.execute, missing) }
    },
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: async () => undefined,
  }
}

interface GatewaySettings {
  readonly supergraphSdl: string
  readonly contract: Contract
  readonly dataSource: (name: string) => GraphQLDataSource
  /** Documents that are planned at once. */
  readonly known: readonly string[]
  readonly logger: Pick<Logger, 'warn'>
  readonly missing?: PublicError
}

/** One that the graph does not know any more, say, is refused when it is asked for. */
function prepareAll(operations: Operations, { known, logger }: GatewaySettings): void {
  for (const text of known)
    try {
      operations.prepare(parse(text, { noLocation: true }))
    } catch (err) {
      logger.warn({ err }, 'a known document can not be planned')
    }
}

const completing =
  (execute: Executor, missing?: PublicError): Executor =>
  async (requestContext) => {
    const result = await execute(requestContext)
    const { troubles, requestId } = requestContext.context as GatewayContext
    const { valueCompletion, ...extensions } = result.extensions ?? {}
    const nulls = (valueCompletion ?? []) as NullFault[]
    if (troubles.length === 0 && nulls.length === 0 && !result.errors) return result
    const errors = [...(result.errors ?? []), ...completeErrors(result.data, troubles, nulls, requestId, missing)]
    // Without `data` Apollo Server answers 400, which is for variables that do not fit, not for faults of ours.
    const refused = result.data === undefined && errors.every(isAboutVariables)
    return {
      ...(refused ? {} : { data: result.data ?? null }),
      errors,
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }
  }

const isAboutVariables = ({ nodes }: GraphQLError) => nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION
