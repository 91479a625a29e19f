import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { toyGraph, type ToyGraph, type Topology } from './toy/graph.ts'

describe.each<Topology>(['in process', 'over HTTP'])('requests, %s', (topology) => {
  let graph: ToyGraph
  beforeAll(async () => {
    graph = await toyGraph(topology)
  })
  afterAll(() => graph.close())
  beforeEach(() => {
    graph.log.representations.length = graph.log.filters.length = 0
  })

  it('judges what is run: the part of a URL that others cut off is part of it', async () => {
    const aliases = Array.from({ length: 70 }, (_, i) => `a${i}: me`).join(' ')
    const [query, tail] = [`{ ${aliases} #`, '\n}}}'].map(encodeURIComponent)
    const answer = await new Promise<{ status?: number; body: string }>((resolve, reject) => {
      const options = { path: `/graphql?query=${query}#${tail}`, headers: { 'content-type': 'application/json' } }
      request(graph.url, options, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject)
      })
        .on('error', reject)
        .end()
    })
    expect(answer.status).toBe(400)
    expect(answer.body).not.toContain('a69')
  })

  it("refuses an alias that would be an object's prototype", async () => {
    const { status, errors } = await graph.ask('{ __proto__: me }')
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }])
  })

  it('joins both subgraphs and sends each entity once', async () => {
    const answer = await graph.ask('{ invoices { number customer { name } } }')
    expect(answer.errors).toBeUndefined()
    expect(answer.data?.invoices).toHaveLength(30)
    expect((answer.data?.invoices as unknown[])[29]).toEqual({ number: 'I29', customer: { name: 'Customer 3' } })
    expect(graph.log.representations).toEqual([['1', '2', '3'].map((id) => ({ __typename: 'Customer', id }))])
  })

  it("leaves names that objects have of themselves to the library, across subgraphs, and the graph's own schema too", async () => {
    const answer = await graph.ask(
      '{ __type(name: "Invoice") { toString: name } invoices { valueOf: customer { ...B } } } ' +
        'fragment B on Customer { constructor: name }',
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data?.__type).toEqual({ toString: 'Invoice' })
    expect((answer.data?.invoices as unknown[])[29]).toEqual({ valueOf: { constructor: 'Customer 3' } })
  })

  it('goes on from entities that share an answer', async () => {
    const answer = await graph.ask('{ invoices { customer { parent { name account { balance } } } } }')
    expect(answer.errors).toBeUndefined()
    const one = { customer: { parent: { name: 'Customer 1', account: { balance: '5.00' } } } }
    expect(answer.data?.invoices).toEqual(Array(30).fill(one))
    expect(graph.log.representations[1]).toHaveLength(1)
  })

  it('tells the subgraph who asks', async () => {
    const answer = await graph.ask('{ me }', {}, { authorization: 'Bearer ann' })
    expect(answer.data).toEqual({ me: 'ann' })
  })

  it('refuses variables that do not fit with 400', async () => {
    const answer = await graph.ask('query ($id: ID!) { customer(id: $id) { name } }', {})
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]?.message).toContain('Variable "$id"')
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      requestId: expect.any(String) as string,
    })
  })

  it.each([
    ['{ customer(', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { customers { name } }', 'OPERATION_NOT_SUPPORTED'],
    ['{ customers { id ... @defer { name } } }', 'OPERATION_NOT_SUPPORTED'],
    ['{ customers @stream(initialCount: 1) { id } }', 'OPERATION_NOT_SUPPORTED'],
    ['query ($representations: ID!) { customer(id: $representations) { name } }', 'OPERATION_NOT_SUPPORTED'],
    ['{ customer(id: 1) { ...F } } fragment F on Customer { parent { ...F } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s: 400 %s', async (query, code) => {
    const answer = await graph.ask(query, { representations: '1' })
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, requestId: expect.any(String) as string })
    expect(answer.data).toBeUndefined()
  })

  it.each([
    [{ query: 'query A { me } query B { me }' }],
    [{ query: 'query A { me }', operationName: 'B' }],
    [{ query: 'fragment F on Customer { id }' }],
  ])('%j: 400, for it is not said what to run', async (body) => {
    const answer = await graph.post(JSON.stringify(body))
    expect(answer.status).toBe(400)
    expect(answer.data).toBeUndefined()
    expect(answer.errors?.[0]?.extensions.code).toMatch(/^(OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED)$/)
  })

  it('is sent one at a time', async () => {
    for (const batch of ['[]', '[{"query":"{ me }"}]', '[{"query":"{ me }"},{"query":"{ me }"}]']) {
      const answer = await graph.post(batch)
      expect(answer.status).toBe(400)
      expect(answer.errors?.[0]?.message).toContain('a batch may hold 1 request at most')
    }
  })

  it('asks with GET as with POST', async () => {
    const get = (query: string) =>
      fetch(`${graph.url}?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(await (await get('{ me }')).json()).toMatchObject({ data: {} })
    expect((await get('subscription { me }')).status).toBe(400)
  })

  it('answers the same on the first and on later, compiled runs', async () => {
    const query =
      'query ($n: String, $no: Boolean = false) { invoices(where: { and: [{ number: $n }] }) { total @skip(if: $no) } }'
    const answers = []
    for (let run = 0; run < 5; run++) answers.push(await graph.ask(query, {}))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(graph.log.filters).toEqual(Array(5).fill({ and: [{}] }))
  })
})
