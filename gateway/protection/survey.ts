import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import type { Fragments } from './expansion.ts'

export interface Totals {
  depth: number
  aliases: number
  /** Those of them that ask for what the graph consists of. */
  introspectionAliases: number
  /** Pairs of fields, and of fragments, with the same place in the answer: validation compares each pair. */
  overlaps: number
}

/** Adds up what operations hold, fragments followed. The fragments must have no cycle. */
export function surveyor(fragments: Fragments): { totals: Totals; add(root: SelectionSetNode): number } {
  const totals: Totals = { depth: 0, aliases: 0, introspectionAliases: 0, overlaps: 0 }

  /** Looks at selection sets that share one place of the answer; returns how many fields they have there. */
  const look = (sets: readonly SelectionSetNode[], depth: number, introspects = false): number => {
    const byName = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    let fields = 0
    const collect = (selections: readonly SelectionNode[]): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          fields += 1
          if (selection.alias) totals.aliases += 1
          if (selection.alias && (introspects || selection.name.value === '__schema')) totals.introspectionAliases += 1
          const name = (selection.alias ?? selection.name).value
          const same = byName.get(name)
          if (same) same.push(selection)
          else byName.set(name, [selection])
        } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections)
        else {
          spread.add(selection.name.value)
          collect(fragments.get(selection.name.value)?.selectionSet.selections ?? [])
        }
      }
    }
    for (const { selections } of sets) collect(selections)
    totals.depth = Math.max(totals.depth, depth)
    totals.overlaps += pairs(spread.size)
    for (const same of byName.values()) {
      totals.overlaps += pairs(same.length)
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (below.length > 0) look(below, depth + 1, introspects || same.some(isIntrospection))
    }
    return fields
  }

  return {
    totals,
    /** Returns how many fields there are at the top. */
    add: (root) => look([root], 1),
  }
}

const pairs = (count: number) => (count * (count - 1)) / 2

const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type'
