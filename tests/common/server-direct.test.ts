import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import { buildSchema, graphql } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noteOperations } from '../../subgraphs/common/server/noted.ts'
import { nothingExtra, serverOptions } from '../../subgraphs/common/server/apollo.ts'
import { directOperations } from '../../subgraphs/common/server/direct.ts'
import { mountGraphql } from '../../subgraphs/common/server/graphql.ts'
import { demandSecret } from '../../subgraphs/common/server/secret.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { eventually } from '../support/eventually.ts'
import { captureLog } from '../support/log-capture.ts'

const schema = buildSchema(`
  type Query { hello(name: String): String  count: Int!  boom: String }
  type Mutation { raise: Int!  raiseAndFail: Int }
`)

let count = 0
/** Of so many requests Apollo Server has resolved a document. */
let resolved = 0
const rootValue = {
  hello: ({ name = 'you' }) => `hello ${name}`,
  count: () => count,
  raise: () => (count += 1),
  raiseAndFail: () => {
    count += 1
    throw new Error('inside')
  },
  boom: () => {
    throw new Error('inside')
  },
}

const direct = directOperations<{ fault?: boolean }>()
const log = captureLog()
let running: Running

beforeAll(async () => {
  // As the gateway does: what is run is what was let through.
  const executor = direct.executor(({ request: { query = '', operationName } }) => ({ variables }, { fault }) => {
    if (fault) return Promise.reject(new Error('all of it'))
    return graphql({ schema, rootValue, source: query, variableValues: variables, operationName })
  })
  const gateway = {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (listener: (loaded: object) => void) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
  const counting = {
    requestDidStart: async () => ({ didResolveSource: async () => void (resolved += 1) }),
  }
  const server = new ApolloServer<{ fault?: boolean }>({
    ...serverOptions(),
    gateway: gateway as unknown as ApolloServerOptionsWithGateway<object>['gateway'],
    plugins: [counting, noteOperations, ...nothingExtra()],
  })
  await server.start()
  running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: log.logger,
    ready: async () => true,
    close: () => server.stop(),
    mount: (app, straight) => {
      const context = async ({ headers }: { headers: Record<string, unknown> }) => ({
        fault: headers['x-fault'] === '1',
      })
      mountGraphql(app, { server, direct, context, logger: log.logger }, straight)
      const secret = { path: '/inner', before: [demandSecret(['known'])] }
      mountGraphql(app, { server, direct, context, logger: log.logger, ...secret }, straight)
    },
  })
})
afterAll(() => running.stop())
beforeEach(() => {
  resolved = 0
})

const send = async (body: unknown, headers: Record<string, string> = {}, path = '/graphql') => {
  const response = await fetch(running.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'r', ...headers },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    answer: await response.json(),
  }
}

describe('An operation that has been answered before', () => {
  it('is run without Apollo Server, and answered alike', async () => {
    const body = { query: 'query Hello($name: String) { hello(name: $name) }', variables: { name: 'Ada' } }
    const [first, second] = [await send(body), await send({ ...body, extensions: { client: 'x' } })]
    expect(second).toEqual(first)
    expect(second.answer).toEqual({ data: { hello: 'hello Ada' } })
    expect(resolved).toBe(1)
    expect(await send({ ...body, variables: { name: 'Bo' } })).toMatchObject({
      answer: { data: { hello: 'hello Bo' } },
    })
    await eventually(() => expect(log.lines.filter(({ operation }) => operation === 'Hello')).toHaveLength(3))
  })

  it('is answered in the type that the caller accepts', async () => {
    const body = { query: '{ count }' }
    await send(body)
    for (const accept of ['application/graphql-response+json', 'application/json', 'text/plain']) {
      const [first, second] = [await send(body, { accept }), await send(body, { accept })]
      expect(second).toEqual(first)
    }
    expect((await send(body, { accept: 'text/plain' })).status).toBe(406)
  })

  it('writes once, however it is answered', async () => {
    const query = 'mutation { raise }'
    const answers = [await send({ query }), await send({ query }), await send({ query })]
    expect(answers.map(({ answer }) => answer)).toEqual([1, 2, 3].map((raise) => ({ data: { raise } })))
    const both = 'mutation Both { raise } query Boom { boom }'
    for (const times of [4, 5]) {
      expect(await send({ query: both, operationName: 'Both' })).toMatchObject({ answer: { data: { raise: times } } })
      expect(await send({ query: both, operationName: 'Boom' })).toMatchObject({ answer: { data: { boom: null } } })
    }
    expect(count).toBe(5)
    for (const times of [6, 7, 8]) {
      await send({ query: 'mutation { raiseAndFail }' })
      expect(count).toBe(times)
    }
  })

  it.each([
    ['a field that fails', { query: '{ boom }' }, 200],
    [
      'variables that do not fit',
      { query: 'query Q($name: String) { hello(name: $name) }', variables: { name: 1 } },
      400,
    ],
  ])('tells of errors as Apollo Server does: %s', async (_, body, status) => {
    await send({ ...body, variables: {} })
    const [first, second] = [await send(body), await send(body)]
    expect(second).toEqual(first)
    expect(second.status).toBe(status)
    expect(JSON.stringify(second.answer)).toContain('"code"')
  })

  it('that fails as a whole is told of as the first time', async () => {
    const fault = { 'x-fault': '1' }
    const first = await send({ query: 'query Whole { hello }' }, fault)
    await send({ query: 'query Whole  { hello }' })
    expect(await send({ query: 'query Whole  { hello }' }, fault)).toEqual(first)
    expect(first.status).toBe(500)
  })

  it.each([
    ['an operation that it has not', { operationName: 'Other' }, 400],
    ['an empty name', { operationName: '' }, 400],
    ['a name that is none', { operationName: 7 }, 400],
    ['variables that are a list', { variables: ['Ada'] }, 400],
    ['extensions that are none', { extensions: 'x' }, 400],
    ['a document that is to be found by its digest', { extensions: { persistedQuery: { version: 1 } } }, 200],
  ])('is refused as ever when asked with %s', async (_, odd, status) => {
    const query = 'query Named { hello }'
    await send({ query })
    const refused = await send({ query, ...odd })
    expect(refused.status).toBe(status)
    expect(refused.answer).toHaveProperty('errors')
    expect(await send([{ query }])).toMatchObject({ status: 400 })
  })

  it('is found by its text and its name, whatever stands in either', async () => {
    const query = 'query A { count\n}'
    expect((await send({ query, operationName: 'A' })).status).toBe(200)
    for (const glue of ['\n', ' ', ''])
      for (const at of [1, query.indexOf('\n') + 1, query.length - 1]) {
        const odd = { query: query.slice(at), operationName: `A${glue}${query.slice(0, at)}` }
        expect((await send(odd)).status).toBe(400)
      }
    const [name, rest] = ['A\nquery A { count', '}']
    expect((await send({ query: rest, operationName: name })).status).toBe(400)
  })

  it('is still asked for by GET with a header that no form can set, and not for a mutation', async () => {
    const get = (query: string, headers = {}) =>
      fetch(`${running.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers })
    await send({ query: 'mutation { raise }' })
    expect((await get('{ count }')).status).toBe(400)
    expect((await get('{ count }', { 'apollo-require-preflight': '1' })).status).toBe(200)
    expect((await get('mutation { raise }', { 'apollo-require-preflight': '1' })).status).toBe(405)
  })

  it('is answered nobody who lacks the secret of the place', async () => {
    const body = { query: '{ hello }' }
    const known = { 'x-samspill-secret': 'known' }
    expect(await send(body, known, '/inner')).toEqual(await send(body, known, '/inner'))
    expect((await send(body, {}, '/inner')).status).toBe(403)
    expect((await send(body, { origin: 'https://example.com' }, '/inner')).status).toBe(403)
    expect((await send(body, known, '/inner?x=1')).status).toBe(200)
    expect((await send(body, {}, '/inner/')).status).toBe(403)
  })

  it('has the headers that every answer has', async () => {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'mine' }
    const body = JSON.stringify({ query: '{ hello }' })
    const [first, second] = [await post(headers, body), await post(headers, body)]
    const told = (response: Response) => [...response.headers].filter(([name]) => name !== 'date')
    expect(told(second)).toEqual(told(first))
    expect(second.headers.get('x-request-id')).toBe('mine')
    expect(second.headers.get('cache-control')).toBe('no-store')
  })
})

const post = (headers: Record<string, string>, body: string) =>
  fetch(`${running.url}/graphql`, { method: 'POST', headers, body })
