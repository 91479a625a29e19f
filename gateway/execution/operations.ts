import type { GraphQLDataSource } from '@apollo/gateway'
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types.js'
import { operationFromDocument } from '@apollo/federation-internals'
import type { QueryPlanner } from '@apollo/query-planner'
import {
  getVariableValues,
  Kind,
  print,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { mostDocuments } from '../../subgraphs/common/graph/documents.ts'
import type { Run } from '../../subgraphs/common/server/direct.ts'
import type { GatewayContext } from '../context.ts'
import { byLibrary, shapedByLibrary } from './library.ts'
import type { Entity } from './merge.ts'
import { compilePlan, type PlanRun } from './plan.ts'
import { compileShape, isInherited } from './shape.ts'
import { tooMuch } from './size.ts'

/** Runs one operation of a graph. */
type Executor = Run<GatewayContext>

/** What is known of one loaded graph. */
export interface Loaded {
  readonly planner: QueryPlanner
  /** As clients see it. */
  readonly apiSchema: GraphQLSchema
  readonly dataSource: (name: string) => GraphQLDataSource
}

/** Executes operations of a graph. */
export interface Operations {
  /** An operation of a valid document. */
  find(document: DocumentNode, operationName: string | undefined): Executor
  /** Plans and compiles, so that the first request need not. */
  prepare(document: DocumentNode): void
}

/**
 * Executes operations by the plans that the library makes, each compiled and kept: the library itself builds the operation
 * anew for each request and interprets its plan and the shape of its answer, for which it needs three times as long as for
 * all else that it does. Operations are known by their normalized text: white space and comments make no other operation.
 */
export function operationsOf(loaded: Loaded): Operations {
  const byText = new LRUCache<string, { readonly run: Executor }>({ max: mostDocuments })
  /** Apollo Server keeps documents that it has parsed: the same text is the same object. */
  const byDocument = new WeakMap<DocumentNode, Map<string, Executor>>()

  function find(document: DocumentNode, asked = ''): Executor {
    const name = isOnly(document, asked) ? '' : asked
    const known = byDocument.get(document) ?? new Map<string, Executor>()
    const before = known.get(name)
    if (before) return before
    const text = `${name}\n${print(document)}`
    const kept = byText.get(text) ?? { run: prepared(loaded, document, name) }
    byText.set(text, kept)
    known.set(name, kept.run)
    byDocument.set(document, known)
    return kept.run
  }

  return {
    find,
    prepare: (document) => {
      for (const definition of document.definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION) find(document, definition.name?.value)
    },
  }
}

/** Whether a document holds that operation and no other, so that it need not be named. */
function isOnly({ definitions }: DocumentNode, name: string): boolean {
  const operations = definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)
  return operations.length === 1 && operations[0]?.name?.value === name
}

/** An executor for one operation: ours, or the library's own for what that does not know. */
function prepared(loaded: Loaded, document: DocumentNode, name: string): Executor {
  const { planner, apiSchema, dataSource } = loaded
  const node = document.definitions.find(
    (d): d is OperationDefinitionNode =>
      d.kind === Kind.OPERATION_DEFINITION && (name === '' || d.name?.value === name),
  )
  if (!node) throw new Error(`There is no operation ${name}.`)
  const { supergraph } = planner
  const operation = operationFromDocument(supergraph.apiSchema(), document, { operationName: name || undefined })
  const plan = planner.buildQueryPlan(operation)
  const complete = isOdd(document) ? null : compilePlan(plan, supergraph.schema)
  if (!complete) return byLibrary(loaded, { plan, node, document })
  const shape = compileShape(apiSchema, document, node)

  return async ({ variables = {} }, context) => {
    const { coerced, errors } = getVariableValues(apiSchema, node.variableDefinitions ?? [], variables)
    if (errors) return { errors }
    const data: Entity = {}
    const run: PlanRun = { ask: asking(context, dataSource), variables, coerced, faults: [] }
    await complete(run, data)
    try {
      const shaped = run.faults.length === 0 ? shape(data, coerced) : null
      return shaped ? { data: shaped as Entity } : shapedByLibrary(operation, run, data)
    } catch (error) {
      if (error === tooMuch) return { errors: [tooMuch] }
      throw error
    }
  }
}

/** Introspection, which the library answers itself, and names that every object has anyway. */
function isOdd(document: DocumentNode): boolean {
  let odd = false
  visit(document, {
    Field: ({ name: { value }, alias }) => {
      odd ||= value === '__schema' || value === '__type' || isInherited(alias?.value ?? value)
    },
    Variable: ({ name: { value } }) => {
      odd ||= isInherited(value)
    },
  })
  return odd
}

const asking =
  (context: GatewayContext, dataSource: Loaded['dataSource']): PlanRun['ask'] =>
  async ({ serviceName, operation: query, operationName, operationDocumentNode: document }, variables, at) => {
    const { data } = await dataSource(serviceName).process({
      kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
      request: { query, variables, operationName },
      // Our data sources look at the context alone.
      incomingRequestContext: {} as IncomingOperation['incomingRequestContext'],
      context,
      document,
      pathInIncomingRequest: [...at],
    })
    return data as Entity | null | undefined
  }

type IncomingOperation = Extract<
  Parameters<GraphQLDataSource['process']>[0],
  { kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION }
>
