import { randomBytes } from 'node:crypto'
import type { Express, Request, RequestHandler } from 'express'
import { sendError } from '../../subgraphs/common/server/errors.ts'
import type { Logger } from '../../subgraphs/common/server/logger.ts'
import { fromOwnMachine } from './own-machine.ts'
import { renderPage } from './page.ts'

/** A page to explore one of the graphs from. */
export interface Page {
  /** Where the graph is, and the page. */
  readonly path: string
  /** The first operation there, and the values of its variables, with a note for the reader where something is amiss. */
  readonly operation: string
  readonly variables: () => Promise<{ readonly values: object; readonly note?: string }>
  /** What `npm run token` is to be asked for. */
  readonly role: string
  /** Makes a token of one hour, for whoever sits at this machine. */
  readonly token: () => Promise<string | undefined>
}

export interface LandingSettings {
  /** Whether there are pages. */
  readonly shown: boolean
  readonly pages: readonly Page[]
  readonly logger: Logger
}

/**
 * Answers browsers at the graphs' addresses, and at `/` with the first page. Must come before `crossOrigin` (the pages
 * are nobody else's) and `mountGraphql`.
 */
export function mountLanding(app: Express, { shown, pages, logger }: LandingSettings): void {
  for (const [i, page] of pages.entries()) {
    const answer = shown ? showPage(page, logger) : showNothing
    app.get(i === 0 ? ['/', page.path] : page.path, (req, res, next) =>
      wantsPage(req) ? answer(req, res, next) : next(),
    )
  }
}

const types = ['application/json', 'application/graphql-response+json', 'text/html']
const wantsPage = (req: Request) => req.accepts(types) === 'text/html' && req.query['query'] === undefined

const showNothing: RequestHandler = (req, res) =>
  sendError(req, res, 404, 'NOT_FOUND', 'There is no page here. Send GraphQL operations by POST to /graphql.')

const silent = { values: {}, note: 'The graph does not answer just now: reload this page in a moment.' }

const showPage =
  ({ path, operation, variables, role, token }: Page, logger: Logger): RequestHandler =>
  async (req, res) => {
    const orNone = <T>(work: Promise<T>) =>
      work.catch((error: unknown) => void logger.warn({ err: error }, 'the landing page goes without'))
    const nonce = randomBytes(16).toString('base64url')
    const { values, note } = (await orNone(variables())) ?? silent
    const html = renderPage({
      nonce,
      path,
      endpoint: `${req.protocol}://${hostOf(req)}${path}`,
      operation,
      variables: values,
      note,
      role,
      token: fromOwnMachine(req) ? ((await orNone(token())) ?? undefined) : undefined,
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
