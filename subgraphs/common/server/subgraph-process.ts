import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Express } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import { authenticator } from '../auth/authenticate.ts'
import type { TokenSettings } from '../auth/token.ts'
import type { Context } from '../context.ts'
import type { Secrets } from '../env-values.ts'
import { isAboutDocument, isForClients, maskedMessage } from '../errors.ts'
import type { Subgraph } from '../subgraph.ts'
import { nothingExtra, serverOptions } from './apollo.ts'
import { mountGraphql, noteOperations } from './graphql.ts'
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
}

/** Serves a subgraph over HTTP to the gateway and to the other subgraph, and to nobody else. */
export async function subgraphRoutes(settings: SubgraphServerSettings): Promise<(app: Express) => void> {
  const { subgraph, secrets, tokens, logger } = settings
  const authenticate = authenticator(tokens)
  const server = new ApolloServer<Context>({
    ...serverOptions,
    schema: subgraph.schema,
    introspection: true,
    formatError,
    plugins: [noteOperations, logFaults(logger), ...nothingExtra()],
  })
  await server.start()
  return (app) => {
    app.use('/ports', demandSecret(secrets.ports))
    mountPorts(app, subgraph.ports, logger)
    app.use(demandSecret(secrets.graph))
    mountGraphql(app, {
      server,
      logger,
      // The gateway sends lists of representations; what clients may send is limited there.
      bodyLimit: 4 * 1024 * 1024,
      context: async ({ headers, facts }) => {
        const viewer = await authenticate(headers)
        facts.subject = viewer?.subject
        return subgraph.context({ viewer, requestId: facts.id })
      },
    })
  }
}

const isShown = (code: unknown): boolean => isForClients(code) || isAboutDocument(code)

function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code
  if (isShown(code)) return { ...formatted, extensions: { code } }
  return { path: formatted.path, message: maskedMessage, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

const logFaults = (logger: Logger): ApolloServerPlugin<Context> => ({
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
