import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { isAbstractType, isObjectType, possibleRuntimeTypes, type Schema } from '@apollo/federation-internals'
import { merge, type Entity } from './merge.ts'
import { isInherited } from './shape.ts'

type Represent = (entity: Entity) => Entity | null

/** What a subgraph needs to know an entity by; the function answers null for one that lacks some of it. */
export function representationOf(selections: readonly QueryPlanSelectionNode[], supergraph: Schema): Represent | null {
  const parts: ((entity: Entity, into: Entity) => boolean)[] = []
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const inner = representationOf(selection.selections, supergraph)
      const types = typesOf(selection.typeCondition, supergraph)
      if (!inner || !types) return null
      parts.push((entity, into) => {
        const part = types.has(entity.__typename as string) ? inner(entity) : null
        if (part) merge(into, part)
        return true
      })
      continue
    }
    const name = selection.alias ?? selection.name
    if (isInherited(name)) return null
    const inner = selection.selections?.length ? representationOf(selection.selections, supergraph) : undefined
    if (inner === null) return null
    const of = (value: unknown): unknown => (inner && value !== null ? inner(value as Entity) : value)
    parts.push((entity, into) => {
      const value = entity[name]
      if (value === undefined) return false
      into[name] = Array.isArray(value) ? value.map(of) : of(value)
      return true
    })
  }
  return (entity) => {
    const into: Entity = {}
    return parts.every((part) => part(entity, into)) ? into : null
  }
}

/** The names of the types that satisfy a condition; null where there is no such type. */
function typesOf(condition: string | undefined, supergraph: Schema): ReadonlySet<string> | null {
  const type = condition === undefined ? undefined : supergraph.type(condition)
  if (!type) return null
  if (isObjectType(type)) return new Set([type.name])
  return isAbstractType(type) ? new Set(possibleRuntimeTypes(type).map(({ name }) => name)) : null
}
