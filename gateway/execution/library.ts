import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import type { Operation } from '@apollo/federation-internals'
import type { QueryPlan } from '@apollo/query-planner'
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql'
import type { Run } from '../../subgraphs/common/server/direct.ts'
import type { GatewayContext } from '../context.ts'
import { fragmentsOf } from '../protection/expansion.ts'
import type { Entity } from './merge.ts'
import type { Loaded } from './operations.ts'
import type { PlanRun } from './plan.ts'
import { requireSize } from './size.ts'

interface Planned {
  readonly plan: QueryPlan
  readonly node: OperationDefinitionNode
  readonly document: DocumentNode
}

/** No type of our graphs is hidden from clients: what they see serves as the schema of the supergraph, which tells types apart. */
export function byLibrary(
  { planner, apiSchema, dataSource }: Loaded,
  { plan, node, document }: Planned,
): Run<GatewayContext> {
  const { supergraph } = planner
  const services = Object.fromEntries(supergraph.subgraphsMetadata().map(({ name }) => [name, dataSource(name)]))
  const about = { schema: apiSchema, operation: node, fragments: Object.fromEntries(fragmentsOf(document)) }
  return async ({ variables = {} }, context) => {
    const { errors } = getVariableValues(apiSchema, node.variableDefinitions ?? [], variables)
    if (errors) return { errors }
    // It brings what measures and reports, which is read when it is wanted first.
    const { executeQueryPlan } = await import('@apollo/gateway/dist/executeQueryPlan.js')
    // Of a request it reads no more.
    const request = { request: { variables }, context } as unknown as Parameters<typeof executeQueryPlan>[2]
    return executeQueryPlan(plan, services, request, about, apiSchema, supergraph.apiSchema())
  }
}

/** What is answered where not all is in order, and which nulls stand where none may. */
export function shapedByLibrary(operation: Operation, { variables, faults }: PlanRun, input: Entity): ExecutionResult {
  requireSize(input)
  const { data, errors } = computeResponse({
    operation,
    variables,
    input,
    introspectionHandling: () => undefined,
  })
  if (faults.length > 0) return { data, errors: faults.map(asGraphqlError) }
  return errors.length > 0 ? { data, extensions: { valueCompletion: errors } } : { data }
}

const asGraphqlError = (fault: unknown): GraphQLError =>
  fault instanceof GraphQLError
    ? fault
    : new GraphQLError('A part of the plan failed.', { originalError: fault as Error })
