import { isAbstractType, Kind, OperationTypeNode, visit } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode, TypeNode } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { forConditions } from './conditions.ts'

type Values = Readonly<Record<string, unknown>>

/** Runs a compiled operation with coerced variables; null when graphql-js has to run it instead. */
export type Compiled = (variables: Values, context: object) => Promise<ExecutionResult | null>

/**
 * Compiles an operation with graphql-jit, or returns null where graphql-jit 0.8 answers otherwise than graphql-js.
 * tests/common/compiled.test.ts compares the two. What is kept away from it, and why:
 * - `@skip` and `@include`: the same field once with and once without a condition disappears. Each combination is compiled
 *   for itself; one that leaves a selection without any field is not.
 * - mutations: a variable left out inside an object literal arrives as null, which would write nulls.
 * - its reading of variables: recursive input types do not compile (it runs out of memory), `$n: Int! = 2` is required.
 * - asynchronous `resolveType`: it takes the promise for the type.
 * - a rejected promise in a list: a null is appended to the list. Entities, of which none rejects, are let through.
 * Where a null blanks what holds it, other errors below are told of as well, by graphql-js only the first: both are GraphQL.
 */
export function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | null {
  if (operation.operation !== OperationTypeNode.QUERY || !schema.getType(anything) || !resolvesTypesAtOnce(schema))
    return null
  const place = document.definitions.indexOf(operation)
  const compiledFor = forConditions(document, (settled) => unconditional(schema, settled, place))
  return async (variables, context) => (await compiledFor(variables)?.(variables, context)) ?? null
}

function unconditional(schema: GraphQLSchema, document: DocumentNode, place: number): Compiled | null {
  const operation = document.definitions[place] as OperationDefinitionNode
  const { nested, empty } = traitsOf(document)
  if (empty) return null
  const query = compileQuery(schema, withCoercedVariables(document, operation), operation.name?.value)
  if (!isCompiledQuery(query)) return null
  const asksEntities = operation.selectionSet.selections.some(
    (node) => node.kind === Kind.FIELD && node.name.value === entities && !node.alias,
  )
  return async (variables, context) => {
    for (const name of nested) if (!(name in variables)) return null
    const answer = await query.query({}, context, variables)
    const appended = answer.errors?.some(
      ({ path }) => typeof path?.at(-1) === 'number' && !(asksEntities && path.length === 2 && path[0] === entities),
    )
    return appended ? null : answer
  }
}

/** The field of federation that answers references, each for itself: see `hardenEntities`. */
const entities = '_entities'

/** The scalar of federation that takes any value as it is. */
const anything = '_Any'

/** The operation as graphql-jit is to see it: its variables come coerced, so it need not look at their types. */
function withCoercedVariables(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const type: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anything } }
  const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }) => ({ kind, variable, type }))
  return {
    ...document,
    definitions: document.definitions.map((d) => (d === operation ? { ...operation, variableDefinitions } : d)),
  }
}

/** Whether a selection is of no field, and which variables stand inside object literals. */
function traitsOf(document: DocumentNode): { empty: boolean; nested: ReadonlySet<string> } {
  let empty = false
  const nested = new Set<string>()
  visit(document, {
    SelectionSet: ({ selections }) => {
      empty ||= selections.length === 0
    },
    ObjectField: (node) => visit(node.value, { Variable: ({ name }) => void nested.add(name.value) }) && undefined,
  })
  return { empty, nested }
}

const checked = new WeakMap<GraphQLSchema, boolean>()

function resolvesTypesAtOnce(schema: GraphQLSchema): boolean {
  const known = checked.get(schema)
  if (known !== undefined) return known
  const atOnce = Object.values(schema.getTypeMap()).every(
    (type) => !isAbstractType(type) || type.resolveType?.constructor.name !== 'AsyncFunction',
  )
  checked.set(schema, atOnce)
  return atOnce
}
