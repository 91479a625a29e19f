import type { Db } from '../../common/database/connect.ts'
import type { Logger } from '../../common/server/logger.ts'
import { actAs } from '../../common/write/write.ts'
import { claimDueCases } from './cases.service.ts'

/** Notes what is due of cases, every so often; with many processes each notes its share. */
export function caseClock(db: Db, everyMs: number, logger?: Logger): { close(): Promise<void> } {
  let running: Promise<void> | undefined
  let closed = false
  const run = async (): Promise<void> => {
    try {
      while (!closed && (await db.transaction(tick)) > 0);
    } catch (err) {
      logger?.warn({ err }, 'Cases that are due have not been noted yet')
    }
  }
  const timer = setInterval(() => {
    running ??= run().finally(() => (running = undefined))
  }, everyMs).unref()
  return {
    close: async () => {
      closed = true
      clearInterval(timer)
      await running
    },
  }
}

async function tick(tx: Db): Promise<number> {
  await actAs(tx, 'case-clock', 'case-clock')
  return claimDueCases(tx)
}
