import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, GraphQLError, parse, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executable } from '../../subgraphs/common/graph/executable.ts'

const typeDefs = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Decimal
  interface UserError {
    message: String!
  }
  type NotFound implements UserError {
    message: String!
  }
  type Item @key(fields: "id") {
    id: ID!
    name: String!
    forbidden: String
    sub: Item
    items: [Item]
    strict: [Item!]
    tags: [String!]
    any: [Any]
  }
  type Other @key(fields: "id") {
    id: ID!
    title: String
  }
  union Any = Item | Other
  enum Color {
    RED
    BLUE
  }
  input Filter {
    name: String = "unnamed"
    tags: [Int!]
    color: Color
    and: [Filter!]
    price: Decimal
  }
  type Query {
    item(id: ID): Item
    items(count: Int! = 3): [Item!]
    any: [Any!]
    refusal: UserError
    boom: String
    color: Color
    echo(where: Filter, list: [Filter!], color: Color = BLUE): String
    never: String!
  }
`)

const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)))
const item = (id: string) => ({ __typename: 'Item', id, name: id === 'nameless' ? null : `item ${id}` })
const resolveType = { __resolveType: ({ __typename }: { __typename: string }) => __typename }
const failing = (id: string) => Promise.reject<ReturnType<typeof item>>(new Error(`no ${id}`))

const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Color: { RED: 1, BLUE: 2 },
    Any: resolveType,
    UserError: resolveType,
    Item: {
      __resolveReference: async ({ id }: { id: string }) =>
        id === 'unknown'
          ? null
          : id === 'malformed'
            ? new GraphQLError('malformed')
            : id === 'fails'
              ? failing(id)
              : item(id),
      forbidden: () => {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } })
      },
      sub: ({ id }: { id: string }) => later(item(id === '1' ? 'nameless' : 'sub')),
      items: () => [item('a'), new GraphQLError('element'), null, failing('x'), later(item('b'))],
      strict: () => later([item('a'), later(item('nameless'))]),
      tags: () => later(['a', null]),
      any: () => [item('a'), { __typename: 'Other', id: 'o', title: 't' }, new GraphQLError('element')],
    },
    Other: { __resolveReference: ({ id }: { id: string }) => ({ id, title: 'T' }) },
    Query: {
      item: (_: unknown, { id }: { id?: string }) => item(id ?? 'none'),
      items: async (_: unknown, { count }: { count: number }) =>
        Array.from({ length: count }, (_each, i) => item(`${i}`)),
      any: () => [item('1'), { __typename: 'Other', id: 'o', title: 't' }],
      refusal: () => ({ __typename: 'NotFound', message: 'm' }),
      boom: () => failing('luck'),
      color: () => 1,
      echo: (_: unknown, { where, list, color, ...more }: Record<string, unknown>) =>
        JSON.stringify({ where, list, color, ...more }),
      never: () => later(null),
    },
  },
})

const entities =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Item { id name forbidden } ... on Other { title } } }'
const references = ['1', 'unknown', 'malformed', 'fails', 'nameless', '2'].map((id) => ({ __typename: 'Item', id }))

const cases: [query: string, variables?: Record<string, unknown>][] = [
  ['{ item(id: "1") { id name forbidden sub { name } } }'],
  ['{ item(id: "2") { items { id name } any { __typename ... on Item { id x: name } ... on Other { id title } } } }'],
  ['{ item(id: "nameless") { id name } }'],
  ['{ item { strict { name } tags } color }'],
  ['{ items { ...F @skip(if: false) ... @include(if: true) { name } } } fragment F on Item { id }'],
  ['query ($s: Boolean!) { items { ...F @include(if: $s) ...F } } fragment F on Item { id }', { s: false }],
  ['query ($s: Boolean!) { items { sub @include(if: $s) { id } sub { name } } }', { s: false }],
  ['query ($s: Boolean!) { items { sub @include(if: $s) { id } sub { name } } }', { s: true }],
  [
    'query ($s: Boolean = true) { items { id @skip(if: $s) sub { name @skip(if: $s) } } any @skip(if: $s) { __typename } }',
  ],
  ['query ($s: Boolean = true) { color @skip(if: $s) }'],
  ['query ($s: Boolean = true) { items { id @skip(if: $s) name } color @include(if: $s) }', { s: null }],
  ['query ($s: Boolean!, $t: [Int!]) { echo(where: { tags: $t }) @include(if: $s) color @skip(if: $s) }', { s: true }],
  ['query ($n: Int! = 2) { items(count: $n) { id } }', {}],
  ['query ($n: Int! = 2) { items(count: $n) { id } }', { n: 1 }],
  ['query ($w: Filter) { echo(where: $w) }', { w: { name: null, tags: 3, color: 'RED', and: [{ price: '1' }] } }],
  ['query ($w: Filter = { tags: [1] }) { echo(where: $w) }', {}],
  ['query ($t: [Int!], $p: Decimal) { echo(where: { tags: $t, and: [{ price: $p }] }) }', { t: 1 }],
  ['query ($t: [Int!], $p: Decimal) { echo(where: { tags: $t, and: [{ price: $p }] }) }', { t: 1, p: null }],
  ['{ echo(where: { name: null }, list: { color: RED }) }'],
  ['query ($c: Color) { echo(color: $c) }', {}],
  ['query ($c: Color) { echo(color: $c) }', { c: null }],
  ['query ($l: [Filter!]) { echo(list: $l) }', { l: [{ name: 'a' }] }],
  ['{ any { __typename ... on Item { id forbidden } ... on Other { title } } refusal { __typename message } }'],
  ['{ boom color __typename }'],
  ['{ never color }'],
  [entities, { r: [...references, { __typename: 'Other', id: 'o' }] }],
  ['{ item(id: "\\"`${1}") { constructor: id toString: name } }'],
]

const seen = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: (errors ?? []).map(({ message, path }) => `${path?.join('.')}: ${message}`).sort(),
})

describe('a compiled operation answers as graphql-js does', () => {
  it.each(cases)('%s %o', async (query, variables = {}) => {
    const expected = seen(
      await execute({ schema, document: parse(query), variableValues: variables, contextValue: {} }),
    )
    const run = executable(schema, query)
    for (let i = 0; i < 5; i++) expect(seen(await run(variables, () => ({})))).toEqual(expected)
  })

  it('whichever of its conditions hold this time', async () => {
    const query = 'query ($s: Boolean!) { items { ...F @include(if: $s) name } } fragment F on Item { id sub { id } }'
    const run = executable(schema, query)
    for (let i = 0; i < 6; i++) {
      const variableValues = { s: i % 2 === 0 }
      const expected = seen(await execute({ schema, document: parse(query), variableValues, contextValue: {} }))
      expect(seen(await run(variableValues, () => ({})))).toEqual(expected)
    }
  })

  it('calls variables that do not fit the client’s fault', async () => {
    const run = executable(schema, 'query ($w: Filter) { echo(where: $w) }')
    const { data, errors } = await run({ w: { color: 'GREEN' } }, () => ({}))
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
