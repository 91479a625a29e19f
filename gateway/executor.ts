import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway'
import { Kind, OperationTypeNode, parse, type ExecutionResult, type GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { DirectOperations, Run } from '../subgraphs/common/server/direct.ts'
import type { GatewayContext } from './context.ts'
import type { Contract } from './contract.ts'
import { completeErrors, type NullFault } from './errors/complete.ts'
import { withCost } from './cost/state.ts'
import type { PublicError } from './errors/trouble.ts'
import { operationsOf, type Operations } from './execution/operations.ts'
import { counted, sharing, type Writes } from './execution/share.ts'

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>
type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]

/**
 * The contract as Apollo Server runs it: its plans are compiled (see execution/), and the errors of every answer are
 * completed (see errors/complete.ts).
 */
export function gatewayOf(options: GatewaySettings): Gateway {
  const { supergraphSdl, contract, dataSource, direct, writes, shared, missing } = options
  const { apiSchema } = contract
  const operations = operationsOf({ ...contract, dataSource })
  const listeners = new Set<Listener>()
  const executor = direct.executor<Parameters<ApolloGateway['executor']>[0] & { context: GatewayContext }>(
    ({ document, request, operation }) => {
      const run = completing(operations.find(document, request.operationName), missing)
      if (operation?.operation === OperationTypeNode.MUTATION) return costed(writes ? counted(run, writes) : run)
      return costed(writes && shared ? sharing(run, writes) : run)
    },
  ) as ApolloGateway['executor']
  return {
    load: async () => {
      prepareAll(operations, options)
      for (const tell of listeners) tell({ apiSchema, coreSupergraphSdl: supergraphSdl })
      return { schema: apiSchema, executor }
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
  readonly direct: DirectOperations<GatewayContext>
  /** Where all writes of clients are this process's. */
  readonly writes?: Writes
  /** Whether equal queries of one caller that are under way at once are run once; see execution/share.ts. */
  readonly shared?: boolean
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
  (run: Run<GatewayContext>, missing?: PublicError): Run<GatewayContext> =>
  async (operation, context): Promise<ExecutionResult> => {
    const result = await run(operation, context)
    const { troubles, requestId } = context
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

/** What each has to pay is its own. */
const costed =
  (run: Run<GatewayContext>): Run<GatewayContext> =>
  async (operation, context) =>
    withCost(await run(operation, context), context)

const isAboutVariables = ({ nodes }: GraphQLError) => nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION
