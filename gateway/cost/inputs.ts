import { Kind, type ValueNode } from 'graphql'
import { costWith, sum, type Cost } from './cost.ts'
import type { InputWeight, Weights } from './weights.ts'

/** The value that a variable has when none is given. */
export type Defaults = ReadonlyMap<string, ValueNode | undefined>

/** What the value of an argument costs: what is given and not null, objects within objects. */
export function inputCost(weights: Weights, defaults: Defaults, input: InputWeight, value: ValueNode): Cost {
  const of = (field: InputWeight, node: ValueNode): Cost => {
    const known = weights.inputs.get(field.type)
    if (node.kind === Kind.NULL || (!known && field.weight === 0)) return 0
    if (node.kind === Kind.VARIABLE) return ofVariable(field, node.name.value)
    if (node.kind === Kind.LIST) return sum(node.values.map((each) => of(field, each)))
    if (node.kind !== Kind.OBJECT || !known) return field.weight
    const below = node.fields.map(({ name, value: given }) => {
      const inner = known.fields.get(name.value)
      return inner ? of(inner, given) : 0
    })
    return sum([field.weight, known.weight, ...below])
  }
  const ofVariable = (field: InputWeight, name: string): Cost => {
    const standard = defaults.get(name)
    // A default holds no variables.
    const otherwise = standard ? costWith(of(field, standard), {}) : 0
    return (variables) => (variables[name] === undefined ? otherwise : givenCost(weights, field, variables[name]))
  }
  return of(input, value)
}

/** As `inputCost`, of what a client has sent; its size is known to be bounded. */
function givenCost(weights: Weights, { type, weight }: InputWeight, value: unknown): number {
  if (value === null || value === undefined) return 0
  if (Array.isArray(value))
    return value.reduce<number>((total, each) => total + givenCost(weights, { type, weight }, each), 0)
  const known = weights.inputs.get(type)
  if (!known || typeof value !== 'object') return weight
  let total = weight + known.weight
  for (const [name, given] of Object.entries(value)) {
    const field = known.fields.get(name)
    if (field) total += givenCost(weights, field, given)
  }
  return total
}
