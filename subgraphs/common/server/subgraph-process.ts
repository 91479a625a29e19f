import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { authenticator } from '../auth/authenticate.ts'
import type { TokenSettings } from '../auth/token.ts'
import type { Secrets } from '../env-values.ts'
import { isAboutDocument, isForClients, maskedMessage } from '../errors.ts'
import type { Graph, RequestInfo, Subgraph } from '../subgraph.ts'
import { admission } from './admission.ts'
import type { GraphqlRequest } from './answering.ts'
import { noteOperations } from './noted.ts'
import { nothingExtra, serverOptions } from './apollo.ts'
import type { AppSettings } from './app.ts'
import { directOperations, type DirectOperations, type Run } from './direct.ts'
import { bodyWithFile, mountGraphql } from './graphql.ts'
import type { Logger } from './logger.ts'
import { mountPorts } from './ports.ts'
import { demandSecret } from './secret.ts'
import { serve } from './serve.ts'

export interface SubgraphServerSettings {
  readonly subgraph: Subgraph
  /** What callers must show: the gateway, for the graph, and the other subgraph, for the ports. Neither opens the other. */
  readonly secrets: { readonly graph: Secrets; readonly ports: Secrets }
  readonly tokens: TokenSettings
  readonly logger: Logger
  /** Bytes of a file at most. */
  readonly fileSize?: number
  /** Operations that are worked on at a time: the gateway sends several for one of its clients. */
  readonly maxConcurrent?: number
}

/** Serves a subgraph over HTTP to the gateway and to the other subgraph, and to nobody else. */
export async function subgraphRoutes(settings: SubgraphServerSettings): Promise<AppSettings['mount']> {
  const { subgraph, secrets, tokens, logger, maxConcurrent = 1024, fileSize = 0 } = settings
  const authenticate = authenticator(tokens, logger)
  const admitted = admission(maxConcurrent)
  const graphs = {
    '/graphql': await serverOf(subgraph, logger),
    '/partner/graphql': await serverOf(subgraph.partner, logger),
  }
  return (app, straight) => {
    app.use('/ports', demandSecret(secrets.ports))
    mountPorts(app, subgraph.ports, logger)
    const demanded = demandSecret(secrets.graph)
    for (const [path, server] of Object.entries(graphs)) {
      const settings = {
        path,
        ...server,
        before: [demanded],
        logger,
        admission: admitted,
        // The gateway sends lists of representations; what clients may send is limited there.
        bodyLimit: 4 * 1024 * 1024 + bodyWithFile(fileSize),
        context: async ({ headers, facts }: GraphqlRequest) => {
          const viewer = await authenticate(headers)
          facts.subject = viewer?.subject
          return { viewer, requestId: facts.id }
        },
      }
      mountGraphql<RequestInfo>(app, settings, straight)
    }
    app.use(demanded)
  }
}

/** Apollo Server around a graph of ours, which runs the operations itself: compiled, and a partner's in its transaction. */
async function serverOf(graph: Graph, logger: Logger) {
  const direct = directOperations<RequestInfo>()
  const server = new ApolloServer<RequestInfo>({
    ...serverOptions(),
    gateway: executing(graph, direct, logger),
    introspection: true,
    formatError,
    plugins: [noteOperations, logFaults(logger), ...nothingExtra()],
  })
  await server.start()
  return { server, direct }
}

/** What Apollo Server takes for a gateway: anything that runs operations. */
type Executing = NonNullable<ApolloServerOptionsWithGateway<RequestInfo>['gateway']>
type GatewayExecutor = Awaited<ReturnType<Executing['load']>>['executor']

function executing({ schema, execute }: Graph, direct: DirectOperations<RequestInfo>, logger: Logger): Executing {
  const run: Run<RequestInfo> = async (operation, request) => {
    try {
      return await execute(operation, request)
    } catch (err) {
      // Told here, as it is: what wraps it further out has lost the code by which values are kept out of the log.
      logger.error({ err, requestId: request.requestId }, 'an operation failed as a whole')
      throw new GraphQLError(maskedMessage, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', http: { status: 503 } } })
    }
  }
  return {
    load: async () => ({ executor: direct.executor(() => run) as unknown as GatewayExecutor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

const isShown = (code: unknown): boolean => isForClients(code) || isAboutDocument(code)

function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code
  if (isShown(code)) return { ...formatted, extensions: { code } }
  return { path: formatted.path, message: maskedMessage, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

const logFaults = (logger: Logger): ApolloServerPlugin<RequestInfo> => ({
  async requestDidStart({ contextValue: { requestId } }) {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors)
          if (!isShown(error.extensions?.code))
            logger.error({ err: unwrapResolverError(error), path: error.path?.join('.'), requestId }, 'a field failed')
      },
    }
  },
})

export interface SubgraphProcess extends SubgraphServerSettings {
  readonly host: string
  readonly port: number
  /** Closes the subgraph and its database. */
  readonly close: () => Promise<void>
}

/** Serves a subgraph as this process's work, until it is told to stop. */
export async function serveSubgraph({ close, host, port, ...settings }: SubgraphProcess) {
  const { subgraph, logger } = settings
  return serve({
    name: subgraph.name,
    host,
    port,
    logger,
    mount: await subgraphRoutes(settings),
    ready: async () => ({ database: await subgraph.ready() }),
    close,
  })
}
