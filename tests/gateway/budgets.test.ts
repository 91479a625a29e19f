import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerOf } from '../../gateway/cost/caller.ts'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import { pseudonym } from '../../subgraphs/common/server/request-log.ts'
import { eventually } from '../support/eventually.ts'
import { hasRedis, testRedis, type TestRedis } from '../support/redis.ts'
import { serveGateway, type ServedGateway } from './served.ts'

const page = (first: number) => `{ customers(first: ${first}) { nodes { name } } }`
const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

const little = { COST_PER_MINUTE_STAFF: '100', COST_PER_MINUTE_PARTNER: '50', COST_PER_MINUTE_ANONYMOUS: '10' }

describe.each(['memory', 'Redis'] as const)('budgets in %s', (where) => {
  if (where === 'Redis' && !hasRedis) return it.skip('are not tested: there is no redis-server')
  let redis: TestRedis | undefined
  let gateway: ServedGateway
  let settings: Record<string, string>
  beforeAll(async () => {
    redis = where === 'Redis' ? await testRedis() : undefined
    settings = { ...little, TRUSTED_HOPS: '1', ...(redis && { REDIS_URL: redis.url }) }
    gateway = await serveGateway(settings)
  })
  afterAll(async () => {
    await gateway.stop()
    await redis?.stop()
  })

  it('are told in every answer, and shrink by what operations cost', async () => {
    const token = await gateway.staff('ann')
    const before = Date.now()
    const first = await gateway.send(page(30), { token })
    expect(first).toMatchObject({ status: 200, extensions: { cost: { requested: 31, limit: 100, remaining: 69 } } })
    const resetsAt = Date.parse(first.extensions?.cost?.resetsAt ?? '')
    expect(resetsAt - before).toBeGreaterThan(55_000)
    expect(resetsAt - before).toBeLessThanOrEqual(65_000)
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=100;w=60')
    const second = await gateway.send(page(10), { token })
    expect(second.headers.get('ratelimit')).toMatch(/^"cost";r=58;t=(59|60)$/)
  })

  it('refuse who has spent them, with 429 and when to come again, and nobody else', async () => {
    const [ann, ben] = [await gateway.staff('eve'), await gateway.staff('ben')]
    for (const first of [40, 40]) expect((await gateway.send(page(first), { token: ann })).status).toBe(200)
    const calls = gateway.calls()
    for (const first of [40, 1]) {
      const { status, headers, errors } = await gateway.send(page(first), { token: ann })
      expect(status).toBe(429)
      expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS' } }])
      const wait = headers.get('retry-after')
      expect(wait).toMatch(/^(59|60)$/)
      expect(errors?.[0]?.message).toBe(
        `The budget of 100 a minute is spent: try again in ${wait} s, or ask for less at a time.`,
      )
      expect(headers.get('ratelimit')).toBe(`"cost";r=0;t=${wait}`)
    }
    expect(gateway.calls()).toBe(calls)
    expect((await gateway.send(page(40), { token: ben })).status).toBe(200)
    await eventually(() => {
      const refused = gateway.log.lines.filter(({ status }) => status === 429)
      expect(refused.map(({ caller, address }) => [caller, address])).toEqual(
        Array(2).fill([pseudonym('eve'), undefined]),
      )
    })
  })

  it('are paid by who sends variables that are no object, which is refused', async () => {
    const query = 'query ($length: CustomerFilter) { customers(where: $length) { totalCount } }'
    const refused = await gateway.send({ query, variables: 'abc' }, { token: await gateway.staff('odd') })
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    expect(refused.headers.get('ratelimit')).toMatch(/r=[1-9]?\d;/)
  })

  it('are one for all tokens of a partner, on both graphs', async () => {
    const partner = randomUUID()
    const [mine, ours] = [await gateway.partner(partner, 'mine'), await gateway.partner(partner, 'ours')]
    const other = await gateway.partner(randomUUID(), 'mine')
    const remaining = async (token: string, graph: 'staff' | 'partner') =>
      (await gateway.send(page(9), { token, graph })).extensions?.cost?.remaining
    expect(await remaining(mine, 'partner')).toBe(40)
    expect(await remaining(ours, 'partner')).toBe(30)
    expect(await remaining(mine, 'staff')).toBe(20)
    expect(await remaining(other, 'partner')).toBe(40)
  })

  it('are one for all without a token at one address', async () => {
    const remaining = async (address: string) =>
      (await gateway.send('{ __typename }', from(address))).extensions?.cost?.remaining
    expect(await remaining('192.0.2.1')).toBe(9)
    expect(await remaining('192.0.2.1')).toBe(8)
    expect(await remaining('192.0.2.2')).toBe(9)
  })

  it.each([
    ['no GraphQL', { query: '{ customers(' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['a document that is too large', { query: `{ ${'a: __typename '.repeat(99)} }` }, 400],
    ['a batch', [{ query: '{ __typename }' }], 400],
    ['an operation that costs too much', { query: page(20) }, 400],
    ['a bad token, whatever it asks', { query: page(20) }, 401],
    ['no query', { variables: {} }, 400],
  ])('are spent by 1 on requests that are refused: %s', async (name, request, status) => {
    const sending = { ...from(`2001:db8:0:${name.length}::1`), ...(status === 401 && { token: 'x.y.z' }) }
    for (let left = 9; left >= 0; left--) {
      const answer = await gateway.send(request, sending)
      expect([answer.status, answer.headers.get('ratelimit')?.split(';')[1]]).toEqual([status, `r=${left}`])
    }
    expect((await gateway.send(request, sending)).status).toBe(429)
  })

  it('refuse for good what is more than a minute has', async () => {
    const token = await gateway.partner(randomUUID(), 'mine')
    const { status, errors } = await gateway.send(page(50), { token, graph: 'partner' })
    expect(status).toBe(400)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_EXPENSIVE' } })
    expect(errors?.[0]?.message).toContain('costs 51, and 50 is the most')
    expect((await gateway.send(page(48), { token, graph: 'partner' })).status).toBe(200)
  })

  it('are shared by processes, or are not', async () => {
    const other = await serveGateway(settings)
    const token = await gateway.staff('cid')
    await gateway.send(page(59), { token })
    const { extensions } = await other.send(page(9), { token })
    expect(extensions?.cost?.remaining).toBe(where === 'Redis' ? 30 : 90)
    await other.stop()
  })

  it('name nobody', async () => {
    await gateway.send('{ __typename }', { token: await gateway.staff('ann@example.com') })
    const partner = randomUUID()
    await gateway.send('{ __typename }', { token: await gateway.partner(partner, 'ann@example.com') })
    await gateway.send('{ __typename }', from('192.0.2.77'))
    expect(gateway.log.text()).not.toContain('ann@')
    expect(gateway.log.text()).not.toContain(partner)
    const keys = redis?.keys() ?? []
    expect(keys.filter((key) => !/^samspill:cost:(staff|partner|anonymous):[\w-]{22}$/.test(key))).toEqual([])
    expect(keys.length > 2).toBe(where === 'Redis')
  })

  if (where === 'Redis')
    it('are kept in memory while Redis is away, which is said once, and in Redis again when it is back', async () => {
      const token = await gateway.staff('dora')
      const remaining = async () => (await gateway.send(page(9), { token })).extensions?.cost?.remaining
      const said = (text: RegExp) => gateway.log.lines.filter(({ msg }) => text.test(String(msg))).length
      expect(await remaining()).toBe(90)
      await redis?.kill()
      expect([await remaining(), await remaining(), await remaining()]).toEqual([90, 80, 70])
      await eventually(() => expect(said(/does not answer/)).toBe(1))
      await redis?.start()
      await eventually(() => expect(said(/answers again/)).toBe(1))
      expect(await remaining()).toBe(90)
      redis?.freeze()
      expect([await remaining(), await remaining()]).toEqual([60, 50])
      redis?.thaw()
      await eventually(() => expect(said(/answers again/)).toBe(2))
      expect(said(/does not answer/)).toBe(2)
      expect(gateway.log.text()).not.toContain('"level":50')
    })
})

describe('a budget that is off', () => {
  it('leaves the cost alone to be told', async () => {
    const gateway = await serveGateway({ COST_PER_MINUTE_ANONYMOUS: 'off', COST_PER_OPERATION: 'off' })
    const { status, headers, extensions } = await gateway.send(page(200))
    expect([status, extensions, headers.get('ratelimit')]).toEqual([200, { cost: { requested: 201 } }, null])
    await gateway.stop()
  })
})

it('lets a Redis that was never there stop nothing', async () => {
  const gateway = await serveGateway({ ...little, REDIS_URL: 'redis://127.0.0.1:1' })
  expect((await gateway.send('{ __typename }')).extensions?.cost?.remaining).toBe(9)
  await gateway.stop()
})

describe('who pays', () => {
  const payer = (address: string) => callerOf(null, address)

  it('is an IPv4 address, or an IPv6 network of 64 bits', () => {
    expect(payer('::ffff:192.0.2.1')).toEqual(payer('192.0.2.1'))
    expect(payer('192.0.2.2')).not.toEqual(payer('192.0.2.1'))
    expect(payer('2001:db8::1')).toEqual(payer('2001:0DB8:0:0:ffff:1:2:3'))
    expect(payer('fe80::1%eth0')).toEqual(payer('fe80::2'))
    expect(payer('2001:db8:0:1::1')).not.toEqual(payer('2001:db8::1'))
    expect(payer('::1')).not.toEqual(payer('1::'))
  })

  it('is the partner, or whoever the token names', () => {
    const partnerId = randomUUID()
    expect(callerOf(viewerOf('a', 'partner', { partnerId }), '')).toEqual(
      callerOf(viewerOf('b', 'partner', { partnerId }), ''),
    )
    expect(callerOf(viewerOf('a', 'analyst'), '')).not.toEqual(callerOf(viewerOf('b', 'analyst'), ''))
    expect(callerOf(viewerOf('a', 'partner'), '').kind).toBe('partner')
  })
})
