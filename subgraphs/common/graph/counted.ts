import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** How a connection is asked for its `totalCount`. */
type Counting = 'alone' | 'too' | null

/** Documents are kept and run again and again; their nodes stay the same. */
const known = new WeakMap<FieldNode, Counting>()

/**
 * Whether a connection is asked for its `totalCount`, so that page and count can be read at once, or no page where it is asked for
 * nothing else. A guess that is good enough: conditions (`@include`) are not looked at, and a count that was not foreseen is read
 * by a statement of its own.
 */
export function countAsked({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Counting {
  const asked = fieldNodes.map((node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    const counting = countingIn(node.selectionSet, fragments)
    known.set(node, counting)
    return counting
  })
  return asked.every((counting) => counting === asked[0]) ? (asked[0] ?? null) : 'too'
}

function countingIn(selectionSet: SelectionSetNode | undefined, fragments: Fragments): Counting {
  const names = namesIn(selectionSet, fragments)
  if (!names.includes('totalCount')) return null
  return names.every((name) => name === 'totalCount' || name === '__typename') ? 'alone' : 'too'
}

const namesIn = (selectionSet: SelectionSetNode | undefined, fragments: Fragments): string[] =>
  (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    return namesIn(
      (selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value])?.selectionSet,
      fragments,
    )
  })
