import { CannotListen } from './listen.ts'
import type { Logger } from './logger.ts'
import { start, type Running, type StartSettings } from './start.ts'

export interface ServeSettings extends StartSettings {
  /** What the process is called in its log, e.g. `gateway`. */
  readonly name: string
  /** Milliseconds that a stop may take before the process gives up and exits with 1. */
  readonly stopLimit?: number
}

/**
 * Runs a server as this process's work: listens, and stops cleanly on SIGTERM and SIGINT (exit code 0; 1 when that takes
 * longer than `stopLimit` or a second signal comes). An address that cannot be listened on ends the process with one line.
 */
export async function serve(settings: ServeSettings): Promise<Running> {
  const { name, logger, close, stopLimit = 25_000 } = settings
  try {
    const running = await start(settings)
    stopOnSignals(running, logger, stopLimit)
    logger.info({ url: running.url }, `${name} listens`)
    return running
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error
    process.stderr.write(`${error.message}\n`)
    await close()
    process.exit(1)
  }
}

// `npm start` passes Ctrl-C on to a process that has had it from the terminal already: twins are one wish, not two.
const twinWithin = 1000

function stopOnSignals(running: Running, logger: Logger, limit: number): void {
  let first: number | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    if (first === undefined) {
      first = performance.now()
      logger.info({ signal }, 'stopping: requests in flight are answered first')
      void stop(running, logger, limit)
    } else if (performance.now() - first > twinWithin) {
      logger.warn({ signal }, 'second signal: stopping at once')
      process.exit(1)
    }
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
}

async function stop(running: Running, logger: Logger, limit: number): Promise<never> {
  setTimeout(() => {
    logger.error(`not stopped after ${limit} ms: giving up`)
    process.exit(1)
  }, limit).unref()
  try {
    await running.stop()
    logger.info('stopped')
    process.exit(0)
  } catch (error) {
    logger.error({ err: error }, 'stopping failed')
    process.exit(1)
  }
}
