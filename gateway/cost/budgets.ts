import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Redis } from 'ioredis'
import type { Caller, CallerKind } from './caller.ts'

/** What each kind of caller may spend in a minute; null: without end. */
export type CostPerMinute = Readonly<Record<CallerKind, number | null>>

/** How a caller stands after it has paid. */
export interface Balance {
  readonly limit: number
  readonly remaining: number
  /** Milliseconds until the minute is over that began with the caller's first request. */
  readonly resetsIn: number
  /** It had less than it was to pay. */
  readonly isOverdrawn: boolean
}

export interface Budgets {
  /** What a caller may spend in a minute at most; null: without end. */
  limitOf(caller: Caller): number | null
  /** Takes the cost from the caller's budget, also when that overdraws it; null where there is no limit. */
  spend(caller: Caller, cost: number): Promise<Balance | null>
}

const seconds = 60

/** Budgets in this process's memory, or in Redis, where all processes share them; in memory while Redis is silent. */
export function budgetsOf(perMinute: CostPerMinute, redis?: Redis): Budgets {
  const limiters = new Map(
    Object.entries(perMinute).flatMap(([kind, points]) =>
      points === null ? [] : [[kind, limiter(kind, points, redis)]],
    ),
  )
  return {
    limitOf: ({ kind }) => perMinute[kind],
    spend: async ({ kind, key }, cost) => {
      const [limit, budget] = [perMinute[kind], limiters.get(kind)]
      if (limit === null || !budget) return null
      try {
        return balance(limit, await budget.consume(key, cost), false)
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return balance(limit, refused, true)
        throw refused
      }
    },
  }
}

function limiter(kind: string, points: number, redis: Redis | undefined) {
  const options = { keyPrefix: `samspill:cost:${kind}`, points, duration: seconds }
  const memory = new RateLimiterMemory(options)
  if (!redis) return memory
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    insuranceLimiter: memory,
    rejectIfRedisNotReady: true,
    // Who has nothing left is refused without asking Redis.
    inMemoryBlockOnConsumed: points + 1,
  })
}

const balance = (limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes, isOverdrawn: boolean): Balance => ({
  limit,
  remaining: remainingPoints,
  resetsIn: Math.max(0, msBeforeNext),
  isOverdrawn,
})
