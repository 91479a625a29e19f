import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import type { GraphQLDataSource } from '@apollo/gateway'
import { authenticator } from '../subgraphs/common/auth/authenticate.ts'
import type { TokenSettings } from '../subgraphs/common/auth/token.ts'
import type { Env } from '../subgraphs/common/env.ts'
import type { GraphqlRequest } from '../subgraphs/common/server/answering.ts'
import type { AppSettings } from '../subgraphs/common/server/app.ts'
import { directOperations } from '../subgraphs/common/server/direct.ts'
import { bodyWithFile, mountGraphql } from '../subgraphs/common/server/graphql.ts'
import type { Logger } from '../subgraphs/common/server/logger.ts'
import { noteOperations } from '../subgraphs/common/server/noted.ts'
import type { Audience } from '../subgraphs/common/subgraph.ts'
import { gatewayContext, type GatewayContext } from './context.ts'
import { payers } from './cost/caller.ts'
import type { PublicError } from './errors/trouble.ts'
import { createGateway } from './gateway.ts'
import { crossOrigin } from './landing/cross-origin.ts'
import { mountLanding } from './landing/landing.ts'
import { firstOperations } from './landing/page.ts'
import { landingPages } from './landing/pages.ts'
import type { Protection } from './protection/open.ts'
import { isAlone } from './workers.ts'
import { costReportOf, protect } from './protection/protect.ts'

export interface GatewaySettings {
  readonly env: Env
  readonly tokens: TokenSettings
  /** How to reach a subgraph's graph for staff, or the one for partners. */
  readonly dataSource: (subgraph: string, audience: Audience) => GraphQLDataSource
  readonly protection: Protection
  readonly logger: Logger
}

/** The two graphs: where each is served, and the contract that it is served from. */
export const graphs = {
  staff: { path: '/graphql', supergraph: 'supergraph' },
  partner: { path: '/partner/graphql', supergraph: 'partner' },
} as const

export const supergraphSdl = (audience: Audience = 'staff'): string =>
  readFileSync(new URL(`../schema/${graphs[audience].supergraph}.graphql`, import.meta.url), 'utf8')

/** The gateway's own routes: staff's graph and partners', and a page to explore from where that is wanted. */
export async function gatewayRoutes(settings: GatewaySettings): Promise<AppSettings['mount']> {
  const { env, tokens, dataSource, protection, logger } = settings
  const development = env.NODE_ENV !== 'production'
  const authenticate = authenticator(tokens, logger)
  const isStaff = async (headers: IncomingHttpHeaders) => {
    const viewer = await authenticate(headers).catch(() => null)
    return viewer !== null && viewer.role !== 'partner'
  }
  // Gateways that share an address or a Redis do not know of each other's writes.
  const writes = isAlone() && env.REDIS_URL === undefined ? { done: 0 } : undefined
  const serverFor = async (audience: Audience) => {
    const direct = directOperations<GatewayContext>()
    const server = await createGateway({
      supergraphSdl: supergraphSdl(audience),
      dataSource: (name) => dataSource(name, audience),
      logger,
      introspection: env.INTROSPECTION ?? development,
      missing: audience === 'partner' ? notShared : undefined,
      known: [firstOperations[audience], ...protection.documents.of(audience).texts()],
      plugins: [noteOperations],
      direct,
      writes,
      // Account is kept of whatever a partner reads.
      shared: audience === 'staff',
    })
    return { server, direct }
  }
  const servers = { staff: await serverFor('staff'), partner: await serverFor('partner') }
  const pages = landingPages(servers.staff.server, development ? tokens : undefined)
  return (app, straight) => {
    mountLanding(app, { shown: env.LANDING_PAGE ?? development, pages, logger })
    app.use(crossOrigin({ development, allowedOrigins: env.ALLOWED_ORIGINS }))
    for (const audience of ['staff', 'partner'] as const) {
      const settings = {
        path: graphs[audience].path,
        ...servers[audience],
        logger,
        admission: protection.admission,
        ...(audience === 'staff' && { moreFor: { bytes: bodyWithFile(env.FILE_SIZE), whom: isStaff } }),
        guard: protect({
          ...protection,
          supergraphSdl: supergraphSdl(audience),
          documents: protection.documents.of(audience),
          payer: payers(authenticate),
        }),
        context: async ({ headers, facts }: GraphqlRequest) => {
          const viewer = await authenticate(headers)
          const { authorization } = headers
          return gatewayContext({ viewer, requestId: facts.id, authorization, cost: costReportOf(facts) })
        },
      }
      mountGraphql<GatewayContext>(app, settings, straight)
    }
  }
}

/** What a partner is told where a record that another refers to is not there for it: the same for one that nobody has. */
const notShared: PublicError = { message: 'There is no such record, or it is not shared with you.', code: 'FORBIDDEN' }
