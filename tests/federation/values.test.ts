import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGraph, topologies, type TestGraph } from '../support/graph.ts'

describe.each(topologies)('a malformed value, %s', (topology) => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph(topology)
  })
  afterAll(() => graph.stop())

  it.each([
    ['trialBalance(asOf: "2026-02-30") { asOf }', '"2026-02-30" is no date: write YYYY-MM-DD.'],
    ['interactions(where: { occurredAt: { from: "2026-11-01" } }) { totalCount }', 'is no moment'],
    ['invoices(where: { total: { min: "much" } }) { totalCount }', '"much" is no decimal number'],
    ['customers(where: { countryCode: "no" }) { totalCount }', '"no" is no ISO 3166-1 alpha-2 code.'],
  ])('in the document is told with its place: %s', async (field, message) => {
    const { status, data, errors } = await graph.ask(`{ employees { totalCount } ${field} }`)
    expect({ status, data }).toEqual({ status: 400, data: undefined })
    expect(errors).toEqual([
      {
        message: expect.stringContaining(message) as string,
        locations: [expect.objectContaining({ line: 1 })],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', requestId: expect.any(String) as string },
      },
    ])
  })

  it.each([
    [{ date: '30.02.2026' }, 'Variable "$date" got invalid value "30.02.2026"'],
    [{ filter: { total: { min: 'much' } } }, 'at "filter.total.min"; "much" is no decimal number'],
  ])('in a variable is told with its name: %j', async (variables, message) => {
    const { status, data, errors } = await graph.ask(
      `query ($date: Date, $filter: InvoiceFilter) {
         trialBalance(asOf: $date) { asOf } invoices(where: $filter) { totalCount } }`,
      variables,
    )
    expect({ status, data }).toEqual({ status: 400, data: undefined })
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})
