import { Redis } from 'ioredis'
import type { Logger } from '../../subgraphs/common/server/logger.ts'

export interface SharedRedis {
  readonly redis: Redis
  close(): Promise<void>
}

/**
 * A connection that is lost and found again in the background: while Redis is silent, commands fail at once. An outage is
 * logged when it begins and when it ends.
 */
export async function openRedis(url: string, logger: Logger): Promise<SharedRedis> {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    // A Redis that hangs is as good as none: its connection is given up, and requests go on without it.
    socketTimeout: 250,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  })
  let isSilent = false
  redis.on('error', (error: Error) => {
    if (!isSilent) logger.warn({ err: error }, 'Redis does not answer: budgets are kept in memory until it does')
    isSilent = true
  })
  redis.on('ready', () => {
    if (isSilent) logger.info('Redis answers again')
    isSilent = false
  })
  // The first connection, or its failure, is waited for: else the first requests find none.
  await new Promise<void>((resolve) => redis.once('ready', resolve).once('close', resolve))
  return { redis, close: async () => redis.disconnect() }
}
