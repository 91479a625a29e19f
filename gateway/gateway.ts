import type { GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import { nothingExtra, serverOptions } from '../subgraphs/common/server/apollo.ts'
import { directOperations, type DirectOperations } from '../subgraphs/common/server/direct.ts'
import type { GatewayContext } from './context.ts'
import { contractOf } from './contract.ts'
import { stateCost } from './cost/state.ts'
import { formatError, formatErrorUntold } from './errors/format.ts'
import type { PublicError } from './errors/trouble.ts'
import { requestIds } from './errors/request-id.ts'
import { gatewayOf } from './executor.ts'
import type { Writes } from './execution/share.ts'
import { knownOperation } from './protection/known-operation.ts'
import { limits } from './protection/limits.ts'

export interface GatewayOptions {
  /** The composed graph, `schema/supergraph.graphql`. */
  readonly supergraphSdl: string
  /** How to reach the subgraph of this name; see data-sources/. */
  readonly dataSource: (name: string) => GraphQLDataSource
  readonly logger: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
  /** Documents that are planned before the first request comes. */
  readonly known?: readonly string[]
  /** Whether clients may ask what the schema holds. */
  readonly introspection?: boolean
  /** What is said of a null that stands where none may and that no subgraph explains; a fault of ours when absent. */
  readonly missing?: PublicError
  readonly plugins?: ApolloServerPlugin<GatewayContext>[]
  /** Keeps operations that have been let through, for who serves the server: see `graphqlEndpoint`. */
  readonly direct?: DirectOperations<GatewayContext>
  /** Given where all writes of clients are this process's. */
  readonly writes?: Writes
  /** Whether equal queries of one caller that are under way at once are run once; see execution/share.ts. */
  readonly shared?: boolean
}

/**
 * A started server for the graph; mount it behind `protect` (protection/protect.ts) and give it a `gatewayContext` per
 * request. Throws when the supergraph can't be read. No subgraph is asked before the first request.
 */
export async function createGateway(options: GatewayOptions): Promise<ApolloServer<GatewayContext>> {
  const { supergraphSdl, logger, introspection = true, missing, known = [], plugins = [] } = options
  const { direct = directOperations(), writes, shared } = options
  const dataSource = remembered(options.dataSource)
  const apolloLogger = quietly(logger)
  const contract = contractOf(supergraphSdl)
  const server = new ApolloServer<GatewayContext>({
    ...serverOptions(),
    gateway: gatewayOf({ supergraphSdl, contract, dataSource, direct, writes, shared, missing, known, logger }),
    logger: apolloLogger,
    introspection,
    cache: 'bounded',
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    formatError: introspection ? formatError : formatErrorUntold,
    plugins: [requestIds(logger), knownOperation, stateCost, ...nothingExtra(), ...plugins],
  })
  await server.start()
  return server
}

/** Apollo's packages tell at level info what only their own developers want to know. */
const quietly = (logger: GatewayOptions['logger']) => ({
  debug: (message?: string) => logger.debug(message),
  info: (message?: string) => logger.debug(message),
  warn: (message?: string) => logger.warn(message),
  error: (message?: string) => logger.error(message),
})

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}
