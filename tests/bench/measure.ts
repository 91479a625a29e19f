import { createHash } from 'node:crypto'
import type { RoundResult } from './client.ts'
import type { Client } from './client-process.ts'
import type { BenchServer } from './postgres.ts'
import { cpuOf, memoryOf } from './usage.ts'
import type { Ask, Workload } from './workloads.ts'

/** What one contender did with one workload: medians of the rounds. */
export interface Figures {
  readonly requestsPerSecond: number
  /** Milliseconds, as the client sees it. */
  readonly p50: number
  readonly p99: number
  /** CPU milliseconds of all server processes, PostgreSQL's included; null where it can not be measured. */
  readonly cpuMs: number | null
  /** Of these, those of PostgreSQL. */
  readonly postgresCpuMs: number | null
  readonly statements: number
  /** Megabytes after the rounds: the Node processes, and PostgreSQL's. */
  readonly memoryMb: number | null
  readonly postgresMemoryMb: number | null
  readonly requests: number
}

export interface Conditions {
  readonly url: string
  readonly token: string
  readonly client: Client
  readonly connections: number
  /** Seconds of one round. */
  readonly duration: number
  readonly warmUp: number
  readonly rounds: number
  readonly pids: readonly number[]
  readonly postgres: readonly BenchServer[]
  /** The database on each of them. */
  readonly databases: readonly string[]
}

/** One round; CPU milliseconds of a request. */
interface Measured extends RoundResult {
  readonly cpu: number
  readonly postgresCpu: number
}

/** Answers were wrong or errors: there is nothing to measure. */
export class WrongAnswers extends Error {}

const samples = 40

/** Asks the graph as a client does. @throws WrongAnswers for errors */
export const askAt =
  (url: string, token: string, signal: AbortSignal): Ask =>
  async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal,
    })
    const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] }
    if (answer.errors) throw new WrongAnswers(answer.errors.map(({ message }) => message).join('; '))
    return answer.data
  }

/** Looks at answers before anything is measured. @returns what they were, to be compared with other contenders' */
export async function checkAnswers(ask: Ask, workload: Workload, bodies: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const body of bodies.slice(0, samples)) {
    const data = await ask(body)
    const objection = workload.objection(data)
    if (objection) throw new WrongAnswers(objection)
    hash.update(JSON.stringify(data))
  }
  return hash.digest('hex')
}

/** Statements that a request takes, on average of some, after plans are made and before rounds are measured. */
export async function countStatements(ask: Ask, bodies: readonly string[], conditions: Conditions): Promise<number> {
  const { postgres, databases } = conditions
  const someOf = bodies.slice(-samples)
  await Promise.all(postgres.map((server) => server.count(true)))
  // Connections learn of it with the next statement that they run.
  await Promise.all(someOf.map(ask))
  await Promise.all(postgres.map((server) => server.count(true)))
  for (const body of someOf) await ask(body)
  const counts = await Promise.all(postgres.map((server, i) => server.counted(databases[i] ?? '')))
  await Promise.all(postgres.map((server) => server.count(false)))
  await Promise.all(someOf.map(ask))
  return counts.reduce((sum, count) => sum + count, 0) / someOf.length
}

/** Warms up and measures. @throws WrongAnswers when requests failed under way */
export async function measure(ask: Ask, bodies: readonly string[], conditions: Conditions): Promise<Figures> {
  const { url, token, client, connections, duration, warmUp, rounds, pids, postgres } = conditions
  const postgresPids = postgres.map(({ pid }) => pid)
  const common = { url, token, connections, bodies }
  let from = (await client.run({ ...common, seconds: warmUp, from: 0 })).requests
  const statements = await countStatements(ask, bodies, conditions)
  const results: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    const before = [cpuOf(pids), cpuOf(postgresPids)] as const
    const result = await client.run({ ...common, seconds: duration, from })
    const [ours, postgresOwn] = [cpuOf(pids) - before[0], cpuOf(postgresPids) - before[1]]
    if (result.failures > 0) throw new WrongAnswers(`${result.failures} of ${result.requests} requests failed`)
    from += result.requests
    results.push({ ...result, cpu: (ours + postgresOwn) / result.requests, postgresCpu: postgresOwn / result.requests })
  }
  const of = (figure: (result: Measured) => number) => median(results.map(figure))
  return {
    requestsPerSecond: of(({ requests, seconds }) => requests / seconds),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpuMs: measured(of(({ cpu }) => cpu)),
    postgresCpuMs: measured(of(({ postgresCpu }) => postgresCpu)),
    statements,
    memoryMb: measured(memoryOf(pids)),
    postgresMemoryMb: measured(memoryOf(postgresPids)),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
  }
}

const measured = (figure: number): number | null => (Number.isNaN(figure) ? null : figure)

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (low + high) / 2
}
