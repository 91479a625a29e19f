import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditFailures } from '../support/audit.ts'
import { partSecrets, startGraph, testSecret, topologies, type TestGraph } from '../support/graph.ts'
import type { Data } from '../support/data.ts'

describe.each(topologies)('who asks, %s', (topology) => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph(topology)
  })
  afterAll(() => graph.stop())

  const send = (headers: Record<string, string>, query = '{ customers { totalCount } }') =>
    fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })

  const signed = (
    claims: Record<string, unknown>,
    { secret = testSecret, audience = 'samspill', expires = '1h', subject = 'eve' } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setIssuer('samspill')
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(secret))

  it('gets nothing without a token but what is public', async () => {
    const { data, errors } = await graph.ask<Data>(
      '{ __typename customers { totalCount } invoices { totalCount } }',
      {},
      null,
    )
    expect(data).toEqual({ __typename: 'Query', customers: null, invoices: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED'])
  })

  it('is refused with 401 for a bad token of any kind', async () => {
    const bad = [
      'nonsense',
      await signed({ role: 'administrator' }, { secret: 'another secret that is long enough, but another' }),
      await signed({ role: 'administrator' }, { audience: 'another service' }),
      await signed({ role: 'administrator' }, { expires: '-1h' }),
      await signed({ role: 'emperor' }),
      await signed({ role: 'constructor' }),
      await signed({ role: 'administrator' }, { subject: '' }),
      await signed({ role: 'administrator' }, { subject: 'e\0ve' }),
      await signed({ role: 'administrator' }, { subject: 'e'.repeat(300) }),
      await signed({}),
      `${btoa('{"alg":"none"}').replace(/=/g, '')}.${btoa('{"sub":"eve","role":"administrator"}').replace(/=/g, '')}.`,
      'x'.repeat(9000),
    ]
    for (const token of bad) {
      const response = await send({ authorization: `Bearer ${token}` })
      expect(response.status, token.slice(0, 40)).toBe(401)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    }
    expect((await send({ authorization: 'Basic YTpi' })).status).toBe(401)
  })

  it('reads and writes nothing as a partner, and nothing is read from the database on the way', async () => {
    const { erp, crm } = graph.databases
    const before = erp.statements.length + crm.statements.length
    const { data, errors } = await graph.ask<Data>(
      'mutation { createCustomer(input: { name: "x" }) { __typename } logInteraction(input: { customerId: "1", channel: CALL, subject: "x" }) { __typename } }',
      {},
      'partner',
    )
    expect(data).toEqual({ createCustomer: null, logInteraction: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    await graph.ask('{ customers { totalCount } invoices { totalCount } employees { totalCount } }', {}, 'partner')
    expect(erp.statements.length + crm.statements.length).toBe(before)
  })

  it('reads all and writes nothing as an analyst', async () => {
    const read = await graph.ask<Data>('{ customers { totalCount } products { totalCount } }', {}, 'analyst')
    expect(read.data).toEqual({ customers: { totalCount: 0 }, products: { totalCount: 0 } })
    const written = await graph.ask<Data>(
      'mutation { createCustomer(input: { name: "x" }) { __typename } }',
      {},
      'analyst',
    )
    expect(written.errors).toMatchObject([{ path: ['createCustomer'], extensions: { code: 'FORBIDDEN' } }])
  })

  it('passes the public GraphQL-over-HTTP audit', async () => {
    const { error, warn } = await auditFailures(graph.url)
    expect(error).toEqual([])
    expect(warn.length).toBeLessThanOrEqual(3)
  })
})

describe('a subgraph, asked past the gateway', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph('over HTTP')
  })
  afterAll(() => graph.stop())

  it.each(['erp', 'crm'] as const)('answers the gateway and its fellow, by a secret for each: %s', async (name) => {
    const base = graph.parts[name]?.url ?? ''
    const authorization = `Bearer ${await graph.token('administrator')}`
    const status = async (path: string, secret?: string) => {
      const response = await fetch(base + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization,
          ...(secret !== undefined && { 'x-samspill-secret': secret }),
        },
        body: JSON.stringify({ query: '{ __typename _service { sdl } }' }),
      })
      return response.status
    }
    const others = name === 'erp' ? partSecrets.crm : partSecrets.erp
    for (const secret of [undefined, '', 'guess', testSecret, others, partSecrets.ports])
      for (const path of ['/graphql', '/GraphQL/', '/partner/graphql', '/nowhere', '/'])
        expect(await status(path, secret), `${path} ${secret}`).toBe(403)
    for (const secret of [undefined, '', 'guess', testSecret, others, partSecrets[name]])
      for (const path of ['/ports/customers', '/ports/products', '/PORTS/nothing'])
        expect(await status(path, secret), `${path} ${secret}`).toBe(403)
    for (const path of ['/graphql', '/partner/graphql']) expect(await status(path, partSecrets[name])).toBe(200)
    expect(await status('/ports/nothing', partSecrets.ports)).toBe(404)
    expect((await fetch(`${base}/health/live`)).status).toBe(200)
    expect((await fetch(`${base}/health/ready`)).status).toBe(200)
  })

  it('verifies the token again, and answers entities to those alone who may read them', async () => {
    const entities = async (token: string | undefined) => {
      const response = await fetch(`${graph.parts.crm?.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-samspill-secret': partSecrets.crm,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({
          query:
            '{ _entities(representations: [{ __typename: "Customer", id: "018f0000-0000-7000-8000-000000000000" }]) { ... on Customer { name } } }',
        }),
      })
      return { status: response.status, answer: (await response.json()) as Data }
    }
    expect(await entities('forged')).toMatchObject({ status: 401 })
    expect(await entities(undefined)).toMatchObject({
      answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    expect(await entities(await graph.token('partner'))).toMatchObject({
      answer: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
    expect(await entities(await graph.token('analyst'))).toMatchObject({ answer: { data: { _entities: [null] } } })
  })
})
