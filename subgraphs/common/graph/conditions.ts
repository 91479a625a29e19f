import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { mostDocuments } from './documents.ts'

type Values = Readonly<Record<string, unknown>>

/** Who varies more combinations of a document's conditions is answered without what is made here. */
const mostCombinations = 16

/** Of all documents together: they take as much memory as documents. */
const kept = new LRUCache<string, { readonly made: unknown }>({ max: mostDocuments })
let documents = 0

/**
 * Makes something of a document whose fields may be conditional, once for each combination of what its variables say of them,
 * of the document that is left then: one without `@skip` and `@include`, in which a selection set may be empty.
 * The function answers null where nothing is made.
 */
export function forConditions<T>(
  document: DocumentNode,
  make: (settled: DocumentNode) => T | null,
): (variables: Values) => T | null {
  const names = variablesIn(document)
  if (!names) {
    const made = make(document)
    return () => made
  }
  const id = (documents += 1)
  const asked = new Set<string>()
  return (variables) => {
    let key = `${id} `
    for (const name of names) {
      const value = variables[name]
      if (typeof value !== 'boolean') return null
      key += value ? '1' : '0'
    }
    const before = kept.get(key)
    if (before) return before.made as T | null
    if (!asked.has(key) && asked.size >= mostCombinations) return null
    const made = make(settled(document, variables))
    asked.add(key)
    kept.set(key, { made })
    return made
  }
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include'

/** The variables that conditions depend on; null where nothing is conditional. */
function variablesIn(document: DocumentNode): string[] | null {
  const names = new Set<string>()
  let conditional = false
  visit(document, {
    Directive: (node) => {
      if (!isCondition(node)) return
      conditional = true
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return conditional ? [...names] : null
}

function settled(document: DocumentNode, variables: Values): DocumentNode {
  const choose = (node: SelectionNode): SelectionNode | null | undefined => {
    const { directives = [] } = node
    const conditions = directives.filter(isCondition)
    if (!conditions.every((condition) => holds(condition, variables))) return null
    return conditions.length > 0 ? { ...node, directives: directives.filter((d) => !isCondition(d)) } : undefined
  }
  return visit(document, { Field: choose, FragmentSpread: choose, InlineFragment: choose })
}

function holds({ name, arguments: [condition] = [] }: DirectiveNode, variables: Values): boolean {
  const given = condition?.value
  const value =
    given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.BOOLEAN && given.value
  return (value === true) === (name.value === 'include')
}
