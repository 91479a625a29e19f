import {
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'

/** Under this name a resolver tells which columns of its row it looks at. */
const looksAt = Symbol('columns that a resolver looks at')

/**
 * Makes the function that names, for resolvers of those rows, the columns that they look at: `reads(['total', 'currency'], (row) => ...)`.
 * A list reads no others where all fields that it is asked for tell theirs, which saves a quarter of all that a long page costs.
 * A resolver that tells nothing gets its row whole; a field without a resolver is the column of its name.
 */
export const reading =
  <Row extends object>() =>
  <const Name extends keyof Row & string, Args, Context, Answer>(
    columns: readonly Name[],
    resolve: (row: Pick<Row, Name>, args: Args, context: Context, info: GraphQLResolveInfo) => Answer,
  ): ((row: Row, args: Args, context: Context, info: GraphQLResolveInfo) => Answer) =>
    Object.assign(resolve, { [looksAt]: columns })

/** The columns that rows of a field's answer are asked for; undefined for all. The same ones are the same array. */
export type ColumnsAsked = (info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) => readonly string[] | undefined

/** Of so many choices of a type's columns, those that came last, the statements are kept. */
const mostChoices = 50

/** Whether resolvers of a type tell at which columns they look. */
export const tellsColumns = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(({ resolve }) => resolve !== undefined && looksAt in resolve)

/**
 * Of a field that answers rows, or a page that holds them. To be made before resolvers are wrapped.
 * @param type what the field answers: `row`, or a connection of it
 */
export function columnsAsked(type: GraphQLObjectType, row: GraphQLObjectType): ColumnsAsked {
  const byField = new Map(Object.values(row.getFields()).map((field) => [field.name, columnsOfField(field)]))
  const choices = new LRUCache<string, readonly string[]>({ max: mostChoices })
  const known = new WeakMap<FieldNode, readonly string[] | null>()

  /** False where all are needed. */
  function collect(
    node: Selecting | undefined,
    of: GraphQLObjectType,
    fragments: Fragments,
    into: Set<string>,
  ): boolean {
    return (node?.selectionSet?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection, of, fragments, into)
      const name = selection.name.value
      if (selection.kind === Kind.FRAGMENT_SPREAD) return collect(fragments[name], of, fragments, into)
      if (name === '__typename') return true
      if (of === row) {
        const columns = byField.get(name)
        for (const column of columns ?? []) into.add(column)
        return columns !== undefined
      }
      const below = getNamedType(of.getFields()[name]?.type)
      if (isObjectType(below) && (below === row || name === 'edges')) return collect(selection, below, fragments, into)
      return aboutThePage.has(name)
    })
  }

  function choose(node: FieldNode, fragments: Fragments): readonly string[] | undefined {
    const columns = new Set<string>()
    if (!collect(node, type, fragments, columns)) return undefined
    const sorted = [...columns].sort()
    const key = sorted.join()
    const chosen = choices.get(key) ?? sorted
    choices.set(key, chosen)
    return chosen
  }

  return ({ fieldNodes: [node, another], fragments }) => {
    if (!node || another) return undefined
    const before = known.get(node)
    if (before !== undefined) return before ?? undefined
    const chosen = choose(node, fragments)
    known.set(node, chosen ?? null)
    return chosen
  }
}

type Fragments = GraphQLResolveInfo['fragments']

interface Selecting {
  readonly selectionSet?: SelectionSetNode
}

/** What a page tells that is not of one of its rows. */
const aboutThePage: ReadonlySet<string> = new Set(['cursor', 'pageInfo', 'totalCount'])

type Field = ReturnType<GraphQLObjectType['getFields']>[string]

const columnsOfField = ({ name, resolve }: Field): readonly string[] | undefined =>
  resolve ? (resolve as { readonly [looksAt]?: readonly string[] })[looksAt] : [name]
