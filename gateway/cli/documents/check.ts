import { GraphQLError, Kind, parse, validate, type DocumentNode } from 'graphql'
import { contractOf } from '../../contract.ts'
import { operationCosts, requestCost } from '../../cost/operation.ts'
import { inspector } from '../../protection/inspect.ts'

/** An operation of a document, and what it costs: when no variable is given, and when each asks for the largest page. */
export interface CheckedOperation {
  readonly name: string
  readonly least: number
  readonly most: number
}

export type Checked = { readonly operations: readonly CheckedOperation[] } | { readonly problems: readonly string[] }

/** Makes the function that judges a document as the gateway will: what its operations cost, or what is wrong with it. */
export function documentChecker(supergraphSdl: string, costPerOperation: number | null): (text: string) => Checked {
  const { apiSchema, weights } = contractOf(supergraphSdl)
  const inspect = inspector(weights)
  return (text) => {
    const { refusal } = inspect({ query: text })
    if (refusal) return { problems: [refusal.message] }
    const document = parsed(text)
    if (document instanceof GraphQLError) return { problems: [located(document)] }
    const nodes = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    if (nodes.length === 0) return { problems: ['There is no operation in it.'] }
    const errors = validate(apiSchema, document)
    if (errors.length > 0) return { problems: errors.map(located) }
    const costs = operationCosts(weights, document)
    const operations = nodes.map(({ name, variableDefinitions = [] }): CheckedOperation => {
      const largest = Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, Infinity]))
      const cost = (variables: Record<string, number>) => requestCost(costs, name?.value, variables)
      return { name: name?.value ?? '(no name)', least: cost({}), most: cost(largest) }
    })
    const dear = operations.filter(({ least }) => least > (costPerOperation ?? Infinity))
    if (dear.length === 0) return { operations }
    return {
      problems: dear.map(
        ({ name, least }) => `${name} costs ${least}, and ${costPerOperation} is the most that one may.`,
      ),
    }
  }
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

const located = ({ message, locations }: GraphQLError): string => {
  const [at] = locations ?? []
  return at ? `${at.line}:${at.column}: ${message}` : message
}
