import os from 'node:os'
import path from 'node:path'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { startClient } from './client-process.ts'
import { askAt, compareAnswers, WrongAnswers } from './answers.ts'
import { contenders, inWorkers, startAll, type Contender } from './contenders/contenders.ts'
import type { Place, Started } from './contenders/stage.ts'
import { benchDatabase } from './data/make.ts'
import { size } from './data/size.ts'
import { doubtsAbout } from './doubts.ts'
import { documentWorkloads, type DocumentOptions } from './documents.ts'
import { measure, type Conditions } from './measure.ts'
import { benchServer, type BenchServer } from './postgres.ts'
import { coresForWorkers, machine, type Report, type Result, type Results } from './report.ts'
import { stopServers } from './server.ts'
import { learn } from './learn.ts'
import { bodiesOf, workloads, type Workload } from './workloads.ts'

export class UnknownName extends Error {}

export interface EverythingOptions extends DocumentOptions {
  readonly duration: number
  readonly warmUp: number
  readonly connections: number
  readonly rounds: number
  readonly only?: readonly string[]
  readonly profile?: string
}

/** What all that is measured in one go has in common. */
interface Setting {
  readonly options: EverythingOptions
  readonly place: Place
  readonly postgres: BenchServer
}

/** Measures all, or what is asked for alone. Throws, naming all there is, when a part of `only` is nobody's name. */
export async function benchEverything(
  options: EverythingOptions,
  log: (message: string) => void,
  signal: AbortSignal,
): Promise<Report> {
  const own = documentWorkloads(options)
  // The floor has statements for the bench's own workloads alone.
  const [able, offered] =
    own.length > 0 ? [contenders.filter(({ name }) => name !== 'floor'), own] : [contenders, workloads]
  const [asked, tasks] = [chosen(able, options.only), chosen(offered, options.only)]
  requireNames([...able, ...offered], options.only)
  const startedAt = new Date().toISOString()
  const before = os.loadavg()[0] ?? Number.NaN
  const folder = await dataFolder(path.join(readEnv().SAMSPILL_DATA, 'bench'), log)
  const postgres = await benchServer(path.join(folder, 'server'))
  try {
    const database = await benchDatabase(postgres.url, size, log, signal)
    const place = { database, folder, signal, log, profile: options.profile && path.resolve(options.profile) }
    const setting = { options, place, postgres }
    const measured = await measureAll(asked, tasks, setting)
    const workers = await measureWorkers(setting)
    const { duration, warmUp, connections, rounds } = options
    const load = [before, os.loadavg()[0] ?? Number.NaN] as const
    const conditions = { duration, warmUp, connections, rounds, ...size }
    return { startedAt, machine: machine(), load, conditions, ...measured, workers }
  } finally {
    await postgres.leave()
  }
}

const isNamed = (part: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase().includes(part.toLowerCase())

/** Those that a part names; all when it names others alone. */
function chosen<T extends { readonly name: string }>(all: readonly T[], only: readonly string[] = []): readonly T[] {
  const some = all.filter((one) => only.some((part) => isNamed(part)(one)))
  return some.length > 0 ? some : all
}

function requireNames(all: readonly { readonly name: string }[], only: readonly string[] = []): void {
  const wrong = only.find((part) => !all.some(isNamed(part)))
  if (wrong !== undefined)
    throw new UnknownName(
      `--only ${wrong}: there is none of that name. There are: ${all.map(({ name }) => name).join(', ')}.`,
    )
}

/** The page of customers, which is work for the database too. */
async function measureWorkers(setting: Setting): Promise<Report['workers']> {
  if (setting.options.only || setting.options.document || machine().cpus < coresForWorkers) return null
  const page = workloads.filter(({ name }) => name === 'PageOf10')
  const [one, two] = (await measureAll(inWorkers, page, setting)).results.map((result) =>
    'figures' in result ? result.figures.requestsPerSecond : Number.NaN,
  )
  return [one ?? Number.NaN, two ?? Number.NaN]
}

async function measureAll(
  asked: readonly Contender[],
  tasks: readonly Workload[],
  { options, place, postgres }: Setting,
): Promise<Results> {
  const { signal, log } = place
  const client = startClient()
  signal.addEventListener('abort', client.stop)
  try {
    const started = await startAll(asked, place)
    const [first] = started
    const [results, warnings]: [Result[], string[]] = [[], []]
    if (!first) return { results, warnings }
    const known = await learn(askAt(first, signal))
    const conditions = { ...options, client, postgres, signal }
    for (const workload of tasks) {
      log(`measuring ${workload.name}`)
      const found = await outcomes(started, workload, bodiesOf(workload, known), conditions)
      results.push(...found.results)
      warnings.push(...found.warnings)
    }
    return { results, warnings }
  } finally {
    client.stop()
    await stopServers()
  }
}

async function outcomes(
  started: readonly Started[],
  workload: Workload,
  bodies: readonly string[],
  conditions: Conditions,
): Promise<Results> {
  const { wrong, answers } = await compareAnswers(started, workload, bodies, conditions.signal)
  const right = started.filter((contender) => !wrong.has(contender))
  const figures = await measure(right, () => bodies, conditions).catch((error: unknown) => {
    if (error instanceof WrongAnswers && !conditions.signal.aborted) return error
    throw error
  })
  const results = started.map((contender) => {
    const of = { contender: contender.name, workload: workload.name }
    const problem = wrong.get(contender)
    if (problem !== undefined) return { ...of, problem }
    if (figures instanceof WrongAnswers) return { ...of, problem: figures.message }
    const found = figures.get(contender)
    return found ? { ...of, figures: found } : { ...of, problem: 'no figures' }
  })
  return { results, warnings: doubtsAbout(workload, bodies, answers, conditions.connections) }
}
