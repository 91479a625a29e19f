import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import type { Schema } from '@apollo/federation-internals'
import { merge, type Entity } from './merge.ts'
import { representationOf } from './represent.ts'

/** Asks a subgraph: `at` is where in the answer, with `@` for each element of a list. */
export type Ask = (fetch: FetchNode, variables: object, at: readonly string[]) => Promise<Entity | null | undefined>

/** A run of a plan. */
export interface PlanRun {
  readonly ask: Ask
  /** As the client has sent them, and as its operation declares them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
  /** What went wrong that no subgraph has told of. */
  readonly faults: unknown[]
}

/** A part of a plan, for the objects that it is to complete. */
type Step = (run: PlanRun, objects: readonly Entity[], at: readonly string[]) => Promise<void>

/**
 * Compiles a plan to a function that completes `data`; null for a plan with something in it that is left to the library:
 * what it renames, and names that every object has.
 */
export function compilePlan(
  plan: QueryPlan,
  supergraph: Schema,
): ((run: PlanRun, data: Entity) => Promise<void>) | null {
  if (!plan.node) return async () => undefined
  const step = stepOf(plan.node as PlanNode, supergraph)
  return step && (async (run, data) => step(run, [data], []))
}

function stepOf(node: PlanNode, supergraph: Schema): Step | null {
  switch (node.kind) {
    case 'Sequence': {
      const steps = allOf(node.nodes, supergraph)
      return (
        steps &&
        (async (...args) => {
          for (const step of steps) await step(...args)
        })
      )
    }
    case 'Parallel': {
      const steps = allOf(node.nodes, supergraph)
      return steps && (async (...args) => void (await Promise.all(steps.map((step) => step(...args)))))
    }
    case 'Flatten': {
      const step = stepOf(node.node, supergraph)
      const path = node.path.map(String)
      return (
        step &&
        (async (run, objects, at) => {
          const below = objectsAt(objects, path)
          if (below.length > 0) await step(run, below, [...at, ...path])
        })
      )
    }
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map((branch) => branch && stepOf(branch, supergraph))
      if (then === null || otherwise === null) return null
      return async (run, objects, at) => {
        await (run.coerced[node.condition] === true ? then : otherwise)?.(run, objects, at)
      }
    }
    case 'Fetch':
      return fetchOf(node, supergraph)
    default:
      return null
  }
}

function allOf(nodes: readonly PlanNode[], supergraph: Schema): Step[] | null {
  const steps = nodes.map((node) => stepOf(node, supergraph))
  return steps.every((step) => step !== null) ? steps : null
}

/** The objects that a path leads to from some others, in their order, nulls left out. */
function objectsAt(from: readonly Entity[], path: readonly string[]): readonly Entity[] {
  let found: readonly unknown[] = from
  for (const name of path) {
    const next: unknown[] = []
    for (const value of found) {
      if (name !== '@') {
        const below = (value as Entity)[name]
        if (below !== null && below !== undefined) next.push(below)
      } else for (const element of value as unknown[]) if (element !== null && element !== undefined) next.push(element)
    }
    found = next
  }
  return found as readonly Entity[]
}

function fetchOf(node: FetchNode, supergraph: Schema): Step | null {
  if (node.inputRewrites?.length || node.outputRewrites?.length || node.contextRewrites?.length) return null
  const names = node.variableUsages ?? []
  const variablesOf = ({ variables }: PlanRun): Record<string, unknown> => {
    const used: Record<string, unknown> = {}
    for (const name of names) if (variables[name] !== undefined) used[name] = variables[name]
    return used
  }
  const represent = node.requires && representationOf(node.requires, supergraph)
  if (represent === null) return null
  const fetch: Step = represent
    ? async (run, objects, at) => {
        const representations: Entity[] = []
        const represented: Entity[] = []
        for (const entity of objects) {
          const representation = represent(entity)
          if (!representation?.__typename) continue
          representations.push(representation)
          represented.push(entity)
        }
        if (representations.length === 0) return
        const received = await run.ask(node, { ...variablesOf(run), representations }, at)
        if (received) mergeEntities(represented, received._entities)
      }
    : async (run, objects, at) => {
        const received = await run.ask(node, variablesOf(run), at)
        if (received) for (const entity of objects) merge(entity, received)
      }
  return async (run, objects, at) => {
    try {
      await fetch(run, objects, at)
    } catch (error) {
      run.faults.push(error)
    }
  }
}

function mergeEntities(represented: readonly Entity[], received: unknown): void {
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array')
  if (received.length !== represented.length)
    throw new Error(`Expected "data._entities" to contain ${represented.length} elements`)
  for (const [place, entity] of represented.entries()) {
    const answer = received[place] as Entity | null
    if (!answer) continue
    answer.__typename ??= entity.__typename
    merge(entity, answer)
  }
}
