import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, GraphQLError, parse, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { hardenEntities } from '../../subgraphs/common/graph/entities.ts'
import { executable } from '../../subgraphs/common/graph/executable.ts'

const typeDefs = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @allow(scope: String!) on OBJECT
  scalar Decimal
  interface UserError {
    message: String!
  }
  type NotFound implements UserError {
    message: String!
  }
  type Item @key(fields: "name") {
    id: ID!
    name: String!
    forbidden: String
    sub: Item
    items: [Item]
    strict: [Item!]
    tags: [String!]
    any: [Any]
  }
  type Other @key(fields: "title") {
    id: ID!
    title: String
  }
  type Secret @key(fields: "name") @allow(scope: "secrets:read") {
    name: String!
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
    rejecting: [Item]
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
      forbidden: () => {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } })
      },
      sub: ({ id }: { id: string }) => later(item(id === '1' ? 'nameless' : 'sub')),
      items: () => [item('a'), new GraphQLError('element'), null, failing('x'), later(item('b'))],
      strict: () => later([item('a'), later(item('nameless'))]),
      tags: () => later(['a', null]),
      any: () => [item('a'), { __typename: 'Other', id: 'o', title: 't' }, new GraphQLError('element')],
    },
    Query: {
      item: (_: unknown, { id }: { id?: string }) => item(id ?? 'none'),
      items: async (_: unknown, { count }: { count: number }) =>
        Array.from({ length: count }, (_each, i) => item(`${i}`)),
      any: () => [item('1'), { __typename: 'Other', id: 'o', title: 't' }],
      rejecting: () => [later(item('a')), later(item('b')), failing('x')],
      refusal: () => ({ __typename: 'NotFound', message: 'm' }),
      boom: () => failing('luck'),
      color: () => 1,
      echo: (_: unknown, { where, list, color, ...more }: Record<string, unknown>) =>
        JSON.stringify({ where, list, color, ...more }),
      never: () => later(null),
    },
  },
})

let read: string[] = []
const readers: Readonly<Record<string, () => unknown>> = {
  unknown: () => null,
  throws: () => {
    throw new GraphQLError('thrown', { extensions: { code: 'BAD_USER_INPUT' } })
  },
  rejects: () => failing('luck'),
  rejectsLater: () => later(null).then(() => failing('luck later')),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what is thrown need be no Error
  rejectsText: () => Promise.reject('text'),
  late: () => later(item('late')),
}
const reader = (key: string) => {
  read.push(key)
  return (readers[key] ?? (() => item(key)))()
}
hardenEntities(schema, {
  Item: { name: reader },
  Other: { title: (title) => ({ id: 'o', title }) },
  Secret: { name: reader },
})

const entities = `query ($r: [_Any!]!) { _entities(representations: $r) {
  __typename ... on Item { id name forbidden } ... on Other { title } ... on Secret { name } } }`
const items = (...names: string[]) => names.map((name) => ({ __typename: 'Item', name }))
const other = { __typename: 'Other', title: 'o' }
const secret = { __typename: 'Secret', name: 's' }
const malformed = [{ __typename: 'Item' }, { __typename: 'Spaceship' }]
const failed = items('rejectsLater', 'late', 'rejects', 'throws', '1', 'rejectsText', 'unknown', 'late')
const below = (selection: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Item { name ${selection} } } }`

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
  ['{ rejecting { name } }'],
  ['{ _entities: rejecting { name } }'],
  [entities, { r: [...items('1', '2'), other] }],
  [below('id'), { r: [...items('1', 'nameless', '2'), secret, ...items('nameless')] }],
  [entities, { r: [secret] }],
  [entities, { r: [secret, ...items('late', '1'), secret, other, ...malformed, secret] }],
  [entities, { r: failed }],
  [entities, { r: [...failed, secret, ...malformed, ...failed, other, secret] }],
  [entities.replace('_entities', 'aliased: _entities'), { r: [...failed, secret] }],
  [entities.replace('{', '{ ...F } fragment F on Query {'), { r: [...failed, secret] }],
  [below('sub { name }'), { r: [...failed, secret, ...items('nameless', '2')] }],
  [below('items { id name }'), { r: [...failed, secret, ...items('2')] }],
  [below('strict { name }'), { r: [...failed, secret, ...items('2')] }],
  [below('any { __typename } tags'), { r: [secret, ...failed, ...items('2')] }],
  ['{ item(id: "\\"`${1}") { constructor: id toString: name } }'],
]

const seen = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: (errors ?? [])
    .map(({ message, path, extensions }) => `${path?.join('.')}: ${String(extensions?.code)} ${message}`)
    .sort(),
})

const context = () => ({ viewer: { role: 'analyst', scopes: new Set() } })

describe('a compiled operation answers as graphql-js does', () => {
  it.each(cases)('%s %o', async (query, variables = {}) => {
    const expected = seen(
      await execute({ schema, document: parse(query), variableValues: variables, contextValue: context() }),
    )
    const run = executable(schema, query)
    for (let i = 0; i < 5; i++) expect(seen(await run(variables, context))).toEqual(expected)
  })

  it('whichever of its conditions hold this time', async () => {
    const query = 'query ($s: Boolean!) { items { ...F @include(if: $s) name } } fragment F on Item { id sub { id } }'
    const run = executable(schema, query)
    for (let i = 0; i < 6; i++) {
      const variableValues = { s: i % 2 === 0 }
      const expected = seen(await execute({ schema, document: parse(query), variableValues, contextValue: context() }))
      expect(seen(await run(variableValues, context))).toEqual(expected)
    }
  })

  it('in one run, whichever of the entities are refused or fail', async () => {
    const run = executable(schema, entities)
    const representations = [secret, ...failed, ...items('nameless', '1'), ...malformed, secret]
    for (let i = 0; i < 5; i++) {
      read = []
      await run({ r: representations }, context)
      expect(read).toEqual([...failed, ...items('nameless', '1')].map(({ name }) => name))
    }
  })

  it('calls variables that do not fit the client’s fault', async () => {
    const run = executable(schema, 'query ($w: Filter) { echo(where: $w) }')
    const { data, errors } = await run({ w: { color: 'GREEN' } }, context)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
