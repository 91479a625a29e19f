import { BadSettings, readEnv, type Env } from './env.ts'
import { createLogger, type Logger } from './server/logger.ts'

/** Runs a process of ours: settings read once, a failed start told in plain words instead of a stack. */
export async function runProcess(name: string, start: (env: Env, logger: Logger) => Promise<unknown>): Promise<void> {
  try {
    const env = readEnv()
    const pretty = process.stdout.isTTY && env.NODE_ENV !== 'production'
    await start(env, createLogger({ level: env.LOG_LEVEL, name, pretty }))
  } catch (error) {
    const plain = error instanceof BadSettings || (error instanceof Error && !(error instanceof TypeError))
    process.stderr.write(`${plain ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
    process.exit(1)
  }
}
