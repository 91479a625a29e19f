import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  print,
  type ConstDirectiveNode,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withScopesDescribed } from '../../schema/descriptions.ts'
import { aboutRole, allScopes, roles, scopesOf, type Role } from '../../subgraphs/common/auth/roles.ts'
import type { Data } from '../support/data.ts'
import { startGraph, topologies, type TestGraph } from '../support/graph.ts'

describe.each(topologies)('who may do what, %s', (topology) => {
  let graph: TestGraph
  let shown: GraphQLSchema
  beforeAll(async () => {
    graph = await startGraph(topology)
    const { data } = await graph.ask<IntrospectionQuery>(getIntrospectionQuery(), {}, 'analyst')
    shown = buildClientSchema(data)
  })
  afterAll(() => graph.stop())

  const viewer = '{ viewer { subject role scopes partnerId } }'

  it.each(roles)('a token of role %s is told whom it speaks for and what it may', async (role) => {
    const { data, errors } = await graph.ask<Data>(viewer, {}, role)
    expect(errors).toBeUndefined()
    expect(data.viewer).toEqual({
      subject: role,
      role: role.toUpperCase(),
      scopes: [...scopesOf(role)],
      partnerId: null,
    })
  })

  it('nobody is told that nobody asks', async () => {
    expect(await graph.ask(viewer, {}, null)).toMatchObject({ status: 200, data: { viewer: null } })
  })

  it.each<Role | null>(['analyst', 'partner', null])('roles and scopes are told to everybody: %s', async (role) => {
    const { data } = await graph.ask<Data>('{ roles { role claim about scopes } scopes { name about } }', {}, role)
    expect(data.roles).toEqual(
      roles.map((one) => ({
        role: one.toUpperCase(),
        claim: one,
        about: aboutRole(one),
        scopes: [...scopesOf(one)],
      })),
    )
    expect(data.scopes).toEqual([...allScopes].map(([name, about]) => ({ name, about })))
  })

  const scopesIn = (text: string | null | undefined) =>
    [...(text ?? '').matchAll(/`([a-z]+:[a-z]+)`/g)].map((m) => m[1])

  it('the schema documents every role with its scopes, and every scope', () => {
    const type = shown.getType('Role')
    const values = isEnumType(type) ? type.getValues() : []
    expect(values.map(({ name }) => name.toLowerCase())).toEqual(roles)
    for (const { name, description } of values) {
      const role = name.toLowerCase() as Role
      expect(description, name).toContain(aboutRole(role))
      expect(scopesIn(description), name).toEqual([...scopesOf(role)])
    }
    expect(scopesIn(shown.getType('ScopeDescription')?.description)).toEqual([...allScopes.keys()])
  })

  it('the schema says of every type, field, argument and value which scope it needs', () => {
    const silent = [graph.subgraphs.erp, graph.subgraphs.crm].flatMap(({ schema }) => missingIn(schema, shown))
    expect(silent).toEqual([])
    expect(shown.getType('Customer')?.description).toMatch(/bought and owe\. Needs the scope `customers:read`\.$/)
  })
})

interface Guarded {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null
}

/** Two of which either will do are told as one: "`a` or `b`". */
const scopesAsked = ({ astNode }: Guarded): string[] =>
  (astNode?.directives ?? [])
    .filter(({ name }) => name.value === 'allow')
    .map(({ arguments: given = [] }) => given.map(({ value }) => `\`${print(value).slice(1, -1)}\``).join(' or '))

/** What asks for a scope in a subgraph, and does not say so in what introspection shows. */
function missingIn(schema: GraphQLSchema, shown: GraphQLSchema): string[] {
  const missing: string[] = []
  const check = (place: string, guarded: Guarded, described: { description?: string | null } | null | undefined) => {
    for (const scope of scopesAsked(guarded))
      if (!described?.description?.includes(`Needs the scope ${scope}.`)) missing.push(`${place} ${scope}`)
  }
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    const there = shown.getType(name)
    check(name, type, there)
    if (isObjectType(type) && isObjectType(there))
      for (const field of Object.values(type.getFields())) {
        const shownField = there.getFields()[field.name]
        check(`${name}.${field.name}`, field, shownField)
        for (const arg of field.args)
          check(
            `${name}.${field.name}(${arg.name})`,
            arg,
            shownField?.args.find((one) => one.name === arg.name),
          )
      }
    if (isInputObjectType(type) && isInputObjectType(there))
      for (const field of Object.values(type.getFields()))
        check(`${name}.${field.name}`, field, there.getFields()[field.name])
    if (isEnumType(type) && isEnumType(there))
      for (const value of type.getValues()) check(`${name}.${value.name}`, value, there.getValue(value.name))
  }
  return missing
}

it('every place where @allow may stand gets its sentence, behind what is written there', () => {
  const described = withScopesDescribed(
    parse(`
      "A thing." type Thing @allow(scope: "a:read") {
        name("A way." way: Int @allow(scope: "b:read")): String @allow(scope: "c:read") @allow(scope: "d:read")
        free(both: Int @allow(scope: "g:write", or: "h:write")): Int
      }
      enum Order { NAME "By pay." PAY @allow(scope: "e:read") }
      input Filter {
        """
        Two

        paragraphs.
        """
        pay: Int @allow(scope: "f:read")
      }
    `),
  )
  const descriptions: string[] = []
  JSON.stringify(described, (key, value: { value?: string } | undefined) => {
    if (key === 'description' && value?.value !== undefined) descriptions.push(value.value)
    return value
  })
  expect(descriptions).toEqual([
    'A thing. Needs the scope `a:read`.',
    'Needs the scope `c:read`. Needs the scope `d:read`.',
    'A way. Needs the scope `b:read`.',
    'Needs the scope `g:write` or `h:write`.',
    'By pay. Needs the scope `e:read`.',
    'Two\n\nparagraphs.\n\nNeeds the scope `f:read`.',
  ])
})
