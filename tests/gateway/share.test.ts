import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { serveGateway, type ServedGateway, type Sending } from './served.ts'

const query = 'query Names($first: Int) { customers(first: $first) { nodes { name } } }'
const nobody = { customers: { nodes: [] } }

let gateway: ServedGateway
afterEach(() => gateway.stop())

/** A gateway that knows the query, and whose subgraphs answer when they are let. */
async function knowing(env: Record<string, string> = {}) {
  const waiting: (() => void)[] = []
  let [isOpen, fails] = [true, false]
  gateway = await serveGateway(env, async () => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve))
    if (fails) throw new Error('inside')
    return nobody
  })
  const token = await gateway.staff('ann')
  const ask = (sending: Sending = {}, variables = {}) => gateway.send({ query, variables }, { token, ...sending })
  const partner = await gateway.partner('00000000-0000-7000-8000-000000000001', 'pat')
  const asPartner = () => ask({ token: partner, graph: 'partner' })
  await ask()
  await asPartner()
  isOpen = false
  const before = gateway.calls()
  const open = () => {
    isOpen = true
    waiting.splice(0).forEach((letGo) => letGo())
  }
  return {
    ask,
    asPartner,
    /** When a subgraph has been asked that often. */
    asked: (count: number) => eventually(() => expect(gateway.calls() - before).toBe(count)),
    /** Answers one of those who wait. */
    letGo: (place: number) => waiting.splice(place, 1).forEach((letGo) => letGo()),
    open,
    fail: () => {
      fails = true
      open()
    },
  }
}

/** So many have paid, each for itself. */
const paid = (answers: { extensions?: { cost?: { remaining?: number } } }[]) =>
  new Set(answers.map(({ extensions }) => extensions?.cost?.remaining)).size

describe('Equal queries of one caller that are under way at once', () => {
  it('are run once, paid by each, and answered alike', async () => {
    const { ask, asked, open } = await knowing()
    const first = ask()
    await asked(1)
    const others = Array.from({ length: 5 }, () => ask())
    const different = ask({}, { first: 3 })
    await asked(2)
    // By the time that this is answered those have come.
    await gateway.send('{ __typename }')
    open()
    const answers = await Promise.all([first, different, ...others])
    expect(answers.map(({ data }) => data)).toEqual(Array(7).fill(nobody))
    expect(paid(answers)).toBe(7)
    await asked(2)
  })

  it('are another where JSON tells no difference', async () => {
    const { ask, asked, open } = await knowing()
    const first = ask({}, { first: null })
    await asked(1)
    const infinite = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway.staff('ann')}` },
      body: `{"query":${JSON.stringify(query)},"variables":{"first":1e400}}`,
    })
    expect(infinite.status).toBe(400)
    open()
    expect((await first).status).toBe(200)
  })

  it('are another for whoever shows another token', async () => {
    const { ask, asked, open } = await knowing()
    const first = ask()
    await asked(1)
    const other = ask({ token: await gateway.staff('bob') })
    await asked(2)
    open()
    expect((await Promise.all([first, other])).map(({ status }) => status)).toEqual([200, 200])
  })

  it('are not joined by who asks after a write was answered', async () => {
    const { ask, asked, letGo, open } = await knowing()
    const before = ask()
    await asked(1)
    const write = gateway.send(
      'mutation { deleteNote(input: { id: "00000000-0000-7000-8000-000000000009" }) { __typename } }',
      {
        token: await gateway.staff('ann'),
      },
    )
    await asked(2)
    letGo(1)
    await write
    const after = ask()
    await asked(3)
    open()
    expect((await Promise.all([before, after])).map(({ data }) => data)).toEqual([nobody, nobody])
    await asked(3)
  })

  it('are told of the same errors, each by its own id', async () => {
    const { ask, asked, fail } = await knowing()
    const first = ask({ headers: { 'x-request-id': 'one' } })
    await asked(1)
    const second = ask({ headers: { 'x-request-id': 'two' } })
    await gateway.send('{ __typename }')
    fail()
    const answers = await Promise.all([first, second])
    const ids = answers.map(({ errors }) => errors?.[0]?.extensions)
    expect(ids).toMatchObject([{ requestId: 'one' }, { requestId: 'two' }])
    await asked(1)
  })

  it.each([
    ['of a partner, whose reading is kept account of', {}, true],
    ['of a gateway that shares a Redis with others', { REDIS_URL: 'redis://127.0.0.1:1' }, false],
  ])('are run each: %s', async (_, env, isPartner) => {
    const { ask, asPartner, asked, open } = await knowing(env)
    const both = isPartner ? [asPartner(), asPartner()] : [ask(), ask()]
    await asked(2)
    open()
    expect((await Promise.all(both)).map(({ data }) => data)).toEqual([nobody, nobody])
  })
})
