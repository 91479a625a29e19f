import { Kind, OperationTypeNode, visit, type DocumentNode, type SelectionSetNode } from 'graphql'
import { fragmentsOf, selectionCounter } from './expansion.ts'
import { exceeds, type Excess } from './limits.ts'
import { surveyor } from './survey.ts'

/**
 * The first limit that a parsed document exceeds, or null. Takes time linear to the document and to `limits.selections`.
 * Throws FragmentCycle.
 */
export function excessOf(document: DocumentNode): Excess | null {
  const fragments = fragmentsOf(document)
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)
  const first =
    exceeds('definitions', document.definitions.length) ??
    exceeds('variables', Math.max(0, ...operations.map((o) => o.variableDefinitions?.length ?? 0))) ??
    exceeds('directives', directivesIn(document))
  if (first) return first

  const counter = selectionCounter(fragments)
  // Validation looks at fragments that nothing spreads as well.
  const roots: SelectionSetNode[] = []
  let selections = 0
  for (const { selectionSet } of operations) {
    selections += counter.count(selectionSet)
    roots.push(selectionSet)
  }
  for (const { name, selectionSet } of fragments.values()) {
    if (counter.met(name.value)) continue
    selections += counter.count(selectionSet)
    roots.push(selectionSet)
  }
  const excess = exceeds('selections', selections)
  if (excess) return excess

  // Only now, with the expanded size bounded and cycles excluded, are fragments followed.
  const surveyed = surveyor(fragments)
  const top = roots.map((selectionSet) => surveyed.add(selectionSet))
  const changes = top.filter((_, index) => operations[index]?.operation === OperationTypeNode.MUTATION)
  return (
    exceeds('depth', surveyed.totals.depth) ??
    exceeds('rootFields', Math.max(0, ...top)) ??
    exceeds('mutations', Math.max(0, ...changes)) ??
    exceeds('aliases', surveyed.totals.aliases) ??
    exceeds('introspectionAliases', surveyed.totals.introspectionAliases) ??
    exceeds('overlaps', surveyed.totals.overlaps)
  )
}

function directivesIn(document: DocumentNode): number {
  let directives = 0
  visit(document, { Directive: () => void directives++ })
  return directives
}
