import { Router } from 'express'
import type { Logger } from './logger.ts'

/** What a process needs before it can serve, by name, or all of it as one answer. */
export type Readiness = Record<string, boolean> | boolean

export interface HealthSettings {
  readonly ready: () => Promise<Readiness>
  readonly stopping: () => boolean
  readonly logger: Logger
  /** Milliseconds after which an unanswered check counts as failed. */
  readonly patience?: number
}

/**
 * `/health/live`: the process answers. `/health/ready`: 200 when everything it needs answers within `patience`, else 503,
 * and 503 from the moment it was told to stop.
 */
export function healthRoutes({ ready, stopping, logger, patience = 1000 }: HealthSettings): Router {
  const router = Router()
  // Probes that come while a check is under way share it: a database in trouble is not asked once per probe.
  let underWay: Promise<Readiness> | undefined
  const check = () => (underWay ??= ready().finally(() => (underWay = undefined)))

  router.get('/health/live', (_req, res) => void res.json({ status: 'ok' }))
  router.get('/health/ready', async (_req, res) => {
    if (stopping()) return void res.status(503).json({ status: 'stopping' })
    const result = await within(patience, check()).catch((error: unknown) => {
      logger.warn({ err: error }, 'readiness check failed')
      return false
    })
    const checks = typeof result === 'boolean' ? undefined : result
    const ok = checks ? Object.values(checks).every(Boolean) : result === true
    res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unready', checks })
  })
  return router
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
