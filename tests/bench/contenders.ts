import { randomBytes } from 'node:crypto'
import type { TokenSettings } from '../../subgraphs/common/auth/token.ts'
import type { BenchDatabases } from './data/make.ts'
import { freePort, startServer, type ServerProcess } from './server.ts'

/** What a contender needs to be started. */
export interface Place {
  readonly databases: BenchDatabases
  /** An existing folder without an `.env`. */
  readonly folder: string
  readonly tokens: TokenSettings & { readonly secret: string }
  readonly signal: AbortSignal
}

export interface Started {
  /** Where the graph is asked. */
  readonly url: string
  readonly servers: readonly ServerProcess[]
}

/** A way to serve the graph, to be measured beside others on the same data. Answers when all its processes are ready. */
export interface Contender {
  readonly name: string
  start(place: Place): Promise<Started>
}

/** As in production: nothing of development's conveniences is measured, and every request is logged (to nowhere). */
const settingsFor = ({ databases, folder, tokens }: Place): Record<string, string> => ({
  NODE_ENV: 'production',
  SAMSPILL_DATA: folder,
  SAMSPILL_DEMO: 'off',
  ERP_DATABASE_URL: databases.erp,
  CRM_DATABASE_URL: databases.crm,
  TOKEN_SECRET: tokens.secret,
  ERASURE_SECRET: randomBytes(32).toString('base64url'),
  TOKEN_ISSUER: tokens.issuer,
  TOKEN_AUDIENCE: tokens.audience,
})

const oneProcess: Contender = {
  name: 'one process',
  start: async (place) => {
    const settings = { ...settingsFor(place), PORT: await freePort() }
    const server = await startServer('gateway/all-in-one.ts', settings, place.folder, place.signal)
    return { url: `${server.url}/graphql`, servers: [server] }
  },
}

const threeProcesses: Contender = {
  name: 'three processes',
  start: async (place) => {
    const [gateway, erp, crm] = [await freePort(), await freePort(), await freePort()]
    const settings = {
      ...settingsFor(place),
      ERP_URL: `http://127.0.0.1:${erp}/graphql`,
      CRM_URL: `http://127.0.0.1:${crm}/graphql`,
      ERP_SECRET: randomBytes(32).toString('base64url'),
      CRM_SECRET: randomBytes(32).toString('base64url'),
      PORT_SECRET: randomBytes(32).toString('base64url'),
    }
    const start = (file: string, port: string) =>
      startServer(file, { ...settings, PORT: port }, place.folder, place.signal)
    const servers = await Promise.all([
      start('gateway/index.ts', gateway),
      start('subgraphs/erp/main.ts', erp),
      start('subgraphs/crm/main.ts', crm),
    ])
    return { url: `http://127.0.0.1:${gateway}/graphql`, servers }
  },
}

export const contenders: readonly Contender[] = [oneProcess, threeProcesses]
