import type { ApolloServerPlugin } from '@apollo/server'
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from './expansion.ts'
import { exceeds, explain } from './limits.ts'

/** What a list is taken for that has no `first`: an order's lines, a person's addresses. */
const plainList = 5
/** The largest page there is, see subgraphs/common/list/page.ts; larger ones are refused there. */
const largestPage = 200
const defaultPage = 20

type Variables = Readonly<Record<string, unknown>>

/**
 * Refuses an operation whose pages within pages could come to more elements than `limits.elements`: customers of
 * invoices of customers need few words, and each page multiplies those around it.
 */
export function boundedAnswers(): ApolloServerPlugin {
  // Most operations are small whatever their variables say; they are measured once.
  const small = new WeakSet<OperationDefinitionNode>()
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation || small.has(operation)) return
          const measure = (pageOf: PageOf) => elements(schema, operation, fragmentsOf(document), pageOf)
          if (!exceeds('elements', measure(writtenPage))) return void small.add(operation)
          const excess = exceeds('elements', measure(pageBy(operation, request.variables ?? {})))
          if (!excess) return
          throw new GraphQLError(explain(excess), { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } })
        },
      }
    },
  }
}

/** How long the page of a field with `first` may get. */
type PageOf = (field: FieldNode) => number

const firstOf = (field: FieldNode) => field.arguments?.find(({ name }) => name.value === 'first')?.value

const writtenPage: PageOf = (field) => {
  const first = firstOf(field)
  return first?.kind === Kind.VARIABLE ? largestPage : page(first?.kind === Kind.INT ? Number(first.value) : null)
}

const pageBy =
  ({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): PageOf =>
  (field) => {
    const first = firstOf(field)
    if (first?.kind !== Kind.VARIABLE) return writtenPage(field)
    const name = first.name.value
    const given = variables[name]
    if (given !== undefined) return page(given)
    const standard = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue
    return page(standard?.kind === Kind.INT ? Number(standard.value) : null)
  }

const page = (first: unknown): number =>
  typeof first === 'number' ? Math.min(Math.max(first, 1), largestPage) : defaultPage

/** Elements of all lists of an answer at most, as far as the operation tells. Fragments must have no cycle. */
function elements(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  pageOf: PageOf,
): number {
  const within = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let total = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) total += ofField(selection, parent)
      else {
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const condition = part?.typeCondition
        if (part) total += within(part.selectionSet, condition ? schema.getType(condition.name.value) : parent)
      }
    }
    return total
  }
  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (!field) return 0
    const isList = isListType(getNullableType(field.type))
    const below = node.selectionSet ? within(node.selectionSet, getNamedType(field.type)) : 0
    if (isPaged(field)) return pageOf(node) * below
    return isList ? (isPageOf(parent) ? 1 : plainList) * (1 + below) : below
  }
  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

const isPaged = (field: GraphQLField<unknown, unknown>) => field.args.some(({ name }) => name === 'first')

/** The `nodes` and `edges` of a page are as many as its field was asked for. */
const isPageOf = (type: GraphQLNamedType | undefined) => type?.name.endsWith('Connection') === true
