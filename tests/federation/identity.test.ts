import { SignJWT, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditFailures } from '../support/audit.ts'
import { partSecrets, startGraph, testSecret, topologies, type TestGraph } from '../support/graph.ts'
import type { Data } from '../support/data.ts'

const partnerId = '018f0000-0000-7000-8000-00000000000a'

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
  const ask = async (token: string, query: string) => {
    const response = await send({ authorization: `Bearer ${token}` }, query)
    return { status: response.status, ...((await response.json()) as Data) }
  }

  const key = new TextEncoder().encode(testSecret)
  const now = () => Math.floor(Date.now() / 1000)
  const good = () => ({ role: 'administrator', sub: 'eve', iss: 'samspill', aud: 'samspill', exp: now() + 3600 })
  /** Signed as it should be, unless told otherwise; a claim that is undefined is left out. */
  const signed = (claims: JWTPayload = {}, alg = 'HS256', by = key) =>
    new SignJWT({ ...good(), ...claims }).setProtectedHeader({ alg }).sign(by)
  const unsigned = (alg: string) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg, typ: 'JWT' })}.${part(good())}`
  }

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
    const tampered = (await signed()).split('.')
    tampered[1] = (await signed({ sub: 'adam' })).split('.')[1] ?? ''
    const bad: Record<string, string> = {
      'no token': 'nonsense',
      'by another secret': await signed(
        {},
        'HS256',
        new TextEncoder().encode('another secret, long enough, but another'),
      ),
      'by another algorithm': await signed({}, 'HS512'),
      'changed since': tampered.join('.'),
      unsigned: `${unsigned('none')}.`,
      'unsigned, shouting': `${unsigned('NONE')}.AAAA`,
      'signature of nothing': `${unsigned('HS256')}.`,
      'for another service': await signed({ aud: 'another service' }),
      'for no service': await signed({ aud: undefined }),
      'by another issuer': await signed({ iss: 'somebody' }),
      expired: await signed({ exp: now() - 60 }),
      'without an end': await signed({ exp: undefined }),
      'not yet valid': await signed({ nbf: now() + 60 }),
      'of no role': await signed({ role: undefined }),
      'of an unknown role': await signed({ role: 'emperor' }),
      'of a role that objects have': await signed({ role: 'constructor' }),
      'of two roles': await signed({ role: ['administrator', 'analyst'] }),
      'of nobody': await signed({ sub: undefined }),
      'of the empty name': await signed({ sub: '' }),
      'of a name with a NUL': await signed({ sub: 'e\0ve' }),
      'of a name too long': await signed({ sub: 'e'.repeat(300) }),
      'scopes as a list': await signed({ scope: ['customers:read'] }),
      'scopes as a number': await signed({ scope: 1 }),
      'of a partner that is none': await signed({ role: 'partner', partner: 'Nordvik' }),
      'of a partner that is null': await signed({ role: 'partner', partner: null }),
      'of a partner and an analyst': await signed({ role: 'analyst', partner: partnerId }),
      'too long, and good': await signed({ padding: 'x'.repeat(7000) }),
      'too long': 'x'.repeat(9000),
    }
    for (const [what, token] of Object.entries(bad)) {
      const response = await send({ authorization: `Bearer ${token}` })
      expect(response.status, what).toBe(401)
      expect(response.headers.get('www-authenticate'), what).toBe('Bearer error="invalid_token"')
      const text = await response.text()
      expect(JSON.parse(text), what).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      if (token.length > 20) expect(text).not.toContain(token.slice(-20))
    }
    expect((await send({ authorization: 'Basic YTpi' })).status).toBe(401)
  })

  it('is let in with a token for this service among others, and with one that is valid by now', async () => {
    const tokens = [await signed(), await signed({ aud: ['another', 'samspill'] }), await signed({ nbf: now() - 60 })]
    for (const token of tokens) {
      const { status, data, errors } = await ask(token, '{ viewer { subject } customers { totalCount } }')
      expect({ status, data, errors }).toEqual({
        status: 200,
        data: { viewer: { subject: 'eve' }, customers: { totalCount: 0 } },
        errors: undefined,
      })
    }
  })

  it('has the scopes of the role, or fewer when the token asks for fewer, and never more', async () => {
    const query = '{ viewer { scopes } customers { totalCount } invoices { totalCount } }'
    const narrow = await ask(await signed({ role: 'analyst', scope: 'customers:read customers:write openid' }), query)
    expect(narrow.data).toEqual({
      viewer: { scopes: ['customers:read'] },
      customers: { totalCount: 0 },
      invoices: null,
    })
    expect(narrow.errors).toMatchObject([{ path: ['invoices'], extensions: { code: 'FORBIDDEN' } }])
    const none = await ask(await signed({ scope: '' }), query)
    expect(none.data).toEqual({ viewer: { scopes: [] }, customers: null, invoices: null })
  })

  it('is a partner by role and claim, and has no scope whatever the token says', async () => {
    const query = '{ viewer { role scopes partnerId } customers { totalCount } }'
    const scope = 'customers:read accounts:read'
    const named = await ask(await signed({ role: 'partner', partner: partnerId.toUpperCase(), scope }), query)
    expect(named.data).toEqual({ viewer: { role: 'PARTNER', scopes: [], partnerId }, customers: null })
    expect(named.errors).toMatchObject([{ path: ['customers'], extensions: { code: 'FORBIDDEN' } }])
    const unnamed = await ask(await signed({ role: 'partner', scope }), query)
    expect(unnamed.data).toEqual({ viewer: { role: 'PARTNER', scopes: [], partnerId: null }, customers: null })
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

describe('clocks that differ', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph('one process', { env: { TOKEN_CLOCK_SKEW_S: '300' } })
  })
  afterAll(() => graph.stop())

  it.each([
    [{ exp: -200 }, 200],
    [{ exp: -400 }, 401],
    [{ exp: 900, nbf: 200 }, 200],
    [{ exp: 900, nbf: 400 }, 401],
  ])('by as much as the settings allow, and no more: %j', async (seconds, status) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = Object.fromEntries(Object.entries(seconds).map(([claim, after]) => [claim, now + after]))
    const token = await new SignJWT({ role: 'analyst', sub: 'eve', iss: 'samspill', aud: 'samspill', ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(testSecret))
    const asked = () =>
      fetch(graph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"{ viewer { subject } }"}',
      })
    // Twice: the second time the token is remembered.
    expect([(await asked()).status, (await asked()).status]).toEqual([status, status])
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
