import { buildSubgraphSchema } from '@apollo/subgraph'
import { defaultFieldResolver, isAbstractType, Kind, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Connection } from '../list/page.ts'
import { demandPartner, noteReads } from '../partner/reads.ts'
import { enforceAllow } from './allow.ts'
import { boundAnswers } from './bounded.ts'
import { partnerContract } from './contract.ts'
import { hardenEntities, type Entities } from './entities.ts'
import { giveHints, hintsOfPartners, hintsOfStaff, isConnection, objectTypes, type Hints } from './hints.ts'
import { scalars } from './scalars.ts'
import { subgraphDocument } from './sdl.ts'

/** A module of the business, as its `index.ts` gives it. */
export interface Module {
  readonly typeDefs: string
  /** Resolvers by type and field. */
  readonly resolvers: Readonly<Record<string, object>>
  /** How the entities that it owns, or adds to, are found. */
  readonly entities?: Entities
}

/** The executable schema of a subgraph: modules merged, scopes enforced, references answered one by one. */
export function buildGraph(modules: readonly Module[], document = subgraphDocument(modules)): GraphQLSchema {
  const schema = assemble(modules, document, hintsOfStaff)
  enforceAllow(schema, defaultFieldResolver)
  boundAnswers(schema, defaultFieldResolver)
  return schema
}

/** As `buildGraph`, of what is tagged for partners alone: it answers nobody else, and keeps account of what it answers. */
export function buildPartnerGraph(modules: readonly Module[], document = subgraphDocument(modules)): GraphQLSchema {
  const schema = assemble(modules, partnerContract(document), hintsOfPartners)
  noteReads(schema, defaultFieldResolver)
  demandPartner(schema)
  boundAnswers(schema, defaultFieldResolver)
  return schema
}

interface BuiltGraphs {
  readonly staff: GraphQLSchema
  readonly partner: GraphQLSchema
}

const built = new WeakMap<readonly Module[], BuiltGraphs>()

/** Both schemas of a subgraph. They know no database: once built, they serve every start of it in this process. */
export function graphsOf(modules: readonly Module[]): BuiltGraphs {
  const known = built.get(modules)
  if (known) return known
  const document = subgraphDocument(modules)
  const graphs = { staff: buildGraph(modules, document), partner: buildPartnerGraph(modules, document) }
  built.set(modules, graphs)
  return graphs
}

function assemble(modules: readonly Module[], typeDefs: DocumentNode, hints: Hints): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolversFor(typeDefs, modules) as never })
  resolveAbstractTypes(schema)
  giveHints(schema, hints)
  resolveConnections(schema)
  hardenEntities(schema, Object.assign({}, ...modules.map((m) => m.entities ?? {})) as Entities)
  return schema
}

/** Of all modules' resolvers those of the fields that the SDL has. */
function resolversFor(typeDefs: DocumentNode, modules: readonly Module[]): Record<string, object> {
  const fields = new Map<string, Set<string>>()
  for (const node of typeDefs.definitions)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) {
      const known = fields.get(node.name.value) ?? new Set()
      fields.set(node.name.value, known)
      for (const { name } of node.fields ?? []) known.add(name.value)
    }
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [])),
  )
  const merged: Record<string, object> = Object.fromEntries(
    Object.entries(scalars).filter(([name]) => declared.has(name)),
  )
  for (const { resolvers } of modules)
    for (const [type, of] of Object.entries(resolvers))
      merged[type] = {
        ...merged[type],
        ...Object.fromEntries(Object.entries(of).filter(([field]) => fields.get(type)?.has(field))),
      }
  return Object.fromEntries(Object.entries(merged).filter(([, of]) => Object.keys(of).length > 0))
}

/** Services name what they answer by `kind`, references by `__typename`. */
function resolveAbstractTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type))
      type.resolveType = (value: { kind?: string; __typename?: string }) => value.__typename ?? value.kind
}

/** All connections have one shape, hence one way to resolve them. */
function resolveConnections(schema: GraphQLSchema): void {
  for (const type of objectTypes(schema)) {
    if (!isConnection(type)) continue
    const { edges, totalCount } = type.getFields()
    if (edges)
      edges.resolve = (page: Connection<unknown>) => page.nodes.map((node) => ({ node, cursor: page.cursorOf(node) }))
    if (totalCount) totalCount.resolve = (page: Connection<unknown>) => page.count()
  }
}
