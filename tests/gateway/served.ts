import type { GraphQLDataSource } from '@apollo/gateway'
import { openProtection } from '../../gateway/protection/open.ts'
import { gatewayRoutes, graphs } from '../../gateway/routes.ts'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { tokenSettings } from '../../subgraphs/common/secrets.ts'
import { start } from '../../subgraphs/common/server/start.ts'
import type { Audience } from '../../subgraphs/common/subgraph.ts'
import { testSecret } from '../support/graph.ts'
import { captureLog, type LogCapture } from '../support/log-capture.ts'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { message: string; extensions: { code: string } }[]
  readonly extensions?: {
    readonly cost?: { requested: number; limit?: number; remaining?: number; resetsAt?: string }
  }
}

export interface Sending {
  readonly graph?: Audience
  /** A token, or none. */
  readonly token?: string
  readonly headers?: Record<string, string>
}

/** The real gateway, its graphs and its protection, before subgraphs that answer nothing and count how often. */
export interface ServedGateway {
  readonly url: string
  readonly log: LogCapture
  calls(): number
  staff(subject: string): Promise<string>
  partner(partnerId: string, subject: string): Promise<string>
  /** Sends a query or a whole request. */
  send(request: string | object, sending?: Sending): Promise<Answer>
  stop(): Promise<void>
}

export async function serveGateway(
  given: Record<string, string> = {},
  answer: () => Promise<object | void> = async () => {},
): Promise<ServedGateway> {
  const env = readEnv({ TOKEN_SECRET: testSecret, ...given })
  const log = captureLog()
  const [tokens, protection] = [await tokenSettings(env), await openProtection(env, log.logger)]
  let calls = 0
  const dataSource = (): GraphQLDataSource => ({
    process: async () => {
      calls += 1
      return { data: { ...((await answer()) ?? {}) } }
    },
  })
  const running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: log.logger,
    trustedHops: env.TRUSTED_HOPS,
    mount: await gatewayRoutes({ env, tokens, dataSource, protection, logger: log.logger }),
    ready: async () => true,
    close: protection.close,
  })
  const signed = (claims: { subject: string; role: 'analyst' | 'partner'; partnerId?: string }) =>
    signToken(tokens, { ...claims, expiresIn: '1h' })
  return {
    url: running.url,
    log,
    calls: () => calls,
    staff: (subject) => signed({ subject, role: 'analyst' }),
    partner: (partnerId, subject) => signed({ subject, role: 'partner', partnerId }),
    send: async (request, { graph = 'staff', token, headers } = {}) => {
      const response = await fetch(running.url + graphs[graph].path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
        body: JSON.stringify(typeof request === 'string' ? { query: request } : request),
      })
      return { status: response.status, headers: response.headers, ...((await response.json()) as object) }
    },
    stop: () => running.stop(),
  }
}
