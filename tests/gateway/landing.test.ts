import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crossOrigin } from '../../gateway/landing/cross-origin.ts'
import { mountLanding, type LandingSettings, type Page } from '../../gateway/landing/landing.ts'
import { firstOperations } from '../../gateway/landing/page.ts'
import { mountGraphql } from '../../subgraphs/common/server/graphql.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { captureLog } from '../support/log-capture.ts'
import { tinyGraph } from '../support/tiny-graph.ts'

const token = 'eyJhbGciOiJIUzI1NiJ9.analyst.signature'
const { logger, text: logged } = captureLog()
const opened: Running[] = []
afterAll(() => Promise.all(opened.map((running) => running.stop())))

async function open(
  { shown = true, ...page }: Partial<LandingSettings & Page> = {},
  development = true,
): Promise<Running> {
  const server = await tinyGraph()
  const running = await start({
    host: '127.0.0.1',
    port: 0,
    logger,
    ready: async () => true,
    close: () => server.stop(),
    mount: (app) => {
      const staff: Page = {
        path: '/graphql',
        operation: firstOperations.staff,
        variables: async () => ({ values: { number: 'C-1042' } }),
        role: 'analyst',
        token: async () => token,
        ...page,
      }
      const partner = { ...staff, path: '/partner/graphql', operation: firstOperations.partner, role: 'partner' }
      mountLanding(app, { shown, pages: [staff, partner], logger })
      app.use(crossOrigin({ development, allowedOrigins: ['https://app.example.com'] }))
      mountGraphql(app, { server, logger, context: async () => ({}) })
    },
  })
  opened.push(running)
  return running
}

/** As a browser asks that was given the address, unless `headers` say otherwise. `fetch` would not let a test set Host. */
async function browse({ url }: Running, path = '/', headers: Record<string, string> = {}) {
  const sent = request(`http://127.0.0.1:${new URL(url).port}${path}`, {
    headers: { host: new URL(url).host, accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers },
  }).end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, html: await text(response) }
}

let page: Running
beforeAll(async () => void (page = await open()))

describe('a browser', () => {
  it.each(['/', '/graphql'])('gets Sandbox and the help at %s, and keeps neither', async (path) => {
    const { status, headers, html } = await browse(page, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    expect(html).toContain('embeddable-sandbox.umd.production.min.js')
    expect(html).toContain('runTelemetry: false')
    expect(html).toContain('npm run --silent token -- analyst')
    expect(html).toContain('query CustomerView($number: String!)')
    expect(html).toContain('{&quot;number&quot;:&quot;C-1042&quot;}')
    expect(html).toContain('<noscript')
  })

  it("finds partners' graph explained at its own address", async () => {
    const { status, html } = await browse(page, '/partner/graphql')
    expect(status).toBe(200)
    expect(html).toContain('query SharedWithUs($first: Int!)')
    expect(html).toContain('data-path="/partner/graphql"')
    expect(html).toContain('npm run --silent token -- partner')
  })

  it('runs nothing but what carries the nonce of this very page', async () => {
    const [first, second] = [await browse(page), await browse(page)]
    const nonceOf = ({ headers }: typeof first) => /script-src 'nonce-([\w-]{22})'/.exec(policyOf(headers))?.[1]
    expect(nonceOf(first)).not.toBe(nonceOf(second))
    expect(first.html.match(/<(script|style) nonce="([\w-]+)"/g)).toHaveLength(2)
    expect(first.html).toContain(`<script nonce="${nonceOf(first)}">`)
    expect(policyOf(first.headers)).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
  })

  it('that follows a link to an operation is not shown a page instead of an answer', async () => {
    expect((await browse(page, '/graphql?query={hello}')).html).toMatch(/Cross-Site Request Forgery/)
  })

  it('is told so where nothing is to be had', async () => {
    const bare = await open({ token: async () => undefined, variables: () => Promise.reject(new Error('down')) })
    const { status, html } = await browse(bare)
    expect(status).toBe(200)
    expect(html).toContain('The graph does not answer just now')
    expect(html).toContain('No token is preset')
    expect(logged()).toContain('the landing page goes without')
  })

  it('cannot be made to run what a customer is called', async () => {
    const odd = await open({
      variables: async () => ({ values: { number: `"'><script>alert(1)</script>$&{{token}}` } }),
    })
    const { html } = await browse(odd)
    expect(html).not.toContain('<script>')
    expect(html.split(token)).toHaveLength(2)
    expect(html).toContain(String.raw`&#39;\&#39;&#39;&gt;&lt;script&gt;`)
  })

  it('finds no page where none is wanted', async () => {
    const production = await open({ shown: false })
    for (const path of ['/', '/graphql']) {
      const { status, html } = await browse(production, path)
      expect(status).toBe(404)
      expect(JSON.parse(html)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
      expect(html).not.toContain(token)
    }
  })
})

describe('the token', () => {
  const port = () => new URL(page.url).port

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])('is preset for %s', async (name) => {
    for (const host of [name, `${name}:${port()}`]) expect((await browse(page, '/', { host })).html).toContain(token)
  })

  it.each([
    'evil.example',
    'a.localhost',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '127.0.0.2',
    '0.0.0.0',
    'x@localhost',
  ])('is not preset for %s', async (name) => {
    for (const host of [name, `${name}:${port()}`]) {
      const { status, html } = await browse(page, '/', { host })
      expect(status).toBe(200)
      expect(html).not.toContain(token)
    }
  })

  it.each([
    ['x-forwarded-for', '10.0.0.9'],
    ['x-forwarded-proto', 'https'],
    ['forwarded', 'for=10.0.0.9'],
    ['via', '1.1 proxy'],
    ['cf-ray', '8a1b'],
    ['tailscale-user-login', 'ann@example.com'],
    ['x-original-host', 'samspill.example'],
    ['origin', 'https://studio.apollographql.com'],
    ['sec-fetch-dest', 'iframe'],
    ['sec-fetch-dest', 'empty'],
  ])('is not preset behind a proxy or for a script: %s %s', async (name, value) => {
    expect((await browse(page, '/', { [name]: value })).html).not.toContain(token)
  })

  it('is not preset behind nginx as it comes: HTTP/1.0 and the name of where it passes requests on to', async () => {
    const socket = connect(Number(port()), '127.0.0.1')
    socket.write(`GET / HTTP/1.0\r\nHost: localhost:${port()}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`)
    const html = await text(socket)
    expect(html).toContain('<title>Samspill</title>')
    expect(html).not.toContain(token)
  })

  it('is not made for who does not get it', async () => {
    let made = 0
    const counted = await open({ token: async () => `${++made}` })
    await browse(counted, '/', { host: 'evil.example' })
    expect(made).toBe(0)
  })

  it('never meets an address that was typed by somebody else', async () => {
    const { html } = await browse(page, '/', { host: `a';id;'.example` })
    expect(html).toContain('curl &#39;http://localhost/graphql&#39;')
  })
})

describe('another site', () => {
  const preflight = (running: Running, origin: string) =>
    fetch(`${running.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
        'access-control-request-private-network': 'true',
      },
    }).then(({ status, headers }) => ({
      status,
      origin: headers.get('access-control-allow-origin'),
      headers: headers.get('access-control-allow-headers'),
      credentials: headers.get('access-control-allow-credentials'),
      privateNetwork: headers.get('access-control-allow-private-network'),
    }))
  const allowed = (origin: string, privateNetwork: string | null) => ({
    status: 204,
    origin,
    headers: 'authorization,content-type',
    credentials: null,
    privateNetwork,
  })

  it.each(['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com', 'https://app.example.com'])(
    'may call in development: %s',
    async (origin) => expect(await preflight(page, origin)).toEqual(allowed(origin, 'true')),
  )

  it('may call in production only when it is listed', async () => {
    const production = await open({}, false)
    expect(await preflight(production, 'https://app.example.com')).toEqual(allowed('https://app.example.com', null))
    expect(await preflight(production, 'https://studio.apollographql.com')).toMatchObject({ origin: null })
  })

  it.each(['https://evil.example', 'null', 'http://app.example.com'])('may not call: %s', async (origin) => {
    expect(await preflight(page, origin)).toMatchObject({ origin: null, privateNetwork: null })
  })

  it('reads the request id of the answer', async () => {
    const { headers } = await fetch(`${page.url}/graphql`, {
      method: 'POST',
      headers: { origin: 'https://studio.apollographql.com', 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
    })
    expect(headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com')
    expect(headers.get('access-control-expose-headers')).toBe('x-request-id,ratelimit-policy,ratelimit,retry-after')
    expect(headers.get('vary')).toMatch(/origin/i)
  })
})

it('opens with one operation that takes a customer number', () => {
  const [definition, ...others] = parse(firstOperations.staff).definitions
  expect(others).toEqual([])
  expect(definition).toMatchObject({
    name: { value: 'CustomerView' },
    variableDefinitions: [{ variable: { name: { value: 'number' } } }],
  })
})

const policyOf = (headers: IncomingMessage['headers']) => String(headers['content-security-policy'])
