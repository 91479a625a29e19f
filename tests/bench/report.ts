import os from 'node:os'
import { median, type Figures } from './measure.ts'

/** Figures, or why there are none. */
export type Outcome = { readonly figures: Figures } | { readonly problem: string }

export type Result = { readonly contender: string; readonly workload: string } & Outcome

/** Results, and what to bear in mind as one reads them. */
export interface Results {
  readonly results: readonly Result[]
  readonly warnings: readonly string[]
}

export interface Report extends Results {
  readonly startedAt: string
  readonly machine: { readonly node: string; readonly cpus: number; readonly model: string; readonly platform: string }
  /** What the machine had to do beside, as the load average of a minute before and after. */
  readonly load: readonly [number, number]
  readonly conditions: Readonly<Record<string, number>>
  /** Requests a second of one worker and of two; null on too few cores, and where parts alone are measured. */
  readonly workers: readonly [one: number, two: number] | null
}

/** Below that, two workers, PostgreSQL and the client take turns, and the figure says nothing. */
export const coresForWorkers = 4

export const machine = (): Report['machine'] => ({
  node: process.version,
  cpus: os.availableParallelism(),
  model: os.cpus()[0]?.model ?? 'unknown',
  platform: `${os.platform()} ${os.release()}`,
})

const columns: readonly (readonly [head: string, cell: (figures: Figures) => string])[] = [
  ['req/s', ({ requestsPerSecond }) => requestsPerSecond.toFixed(0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms/req', ({ cpuMs }) => shown(cpuMs, 2)],
  ['of it PostgreSQL', ({ postgresCpuMs }) => shown(postgresCpuMs, 2)],
  ['SQL/req', ({ statements }) => statements.toFixed(1)],
  ['Node MB', ({ memoryMb }) => shown(memoryMb, 0)],
  ['PostgreSQL MB', ({ postgresMemoryMb }) => shown(postgresMemoryMb, 0)],
]

const shown = (figure: number | null, decimals: number): string => figure?.toFixed(decimals) ?? 'not measured'

/** Contenders that the others are compared with. */
const yardsticks = ['Hive Gateway', 'floor'] as const

/** CPU of a request as a multiple of another contender's: the median of what it was in each round. */
function ratio(figures: Figures, of: string, workload: string, results: readonly Result[]): string {
  const other = results.find((result) => result.contender === of && result.workload === workload)
  if (!other || !('figures' in other)) return '-'
  return median(figures.rounds.cpuMs.map((cpu, i) => cpu / (other.figures.rounds.cpuMs[i] ?? Number.NaN))).toFixed(2)
}

const workersLine = ({ workers, machine }: Report): string =>
  workers
    ? `--workers 2: ${workers[1].toFixed(0)} requests a second, ${(workers[1] / workers[0]).toFixed(2)} times those of one`
    : `--workers 2: not measured, which takes everything and ${coresForWorkers} cores or more; there are ${machine.cpus}`

export function tableOf(report: Report): string {
  const { machine, results, warnings, load } = report
  const rows = [
    ['workload', 'contender', ...columns.map(([head]) => head), ...yardsticks.map((name) => `CPU : ${name}`)],
    ...results.map((result) => [
      result.workload,
      result.contender,
      ...('figures' in result
        ? [
            ...columns.map(([, cell]) => cell(result.figures)),
            ...yardsticks.map((of) => ratio(result.figures, of, result.workload, results)),
          ]
        : [`does not count: ${result.problem}`]),
    ]),
  ]
  const full = rows.filter((row) => row.length === (rows[0]?.length ?? 0))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  const { node, cpus, model, platform } = machine
  const about = `Node ${node}, ${cpus} cores, ${model}, ${platform}; load average ${load.map((l) => l.toFixed(1)).join(' to ')}`
  return [...lines, '', ...warnings.map((warning) => `Warning: ${warning}`), workersLine(report), about].join('\n')
}
