import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { weightsOf } from '../gateway/cost/weights.ts'
import { allScopes } from '../subgraphs/common/auth/roles.ts'
import { buildGraph } from '../subgraphs/common/graph/build.ts'
import { scopeOfType } from '../subgraphs/common/graph/allow.ts'
import { scopeOf } from '../subgraphs/common/graph/touched.ts'
import { crmModules } from '../subgraphs/crm/modules.ts'
import { erpModules } from '../subgraphs/erp/modules.ts'

const subgraphs = { erp: buildGraph(erpModules), crm: buildGraph(crmModules) }
const federation = new Set(['_entities', '_service'])

const objects = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('_'))

const directives = (node: { directives?: readonly { name: { value: string } }[] } | null | undefined) =>
  (node?.directives ?? []).map(({ name }) => name.value)

/** Fields that a module adds to an entity that another module, or the other subgraph, defines. */
const added = (type: GraphQLObjectType) =>
  new Set(type.extensionASTNodes.flatMap((node) => node.fields?.map(({ name }) => name.value) ?? []))

describe.each(Object.entries(subgraphs))('the SDL of %s', (name, schema) => {
  it('says on every root field, and on every field added to an entity, who may read it', () => {
    const silent = objects(schema).flatMap((type) => {
      const root = type === schema.getQueryType() || type === schema.getMutationType()
      const others = root ? undefined : added(type)
      return Object.values(type.getFields())
        .filter((field) => (root && !federation.has(field.name)) || others?.has(field.name))
        .filter((field) => !directives(field.astNode).some((used) => used === 'allow' || used === 'public'))
        .map((field) => `${type.name}.${field.name}`)
    })
    expect(silent).toEqual([])
  })

  it('says of every type who may read it, so that no new way to it opens it', () => {
    const silent = objects(schema).filter(
      (type) =>
        !['Query', 'Mutation', ...values].includes(type.name) &&
        !isWrapper(type) &&
        !type.getInterfaces().some(({ name }) => name === 'UserError') &&
        scopeOfType(type).length === 0 &&
        !directives(type.astNode).includes('public'),
    )
    expect(silent.map((type) => type.name)).toEqual([])
  })

  it('asks for the scope of what an id in a filter refers to', () => {
    const open = objects(schema).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const filter = field.args.find(({ name }) => name === 'where')?.type
        const listed = getNamedType(field.type)
        if (!isInputObjectType(filter) || !isObjectType(listed)) return []
        return Object.values(filter.getFields())
          .filter(({ name, astNode }) => {
            const referred = name.endsWith('Id') ? schema.getType(refersTo[name] ?? name) : undefined
            if (!name.endsWith('Id')) return false
            const held = [...scopeOfType(listed), ...scopeOf(astNode)]
            return !isObjectType(referred) || scopeOfType(referred).some((scope) => !held.includes(scope))
          })
          .map(({ name }) => `${filter.name}.${name}`)
      }),
    )
    expect(open).toEqual([])
  })

  it('names no scope that does not exist', () => {
    const sdl = readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8')
    const used = [...sdl.matchAll(/@allow\(scope: "([^"]+)"(?:, or: "([^"]+)")?\)/g)].flatMap(
      ([, scope = '', or = scope]) => [scope, or],
    )
    expect(used.filter((scope) => !allScopes.has(scope))).toEqual([])
    expect(sdl.split('@allow(scope').length, 'all of them').toBe(used.length / 2 + 1)
    expect(used.length).toBeGreaterThan(10)
  })

  it('keeps nullable what one silent subgraph or one forbidden field may blank', () => {
    const strict = objects(schema).flatMap((type) => {
      const root = type === schema.getQueryType() || type === schema.getMutationType()
      const held = scopeOfType(type)
      return Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && !federation.has(field.name))
        .filter((field) => {
          const answered = schema.getType(field.type.toString().replace(/[[\]!]/g, ''))
          const itemNonNull = /!\]/.test(field.type.toString())
          const foreign = isObjectType(answered) && isStub(answered)
          const guarded = isObjectType(answered) && scopeOfType(answered).some((scope) => !held.includes(scope))
          const nested = isWrapper(type)
          return (
            root ||
            directives(field.astNode).includes('allow') ||
            (foreign && itemNonNull) ||
            (foreign && !field.type.toString().includes('[')) ||
            (guarded && !nested)
          )
        })
        .map((field) => `${type.name}.${field.name}: ${field.type.toString()}`)
    })
    expect(strict).toEqual([])
  })

  it('describes every root field, every type, every filter and every enum but those of orders', () => {
    const mute = [
      ...objects(schema)
        .filter(
          (type) =>
            !type.description && !/(Edge|Connection)$/.test(type.name) && !['Query', 'Mutation'].includes(type.name),
        )
        .map((type) => type.name),
      ...Object.values(schema.getTypeMap())
        .filter((type) => (isEnumType(type) && !/OrderField$/.test(type.name)) || /Filter$/.test(type.name))
        .filter((type) => !type.name.includes('__') && !type.description)
        .map((type) => type.name),
      ...[schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.values(type?.getFields() ?? {})
          .filter((field) => !field.description && !federation.has(field.name))
          .map((field) => field.name),
      ),
    ]
    expect(mute).toEqual([])
  })

  it('answers every mutation with a union whose refusals are all UserErrors', () => {
    const refusal = schema.getType('UserError')
    expect(isInterfaceType(refusal)).toBe(true)
    const odd = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      (field) => !field.type.toString().endsWith('Result'),
    )
    expect(odd.map((field) => field.name)).toEqual([])
  })
})

it('asks for the same scope of an entity in both subgraphs: a reference shows nothing, not even an id', () => {
  const [erp, crm] = [subgraphs.erp, subgraphs.crm]
  const shared = objects(erp).flatMap((type) => {
    const other = crm.getType(type.name)
    return isObjectType(other) && !['Query', 'Mutation'].includes(type.name) ? [[type, other] as const] : []
  })
  expect(shared.map(([{ name }]) => name)).toEqual(
    expect.arrayContaining(['Customer', 'Employee', 'Product', 'Campaign']),
  )
  for (const [type, other] of shared) expect(scopeOfType(type), type.name).toEqual(scopeOfType(other))
})

/** What is shown by whoever holds it, and says nothing by itself. */
const values = ['Money', 'PageInfo', 'StateChange']

/** What the ids in filters are of, by the filters' fields. */
const refersTo: Record<string, string> = {
  parentId: 'Customer',
  customerId: 'Customer',
  contactId: 'Contact',
  invoiceId: 'Invoice',
  orderId: 'SalesOrder',
  employeeId: 'Employee',
  ownerId: 'Employee',
  salespersonId: 'Employee',
  campaignId: 'Campaign',
  managerId: 'Employee',
  departmentId: 'Department',
  positionId: 'Position',
  projectId: 'Project',
  equipmentId: 'Equipment',
  salesOrderId: 'SalesOrder',
  workOrderId: 'WorkOrder',
  productId: 'Product',
  componentId: 'Product',
  supplierId: 'Supplier',
  teamId: 'Team',
}

/** An entity that the other subgraph owns: all that this one has of it is its id, and what its modules add. */
const isStub = (type: GraphQLObjectType) =>
  Object.keys(type.getFields()).filter((field) => !added(type).has(field)).length === 1

const isWrapper = (type: GraphQLObjectType) => /(Edge|Connection)$/.test(type.name)

describe.each(['supergraph', 'partner'])('the contract %s', (contract) => {
  const { fields } = weightsOf(parse(readFileSync(new URL(`../schema/${contract}.graphql`, import.meta.url), 'utf8')))
  const all = [...fields.values()].flatMap((of) => [...of].map(([field, weight]) => ({ ...weight, field })))

  it('says of every list that is read in pages how long a page may get', () => {
    const lists = all.filter(({ type }) => type.endsWith('Connection'))
    expect(lists.length).toBeGreaterThan(5)
    for (const { listSize, field } of lists)
      expect(listSize, field).toEqual({ assumed: 20, by: ['first'], fields: new Set(['edges', 'nodes']) })
  })

  it('says of every count that it costs, and of edges that they cost nothing beside their nodes', () => {
    expect(all.filter(({ field, weight }) => field === 'totalCount' && weight === 0)).toEqual([])
    expect(all.filter(({ type, weight }) => type.endsWith('Edge') && weight !== 0)).toEqual([])
  })
})

it('has no scope that guards nothing', () => {
  const sdl = ['erp', 'crm'].map((name) => readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8'))
  const used = new Set([...sdl.join('\n').matchAll(/@allow\(scope: "([^"]+)"\)/g)].map((match) => match[1]))
  expect([...allScopes.keys()].filter((scope) => !used.has(scope))).toEqual([])
})

it('parses what is published', () => {
  for (const file of ['erp', 'crm', 'supergraph', 'partner'])
    parse(readFileSync(new URL(`../schema/${file}.graphql`, import.meta.url), 'utf8'))
})
