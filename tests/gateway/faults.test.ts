import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toyGraph, type Answer, type ToyGraph, type Topology } from './toy/graph.ts'
import type { Breakage } from './toy/wire.ts'

const inside = /hunter2|10\.0\.0|ECONN|:\d{4,}|https?:|secret_table|\/srv\/|stack|serviceName|valueCompletion|inside/

const brief = ({ errors }: Answer) =>
  (errors ?? []).map(({ path, extensions }) => `${path?.join('.')} ${String(extensions.code)}`).sort()

describe.each<Topology>(['in process', 'over HTTP'])('faults of subgraphs, %s', (topology) => {
  let graph: ToyGraph
  beforeAll(async () => {
    graph = await toyGraph(topology, { timeoutMs: 200 })
  })
  afterAll(() => graph.close())
  beforeEach(() => {
    graph.breakage.erp = graph.breakage.crm = 'none'
  })

  const breakages: [Breakage, string][] = [
    ['down', 'SUBGRAPH_UNAVAILABLE'],
    ['hangs', 'SUBGRAPH_TIMEOUT'],
    ['hangs half-way', 'SUBGRAPH_TIMEOUT'],
    ['no JSON', 'SUBGRAPH_UNAVAILABLE'],
    ['no object', 'SUBGRAPH_UNAVAILABLE'],
    ['status 500', 'SUBGRAPH_UNAVAILABLE'],
    ['status 403', 'SUBGRAPH_UNAVAILABLE'],
    ['too large', 'SUBGRAPH_UNAVAILABLE'],
    ['broken off', 'SUBGRAPH_UNAVAILABLE'],
    ['too few entities', 'SUBGRAPH_UNAVAILABLE'],
  ]
  it.each(breakages)('ERP %s: the rest comes, each blank field has an error', async (breakage, code) => {
    graph.breakage.erp = breakage
    const answer = await graph.ask(
      '{ customers { who: name account { balance } bills: invoices { number } } }',
      {},
      { 'x-request-id': 'r-1' },
    )
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({
      customers: [
        { who: 'Customer 1', account: null, bills: null },
        { who: 'Customer 2', account: null, bills: null },
      ],
    })
    expect(brief(answer)).toEqual(
      ['0.account', '0.bills', '1.account', '1.bills'].map((place) => `customers.${place} ${code}`),
    )
    expect(answer.errors?.every(({ extensions }) => extensions.requestId === 'r-1')).toBe(true)
    expect(answer.text).not.toMatch(inside)
  })

  it('tells of a fault alike whether the operation is new or was answered before', async () => {
    const asks = [
      '{ customers { name account { balance } } invoices { number } }',
      '{ customer(id: 1) { name note } me }',
    ]
    for (const query of asks) await graph.ask(query)
    for (const [breakage] of breakages) {
      graph.breakage.erp = graph.breakage.crm = breakage
      for (const query of asks) {
        const told = ({ status, data, errors }: Answer) => [
          status,
          data,
          errors?.map(({ message, path }) => [message, path]),
        ]
        const known = await graph.ask(query)
        expect(told(known)).toEqual(told(await graph.ask(`${query} # ${breakage}`)))
        if (query === asks[0]) expect(known.errors?.length).toBeGreaterThan(0)
      }
    }
  })

  it('names the root field when the first subgraph is silent', async () => {
    graph.breakage.crm = 'hangs'
    const answer = await graph.ask('{ c: customer(id: 1) { name account { balance } } greeting }')
    expect(answer.data).toEqual({ c: null, greeting: 'hello' })
    expect(brief(answer)).toEqual(['c SUBGRAPH_TIMEOUT'])
  })

  it('gives one error to a null that came to be by several fields', async () => {
    graph.breakage.crm = 'down'
    const answer = await graph.ask('{ invoices(where: { number: "I1" }) { number customer { id name note } } }')
    expect(answer.data).toEqual({ invoices: [{ number: 'I1', customer: null }] })
    expect(brief(answer)).toEqual(['invoices.0.customer.name SUBGRAPH_UNAVAILABLE'])
  })

  it('shows 20 errors of a kind and counts the rest', async () => {
    graph.breakage.crm = 'down'
    const answer = await graph.ask('{ invoices { customer { note } } }')
    expect(answer.errors).toHaveLength(20)
    expect(answer.errors?.map(({ extensions }) => extensions.omitted)).toEqual([10, ...Array<undefined>(19)])
    expect(answer.errors?.[19]?.path).toEqual(['invoices', 19, 'customer', 'note'])
  })

  it('recovers with the subgraph', async () => {
    graph.breakage.crm = 'down'
    await graph.ask('{ me }')
    graph.breakage.crm = 'none'
    const answer = await graph.ask('{ customer(id: 1) { name } }')
    expect(answer).toMatchObject({ data: { customer: { name: 'Customer 1' } } })
    expect(answer.errors).toBeUndefined()
  })

  it('lets errors through that are for the client, at every place of the entity', async () => {
    const answer = await graph.ask('{ invoices { customer { who: id note account { balance } } } }')
    const notes = answer.errors?.filter(({ path }) => path?.at(-1) === 'note')
    expect(notes).toHaveLength(10)
    expect(notes?.[0]).toMatchObject({
      message: 'You may not see notes.',
      path: ['invoices', 1, 'customer', 'note'],
      extensions: { code: 'FORBIDDEN' },
    })
    expect(answer.errors?.filter(({ path }) => path?.at(-1) === 'account')).toHaveLength(10)
    expect(answer.text).not.toMatch(inside)
  })

  it('masks everything else and logs it', async () => {
    const answer = await graph.ask('{ customer(id: 4) { name account { balance } } revenue greeting }')
    expect(answer.data).toEqual({ customer: { name: 'Customer 4', account: null }, revenue: null, greeting: 'hello' })
    expect(brief(answer)).toEqual(['customer.account INTERNAL_SERVER_ERROR', 'revenue INTERNAL_SERVER_ERROR'])
    expect(answer.errors?.[0]?.message).toMatch(/^Something went wrong on our side/)
    if (topology === 'in process') expect(graph.logText()).toContain('secret_table')
    expect(answer.text).not.toMatch(inside)
  })

  it('reports a null in a non-null field as an error, also next to others', async () => {
    const answer = await graph.ask('{ parties { ... on Customer { id name note } } }')
    expect(answer.data).toEqual({ parties: null })
    expect(answer.errors?.[0]?.path?.[0]).toBe('parties')
    expect(Object.keys(answer.extensions ?? {})).toEqual(['cost'])
    expect(answer.text).not.toMatch(inside)
  })

  it('places errors in lists of mixed types at the list', async () => {
    const answer = await graph.ask('{ parties { ... on Supplier { title } ... on Customer { id note } } }')
    expect(answer.data).toEqual({ parties: [{ title: 'S' }, { id: '9', note: null }, { id: '2', note: null }] })
    expect(brief(answer)).toEqual(['parties FORBIDDEN'])
  })
})
