import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { answerErrors, notFound } from './errors.ts'
import { healthRoutes, type HealthSettings } from './health.ts'
import { identifyRequest } from './request.ts'
import { logRequests } from './request-log.ts'

export interface AppSettings extends HealthSettings {
  /** Adds the process's own routes, between the health routes and the 404. */
  readonly mount: (app: Express) => void
  /** So many proxies in front are believed where a request comes from, and whether it came by HTTPS. */
  readonly trustedHops?: number
}

/** The Express application around whatever `mount` adds: request ids, log lines, security headers, health, errors. */
export function createApp({ mount, trustedHops = 0, ...health }: AppSettings): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // hashing every answer costs more than the rare 304 saves
  app.set('trust proxy', trustedHops)
  app.use(identifyRequest, logRequests(health.logger), securityHeaders, keepNothing)
  app.use(healthRoutes(health))
  mount(app)
  app.use(notFound, answerErrors(health.logger))
  return app
}

const securityHeaders = helmet({
  // Answers are data. The one page that is not brings a policy of its own.
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  xFrameOptions: { action: 'deny' },
  // TLS ends at a proxy; whether a whole domain is to be HTTPS only is for that proxy to say.
  strictTransportSecurity: false,
})

/** What is answered is for who asked, now: no cache on the way or in a browser keeps it. */
const keepNothing: RequestHandler = (_req, res, next) => {
  res.setHeader('cache-control', 'no-store')
  next()
}
