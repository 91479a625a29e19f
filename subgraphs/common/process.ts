import cluster from 'node:cluster'
import v8 from 'node:v8'
import { closer, type Closer } from './closer.ts'
import { readEnv, strangers, type Env } from './env.ts'
import type { NeededSecret } from './env-demands.ts'
import { createLogger, type Logger } from './server/logger.ts'

/**
 * Runs a process of ours: settings read once, a failed start told in plain words instead of a stack, and all closed again
 * that it had opened. `needs`: the secrets that it can not do without in production.
 */
export async function runProcess(
  { name, needs = [] }: { readonly name: string; readonly needs?: readonly NeededSecret[] },
  start: (env: Env, logger: Logger, opened: Closer) => Promise<unknown>,
): Promise<void> {
  // Collected when half as much again lies there as was left the last time. By itself V8 lets four times as much gather, and a
  // process under load holds twice the memory. Collected at as much again, a long page takes 6 % less CPU time and its longest
  // waits are halved, but 57 MB more stay after 100,000 requests. The larger nursery with which package.json starts servers
  // pays for some of it.
  v8.setFlagsFromString('--heap-growing-percent=50')
  const opened = closer()
  const isStopping = stopWhileStarting(opened)
  try {
    for (const line of isFirst() ? strangers() : []) process.stderr.write(`${line}\n`)
    const env = readEnv(undefined, needs)
    const pretty = process.stdout.isTTY && env.NODE_ENV !== 'production'
    await start(env, createLogger({ level: env.LOG_LEVEL, name, pretty }), opened)
  } catch (error) {
    // What is under way fails then for want of what it stands on.
    if (isStopping()) return
    process.stderr.write(`${inPlainWords(error)}\n`)
    await opened.close().catch((failure: unknown) => process.stderr.write(`${inPlainWords(failure)}\n`))
    process.exit(1)
  }
}

/** Whether this process may speak for all: it works alone, or was the first worker to be started. */
export const isFirst = (): boolean => cluster.worker === undefined || cluster.worker.id === 1

/** Closes what is open when a signal comes before anything has been started that stops by signals in a way of its own. */
function stopWhileStarting(opened: Closer): () => boolean {
  let isStopping = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return
    if (isStopping) process.exit(1)
    isStopping = true
    void opened.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  return () => isStopping
}

/** What went wrong for the person who started the process; only a fault of the program itself comes with its stack. */
function inPlainWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const root = rootOf(error)
  if ('code' in root && root.code === 'ECONNREFUSED')
    return `The database${placeOf(root)} does not answer: is its URL right, and does it run?`
  return root instanceof TypeError || root instanceof ReferenceError ? (root.stack ?? root.message) : root.message
}

const placeOf = ({ address, port }: Error & { address?: string; port?: number }): string =>
  address === undefined ? '' : ` at ${address}${port === undefined ? '' : `:${port}`}`

const rootOf = (error: Error): Error => (error.cause instanceof Error ? rootOf(error.cause) : error)
