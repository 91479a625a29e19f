import { signToken, type TokenSettings } from '../../subgraphs/common/auth/token.ts'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { portsOf } from '../../subgraphs/common/ports.ts'
import { tokenSettings } from '../../subgraphs/common/secrets.ts'
import { createLogger, type Logger } from '../../subgraphs/common/server/logger.ts'
import { remotePorts } from '../../subgraphs/common/server/remote-ports.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { subgraphRoutes } from '../../subgraphs/common/server/subgraph-process.ts'
import { graphFor, type Audience, type Subgraph } from '../../subgraphs/common/subgraph.ts'
import { erpPortNames, startCrm } from '../../subgraphs/crm/index.ts'
import { crmPortNames, startErp } from '../../subgraphs/erp/index.ts'
import { subgraphDataSource } from '../../gateway/data-sources/data-source.ts'
import { httpTransport } from '../../gateway/data-sources/http.ts'
import { inProcessTransport } from '../../gateway/data-sources/in-process.ts'
import { startBoth } from '../../gateway/in-process.ts'
import { openProtection } from '../../gateway/protection/open.ts'
import { gatewayRoutes, graphs } from '../../gateway/routes.ts'
import { testDatabase, type TestDatabase } from './database.ts'

export type Topology = 'one process' | 'over HTTP'
export const topologies: readonly Topology[] = ['one process', 'over HTTP']

export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly data: T
  readonly errors?: readonly {
    message: string
    path?: (string | number)[]
    extensions: { code: string; requestId: string }
  }[]
}

export interface TestGraph {
  readonly url: string
  readonly databases: { readonly erp: TestDatabase; readonly crm: TestDatabase }
  readonly subgraphs: { readonly erp: Subgraph; readonly crm: Subgraph }
  /** The subgraph processes' addresses; none in one process. */
  readonly parts: { readonly erp?: Running; readonly crm?: Running }
  /** Over real HTTP, as an administrator unless told otherwise; null: without a token. */
  ask<T>(query: string, variables?: object, as?: Role | null): Promise<Answer<T>>
  /** As `ask`, with a token that is narrowed to those scopes. */
  askWith<T>(scopes: readonly string[], query: string, variables?: object, subject?: string): Promise<Answer<T>>
  /** As `ask`, of partners' graph, with a token of that partner. */
  askAsPartner<T>(partnerId: string, query: string, variables?: object): Promise<Answer<T>>
  token(role: Role, partnerId?: string): Promise<string>
  stop(): Promise<void>
}

export const testSecret = 'a-secret-that-tests-alone-know-of-32-characters'
/** What the erased are digested under. */
export const erasureSecret = 'what-tests-digest-the-erased-under-32-characters'
/** What the parts show each other, where they are processes of their own. */
export const partSecrets = {
  erp: 'what-the-gateway-shows-erp-in-tests-32-characters',
  crm: 'what-the-gateway-shows-crm-in-tests-32-characters',
  ports: 'what-erp-and-crm-show-each-other-32-characters',
}
const silent = createLogger({ level: process.env.TEST_LOG ?? 'silent', name: 'test', pretty: false })

export interface GraphSettings {
  /** Settings that differ from the defaults. */
  readonly env?: Record<string, string>
  readonly logger?: Logger
  /** How long the parts wait for each other: long unless told, since other test files keep the machine busy. */
  readonly timeoutMs?: number
  /** How long the gateway waits for a mutation. */
  readonly writeTimeoutMs?: number
}

/** The whole graph on fresh databases, listening on a free port of loopback. */
export async function startGraph(topology: Topology, settings: GraphSettings = {}): Promise<TestGraph> {
  const { env: given, logger = silent, timeoutMs = 30_000, writeTimeoutMs } = settings
  const env = readEnv({ TOKEN_SECRET: testSecret, ...given })
  const around = { tokens: await tokenSettings(env), logger, timeoutMs, writeTimeoutMs }
  const [erp, crm] = await Promise.all([testDatabase('erp'), testDatabase('crm')])
  const databases = { erp, crm }
  const { subgraphs, parts, dataSource, close } =
    topology === 'one process' ? await oneProcess(databases, around) : await overHttp(databases, around)
  const protection = await openProtection(env, logger)
  const gateway = await start({
    host: '127.0.0.1',
    port: 0,
    logger,
    trustedHops: env.TRUSTED_HOPS,
    mount: await gatewayRoutes({ env, dataSource, protection, ...around }),
    ready: async () => true,
    close: async () => void (await Promise.all([close(), protection.close()])),
  })
  const token = (role: Role, partnerId?: string) =>
    signToken(around.tokens, { subject: role, role, partnerId, expiresIn: '1h' })
  const post = async (path: string, bearer: string | null, body: object) => {
    const response = await fetch(gateway.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify(body),
    })
    return { status: response.status, headers: response.headers, ...((await response.json()) as { data: never }) }
  }
  return {
    url: gateway.url + graphs.staff.path,
    databases,
    subgraphs,
    parts,
    token,
    ask: async (query, variables, as = 'administrator') =>
      post(graphs.staff.path, as && (await token(as)), { query, variables }),
    askWith: async (scopes, query, variables, subject = 'narrowed') => {
      const claims = { subject, role: 'administrator', scopes, expiresIn: '1h' } as const
      return post(graphs.staff.path, await signToken(around.tokens, claims), { query, variables })
    },
    askAsPartner: async (partnerId, query, variables) =>
      post(graphs.partner.path, await token('partner', partnerId), { query, variables }),
    stop: async () => {
      await gateway.stop()
      await Promise.all([erp.drop(), crm.drop()])
    },
  }
}

type Databases = TestGraph['databases']
interface Around {
  readonly tokens: TokenSettings
  readonly logger: Logger
  readonly timeoutMs: number
  readonly writeTimeoutMs: number | undefined
}

async function oneProcess(databases: Databases, { logger, timeoutMs, writeTimeoutMs }: Around) {
  const both = await startBoth(
    { erp: databases.erp.settings, crm: databases.crm.settings },
    { logger, erasureSecret, caseClockMs: null, portTimeoutMs: timeoutMs },
  )
  const dataSource = (name: string, audience: Audience) =>
    subgraphDataSource({
      name,
      transport: inProcessTransport(graphFor(name === 'erp' ? both.erp : both.crm, audience)),
      logger,
      timeoutMs,
      writeTimeoutMs,
    })
  return { subgraphs: { erp: both.erp, crm: both.crm }, parts: {}, dataSource, close: both.close }
}

async function overHttp(databases: Databases, { tokens, logger, timeoutMs, writeTimeoutMs }: Around) {
  const addresses: Record<string, string> = {}
  // Each subgraph is told of the other before the other has a port.
  const ports = <Name extends string>(of: string, names: readonly Name[]) =>
    portsOf(
      names,
      async () => ({
        ports: remotePorts({ url: `${addresses[of]}/graphql`, secret: partSecrets.ports, timeoutMs }, names),
      }),
      timeoutMs,
    )
  const erp = await startErp({ database: databases.erp.settings, crm: ports('crm', crmPortNames) })
  const crm = await startCrm({
    database: databases.crm.settings,
    erp: ports('erp', erpPortNames),
    erasureSecret,
    // Tests count statements.
    caseClockMs: null,
    logger,
  })
  const serveOne = async (subgraph: Subgraph) => {
    const secrets = { graph: [partSecrets[subgraph.name]], ports: [partSecrets.ports] } as const
    const running = await start({
      host: '127.0.0.1',
      port: 0,
      logger,
      mount: await subgraphRoutes({ subgraph, secrets, tokens, logger }),
      ready: () => subgraph.ready(),
      close: () => subgraph.close(),
    })
    addresses[subgraph.name] = running.url
    return running
  }
  const parts = { erp: await serveOne(erp), crm: await serveOne(crm) }
  const dataSource = (name: string, audience: Audience) =>
    subgraphDataSource({
      name,
      transport: httpTransport({
        url: `${addresses[name]}${graphs[audience].path}`,
        secret: name === 'erp' ? partSecrets.erp : partSecrets.crm,
      }),
      logger,
      timeoutMs,
      writeTimeoutMs,
    })
  const close = async () => void (await Promise.all([parts.erp.stop(), parts.crm.stop()]))
  return { subgraphs: { erp, crm }, parts, dataSource, close }
}
