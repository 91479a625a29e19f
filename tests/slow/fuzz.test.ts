import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphs } from '../../gateway/routes.ts'
import { introspected } from '../support/crawl.ts'
import { requests, type FuzzRequest } from '../support/fuzz.ts'
import { topologies } from '../support/graph.ts'
import { openSharing, type Sharing } from '../support/sharing.ts'

/** What no answer may hold: the insides of the software, its databases and its machine. */
const insides = [
  /node_modules|\/(subgraphs|gateway)\/|\bat [\w.<>]+ \(|\.ts:\d/,
  /samspill_(staff|partner)|\bselect\b.*\bfrom\b|\binsert into\b|violates|relation "|postgres(ql)?:\/\//,
  /127\.0\.0\.1|ECONN[A-Z]|ENOENT|x-samspill-secret/,
]

const atOnce = 20

describe.each(topologies)('10,000 careless and hostile requests, %s', (topology) => {
  let world: Sharing
  const tokens: string[] = []
  beforeAll(async () => {
    world = await openSharing(topology)
    const { graph } = world.shop
    tokens.push(
      await graph.token('administrator'),
      await graph.token('analyst'),
      await graph.token('partner', world.ours.partnerId),
    )
  })
  afterAll(() => world.stop())

  const send = async (path: string, { method, headers, body }: FuzzRequest) => {
    const url = new URL(path, world.shop.graph.url)
    if (method === 'GET') url.searchParams.set('query', body.slice(0, 2000))
    const clean = Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)))
    const response = await fetch(url, { method, headers: clean, ...(method === 'POST' && { body }) })
    return { status: response.status, text: await response.text(), headers: [...response.headers].join() }
  }

  it.each([
    [graphs.staff.path, 8_000, 0],
    [graphs.partner.path, 2_000, 2],
  ])('%s answers all, with no fault and nothing of its insides', async (path, count, introspects) => {
    // Those without a token share a budget, which what was sent before may have used up.
    const authorization = `Bearer ${tokens[introspects]}`
    const headers = { 'content-type': 'application/json', authorization }
    const schema = await introspected((query) =>
      send(path, { method: 'POST', headers, body: JSON.stringify({ query }) }),
    )
    const batch = fc.array(requests(schema, tokens), { minLength: atOnce, maxLength: atOnce })
    const statuses = new Map<number, number>()
    const property = fc.asyncProperty(batch, async (all) => {
      const answers = await Promise.all(all.map((request) => send(path, request)))
      for (const [i, answer] of answers.entries()) {
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        expect(answer.status, answer.text).toBeLessThan(500)
        expect(answer.text, all[i]?.body).not.toMatch(/INTERNAL_SERVER_ERROR|SUBGRAPH_UNAVAILABLE/)
        for (const inside of insides) expect(answer.text).not.toMatch(inside)
        expect(answer.headers).not.toMatch(/express|samspill_/i)
      }
    })
    const { failed, seed, counterexamplePath, errorInstance } = await fc.check(property, {
      numRuns: count / atOnce,
      endOnFailure: true,
    })
    if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}`, { cause: errorInstance })
    // Enough are operations that run: a fuzzer that is turned away at the door finds nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(count / 5)
  })
})
