import { getIntrospectionQuery, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { weightsOf } from '../../gateway/cost/weights.ts'
import { inspector } from '../../gateway/protection/inspect.ts'
import { limits, type Limit } from '../../gateway/protection/limits.ts'
import type { UncheckedRequest } from '../../gateway/protection/request.ts'
import { toyGraph, type ToyGraph } from './toy/graph.ts'

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')
const doubling = (levels: number, spread: (below: string) => string) =>
  `{ customers { ...F${levels} } } fragment F0 on Customer { name } ${times(levels, (i) => `fragment F${i + 1} on Customer { ${spread(`...F${i}`)} }`)}`

const hostile: [Limit, string, string][] = [
  ['characters', 'a string of 1 MB', `{ customer(id: "${'x'.repeat(1_000_000)}") { name } }`],
  ['characters', '10,000 directives', `{ customers { name ${'@include(if: true) '.repeat(10_000)} } }`],
  ['characters', '3,000 aliases', `{ ${times(3000, (i) => `a${i}: customers { name }`)} }`],
  ['tokens', 'a list of 9,000 numbers', `{ customers(count: [${'1,'.repeat(9000)}]) { name } }`],
  ['brackets', '10,000 levels of fields', '{a'.repeat(9000)],
  ['brackets', 'lists within lists', `{ customers(count: ${'['.repeat(9000)}`],
  ['depth', '50 levels of fields', `{ customer(id: 1) { ${'parent { '.repeat(50)} name ${'} '.repeat(50)} } }`],
  ['depth', '25 levels in fragments', doubling(25, (below) => `parent { ${below} }`)],
  ['selections', 'fragments that double', doubling(30, (below) => `${below} ${below}`)],
  [
    'selections',
    'fragments that double, never spread',
    doubling(30, (below) => `${below} ${below}`).replace('...F30', 'name'),
  ],
  ['rootFields', 'many fields at the top', `{ ${times(100, (i) => `a${i}: me`)} }`],
  ['mutations', 'many changes', `mutation { ${times(10, (i) => `a${i}: post(amount: "1")`)} }`],
  ['aliases', 'many aliases', `{ customer(id: 1) { ${times(100, (i) => `a${i}: name`)} } }`],
  ['directives', 'many directives', `{ me ${'@a '.repeat(1000)} }`],
  ['introspectionAliases', 'all types over and over', `{ __schema { ${times(9, (i) => `a${i}: types { name }`)} } }`],
  ['introspectionAliases', 'the schema over and over', `{ ${times(9, (i) => `a${i}: __schema { types { name } }`)} }`],
  [
    'introspectionAliases',
    'fields over and over',
    `{ __schema { types { fields { type { ${times(9, (i) => `a${i}: fields { name }`)} } } } } }`,
  ],
  ['overlaps', 'one field 500 times', `{ customer(id: 1) { ${'name '.repeat(500)} } }`],
  ['overlaps', '900 fragments that are nowhere', `{ ${times(900, (i) => `...F${i}`)} }`],
  ['definitions', '200 fragments', `{ me } ${times(200, (i) => `fragment F${i} on Customer { name }`)}`],
  ['variables', '500 variables', `query (${times(500, (i) => `$a${i}: Int`)}) { me }`],
]

const harmless = [
  getIntrospectionQuery(),
  getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
  '# { { { {\n{ me(a: "{{{{ \\" {{{{", b: """ {{{ \\""" {{ """) }',
]

const judge = inspector(weightsOf(parse('type Query { me: String }')))
const inspect = (request: UncheckedRequest) => judge(request).refusal

describe('the size of documents', () => {
  it.each(hostile)('%s: refuses %s', (limit, _name, query) => {
    const refusal = inspect({ query })
    expect(refusal?.code).toBe('QUERY_TOO_LARGE')
    expect(refusal?.message).toContain(`at most ${limits[limit]} (`)
  })

  it.each(harmless)('lets %s through', (query) => {
    expect(inspect({ query })).toBeNull()
  })

  it.each(['"'.repeat(15_000), '"\\'.repeat(9000), '"""\\'.repeat(4000), '}'.repeat(15_000), '{', ''])(
    'leaves what is no GraphQL to Apollo Server',
    (query) => expect(inspect({ query })).toBeNull(),
  )

  it('refuses mutations of a graph that has none', () => {
    expect(inspect({ query: 'mutation { post }' })?.code).toBe('OPERATION_NOT_SUPPORTED')
    const writing = inspector(weightsOf(parse('type Query { me: String } type Mutation { post: String }')))
    expect(writing({ query: 'mutation { post }' }).refusal).toBeNull()
  })

  it('refuses fragments that spread themselves, in every form', () => {
    for (const body of ['...F0', 'parent { ...F0 } parent { ...F0 }', '... { ...F0 }'])
      expect(inspect({ query: `{ me } fragment F0 on Customer { ${body} }` })?.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('refuses variables that are too many or too deep', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown
    expect(inspect({ query: '{ me }', variables: { deep } })?.message).toContain('at most 20 (levels in the variables)')
    const wide = Array.from({ length: 300 }, () => Array(200).fill(1) as number[])
    expect(inspect({ query: '{ me }', variables: { wide } })?.message).toContain('values in the variables')
  })

  it('takes the 1,000 rows of a bulk mutation, each with all that a record has', () => {
    const row = { name: 'x', address: { lines: ['1', '2'] }, custom: Array(12).fill({ field: 'a', text: 'b' }) }
    expect(inspect({ query: '{ me }', variables: { input: { rows: Array(1000).fill(row) } } })).toBeNull()
  })
})

describe('texts that no database can hold', () => {
  it.each([
    '{ customer(id: "a\\u0000") { name } }',
    '{ customer(id: "\\u{0}") { name } }',
    '{ customer(id: "\0") { name } }',
  ])('refuses %s', (query) =>
    expect(inspect({ query })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('U+0000') as string,
    }),
  )

  it('refuses them in variables, however deep', () => {
    expect(inspect({ query: '{ me }', variables: { where: { names: ['a\0'] } } })?.code).toBe('BAD_USER_INPUT')
    expect(inspect({ query: '{ me }', variables: { where: { names: ['a', 1, null, true] } } })).toBeNull()
  })

  it('lets through what only looks alike', () =>
    expect(inspect({ query: '{ customer(id: "\\\\u0000", b: """\\u0000""") { name } }' })).toBeNull())
})

describe('hostile requests beside others', () => {
  let graph: ToyGraph
  beforeAll(async () => {
    graph = await toyGraph('over HTTP')
  })
  afterAll(() => graph.close())

  it.each(hostile)('%s: 400 for %s, and the others are answered', async (_limit, _name, query) => {
    const [refused, ...others] = await Promise.all([
      graph.ask(query),
      ...Array.from({ length: 5 }, () => graph.ask('{ customer(id: 1) { name account { balance } } }')),
    ])
    expect(refused.status).toBe(400)
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      requestId: expect.any(String) as string,
    })
    for (const other of others) expect(other).toMatchObject({ status: 200, data: { customer: { name: 'Customer 1' } } })
  })

  it('goes by the query of a GET, too', async () => {
    const url = `${graph.url}?query=${encodeURIComponent(doubling(30, (below) => `${below} ${below}`))}`
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('QUERY_TOO_LARGE')
  })
})
