import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import { buildSchema as buildApollo, operationFromDocument } from '@apollo/federation-internals'
import fc from 'fast-check'
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { operationsOf } from '../../gateway/execution/operations.ts'
import { compileShape } from '../../gateway/execution/shape.ts'

const sdl = `
  type Query { shop: Shop things: [Thing!] anything: Any count: Int! }
  type Shop implements Named { id: ID! name: String size: Size open: Boolean! rating: Float tags: [[String!]] owner: Person! things: [Thing]! }
  type Person implements Named { id: ID! name: String }
  interface Named { name: String }
  union Thing = Shop | Person
  enum Size { SMALL LARGE }
  scalar Any`

const operations = [
  'query ($yes: Boolean = true, $no: Boolean = false) { shop @include(if: $yes) { id name @skip(if: $yes) size @skip(if: $no) ... on Shop @include(if: $no) { rating } owner { name @include(if: $no) } ...S @skip(if: true) } count @skip(if: $no) } fragment S on Shop { tags }',
  '{ shop { id name size open rating tags owner { id name } } count }',
  '{ shop { ...S } things { __typename ... on Named { called: name } ... on Shop { ...S size } ... on Person { id } } } fragment S on Shop { id owner { id } }',
  '{ shop { owner { id } owner { name } things { ... on Person { name } } } anything a: anything __typename }',
]

/** Values that fit, and now and then one that does not. */
const oneOf = (...values: unknown[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined, 1.5, 'odd', {}, []) },
  )
const text = oneOf('a', '"ø"\n')
const person = fc.record({ __typename: oneOf('Person'), id: text, name: text, called: text })
const { shop } = fc.letrec((tie) => ({
  shop: fc.record({
    __typename: oneOf('Shop', undefined),
    id: text,
    name: text,
    called: text,
    size: oneOf('SMALL', 'LARGE'),
    open: oneOf(true, false),
    rating: oneOf(1, 2.5),
    tags: oneOf([['a'], null], [[]]),
    owner: fc.oneof({ weight: 9, arbitrary: person }, { weight: 1, arbitrary: fc.constant(null) }),
    things: fc.array(fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: tie('shop') }), {
      maxLength: 3,
    }),
  }),
}))
const answer = fc.record({
  shop,
  things: fc.array(fc.oneof(person, shop), { maxLength: 3 }),
  count: oneOf(0, 7),
  anything: oneOf({ any: [1] }, 'text'),
  a: oneOf(3),
})

describe('The shape of answers', () => {
  const [schema, apollo] = [buildSchema(sdl), buildApollo(sdl)]
  const shapeOf = (query: string) => {
    const document = parse(query)
    const node = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode
    return compileShape(schema, document, node)
  }

  it.each(operations)("is the library's where all is in order, and left to it where not: %s", (query) => {
    const [document, shape] = [parse(query), shapeOf(query)]
    const operation = operationFromDocument(apollo, document)
    const variables = { yes: true, no: false }
    let inOrder = 0
    fc.assert(
      fc.property(answer, (input) => {
        const copy = JSON.stringify(input)
        const shaped = shape(input, variables)
        if (!shaped) return
        inOrder += 1
        const { data, errors } = computeResponse({
          operation,
          variables,
          input,
          introspectionHandling: () => undefined,
        })
        expect(errors).toEqual([])
        expect(JSON.stringify(shaped)).toBe(JSON.stringify(data))
        expect(JSON.stringify(input)).toBe(copy)
      }),
      { numRuns: 300 },
    )
    expect(inOrder).toBeGreaterThan(30)
  })

  it.each(['{ toString: count }', '{ shop { __proto__: id } }'])(
    'is left to the library where names forbid: %s',
    (query) => {
      const shop = { id: '1', ['__proto__']: '1' }
      expect(shapeOf(query)({ shop, count: 1, toString: 1 }, {})).toBeNull()
    },
  )

  it('is made for each combination of conditions, but not for any number of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const shape = shapeOf(
      `query (${names.map((name) => `$${name}: Boolean!`).join()}) { ${names.map((name) => `${name}: count @include(if: $${name})`).join()} }`,
    )
    const data = Object.fromEntries(names.map((name) => [name, 1]))
    const shaped = Array.from({ length: 32 }, (_, n) => {
      const variables = Object.fromEntries(names.map((name, i) => [name, Boolean(n & (1 << i))]))
      return [shape(data, variables), Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, 1]] : [])))]
    })
    for (const [answer, expected] of shaped.slice(0, 16)) expect(answer).toEqual(expected)
    expect(shaped.at(-1)?.[0]).toBeNull()
    expect(shape(data, { a: null })).toBeNull()
  })
})

describe('Plans', () => {
  it('are made once for an operation, whatever its white space and comments', async () => {
    const apollo = buildApollo(sdl)
    const buildQueryPlan = vi.fn(() => ({ kind: 'QueryPlan' }))
    const planner = { supergraph: { schema: apollo, apiSchema: () => apollo }, buildQueryPlan }
    const { find, prepare } = operationsOf({
      planner: planner as never,
      apiSchema: buildSchema(sdl),
      dataSource: () => expect.unreachable(),
    })
    prepare(parse('query Kind { __typename }'))
    for (const query of ['query Kind { __typename }', '# A question.\nquery Kind {\n\n  __typename,\n}'])
      expect(await find(parse(query), undefined)({ query }, {} as never)).toEqual({ data: { __typename: 'Query' } })
    expect(buildQueryPlan).toHaveBeenCalledTimes(1)
  })
})
