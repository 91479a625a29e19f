import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mountGraphql } from '../../subgraphs/common/server/graphql.ts'
import { pseudonym } from '../../subgraphs/common/server/request-log.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { eventually } from '../support/eventually.ts'
import { captureLog } from '../support/log-capture.ts'
import { tinyGraph } from '../support/tiny-graph.ts'

const log = captureLog()
let running: Running

beforeAll(async () => {
  const server = await tinyGraph()
  running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: log.logger,
    ready: async () => true,
    close: () => server.stop(),
    mount: (app) => {
      mountGraphql(app, {
        server,
        logger: log.logger,
        context: async ({ headers, facts }) => {
          facts.subject = headers.authorization?.slice('Bearer '.length).split('.')[0]
          if (facts.subject === 'bad') {
            throw new GraphQLError('The token is not valid.', {
              extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
            })
          }
          if (facts.subject === 'unlucky') throw new Error('key server at 10.0.0.7 is down')
          return {}
        },
      })
      app.get('/broken', () => {
        throw new Error('password of the database', { cause: new Error('deeper') })
      })
    },
  })
})
afterAll(() => running.stop())

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
const lineOf = (requestId: string) =>
  eventually(() => {
    const line = log.lines.find((candidate) => candidate['requestId'] === requestId && 'ms' in candidate)
    if (!line) throw new Error(`no line for ${requestId}`)
    return line
  })

describe('request id', () => {
  it('keeps a well-formed one', async () => {
    const response = await post('{"query":"{ hello }"}', { 'x-request-id': 'order-17.a' })
    expect(response.headers.get('x-request-id')).toBe('order-17.a')
  })

  it.each(['', 'two words', 'x'.repeat(65), 'line;break', 'æøå'])('replaces %j', async (given) => {
    const response = await post('{"query":"{ hello }"}', { 'x-request-id': encodeURI(given) })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('log line', () => {
  it('says who asked what, and nothing of what was in it', async () => {
    const query = 'query Greet($name: String) { hello(name: $name) }'
    const body = JSON.stringify({ query, variables: { name: 'Ola Nordmann' } })
    await post(body, { 'x-request-id': 'greeting', authorization: 'Bearer anna.secret.part' })
    expect(await lineOf('greeting')).toMatchObject({
      method: 'POST',
      path: '/graphql',
      status: 200,
      caller: pseudonym('anna'),
      operation: 'Greet',
      ms: expect.any(Number) as number,
    })
    expect(log.text()).not.toMatch(/anna|Nordmann|secret\.part/)
  })

  it('leaves the query string out', async () => {
    const search = new URLSearchParams({ query: '{ hello(name: "Kari Nordmann") }' }).toString()
    const headers = { 'x-request-id': 'by-get', 'apollo-require-preflight': 'yes' }
    await fetch(`${running.url}/graphql?${search}`, { headers })
    expect(await lineOf('by-get')).toMatchObject({ method: 'GET', path: '/graphql', status: 200 })
    expect(log.text()).not.toMatch(/Kari/)
  })

  it('tells the codes of errors', async () => {
    await post('{"query":"{ boom }"}', { 'x-request-id': 'boom' })
    expect(await lineOf('boom')).toMatchObject({ errors: ['INTERNAL_SERVER_ERROR'] })
  })
})

describe('answers to what is no GraphQL request', () => {
  const shape = (code: string) => ({
    errors: [{ message: expect.any(String) as string, extensions: { code, requestId: 'odd' } }],
  })
  const odd = { 'x-request-id': 'odd' }

  it.each([
    [400, 'BAD_REQUEST', '{"query": "{ hel', 'application/json'],
    [400, 'BAD_REQUEST', '"{ hello }"', 'application/json'],
    [413, 'QUERY_TOO_LARGE', JSON.stringify({ query: `{ hello }${' '.repeat(256 * 1024)}` }), 'application/json'],
    [413, 'QUERY_TOO_LARGE', JSON.stringify({ query: `{ hello }${' '.repeat(8_000_000)}` }), 'application/json'],
    [415, 'UNSUPPORTED_MEDIA_TYPE', 'query={hello}', 'application/x-www-form-urlencoded'],
    [415, 'UNSUPPORTED_MEDIA_TYPE', '{ hello }', 'application/graphql'],
    [415, 'UNSUPPORTED_MEDIA_TYPE', '{"query":"{ hello }"}', 'application/json; charset=latin1'],
  ])('%i %s', async (status, code, body, type) => {
    const response = await post(body, { ...odd, 'content-type': type })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual(shape(code))
  })

  it.each([
    ['no query', 400, 'BAD_REQUEST', '{"variables":{}}'],
    ['a syntax error', 400, 'GRAPHQL_PARSE_FAILED', '{"query":"{ hello"}'],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', '{"query":"{ goodbye }"}'],
    ['a batch', 400, 'BAD_REQUEST', '[{"query":"{ hello }"}]'],
  ])('the request id in what the GraphQL server itself refuses: %s', async (_, status, code, body) => {
    const response = await post(body, { 'x-request-id': 'refused' })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, requestId: 'refused' } }] })
    expect((await lineOf('refused'))['errors']).toEqual(expect.arrayContaining([expect.stringMatching(/_/)]))
  })

  it('404 as JSON', async () => {
    const response = await fetch(`${running.url}/nowhere`, { headers: { ...odd, accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual(shape('NOT_FOUND'))
  })

  it('400 for an address that cannot be decoded', async () => {
    const response = await fetch(`${running.url}/health/live%E0%A4%A`, { headers: odd })
    expect([400, 404]).toContain(response.status)
    expect(await response.text()).not.toMatch(/<|node_modules/)
  })

  it('500 masked, and logged with its cause', async () => {
    const response = await fetch(`${running.url}/broken`, { headers: { ...odd, 'x-request-id': 'broken' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/password|at /)
    const logged = log.lines.find(({ requestId, err }) => requestId === 'broken' && err !== undefined)
    expect(logged?.['err']).toMatchObject({ message: 'password of the database', cause: { message: 'deeper' } })
  })

  it('401 when the context refuses the token', async () => {
    const response = await post('{"query":"{ hello }"}', { authorization: 'Bearer bad.token' })
    expect(response.status).toBe(401)
    const requestId = response.headers.get('x-request-id')
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId } }] })
  })
})

it('masks and logs a context that cannot be built', async () => {
  const response = await post('{"query":"{ hello }"}', { authorization: 'Bearer unlucky', 'x-request-id': 'unlucky' })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toMatch(/10\.0\.0\.7|stack/)
  expect(log.lines).toContainEqual(expect.objectContaining({ requestId: 'unlucky', msg: 'no context for a request' }))
})

it('sets security headers and does not say what it is built with', async () => {
  const { headers } = await post('{"query":"{ hello }"}')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
  expect(headers.has('x-powered-by')).toBe(false)
  expect(headers.has('strict-transport-security')).toBe(false)
})

it('blocks a GET that a foreign page could have caused', async () => {
  const response = await fetch(`${running.url}/graphql?query={hello}`)
  expect(response.status).toBe(400)
  expect(await response.text()).toMatch(/Cross-Site Request Forgery/)
})
