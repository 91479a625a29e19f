import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGraph, topologies, type GraphSettings, type TestGraph, type Topology } from '../support/graph.ts'
import { captureLog } from '../support/log-capture.ts'

const app = 'https://app.example.com'
const production = { NODE_ENV: 'production', ALLOWED_ORIGINS: app }

/** A graph for the tests of a `describe`. */
function running(topology: Topology, settings: GraphSettings = {}): () => TestGraph {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph(topology, settings)
  })
  afterAll(() => graph.stop())
  return () => graph
}

const json = { 'content-type': 'application/json' }
const post = (url: string, body: object | string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const schemaOf = '{ __schema { queryType { name } } }'

describe.each(topologies)('in production, %s', (topology) => {
  const graph = running(topology, { env: production })

  it('every answer carries security headers, and none is kept by a cache', async () => {
    const { url } = graph()
    const base = new URL('/', url).href
    const answers: [number, Promise<Response>][] = [
      [200, post(url, { query: '{ __typename }' })],
      [200, post(`${base}partner/graphql`, { query: '{ __typename }' })],
      [400, post(url, { query: '{ broken' })],
      [400, post(url, '{')],
      [401, post(url, { query: '{ __typename }' }, { authorization: 'Bearer none' })],
      [404, fetch(`${base}nowhere`)],
      [404, fetch(base, { headers: { accept: 'text/html' } })],
      [413, post(url, ' '.repeat(300_000))],
      [415, post(url, '{}', { 'content-type': 'text/plain' })],
      [204, fetch(url, { method: 'OPTIONS', headers: { origin: app, 'access-control-request-method': 'POST' } })],
      [200, fetch(`${base}health/live`)],
    ]
    for (const [status, answer] of answers) {
      const { headers, status: answered } = await answer
      expect(answered).toBe(status)
      expect(Object.fromEntries(headers), `${status}`).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(headers.has('x-powered-by')).toBe(false)
    }
  })

  it('nobody is told what the schema holds, not by suggestions either', async () => {
    const told = async (query: string, variables?: object) =>
      JSON.stringify((await graph().ask(query, variables, 'analyst')).errors)
    expect(await told(schemaOf)).toMatch(/Introspection is off here/)
    expect(await told('{ __type(name: "Customer") { name } }')).toMatch(/Introspection is off here/)
    const guesses: [string, string][] = [
      ['{ custmers { totalCount } }', 'customers'],
      ['{ customers(firs: 1) { totalCount } }', 'first'],
      ['{ customers(where: { nam: { contains: "x" } }) { totalCount } }', 'name'],
      ['{ customers(orderBy: [{ field: NUMBR }]) { totalCount } }', 'NUMBER'],
      ['query ($by: [CustomerOrde!]) { customers(orderBy: $by) { totalCount } }', 'CustomerOrder'],
      ['{ customers { nodes { ... on Custmer { id } } } }', 'Customer'],
    ]
    for (const [query, name] of guesses) {
      const errors = await told(query)
      expect(errors).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/)
      expect(errors, query).not.toMatch(new RegExp(`Did you mean|\\b${name}\\b`))
    }
    const variables = { by: [{ field: 'NUMBR' }] }
    const ordered = await told('query ($by: [CustomerOrder!]) { customers(orderBy: $by) { totalCount } }', variables)
    expect(ordered).toMatch(/does not exist/)
    expect(ordered).not.toMatch(/Did you mean|NUMBER/)
  })

  it('other sites call when they are listed, and none causes a call unseen', async () => {
    const { url } = graph()
    const allowed = async (origin: string) =>
      (await post(url, { query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin')
    expect(await allowed(app)).toBe(app)
    for (const origin of ['https://evil.example', 'null', `${app}.evil.example`, 'https://studio.apollographql.com'])
      expect(await allowed(origin), origin).toBeNull()

    const unseen = [
      fetch(`${url}?query={__typename}`),
      fetch(`${url}?query={__typename}`, { headers: { 'content-type': 'text/plain' } }),
      post(url, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }),
      post(url, 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    ]
    for (const answer of await Promise.all(unseen)) expect([400, 415]).toContain(answer.status)
  })
})

describe.each(topologies)('a fault, %s', (topology) => {
  describe.each(['production', 'development'])('where NODE_ENV is %s', (NODE_ENV) => {
    const graph = running(topology, { env: { NODE_ENV } })

    it('shows no stack, statement, place or value', async () => {
      const { ask, databases } = graph()
      await databases.crm.superuser()`alter table crm.customer rename column name_folded to gone`
      const query = 'query ($name: String) { customers(where: { name: { contains: $name } }) { totalCount } }'
      const { data, errors } = await ask(query, { name: 'marker' })
      expect(data).toEqual({ customers: null })
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side. Quote the request id when you report it.',
          path: ['customers'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
        },
      ])
    })
  })
})

describe('what production shows when it is told to', () => {
  const graph = running('one process', { env: { ...production, INTROSPECTION: 'on', LANDING_PAGE: 'on' } })

  it('is the schema, with suggestions', async () => {
    expect((await graph().ask(schemaOf)).data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    const { errors } = await graph().ask('{ custmers { totalCount } }')
    expect(errors?.[0]?.message).toMatch(/Did you mean "customers"/)
  })

  it('is a page that brings no token and no customer, not even on its own machine', async () => {
    await graph().ask('mutation { createCustomer(input: { name: "Marker AS" }) { __typename } }')
    const page = await fetch(graph().url, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    const html = await page.text()
    expect(html).toContain('No token is preset')
    expect(html).toContain('{&quot;number&quot;:&quot;&quot;}')
    expect(html).not.toMatch(/eyJ/)
  })
})

describe('what development does not show when it is told not to', () => {
  const graph = running('one process', { env: { INTROSPECTION: 'off', LANDING_PAGE: 'off' } })

  it('is schema and page', async () => {
    expect((await graph().ask(schemaOf)).status).toBe(400)
    expect((await fetch(graph().url, { headers: { accept: 'text/html' } })).status).toBe(404)
  })
})

describe.each([
  ['0', '127.0.0.1'],
  ['1', '198.51.100.2'],
  ['2', '203.0.113.9'],
])('behind %s trusted proxies', (hops, seenFirst) => {
  const log = captureLog()
  const graph = running('one process', { env: { TRUSTED_HOPS: hops }, logger: log.logger })

  it('a caller without a token is known by the address that the farthest of them saw', async () => {
    const seen = async (forwarded?: string) => {
      const requestId = `${hops}-${log.lines.length}`
      const headers = { 'x-request-id': requestId, ...(forwarded && { 'x-forwarded-for': forwarded }) }
      await (await post(graph().url, { query: '{ __typename }' }, headers)).text()
      return expect.poll(() => log.lines.find((line) => line['requestId'] === requestId)?.['address'])
    }
    await (await seen()).toBe('127.0.0.1')
    await (await seen('spoofed, 203.0.113.9, 198.51.100.2')).toBe(seenFirst)
    await (await seen('no address')).toBe('127.0.0.1')
  })
})
