import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])))

/** A fragment spreads itself, be it through others. */
export class FragmentCycle extends Error {
  readonly fragment: string

  constructor(fragment: string) {
    super(`Cannot spread fragment "${fragment}" within itself.`)
    this.fragment = fragment
  }
}

export interface SelectionCounter {
  /** Selections below a selection set with every fragment put in its place. Throws FragmentCycle. */
  count(selectionSet: SelectionSetNode): number
  /** Whether a fragment was met in what has been counted so far. */
  met(fragment: string): boolean
}

/** Counts in time linear to the document: each fragment is counted once and remembered. */
export function selectionCounter(fragments: Fragments): SelectionCounter {
  const known = new Map<string, number | 'underway'>()
  const count = ({ selections }: SelectionSetNode): number => {
    let total = selections.length
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) total += ofFragment(selection.name.value)
      else if (selection.selectionSet) total += count(selection.selectionSet)
    }
    return total
  }
  const ofFragment = (name: string): number => {
    const seen = known.get(name)
    if (seen === 'underway') throw new FragmentCycle(name)
    const fragment = fragments.get(name)
    if (seen !== undefined || !fragment) return seen ?? 0
    known.set(name, 'underway')
    const total = count(fragment.selectionSet)
    known.set(name, total)
    return total
  }
  return { count, met: (fragment) => known.has(fragment) }
}
