import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keysCooldownMs, keysKeptMs, providerRestMs } from '../../subgraphs/common/auth/keys.ts'
import { tokenKeptMs } from '../../subgraphs/common/auth/token.ts'
import type { Data } from '../support/data.ts'
import { startGraph, topologies, type TestGraph } from '../support/graph.ts'
import { startIdentityProvider, type IdentityProvider, type ProviderKey } from '../support/identity-provider.ts'
import { captureLog } from '../support/log-capture.ts'

describe.each(topologies)('an identity provider, %s', (topology) => {
  const log = captureLog()
  let graph: TestGraph
  let provider: IdentityProvider
  let key: ProviderKey
  beforeAll(async () => {
    // The clock on the wall alone: what waits for an answer waits as ever.
    vi.useFakeTimers({ toFake: ['Date'] })
    provider = await startIdentityProvider()
    graph = await startGraph(topology, {
      env: { TOKEN_SECRET: '', TOKEN_JWKS_URL: provider.url },
      logger: log.logger,
    })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await graph.stop()
    await provider.stop()
  })
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

  // Each test begins with nothing remembered of the one before.
  beforeEach(async () => {
    later(keysKeptMs + tokenKeptMs)
    key = await provider.newKey()
    provider.keys = [key]
    provider.mood = 'well'
  })

  /** Both subgraphs have to answer: over HTTP each verifies the token again. */
  const ask = async (token: string) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ viewer { subject } products { totalCount } }"}',
    })
    const answer = (await response.json()) as Data
    const code = answer.errors?.[0]?.extensions.code as string | undefined
    return { status: response.status, retryAfter: response.headers.get('retry-after'), code, answer }
  }
  const accepted = (subject: string) => ({
    status: 200,
    answer: { data: { viewer: { subject }, products: { totalCount: 0 } } },
  })
  const refused = { status: 401, code: 'UNAUTHENTICATED' }
  const unknowable = { status: 503, code: 'IDENTITY_PROVIDER_UNAVAILABLE', retryAfter: '5' }

  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('signs with %s', async (alg) => {
    const signing = await provider.newKey(alg)
    provider.keys = [key, signing]
    const token = await provider.sign(signing)
    expect(await ask(token)).toMatchObject(accepted(signing.kid))
    const forged = [...token]
    forged[token.length - 10] = forged[token.length - 10] === 'A' ? 'B' : 'A'
    expect(await ask(forged.join(''))).toMatchObject(refused)
  })

  it('changes its key, and both are of use while it publishes both', async () => {
    const old = await provider.sign(key)
    expect(await ask(old)).toMatchObject(accepted(key.kid))
    const next = await provider.newKey()
    provider.keys = [next, key]
    later(keysCooldownMs)
    expect(await ask(await provider.sign(next))).toMatchObject(accepted(next.kid))
    expect(await ask(await provider.sign(key, { jti: 'another' }))).toMatchObject(accepted(key.kid))
  })

  it('withdraws a key, and five minutes later nobody is let in by it', async () => {
    const token = await provider.sign(key)
    expect(await ask(token)).toMatchObject(accepted(key.kid))
    provider.keys = [await provider.newKey()]
    later(keysKeptMs - 1)
    // The worst case: verified once more by keys that are about to be forgotten.
    expect(await ask(token)).toMatchObject({ status: 200 })
    expect(keysKeptMs + tokenKeptMs).toBeLessThanOrEqual(300_000)
    later(tokenKeptMs + 1)
    expect(await ask(token)).toMatchObject(refused)
  })

  it('withdraws a key that a subgraph no longer knows and the gateway still does: that part says so', async () => {
    const token = await provider.sign(key)
    await fetch(`${graph.url}?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'yes', authorization: `Bearer ${token}` },
    })
    provider.keys = [await provider.newKey()]
    const { status, answer } = await ask(token)
    expect(status).toBe(200)
    const { data, errors } = answer as { data: unknown; errors?: unknown }
    if (topology === 'one process') expect({ data, errors }).toEqual(accepted(key.kid).answer)
    else
      expect(answer).toMatchObject({
        data: { viewer: null, products: null },
        errors: ['viewer', 'products'].map((field) => ({ path: [field], extensions: { code: 'UNAUTHENTICATED' } })),
      })
  })

  it('is not asked again for every key that somebody makes up', async () => {
    expect(await ask(await provider.sign(key))).toMatchObject(accepted(key.kid))
    const before = provider.asked()
    const strange = await provider.newKey()
    for (let i = 0; i < 20; i++)
      expect(await ask(await provider.sign(strange, {}, { kid: `made-up-${i}` }))).toMatchObject(refused)
    expect(provider.asked()).toBe(before)
    later(keysCooldownMs)
    for (let i = 0; i < 20; i++)
      expect(await ask(await provider.sign(strange, {}, { kid: `made-up-${i}` }))).toMatchObject(refused)
    expect(provider.asked()).toBe(before + 1)
  })

  it.each(['hangs', 'hangs up', 'status 500', 'no JSON', 'no keys', 'elsewhere'] as const)(
    '%s: nobody can tell whether a token is good, which is not the token’s fault',
    async (mood) => {
      const token = await provider.sign(key)
      provider.mood = mood
      const logged = log.lines.length
      const { answer, ...told } = await ask(token)
      expect(told).toEqual(unknowable)
      expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|stack|keys\.ts|JWKS|\/keys/)
      expect(log.lines.slice(logged)).toContainEqual(
        expect.objectContaining({ level: 50, msg: 'the identity provider gives no keys' }),
      )
      const asked = provider.asked()
      expect(await ask(token)).toMatchObject(unknowable)
      expect(provider.asked(), 'left alone for a moment').toBe(asked)
      expect((await graph.ask('{ viewer { subject } }', {}, null)).data).toEqual({ viewer: null })

      provider.mood = 'well'
      later(providerRestMs)
      expect(await ask(token)).toMatchObject(accepted(key.kid))
    },
  )

  it('is silent, and keys that are known are of use until they are too old', async () => {
    expect(await ask(await provider.sign(key))).toMatchObject(accepted(key.kid))
    provider.mood = 'hangs up'
    later(keysKeptMs - 1)
    expect(await ask(await provider.sign(key, { jti: 'new' }))).toMatchObject(accepted(key.kid))
    later(1)
    expect(await ask(await provider.sign(key, { jti: 'newer' }))).toMatchObject(unknowable)
  })

  it('publishes keys that are no secrets: what is signed by one as if it were is refused', async () => {
    const claims = { role: 'administrator', sub: 'eve', iss: 'samspill', aud: 'samspill' }
    const rsa = await provider.newKey('RS256')
    provider.keys = [rsa]
    const secrets = [rsa.publicPem, rsa.publicPem.trim(), JSON.stringify(rsa.publicJwk), rsa.publicJwk.n ?? '']
    for (const secret of secrets)
      for (const alg of ['HS256', 'HS512'])
        expect(
          await ask(
            await new SignJWT(claims)
              .setProtectedHeader({ alg, kid: rsa.kid })
              .setExpirationTime('1h')
              .sign(new TextEncoder().encode(secret)),
          ),
        ).toMatchObject(refused)
  })

  it('is the only one whose keys count, whatever a token brings or points to', async () => {
    const stranger = await startIdentityProvider()
    try {
      const own = await stranger.newKey()
      stranger.keys = [own]
      const headers = [
        { jwk: own.publicJwk },
        { jku: stranger.url },
        { x5u: stranger.url },
        { kid: key.kid },
        { kid: '../../etc/passwd' },
        { kid: undefined },
      ]
      for (const header of headers)
        expect(await ask(await stranger.sign(own, {}, header)), JSON.stringify(header)).toMatchObject(refused)
      expect(stranger.asked()).toBe(0)
    } finally {
      await stranger.stop()
    }
  })

  it('signs for others too, and what it signs for them is refused here', async () => {
    for (const claims of [{ aud: 'another' }, { iss: 'another' }, { exp: undefined }, { sub: undefined }])
      expect(await ask(await provider.sign(key, claims)), JSON.stringify(claims)).toMatchObject(refused)
  })
})
