import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import type { Connection } from '../list/page.ts'
import { enforceAllow } from './allow.ts'
import { asksForCount } from './counted.ts'
import { hardenEntities, type Entities } from './entities.ts'
import { scalars } from './scalars.ts'
import { subgraphSdl } from './sdl.ts'

/** A module of the business, as its `index.ts` gives it. */
export interface Module {
  readonly typeDefs: string
  /** Resolvers by type and field. */
  readonly resolvers: Readonly<Record<string, object>>
  /** How the entities that it owns, or adds to, are found. */
  readonly entities?: Entities
}

/** The executable schema of a subgraph: modules merged, scopes enforced, references answered one by one. */
export function buildGraph(modules: readonly Module[]): GraphQLSchema {
  const merged: Record<string, object> = { ...scalars }
  for (const { resolvers } of modules)
    for (const [type, fields] of Object.entries(resolvers)) merged[type] = { ...merged[type], ...fields }
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl(modules)), resolvers: merged as never })
  resolveAbstractTypes(schema)
  resolveConnections(schema)
  hardenEntities(schema, Object.assign({}, ...modules.map((m) => m.entities ?? {})) as Entities)
  enforceAllow(schema, defaultFieldResolver)
  return schema
}

/** Services name what they answer by `kind`, references by `__typename`. */
function resolveAbstractTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type))
      type.resolveType = (value: { kind?: string; __typename?: string }) => value.__typename ?? value.kind
}

/** All connections have one shape, hence one way to resolve them. */
function resolveConnections(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve, type: answered } = field
      if (resolve && isConnection(getNamedType(answered)))
        field.resolve = (source, args: object, context, info) =>
          resolve(source, asksForCount(info) ? { ...args, counted: true } : args, context, info)
    }
    if (!isConnection(type)) continue
    const { edges, totalCount } = type.getFields()
    if (edges)
      edges.resolve = (page: Connection<unknown>) => page.nodes.map((node) => ({ node, cursor: page.cursorOf(node) }))
    if (totalCount) totalCount.resolve = (page: Connection<unknown>) => page.count()
  }
}

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection')
