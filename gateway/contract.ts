import './telemetry-off.ts'
import { buildSchemaFromAST, SchemaBlueprint, Supergraph, type Schema } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { buildASTSchema, Kind, parse, type DefinitionNode, type DocumentNode, type GraphQLSchema } from 'graphql'
import { weightsOf, type Weights } from './cost/weights.ts'
import { readScalars } from './scalars.ts'

/** What operations on a composed graph are checked, planned and charged by. */
export interface Contract {
  /** As clients see it. */
  readonly apiSchema: GraphQLSchema
  readonly planner: QueryPlanner
  readonly weights: Weights
}

const contracts = new Map<string, Contract>()

/**
 * Reads a supergraph: half a second, so once in a process, however many servers there are of it. Throws when it can't be
 * read. Its parts are read here and not by an `ApolloGateway`, which takes twice as long: it makes another schema, of the
 * supergraph, for an executor that is not ours, and reads descriptions three times.
 */
export function contractOf(supergraphSdl: string): Contract {
  const contract = contracts.get(supergraphSdl) ?? read(supergraphSdl)
  contracts.set(supergraphSdl, contract)
  return contract
}

/** Composing a supergraph has validated it: to do so again, and what clients see of it, would take a third of the start. */
class Composed extends SchemaBlueprint {
  override validationRules = () => []
}

function read(supergraphSdl: string): Contract {
  const document = parse(supergraphSdl, { noLocation: true })
  const schema = buildSchemaFromAST(withoutDescriptions(document), { validate: false, blueprint: new Composed() })
  const supergraph = new Supergraph(schema, undefined, false)
  const apiSchema = buildASTSchema(seenByClients(document, supergraph.apiSchema()), {
    assumeValid: true,
    assumeValidSDL: true,
  })
  readScalars(apiSchema)
  return { apiSchema, planner: new QueryPlanner(supergraph), weights: weightsOf(document) }
}

/** The planner has no use for them, and they are most of the text. */
const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  changed(document, (node) => ({ ...node, description: undefined }))

/** Without what tells the gateway alone where things are and what they cost: no element of our graphs is hidden otherwise. */
function seenByClients(document: DocumentNode, api: Schema): DocumentNode {
  const isSeen = (node: DefinitionNode): boolean => {
    if (!('name' in node) || !node.name) return node.kind === Kind.SCHEMA_DEFINITION
    const { value: name } = node.name
    return (node.kind === Kind.DIRECTIVE_DEFINITION ? api.directive(name) : api.type(name)) !== undefined
  }
  const seen = changed(document, (node) => ({ ...node, directives: node.directives?.filter(isOfGraphql) }))
  return { ...seen, definitions: seen.definitions.filter(isSeen) }
}

const isOfGraphql = ({ name: { value } }: { readonly name: { readonly value: string } }): boolean =>
  value === 'deprecated' || value === 'specifiedBy' || value === 'oneOf'

/** What is defined in a document: types, and below them fields, arguments and values. */
interface Defined {
  readonly description?: unknown
  readonly directives?: readonly { readonly name: { readonly value: string } }[]
  readonly fields?: readonly Defined[]
  readonly arguments?: readonly Defined[]
  readonly values?: readonly Defined[]
}

function changed(document: DocumentNode, change: (node: Defined) => Defined): DocumentNode {
  const each = (node: Defined): Defined => {
    const { fields, arguments: args, values } = node
    return {
      ...change(node),
      ...(fields && { fields: fields.map(each) }),
      ...(args && { arguments: args.map(each) }),
      ...(values && { values: values.map(each) }),
    }
  }
  return { ...document, definitions: document.definitions.map((node) => each(node as Defined) as DefinitionNode) }
}
