import type { RoundResult } from './client.ts'
import type { Client } from './client-process.ts'
import type { Started } from './contenders/stage.ts'
import { askAt, WrongAnswers } from './answers.ts'
import { databaseName } from './data/make.ts'
import type { BenchServer } from './postgres.ts'
import { cpuOf, memoryOf } from './usage.ts'

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
  /** Bytes of an answer with its headers, on average. */
  readonly bytes: number
  /** Megabytes after the rounds: the Node processes, and PostgreSQL's. */
  readonly memoryMb: number | null
  readonly postgresMemoryMb: number | null
  readonly requests: number
  /** Of each round, so that contenders can be compared within one. */
  readonly rounds: { readonly cpuMs: readonly number[]; readonly requestsPerSecond: readonly number[] }
}

export interface Conditions {
  readonly client: Client
  readonly connections: number
  /** Seconds of one round. */
  readonly duration: number
  readonly warmUp: number
  readonly rounds: number
  readonly postgres: BenchServer
  readonly signal: AbortSignal
}

/** One round; CPU milliseconds of a request. */
interface Measured extends RoundResult {
  readonly cpu: number
  readonly postgresCpu: number
}

const samples = 40

/** A round lasts until there are so many answers, of which a percentile says something, yet not longer than so many times. */
export const patience = { answers: 100, times: 5 } as const

/** Statements that a request takes, on average of some, after plans are made and before rounds are measured. */
async function countStatements(contender: Started, bodies: readonly string[], conditions: Conditions): Promise<number> {
  const { postgres, signal } = conditions
  const ask = askAt(contender, signal)
  const someOf = bodies.slice(-samples)
  await postgres.count(true)
  // Connections learn of it with the next statement that they run.
  await Promise.all(someOf.map(ask))
  await postgres.count(true)
  for (const body of someOf) await ask(body)
  const count = await postgres.counted(databaseName(contender.database))
  await postgres.count(false)
  await Promise.all(someOf.map(ask))
  return count / someOf.length
}

/**
 * Warms all contenders up and measures them in turns, a short round each: what else the machine does meanwhile then hits
 * all alike. @throws WrongAnswers when requests failed under way
 */
export async function measure(
  contenders: readonly Started[],
  bodiesOf: (contender: Started) => readonly string[],
  conditions: Conditions,
): Promise<Map<Started, Figures>> {
  const { client, connections, duration, warmUp, rounds } = conditions
  const sent = new Map<Started, number>()
  const results = new Map<Started, Measured[]>()
  const statements = new Map<Started, number>()
  const run = async (contender: Started, seconds: number, enough: number = patience.answers): Promise<RoundResult> => {
    const { url, token, name } = contender
    const from = sent.get(contender) ?? 0
    const limit = enough > 0 ? seconds * patience.times : seconds
    const result = await client.run({
      connections,
      bodies: bodiesOf(contender),
      url,
      token,
      seconds,
      limit,
      enough,
      from,
    })
    if (result.failures > 0) throw new WrongAnswers(`${name}: ${result.failures} of ${result.requests} requests failed`)
    sent.set(contender, from + result.requests)
    return result
  }
  for (const contender of contenders) {
    await run(contender, warmUp, 0)
    statements.set(contender, await countStatements(contender, bodiesOf(contender), conditions))
  }
  const postgresPids = [conditions.postgres.pid]
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) {
      const pids = contender.servers.map(({ pid }) => pid)
      const before = [cpuOf(pids), cpuOf(postgresPids)] as const
      const result = await run(contender, duration)
      const [ours, postgres] = [cpuOf(pids) - before[0], cpuOf(postgresPids) - before[1]]
      const { requests } = result
      const measured = { ...result, cpu: (ours + postgres) / requests, postgresCpu: postgres / requests }
      results.set(contender, [...(results.get(contender) ?? []), measured])
    }
  return new Map(
    contenders.map((contender) => {
      const pids = contender.servers.map(({ pid }) => pid)
      const memory = [memoryOf(pids), memoryOf(postgresPids)] as const
      return [contender, figuresOf(results.get(contender) ?? [], statements.get(contender) ?? NaN, memory)]
    }),
  )
}

function figuresOf(results: readonly Measured[], statements: number, memory: readonly [number, number]): Figures {
  const each = (figure: (result: Measured) => number) => results.map(figure)
  const of = (figure: (result: Measured) => number) => median(each(figure))
  const perSecond = ({ requests, seconds }: Measured) => requests / seconds
  return {
    requestsPerSecond: of(perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpuMs: measured(of(({ cpu }) => cpu)),
    postgresCpuMs: measured(of(({ postgresCpu }) => postgresCpu)),
    statements,
    bytes: of(({ bytes }) => bytes),
    memoryMb: measured(memory[0]),
    postgresMemoryMb: measured(memory[1]),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
    rounds: { cpuMs: each(({ cpu }) => cpu), requestsPerSecond: each(perSecond) },
  }
}

const measured = (figure: number): number | null => (Number.isNaN(figure) ? null : figure)

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (low + high) / 2
}
