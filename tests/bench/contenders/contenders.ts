import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { signToken, type TokenSettings } from '../../../subgraphs/common/auth/token.ts'
import { freePort, startProcess, type ServerProcess } from '../server.ts'
import { installHive } from './hive.ts'

/** What contenders need to be started. */
export interface Place {
  /** URL of the database that holds both schemas, so that the floor can join them. */
  readonly database: string
  /** An existing folder without an `.env`. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly log: (message: string) => void
  readonly profile?: string
}

export interface Started {
  readonly name: string
  /** URL of the database that it reads. */
  readonly database: string
  /** Where the graph is asked. */
  readonly url: string
  readonly token: string
  /** All that work for its answers, PostgreSQL apart. */
  readonly servers: readonly ServerProcess[]
}

/** A way to answer, to be measured beside others on the same data. */
export interface Contender {
  readonly name: string
  start(stage: Stage): Promise<Omit<Started, 'name' | 'token' | 'database'>>
}

/** Where all contenders stand: those over HTTP ask the same two subgraphs. */
interface Stage extends Place {
  readonly settings: Readonly<Record<string, string>>
  /** What the gateways over HTTP show each subgraph. */
  readonly secrets: { readonly ERP_SECRET: string; readonly CRM_SECRET: string }
  /** Started when first asked for. */
  subgraphs(): Promise<{ readonly servers: readonly ServerProcess[]; readonly erp: string; readonly crm: string }>
}

const checkout = fileURLToPath(new URL('../../../', import.meta.url))
const graphqlAt = (port: string) => `http://127.0.0.1:${port}/graphql`
const ready = '/health/ready'

const allInOne = (name: string, ...args: readonly string[]): Contender => ({
  name,
  start: async ({ settings, ...stage }) => {
    const PORT = await freePort()
    const server = await startProcess({
      file: 'gateway/all-in-one.ts',
      args,
      settings: { ...settings, PORT },
      ready,
      ...stage,
    })
    return { url: graphqlAt(PORT), servers: [server] }
  },
})

const oneProcess = allInOne('one process')

/** One process that has the machine to itself, and two that share it. */
export const inWorkers: readonly Contender[] = [1, 2].map((n) =>
  allInOne(n === 1 ? '1 worker' : `${n} workers`, '--workers', String(n)),
)

const overHttp: Contender = {
  name: 'over HTTP',
  start: async ({ settings, ...stage }) => {
    const { erp, crm, servers } = await stage.subgraphs()
    const PORT = await freePort()
    const own = { ...settings, PORT, ERP_URL: erp, CRM_URL: crm }
    const server = await startProcess({ file: 'gateway/index.ts', settings: own, ready, ...stage })
    return { url: graphqlAt(PORT), servers: [server, ...servers] }
  },
}

const stock: Contender = {
  name: '@apollo/gateway',
  start: async (stage) => {
    const { servers } = await stage.subgraphs()
    const PORT = await freePort()
    const server = await startProcess({
      ...stage,
      file: 'tests/bench/contenders/stock-gateway.ts',
      settings: { NODE_ENV: 'production', PORT, SUPERGRAPH: await supergraphFor(stage), ...stage.secrets },
      ready: '/?query=%7B__typename%7D',
      headers: { 'apollo-require-preflight': 'yes' },
    })
    return { url: `http://127.0.0.1:${PORT}/`, servers: [server, ...servers] }
  },
}

const hive: Contender = {
  name: 'Hive Gateway',
  start: async (stage) => {
    const bin = await installHive(stage)
    const { servers } = await stage.subgraphs()
    const PORT = await freePort()
    const config = path.join(checkout, 'tests/bench/contenders/hive.config.ts')
    const server = await startProcess({
      ...stage,
      file: bin,
      args: ['supergraph', '--config-path', config],
      settings: { NODE_ENV: 'production', PORT, SUPERGRAPH: await supergraphFor(stage), ...stage.secrets },
      ready: '/readiness',
    })
    return { url: graphqlAt(PORT), servers: [server, ...servers] }
  },
}

const floor: Contender = {
  name: 'floor',
  start: async (stage) => {
    const PORT = await freePort()
    const settings = { PORT, DATABASE_URL: stage.database }
    const server = await startProcess({ ...stage, file: 'tests/bench/contenders/floor.ts', settings, ready: '/' })
    return { url: `http://127.0.0.1:${PORT}/`, servers: [server] }
  },
}

/** The first one's answers are what the others' are compared with. */
export const contenders: readonly Contender[] = [oneProcess, overHttp, stock, hive, floor]

/** Starts them all, one after the other; each waits until it is ready. */
export async function startAll(chosen: readonly Contender[], place: Place): Promise<Started[]> {
  const tokens = { secret: random(), issuer: 'samspill-bench', audience: 'samspill-bench' }
  const stage = stageOf(place, tokens)
  const started: Started[] = []
  for (const { name, start } of chosen) {
    place.log(`starting ${name}`)
    const token = await signToken(tokens, { subject: 'bench', role: 'administrator', expiresIn: '12h' })
    started.push({ name, token, database: place.database, ...(await start(stage)) })
  }
  return started
}

const random = () => randomBytes(32).toString('base64url')

/** As in production: nothing of development's conveniences is measured, and every request is logged (to nowhere). */
function stageOf(place: Place, tokens: TokenSettings & { readonly secret: string }): Stage {
  const secrets = { ERP_SECRET: random(), CRM_SECRET: random() }
  const settings = {
    NODE_ENV: 'production',
    SAMSPILL_DATA: place.folder,
    SAMSPILL_DEMO: 'off',
    ERP_DATABASE_URL: place.database,
    CRM_DATABASE_URL: place.database,
    TOKEN_SECRET: tokens.secret,
    ERASURE_SECRET: random(),
    TOKEN_ISSUER: tokens.issuer,
    TOKEN_AUDIENCE: tokens.audience,
    ...secrets,
    PORT_SECRET: random(),
    // Counted as ever; that one caller asks for all of this is not what is measured.
    COST_PER_MINUTE_STAFF: '1000000000000',
    // Nor is patience: the machine may have other work.
    SUBGRAPH_TIMEOUT_MS: '20000',
  }
  let subgraphs: ReturnType<Stage['subgraphs']> | undefined
  const start = async () => {
    const [ERP, CRM] = [await freePort(), await freePort()]
    const both = { ...settings, ERP_URL: graphqlAt(ERP), CRM_URL: graphqlAt(CRM) }
    const servers = await Promise.all(
      [
        ['subgraphs/erp/main.ts', ERP],
        ['subgraphs/crm/main.ts', CRM],
      ].map(([file = '', PORT = '']) => startProcess({ file, settings: { ...both, PORT }, ready, ...place })),
    )
    return { servers, erp: both.ERP_URL, crm: both.CRM_URL }
  }
  return { ...place, settings, secrets, subgraphs: () => (subgraphs ??= start()) }
}

/** The composed graph with the addresses of the subgraphs that run here. */
async function supergraphFor(stage: Stage): Promise<string> {
  const { erp, crm } = await stage.subgraphs()
  const file = path.join(stage.folder, 'supergraph.graphql')
  const sdl = readFileSync(path.join(checkout, 'schema/supergraph.graphql'), 'utf8')
    .replace(/(name: "erp", url: )"[^"]*"/, `$1"${erp}"`)
    .replace(/(name: "crm", url: )"[^"]*"/, `$1"${crm}"`)
  writeFileSync(file, sdl)
  return file
}
