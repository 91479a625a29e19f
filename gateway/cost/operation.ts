import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { longestPage } from '../../subgraphs/common/list/page.ts'
import { fragmentsOf, type Fragments } from '../protection/expansion.ts'
import { atLeast, costWith, sum, times, valueOf, type Cost, type Variables } from './cost.ts'
import { inputCosts, type Defaults } from './inputs.ts'
import type { ListSize, Weights } from './weights.ts'

/** What a list is taken for that has no `first`: an order's lines, a person's addresses. */
const plainList = 5
/** The schema itself, and one type of it: no subgraph is asked, and the answer may be long. */
const introspection = new Map([
  ['__schema', 200],
  ['__type', 20],
])

/** What each operation of a document costs, by its name; `''` for one without. */
export type OperationCosts = ReadonlyMap<string, Cost>

/** Counts in time linear to the document with its fragments put in place, which must be bounded and have no cycle. */
export function operationCosts(weights: Weights, document: DocumentNode): Map<string, Cost> {
  const fragments = fragmentsOf(document)
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return new Map(operations.map((node) => [node.name?.value ?? '', operationCost(weights, fragments, node)]))
}

/** What a request costs that runs an operation of these: 1 at least, and 1 when it does not say which. */
export function requestCost(costs: OperationCosts, operationName: unknown, variables: Variables): number {
  const [only] = costs.size === 1 ? costs.values() : []
  const cost = typeof operationName === 'string' && operationName !== '' ? costs.get(operationName) : only
  return Math.max(1, cost === undefined ? 1 : costWith(cost, variables))
}

/** How many elements the fields of a page hold. */
interface Page {
  readonly fields: ReadonlySet<string>
  readonly size: Cost
}

function operationCost(weights: Weights, fragments: Fragments, operation: OperationDefinitionNode): Cost {
  const defaults: Defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  )
  const ofInput = inputCosts(weights, defaults)
  const within = ({ selections }: SelectionSetNode, type: string, page?: Page): Cost =>
    sum(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type, page)
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        return part ? within(part.selectionSet, part.typeCondition?.name.value ?? type, page) : 0
      }),
    )
  const ofField = (node: FieldNode, type: string, page: Page | undefined): Cost => {
    const name = node.name.value
    const field = weights.fields.get(type)?.get(name)
    // What is not there is for validation to refuse.
    if (!field) return introspection.get(name) ?? 0
    const size = field.listSize ? sizeOf(field.listSize, node, defaults) : plainList
    const inner = field.listSize && { fields: field.listSize.fields, size }
    const below = node.selectionSet ? within(node.selectionSet, field.type, inner) : 0
    // A page is read whatever is asked of it, its cursors alone or where it ends.
    const each = sum([field.weight, inner && inner.fields.size > 0 ? atLeast(inner.size, below) : below])
    const count = page?.fields.has(name) ? page.size : field.isList ? size : 1
    const inputs = (node.arguments ?? []).map(({ name: { value: argument }, value }) => {
      const input = field.args.get(argument)
      return input ? ofInput(input, value) : 0
    })
    return sum([times(count, each), ...inputs])
  }
  const root = operation.operation === OperationTypeNode.MUTATION ? weights.roots.mutation : weights.roots.query
  return within(operation.selectionSet, root)
}

function sizeOf({ assumed, by }: ListSize, node: FieldNode, defaults: Defaults): Cost {
  const given = node.arguments?.find(({ name }) => by.includes(name.value))?.value
  if (given?.kind === Kind.INT) return pageOf(Number(given.value))
  if (given?.kind !== Kind.VARIABLE) return assumed
  const { value: name } = given.name
  const standard = defaults.get(name)
  const otherwise = standard?.kind === Kind.INT ? pageOf(Number(standard.value)) : assumed
  return (variables) => {
    const value = valueOf(variables, name)
    if (value === undefined) return otherwise
    return typeof value === 'number' ? pageOf(value) : assumed
  }
}

// A variable may hold what is no whole number until validation refuses it.
const pageOf = (first: number): number => Math.ceil(Math.min(Math.max(first, 1), longestPage))
