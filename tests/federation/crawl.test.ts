import { isUnionType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { graphs } from '../../gateway/routes.ts'
import { crawl, selection, type CrawlAnswer } from '../support/crawl.ts'
import { topologies } from '../support/graph.ts'
import { openSharing, type Sharing } from '../support/sharing.ts'

/** A crawler that reads everything the graph reaches, with all that it should not know in hand. */
describe.each(topologies)('who reads everything there is to read, %s', (topology) => {
  // What the subgraphs decide by themselves, whoever carries the question.
  const once = it.runIf(topology === 'one process')
  let world: Sharing
  beforeAll(async () => {
    world = await openSharing(topology)
  })
  afterAll(() => world.stop())

  const sender = (path: string, token: string) => async (query: string) => {
    const response = await fetch(new URL(path, world.shop.graph.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, text: await response.text() }
  }

  /** Answers that hold any of the texts, beside where the question itself did. */
  const watch = (secrets: readonly string[], found: string[]) => (answer: CrawlAnswer, query: string) => {
    expect(answer.status, query).toBeLessThan(500)
    expect(answer.text, query).not.toContain('INTERNAL_SERVER_ERROR')
    for (const secret of secrets)
      if (answer.text.includes(secret) && !query.includes(secret)) found.push(`${secret} in the answer to ${query}`)
  }

  it('as a partner finds all that is shared with it, and nothing of another partner, or of nobody', async () => {
    const { graph } = world.shop
    const send = sender(graphs.partner.path, await graph.token('partner', world.ours.partnerId))
    const found: string[] = []
    const seen = new Set<string>()
    const look = watch([...world.theirs.texts, ...world.nobodys.texts], found)
    const { operations, fields } = await crawl({ send, texts: world.handles }, (answer, query) => {
      look(answer, query)
      for (const text of world.ours.texts) if (answer.text.includes(text) && !query.includes(text)) seen.add(text)
    })
    expect(found).toEqual([])
    expect([...world.ours.texts].filter((text) => !seen.has(text))).toEqual([])
    expect(operations).toBeGreaterThan(200)
    expect(fields.size).toBeGreaterThan(60)
  })

  it('as a partner is told the same counts as it may read rows', async () => {
    const { graph } = world.shop
    for (const list of ['customers', 'interactions', 'salesOrders', 'invoices']) {
      const { data } = await graph.askAsPartner<Record<string, { nodes: unknown[]; totalCount: number }>>(
        world.ours.partnerId,
        `{ ${list}(first: 200) { totalCount nodes { id } } }`,
      )
      expect(data[list]?.totalCount, list).toBe(data[list]?.nodes.length)
      expect(data[list]?.totalCount, list).toBeGreaterThan(0)
    }
  })

  once('as a partner finds nothing by entity either, asked for straight from the subgraphs', async () => {
    const viewer = {
      subject: 'p',
      role: 'partner',
      scopes: new Set<string>(),
      partnerId: world.ours.partnerId,
    } as const
    const found: string[] = []
    const look = watch([...world.theirs.texts, ...world.nobodys.texts], found)
    for (const { partner } of Object.values(world.shop.graph.subgraphs)) {
      const entity = partner.schema.getType('_Entity')
      for (const type of isUnionType(entity) ? entity.getTypes() : [])
        for (const handle of world.handles) {
          const r = [
            { __typename: type.name, id: handle },
            { __typename: type.name, number: handle, sku: handle },
          ]
          const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selection(partner.schema, type, 3)} } }`
          const answer = await partner.execute({ query, variables: { r } }, { viewer, requestId: 'entities' })
          look({ status: 200, text: JSON.stringify(answer.data) }, `${type.name} ${handle}`)
        }
    }
    expect(found).toEqual([])
  })

  once('as an analyst finds what everybody is paid nowhere', async () => {
    const analyst = await world.shop.graph.token('analyst')
    const found: string[] = []
    const { fields } = await crawl(
      { send: sender(graphs.staff.path, analyst), texts: world.handles.slice(0, 1), optional: false },
      watch(world.pay, found),
      3,
    )
    expect(found).toEqual([])
    expect(fields.has('Employee.pay')).toBe(true)
    const personnel = sender(graphs.staff.path, await world.shop.graph.token('personnel'))
    const { text } = await personnel('{ employees { nodes { pay { annualGross { amount } } } } }')
    for (const amount of world.pay) expect(text).toContain(amount)
  })

  it('as a partner with a token of another deployment finds no door', async () => {
    const forged = await signToken(
      { secret: 'another secret, as long as the first and no better', issuer: 'samspill', audience: 'samspill' },
      { subject: 'p', role: 'partner', expiresIn: '1h', partnerId: world.ours.partnerId },
    )
    const { status, text } = await sender(graphs.partner.path, forged)('{ customers { totalCount } }')
    expect({ status, text }).toMatchObject({ status: 401, text: expect.stringContaining('UNAUTHENTICATED') as string })
  })
})
