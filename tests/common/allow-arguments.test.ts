import { execute, parse, Kind, type ExecutionResult } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { compiled } from '../../subgraphs/common/graph/compiled.ts'
import { executable } from '../../subgraphs/common/graph/executable.ts'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import { buildGraph } from '../../subgraphs/common/graph/build.ts'

/** How often a resolver ran: what is refused reads nothing. */
let resolved = 0
const answer = () => {
  resolved += 1
  return [{ id: '1', pay: '500', __typename: 'Employee' }]
}

const typeDefs = /* GraphQL */ `
  extend type Query {
    employees(
      where: EmployeeFilter = { name: "a" }
      orderBy: [EmployeeOrder!] = [{ field: NAME }]
      by: [[EmployeeOrderField!]]
      withLeavers: Boolean @allow(scope: "audit:read")
    ): [Employee!] @public
    people: [Person!] @public
    anything: [Anything!] @public
  }
  extend type Mutation {
    nothing: String @public
  }
  interface Person {
    id: ID!
    pay(in: String @allow(scope: "accounts:read")): String @allow(scope: "resources:pay")
  }
  type Employee implements Person @key(fields: "id") @public {
    id: ID!
    pay(in: String): String
  }
  type Secret @allow(scope: "privacy:read") {
    id: ID!
  }
  union Anything = Employee | Secret
  input EmployeeFilter {
    name: String
    pay: DecimalFilter @allow(scope: "resources:pay")
    either: [EmployeeFilter!]
  }
  enum EmployeeOrderField {
    NAME
    PAY @allow(scope: "resources:pay")
  }
  input EmployeeOrder {
    field: EmployeeOrderField!
    direction: Direction! = ASC
  }
`
const resolvers = { Query: { employees: answer, people: answer, anything: answer } }
const entities = { Employee: { id: (id: string) => ({ id, pay: '500' }) } }
const schema = buildGraph([{ typeDefs, resolvers, entities }])

type Run = (query: string, variables: Record<string, unknown>, context: object) => Promise<ExecutionResult>

const plainly: Run = async (query, variableValues, contextValue) =>
  execute({ schema, document: parse(query), contextValue, variableValues })

/** As operations run from their third time on. */
const compiledly: Run = async (query, variables, context) => {
  const document = parse(query)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.')
  expect(compiled(schema, document, operation)).not.toBeNull()
  const run = executable(schema, query)
  for (let i = 0; i < 3; i++) await run(variables, () => context)
  resolved = 0
  return run(variables, () => context)
}

describe.each([
  ['graphql-js', plainly],
  ['graphql-jit', compiledly],
] as const)('what arguments touch, under %s', (_name, run) => {
  beforeEach(() => {
    resolved = 0
  })

  const ask = (query: string, scopes: string[] = [], variables: Record<string, unknown> = {}) => {
    const viewer: Viewer = { subject: 'ann', role: 'analyst', scopes: new Set(scopes), partnerId: null }
    return run(query, variables, { viewer, requestId: 'r', loaders: new Map() })
  }
  const codes = ({ errors = [] }: ExecutionResult) =>
    errors.map(({ path, extensions, message }) => `${path?.join('.')} ${String(extensions.code)} ${message}`)

  const attempts: [how: string, query: string, variables?: Record<string, unknown>][] = [
    ['an input field', '{ found: employees(where: { pay: { min: "1" } }) { id } }'],
    ['an input field that asks nothing', '{ found: employees(where: { pay: {} }) { id } }'],
    ['an enum value', '{ found: employees(orderBy: [{ field: NAME }, { field: PAY }]) { id } }'],
    ['an enum value in a lone object', '{ found: employees(orderBy: { field: PAY }) { id } }'],
    ['an enum value in lists of lists', '{ found: employees(by: [[NAME], [PAY]]) { id } }'],
    ['a filter in a filter', '{ found: employees(where: { not: { either: [{}, { pay: { max: "9" } }] } }) { id } }'],
    ['a variable', 'query ($w: EmployeeFilter) { found: employees(where: $w) { id } }', { w: { pay: { min: '1' } } }],
    [
      'a variable within',
      'query ($f: EmployeeOrderField!) { found: employees(orderBy: [{ field: $f }]) { id } }',
      { f: 'PAY' },
    ],
    [
      'the default of a variable',
      'query ($w: EmployeeFilter = { pay: { min: "1" } }) { found: employees(where: $w) { id } }',
    ],
    [
      'an alias beside an innocent one',
      '{ all: employees { id } found: employees(where: { pay: { min: "1" } }) { id } }',
    ],
    ['a fragment', 'query { ...F } fragment F on Query { found: employees(where: { pay: { min: "1" } }) { id } }'],
  ]

  it.each(attempts)('demand the scope of %s', async (_how, query, variables) => {
    const refused = await ask(query, [], variables)
    expect(refused.data?.found).toBeNull()
    expect(codes(refused)).toEqual(['found FORBIDDEN This needs the scope resources:pay.'])
    expect(resolved).toBe(query.includes('all:') ? 1 : 0)
    expect((await ask(query, ['resources:pay'], variables)).data?.found).toMatchObject([{ id: '1' }])
  })

  it('demand the scope of an argument that is given, be it false', async () => {
    const query = '{ employees(withLeavers: false) { id } }'
    expect(codes(await ask(query))).toEqual(['employees FORBIDDEN This needs the scope audit:read.'])
    expect(resolved).toBe(0)
    expect(codes(await ask(query, ['audit:read']))).toEqual([])
  })

  it.each<[string, Record<string, unknown>?]>([
    ['{ employees { id } }'],
    ['{ employees(where: null, orderBy: null, withLeavers: null) { id } }'],
    ['{ employees(where: { pay: null, either: [], not: null }, orderBy: [{ field: NAME }]) { id } }'],
    ['query ($w: EmployeeFilter) { employees(where: $w) { id } }', {}],
    ['query ($w: EmployeeFilter) { employees(where: $w) { id } }', { w: { pay: null, either: [{ name: 'x' }] } }],
    ['query ($l: Boolean) { employees(withLeavers: $l) { id } }', { l: null }],
  ])('demand nothing for what is null, absent or a default: %s', async (query, variables) => {
    expect(codes(await ask(query, [], variables))).toEqual([])
    expect(resolved).toBe(1)
  })

  it('are held to what an interface says of the field, whatever way it is reached', async () => {
    for (const selection of ['pay', '... on Employee { pay }', 'pay: pay', '... on Person { pay }']) {
      const { data, ...rest } = await ask(`{ people { id ${selection} } }`)
      expect(data).toEqual({ people: [{ id: '1', pay: null }] })
      expect(codes(rest)).toEqual(['people.0.pay FORBIDDEN This needs the scope resources:pay.'])
    }
    expect(codes(await ask('{ employees { pay(in: "NOK") } }', ['resources:pay']))).toEqual([
      'employees.0.pay FORBIDDEN This needs the scope accounts:read.',
    ])
    expect((await ask('{ people { pay } }', ['resources:pay'])).data).toEqual({ people: [{ pay: '500' }] })
  })

  it('do not open a union to who may not read all its members', async () => {
    expect(codes(await ask('{ anything { __typename } }'))).toEqual([
      'anything FORBIDDEN This needs the scope privacy:read.',
    ])
    expect(resolved).toBe(0)
  })

  it('do not open a field through a reference', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Employee { id pay } } }'
    const { data, ...rest } = await ask(query, [], {
      of: [{ __typename: 'Employee', id: '018f0000-0000-7000-8000-000000000000' }],
    })
    expect(data?._entities).toMatchObject([{ pay: null }])
    expect(codes(rest)).toEqual(['_entities.0.pay FORBIDDEN This needs the scope resources:pay.'])
  })
})

it.each([
  ['orderBy: [EmployeeOrder!] = [{ field: NAME }]', 'orderBy: [EmployeeOrder!] = [{ field: PAY }]'],
  ['where: EmployeeFilter = { name: "a" }', 'where: EmployeeFilter = { pay: { min: "1" } }'],
  ['withLeavers: Boolean', 'withLeavers: Boolean = false'],
])('refuses a schema whose default would demand a scope of everybody: %s', (innocent, guarded) => {
  expect(typeDefs).toContain(innocent)
  expect(() => buildGraph([{ typeDefs: typeDefs.replace(innocent, guarded), resolvers, entities }])).toThrow(
    /a default/,
  )
})
