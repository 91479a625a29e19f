import { readFileSync } from 'node:fs'
import type { GraphQLDataSource } from '@apollo/gateway'
import type { ApolloServer } from '@apollo/server'
import type { Express } from 'express'
import { authenticator } from '../subgraphs/common/auth/authenticate.ts'
import { signToken, type TokenSettings } from '../subgraphs/common/auth/token.ts'
import { viewerOf } from '../subgraphs/common/auth/viewer.ts'
import type { Env } from '../subgraphs/common/env.ts'
import { mountGraphql, noteOperations } from '../subgraphs/common/server/graphql.ts'
import type { Logger } from '../subgraphs/common/server/logger.ts'
import { gatewayContext, type GatewayContext } from './context.ts'
import { createGateway } from './gateway.ts'
import { crossOrigin } from './landing/cross-origin.ts'
import { mountLanding } from './landing/landing.ts'
import { protect } from './protection/protect.ts'

export interface GatewaySettings {
  readonly env: Pick<Env, 'NODE_ENV' | 'ALLOWED_ORIGINS'>
  readonly tokens: TokenSettings
  readonly dataSource: (name: string) => GraphQLDataSource
  readonly logger: Logger
}

export const supergraphSdl = (): string =>
  readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8')

/** The gateway's own routes: the graph at `/graphql`, and in development a page to explore it from. */
export async function gatewayRoutes(settings: GatewaySettings): Promise<(app: Express) => void> {
  const { env, tokens, dataSource, logger } = settings
  const development = env.NODE_ENV !== 'production'
  const authenticate = authenticator(tokens)
  const server = await createGateway({
    supergraphSdl: supergraphSdl(),
    dataSource,
    logger,
    introspection: development,
    plugins: [noteOperations],
  })
  const analystToken = async () =>
    tokens.secret ? signToken(tokens, { subject: 'sandbox', role: 'analyst', expiresIn: '1h' }) : undefined
  const customerNumber = async () => {
    const token = await analystToken()
    return token ? someCustomerNumber(server, `Bearer ${token}`) : undefined
  }
  return (app) => {
    mountLanding(app, { development, token: analystToken, customerNumber, logger })
    app.use(crossOrigin({ development, allowedOrigins: env.ALLOWED_ORIGINS }))
    mountGraphql<GatewayContext>(app, {
      server,
      logger,
      guard: protect(),
      context: async ({ headers, facts }) => {
        const viewer = await authenticate(headers)
        facts.subject = viewer?.subject
        return gatewayContext({ viewer, requestId: facts.id, authorization: headers.authorization })
      },
    })
  }
}

/** The number of a customer who has ordered something, if any has: the first operation has something to show then. */
async function someCustomerNumber(server: ApolloServer<GatewayContext>, authorization: string) {
  const { body } = await server.executeOperation<{ salesOrders?: { nodes: { customer?: { number: string } }[] } }>(
    { query: '{ salesOrders(first: 1) { nodes { customer { number } } } }' },
    {
      contextValue: gatewayContext({
        viewer: viewerOf('sandbox', 'analyst'),
        requestId: 'landing-page',
        authorization,
      }),
    },
  )
  return body.kind === 'single' ? body.singleResult.data?.salesOrders?.nodes[0]?.customer?.number : undefined
}
