import cluster, { type Worker } from 'node:cluster'
import { parseArgs } from 'node:util'

/** So many processes at most; more than there are cores are of no use. */
const most = 64
/** Milliseconds that a worker must have lived to be replaced: one that ends before does so for a reason that stays. */
const shortLife = 10_000

/** What `--workers N` asks for; 1 without it. Ends the process with a line for what is no such number. */
export function workersAsked(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: { workers: { type: 'string', default: '1' } } })
    const workers = Number(values.workers)
    if (Number.isInteger(workers) && workers >= 1 && workers <= most) return workers
  } catch {
    // Refused below.
  }
  process.stderr.write(`Give --workers with a number from 1 to ${most}, and nothing else.\n`)
  process.exit(1)
}

/** Whether this process works alone: no other of its kind shares its address. */
export const isAlone = (): boolean => cluster.worker === undefined

/**
 * Does the work in that many processes that share one address. Signals reach them all; one that breaks is replaced, unless it
 * broke as it started: then all end.
 */
export async function inWorkers(count: number, work: () => Promise<void>): Promise<void> {
  if (count === 1 || cluster.isWorker) return work()
  let stopping = false
  let failed = false
  const stop = (signal: NodeJS.Signals) => {
    stopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  const start = () => {
    const startedAt = performance.now()
    const worker: Worker = cluster.fork()
    worker.once('exit', (code) => {
      if (!stopping && performance.now() - startedAt > shortLife) return start()
      failed ||= code !== 0
      if (!stopping) stop('SIGTERM')
      if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(failed ? 1 : 0)
    })
  }
  for (let n = 0; n < count; n++) start()
}
