import path from 'node:path'
import { signToken } from '../../../subgraphs/common/auth/token.ts'
import { freePort, startProcess } from '../server.ts'
import { installHive } from './hive.ts'
import {
  checkout,
  graphqlAt,
  random,
  ready,
  stageOf,
  supergraphFor,
  type Place,
  type Stage,
  type Started,
} from './stage.ts'

/** A way to answer, to be measured beside others on the same data. */
export interface Contender {
  readonly name: string
  start(stage: Stage): Promise<Omit<Started, 'name' | 'token' | 'database'>>
}

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
    started.push({ name, token, database: place.database, ...(await start({ ...stage, name })) })
  }
  return started
}
