import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { startClient } from './client-process.ts'
import { contenders, type Place } from './contenders.ts'
import { benchDatabases } from './data/make.ts'
import { size } from './data/size.ts'
import { benchOrders } from './orders.ts'
import { askAt, checkAnswers, measure, WrongAnswers, type Conditions } from './measure.ts'
import { AlreadyRunning, benchServer, type BenchServer } from './postgres.ts'
import { machine, tableOf, type Outcome, type Report, type Result } from './report.ts'
import { stopServers } from './server.ts'
import { workloads, type Workload } from './workloads.ts'

const atLeastOne = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number of 1 or more.')
  return value
}

interface Options {
  readonly duration: number
  readonly warmUp: number
  readonly connections: number
  readonly rounds: number
  readonly only?: readonly string[]
  readonly json?: string
  readonly orders?: boolean
}

const program = new Command('bench')
  .description('Measures both topologies on data of its own. Close what else keeps the machine busy.')
  .option('--duration <seconds>', 'of a round', atLeastOne, 5)
  .option('--warm-up <seconds>', 'before the rounds of each workload', atLeastOne, 4)
  .option('--connections <number>', 'requests under way at once', atLeastOne, 10)
  .option('--rounds <number>', 'of which the medians are shown', atLeastOne, 3)
  .option('--only <parts...>', 'workloads or contenders whose names contain one of these, whatever the case')
  .option(
    '--orders',
    'places orders on hot products instead, 32 at once and warmed up 20 seconds unless told otherwise, beside a function by hand',
  )
  .option('--json <file>', 'writes the figures there as well')
  .parse()
const options = program.opts<Options>()

const chosen = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
  const some = all.filter(({ name }) => options.only?.some((part) => name.toLowerCase().includes(part.toLowerCase())))
  return some.length > 0 ? some : all
}

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interrupted.abort())
const { signal } = interrupted

const log = (message: string) => process.stderr.write(`${message}\n`)

try {
  if (options.orders) await orders()
  else await everything()
} catch (error) {
  if (!signal.aborted && !(error instanceof AlreadyRunning)) throw error
  log(signal.aborted ? 'stopped before the end' : (error as Error).message)
  process.exitCode = signal.aborted ? 130 : 1
}

async function orders(): Promise<void> {
  const folder = await dataFolder(path.join(readEnv().SAMSPILL_DATA, 'bench'), log)
  const server = await benchServer(path.join(folder, 'erp'))
  try {
    const { duration, rounds } = options
    const given = (name: 'connections' | 'warmUp', otherwise: number) =>
      program.getOptionValueSource(name) === 'default' ? otherwise : options[name]
    const connections = given('connections', 32)
    // Every connection plans its statements anew, and the code that places orders is compiled as it runs.
    const figures = await benchOrders(server, { connections, duration, warmUp: given('warmUp', 20), rounds })
    const share = ((100 * figures.graph) / figures.function).toFixed(0)
    console.log(
      `orders/s, ${connections} at once: graph ${figures.graph.toFixed(0)} (${figures.statements} statements each), ` +
        `function by hand ${figures.function.toFixed(0)}: ${share} %`,
    )
    if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    await server.leave()
  }
}

async function everything(): Promise<void> {
  const report = await bench()
  console.log(`\n${tableOf(report)}`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
  process.exitCode = report.results.some((result) => 'problem' in result) ? 1 : 0
}

async function bench(): Promise<Report> {
  const startedAt = new Date().toISOString()
  const folder = await dataFolder(path.join(readEnv().SAMSPILL_DATA, 'bench'), log)
  const postgres: BenchServer[] = []
  try {
    for (const name of ['erp', 'crm']) postgres.push(await benchServer(path.join(folder, name)))
    const [erp = '', crm = ''] = postgres.map(({ url }) => url)
    const databases = await benchDatabases({ erp, crm }, size, log, signal)
    const secret = randomBytes(32).toString('base64url')
    const tokens = { secret, issuer: 'samspill-bench', audience: 'samspill-bench' }
    const results = await measureAll({ databases, folder, tokens, signal }, postgres)
    const { duration, warmUp, connections, rounds } = options
    return { startedAt, machine: machine(), conditions: { duration, warmUp, connections, rounds, ...size }, results }
  } finally {
    for (const server of postgres) await server.leave()
  }
}

async function measureAll(place: Place, postgres: readonly BenchServer[]): Promise<Result[]> {
  const results: Result[] = []
  const answers: Answers = new Map()
  for (const contender of chosen(contenders)) {
    const client = startClient()
    signal.addEventListener('abort', client.stop)
    try {
      const { url, servers } = await contender.start(place)
      const conditions = {
        ...options,
        url,
        client,
        postgres,
        token: await signToken(place.tokens, { subject: 'bench', role: 'analyst', expiresIn: '1h' }),
        pids: servers.map(({ pid }) => pid),
        databases: [place.databases.erp, place.databases.crm].map((database) => new URL(database).pathname.slice(1)),
      }
      for (const workload of chosen(workloads)) {
        log(`${contender.name}: ${workload.name}`)
        const result = await attempt(workload, conditions, answers)
        results.push({ contender: contender.name, workload: workload.name, ...result })
      }
    } finally {
      client.stop()
      await stopServers()
    }
  }
  return results
}

/** What the first contender answered, by workload: whoever answers otherwise does not count. */
type Answers = Map<string, string>

async function attempt(workload: Workload, conditions: Conditions, answers: Answers): Promise<Outcome> {
  const ask = askAt(conditions.url, conditions.token, signal)
  try {
    const bodies = await workload.bodies(ask, size.customers)
    const answer = await checkAnswers(ask, workload, bodies)
    const first = answers.get(workload.name) ?? answer
    answers.set(workload.name, first)
    if (answer !== first) return { problem: 'its answers are not those of the first' }
    return { figures: await measure(ask, bodies, conditions) }
  } catch (error) {
    if (error instanceof WrongAnswers && !signal.aborted) return { problem: error.message }
    throw error
  }
}
