import './telemetry-off.ts'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { QueryPlanner } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { readScalars } from './scalars.ts'

/** How the subgraph of that name is reached; the same source each time. */
export type Subgraphs = (name: string) => GraphQLDataSource

type Executor = ApolloGateway['executor']
type Logger = Pick<Console, 'debug' | 'info' | 'warn' | 'error'>

/** What operations on a composed graph are checked, planned and run by. */
export interface Contract {
  /** As clients see it. */
  readonly apiSchema: GraphQLSchema
  readonly planner: QueryPlanner
  /** The library's own way to execute, told whom to ask. */
  executor(subgraphs: Subgraphs): Executor
}

const contracts = new Map<string, Promise<Contract>>()

/**
 * Reads a supergraph: most of a second, so once in a process, however many servers there are of it. Throws when it can't be
 * read.
 */
export function contractOf(supergraphSdl: string, logger: Logger): Promise<Contract> {
  const contract = contracts.get(supergraphSdl) ?? read(supergraphSdl, logger)
  contracts.set(supergraphSdl, contract)
  return contract
}

async function read(supergraphSdl: string, logger: Logger): Promise<Contract> {
  const asked = new WeakMap<object, Subgraphs>()
  const gateway = new ApolloGateway({
    supergraphSdl,
    // Composing it has validated it: to do so again would take a third of the start.
    validateSupergraph: false,
    logger,
    buildService: ({ name }): GraphQLDataSource => ({
      process: async (options) => {
        const subgraphs = asked.get(options.context)
        if (!subgraphs) throw new Error('Only operations of clients are sent to subgraphs.')
        return subgraphs(name).process(options)
      },
    }),
    __exposeQueryPlanExperimental: false,
  })
  const { schema: apiSchema, executor } = await gateway.load()
  readScalars(apiSchema)
  const { queryPlanner: planner } = gateway.__testing()
  if (!planner) throw new Error('The gateway has no planner.')
  return {
    apiSchema,
    planner,
    executor: (subgraphs) => (request) => {
      asked.set(request.context, subgraphs)
      return executor(request)
    },
  }
}
