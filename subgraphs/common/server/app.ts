import type { RequestListener, ServerResponse } from 'node:http'
import express, { type Express, type ErrorRequestHandler } from 'express'
import helmet from 'helmet'
import { answerErrors, notFound } from './errors.ts'
import { healthRoutes, type HealthSettings } from './health.ts'
import { identifyRequest } from './request.ts'
import { logRequest } from './request-log.ts'
import type { Handler, Incoming } from './steps.ts'

export interface AppSettings extends HealthSettings {
  /** Adds the process's own routes, between the health routes and the 404. */
  readonly mount: (app: Express, straight: Straight) => void
  /** So many proxies in front are believed where a request comes from, and whether it came by HTTPS. */
  readonly trustedHops?: number
}

/**
 * By its path a handler of POSTs that is reached without Express, whose layers cost more than a small answer. It sees no
 * middleware of the application: whatever is to come before it must be part of it. What comes from other sites'
 * scripts goes by the application, which knows whom to let in.
 */
export type Straight = Map<string, Handler>

/** Answers all requests of a process: request ids, log lines, security headers, health, errors, and whatever `mount` adds. */
export function createApp({ mount, trustedHops = 0, ...health }: AppSettings): RequestListener {
  const straight: Straight = new Map()
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // hashing every answer costs more than the rare 304 saves
  app.set('trust proxy', trustedHops)
  app.use(healthRoutes(health))
  mount(app, straight)
  const failed = answerErrors(health.logger)
  // Express knows handlers of errors by their having four parameters.
  const lastHandler: ErrorRequestHandler = (error, req, res, next) =>
    res.headersSent ? next(error) : failed(error, req, res)
  app.use(notFound, lastHandler)
  return (req: Incoming & { route?: unknown }, res) => {
    const isPlain = req.method === 'POST' && req.headers.origin === undefined
    const handler = isPlain ? straight.get(req.url ?? '') : undefined
    identifyRequest(req, res, trustedHops)
    logRequest(health.logger, req, res, () => handler !== undefined || req.route !== undefined)
    for (const [name, value] of alwaysSaid) res.setHeader(name, value)
    if (handler) handler(req, res)
    else app(req, res)
  }
}

const securityHeaders = helmet({
  // Answers are data. The one page that is not brings a policy of its own.
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  xFrameOptions: { action: 'deny' },
  // TLS ends at a proxy; whether a whole domain is to be HTTPS only is for that proxy to say.
  strictTransportSecurity: false,
})

/** What every answer says, the same each time. What is answered is for who asked, now: nobody on the way keeps it. */
const alwaysSaid = new Map([['cache-control', 'no-store']])
securityHeaders(
  {} as Incoming,
  {
    setHeader: (name: string, value: string) => alwaysSaid.set(name.toLowerCase(), value),
    removeHeader: (name: string) => alwaysSaid.delete(name.toLowerCase()),
  } as unknown as ServerResponse,
  () => undefined,
)
