import '../gateway/telemetry-off.ts'
import { readFileSync } from 'node:fs'
import { composeSchemaContract, composeServices } from '@theguild/federation-composition'
import { ApolloGateway } from '@apollo/gateway'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { contractOf } from '../gateway/contract.ts'
import { firstOperations } from '../gateway/landing/page.ts'
import { buildPartnerGraph } from '../subgraphs/common/graph/build.ts'
import { tagsOnTypes } from '../subgraphs/common/graph/contract.ts'
import { crmModules } from '../subgraphs/crm/modules.ts'
import { erpModules } from '../subgraphs/erp/modules.ts'

const published = (name: string) => readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8')

const services = ['crm', 'erp'].map((name) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  typeDefs: parse(published(name)),
}))

const include = { include: new Set(['partner']), exclude: new Set<string>() }

/** Types that something in the operations' types leads to, arguments included. */
function reachable(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>()
  const walk = (type: GraphQLNamedType): void => {
    if (found.has(type.name)) return
    found.add(type.name)
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => walk(getNamedType(field.type)))
    if (isUnionType(type)) type.getTypes().forEach(walk)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        walk(getNamedType(field.type))
        field.args.forEach((arg) => walk(getNamedType(arg.type)))
      }
  }
  const root = schema.getQueryType()
  if (root) walk(root)
  return found
}

const byKind = (schema: GraphQLSchema) =>
  Object.fromEntries(
    [...reachable(schema)].sort().map((name) => {
      const type = schema.getType(name)
      if (isObjectType(type) || isInputObjectType(type)) return [name, Object.keys(type.getFields()).sort()]
      return [
        name,
        isEnumType(type)
          ? type
              .getValues()
              .map((value) => value.name)
              .sort()
          : [],
      ]
    }),
  )

/** What the library's own gateway shows of a graph. */
async function apiOf(graph: string): Promise<GraphQLSchema> {
  const gateway = new ApolloGateway({ supergraphSdl: published(graph) })
  let api: GraphQLSchema | undefined
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (api = apiSchema))
  await gateway.load()
  await gateway.stop()
  return api as GraphQLSchema
}

describe.each(['supergraph', 'partner'])('the graph %s', (graph) => {
  it("is shown to clients as the library's gateway shows it, descriptions and all", async () => {
    const [ours, library] = [contractOf(published(graph)).apiSchema, await apiOf(graph)]
    const text = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema))
    expect(text(ours)).toBe(text(library))
  })
})

describe('the contract for partners', () => {
  it('is what the composition library makes of the same tags, field by field', async () => {
    const { publicSdl, errors } = composeSchemaContract(services, include, true)
    expect(errors).toBeUndefined()
    expect(byKind(await apiOf('partner'))).toEqual(byKind(buildSchema(publicSdl ?? '')))
  })

  it('has no mutation, no type that nothing leads to, and nothing in it that is hidden only', async () => {
    const api = await apiOf('partner')
    expect(api.getMutationType()).toBeUndefined()
    const led = reachable(api)
    const stray = Object.keys(api.getTypeMap()).filter(
      (name) => !led.has(name) && !name.startsWith('__') && !['Boolean', 'Int', 'Float', 'String', 'ID'].includes(name),
    )
    expect(stray).toEqual([])
    expect(published('partner')).not.toContain('@inaccessible(')
    expect(published('partner')).not.toMatch(/@allow|creditLimit|salesperson|trialBalance|supplier/i)
  })

  it('keeps account of every record of a customer, or reaches it through one that is', () => {
    // Parts of a record that is kept account of, values, the catalogue, and what is an id alone.
    const within: Record<string, string[]> = {
      crm: ['Money', 'PageInfo', 'Product'],
      erp: ['Customer', 'Delivery', 'DeliveryLine', 'InvoiceLine', 'Money', 'PageInfo', 'Product', 'SalesOrderLine'],
    }
    for (const [name, modules] of Object.entries({ crm: crmModules, erp: erpModules })) {
      const unaccounted = Object.values(buildPartnerGraph(modules).getTypeMap())
        .filter(isObjectType)
        .filter((type) => !/^_|^Query$|(Edge|Connection)$/.test(type.name) && !within[name]?.includes(type.name))
        .filter((type) => !type.astNode?.directives?.some((directive) => directive.name.value === 'personal'))
        .map((type) => type.name)
      expect(unaccounted, name).toEqual([])
    }
  })

  it('can be asked the first operation of its page', async () => {
    expect(validate(await apiOf('partner'), parse(firstOperations.partner))).toEqual([])
  })

  it('is refused where a tag stands on a type, whatever its kind', () => {
    const tag = '@tag(name: "partner")'
    const sdl = `type A ${tag} { a: Int } interface B ${tag} { a: Int } input C ${tag} { a: Int } enum D ${tag} { X }
      union E ${tag} = A extend type F ${tag} { b: Int } scalar G ${tag} type H { a: Int ${tag} }`
    expect(tagsOnTypes(parse(sdl))).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect(services.flatMap(({ typeDefs }) => tagsOnTypes(typeDefs))).toEqual([])
  })

  it('is part of the graph that staff see', async () => {
    const { publicSdl } = composeServices(services)
    const all = byKind(buildSchema(publicSdl ?? ''))
    for (const [type, fields] of Object.entries(byKind(await apiOf('partner'))))
      expect(all[type], type).toEqual(expect.arrayContaining(fields))
    expect(printSchema(lexicographicSortSchema(await apiOf('partner'))).length).toBeLessThan(
      (publicSdl ?? '').length / 2,
    )
  })
})
