import { readEnv, type Env } from './env.ts'
import { createLogger, type Logger } from './server/logger.ts'

/** Runs a process of ours: settings read once, a failed start told in plain words instead of a stack. */
export async function runProcess(name: string, start: (env: Env, logger: Logger) => Promise<unknown>): Promise<void> {
  try {
    const env = readEnv()
    const pretty = process.stdout.isTTY && env.NODE_ENV !== 'production'
    await start(env, createLogger({ level: env.LOG_LEVEL, name, pretty }))
  } catch (error) {
    process.stderr.write(`${inPlainWords(error)}\n`)
    process.exit(1)
  }
}

/** What went wrong for the person who started the process; only a fault of the program itself comes with its stack. */
function inPlainWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const root = rootOf(error)
  if ('code' in root && root.code === 'ECONNREFUSED')
    return 'The database does not answer: is its URL right, and does it run?'
  return root instanceof TypeError || root instanceof ReferenceError ? (root.stack ?? root.message) : root.message
}

const rootOf = (error: Error): Error => (error.cause instanceof Error ? rootOf(error.cause) : error)
