import os from 'node:os'
import type { Figures } from './measure.ts'

/** Figures, or why there are none. */
export type Outcome = { readonly figures: Figures } | { readonly problem: string }

export type Result = { readonly contender: string; readonly workload: string } & Outcome

export interface Report {
  readonly startedAt: string
  readonly machine: { readonly node: string; readonly cpus: number; readonly model: string; readonly platform: string }
  readonly conditions: Readonly<Record<string, number>>
  readonly results: readonly Result[]
}

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

export function tableOf({ machine, results }: Report): string {
  const rows = [
    ['workload', 'contender', ...columns.map(([head]) => head)],
    ...results.map((result) => [
      result.workload,
      result.contender,
      ...('figures' in result
        ? columns.map(([, cell]) => cell(result.figures))
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
  return [...lines, '', `Node ${machine.node}, ${machine.cpus} cores, ${machine.model}, ${machine.platform}`].join('\n')
}
