import type { Logger } from '../subgraphs/common/server/logger.ts'

/** Milliseconds between two lines. */
const pause = 5_000

/** Takes what is being done from now on. */
export type AtStage = (stage: string) => void

/** Does the work, and says every few seconds at which stage it is: nothing where it is done sooner. */
export async function tellingStages<T>(logger: Logger, first: string, work: (at: AtStage) => Promise<T>): Promise<T> {
  let stage = first
  const startedAt = performance.now()
  const timer = setInterval(
    () => logger.info(`${stage} (after ${Math.round((performance.now() - startedAt) / 1000)} s)`),
    pause,
  )
  try {
    return await work((next) => (stage = next))
  } finally {
    clearInterval(timer)
  }
}
