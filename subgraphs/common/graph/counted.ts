import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** Documents are kept and run again and again; their nodes stay the same. */
const known = new WeakMap<FieldNode, boolean>()

/**
 * Whether a connection is asked for its `totalCount`, so that page and count can be read at once. A guess that is good
 * enough: conditions (`@include`) are not looked at, and a count that was not foreseen is read by a statement of its own.
 */
export function asksForCount({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  return fieldNodes.some((node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    const asks = holdsCount(node.selectionSet, fragments)
    known.set(node, asks)
    return asks
  })
}

const holdsCount = (selectionSet: SelectionSetNode | undefined, fragments: Fragments): boolean =>
  (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'totalCount'
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
    return holdsCount(inner?.selectionSet, fragments)
  })
