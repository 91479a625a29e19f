import { execute, getVariableValues, GraphQLError, Kind, parse, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { refusalOfAnswer } from './bounded.ts'
import { compiled, type Compiled } from './compiled.ts'

/** Runs one operation; `context` makes a fresh context value for each attempt. */
export type Executable = (
  variables: Readonly<Record<string, unknown>>,
  context: () => object,
) => Promise<ExecutionResult>

/** Compiling costs two runs and saves three quarters of each later one: not worth it for texts that come once. */
const runsBeforeCompiling = 2

/** Parses and validates `query` once. Errors of the document are the planner's or ours, so they throw. */
export function executable(schema: GraphQLSchema, query: string, operationName?: string): Executable {
  const document = parse(query)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  const operation = operationOf(document, operationName)
  let runs = 0
  let fast: Compiled | null | undefined

  return async (variables, context) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    if (errors) return { errors: errors.map(asUserInput) }
    if (fast === undefined && ++runs > runsBeforeCompiling) fast = compiled(schema, document, operation)
    const attempt = context()
    const answer = await fast?.(coerced, attempt)
    if (answer) return unlessTooMuch(answer, attempt)
    const contextValue = context()
    const interpreted = await execute({ schema, document, operationName, variableValues: variables, contextValue })
    return unlessTooMuch(interpreted, contextValue)
  }
}

function unlessTooMuch(answer: ExecutionResult, context: object): ExecutionResult {
  const refusal = refusalOfAnswer(context)
  return refusal ? { errors: [refusal] } : answer
}

function operationOf(document: DocumentNode, name?: string): OperationDefinitionNode {
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name)) return definition
  throw new GraphQLError('The document has no such operation.')
}

const asUserInput = ({ message }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
