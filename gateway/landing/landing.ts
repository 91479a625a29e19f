import { randomBytes } from 'node:crypto'
import type { Express, Request, RequestHandler } from 'express'
import { sendError } from '../../subgraphs/common/server/errors.ts'
import type { Logger } from '../../subgraphs/common/server/logger.ts'
import { fromOwnMachine } from './own-machine.ts'
import { renderPage } from './page.ts'

export interface LandingSettings {
  /** Whether there is a page. */
  readonly shown: boolean
  /** Makes an analyst's token of one hour, for whoever sits at this machine. */
  readonly token: () => Promise<string | undefined>
  /** The number of a customer worth looking at; empty where none is shown, undefined while there is none. */
  readonly customerNumber: () => Promise<string | undefined>
  readonly logger: Logger
}

/** Answers browsers at `/` and `/graphql`. Must come before `crossOrigin` (the page is nobody else's) and `mountGraphql`. */
export function mountLanding(app: Express, settings: LandingSettings): void {
  const page = settings.shown ? showPage(settings) : showNothing
  app.get(['/', '/graphql'], (req, res, next) => (wantsPage(req) ? page(req, res, next) : next()))
}

const types = ['application/json', 'application/graphql-response+json', 'text/html']
const wantsPage = (req: Request) => req.accepts(types) === 'text/html' && req.query['query'] === undefined

const showNothing: RequestHandler = (req, res) =>
  sendError(req, res, 404, 'NOT_FOUND', 'There is no page here. Send GraphQL operations by POST to /graphql.')

const showPage =
  ({ token, customerNumber, logger }: LandingSettings): RequestHandler =>
  async (req, res) => {
    const orNone = (work: Promise<string | undefined>) =>
      work.catch((error: unknown) => void logger.warn({ err: error }, 'the landing page goes without'))
    const nonce = randomBytes(16).toString('base64url')
    const html = renderPage({
      nonce,
      endpoint: `${req.protocol}://${hostOf(req)}/graphql`,
      token: fromOwnMachine(req) ? await orNone(token()) : undefined,
      customerNumber: await orNone(customerNumber()),
    })
    res.set('content-security-policy', policy(nonce))
    res.vary('accept').type('html').send(html)
  }

// The Host header is whatever the caller likes, and the page shows it inside a shell command.
const plainHost = /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i
const hostOf = ({ headers: { host = '' } }: Request) => (plainHost.test(host) ? host : 'localhost')

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src 'self'`,
    `frame-src https://sandbox.embed.apollographql.com`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
