import { Kind, type ValueNode } from 'graphql'
import { costWith, sum, valueOf, type Cost, type Variables } from './cost.ts'
import type { InputWeight, Weights } from './weights.ts'

/** The values that an operation's variables have when none are given. */
export type Defaults = ReadonlyMap<string, ValueNode | undefined>

/**
 * Makes the function that counts what the value of an argument costs: all that is given and not null, objects within
 * objects. However often an operation uses a variable, its value is looked at once.
 */
export function inputCosts(weights: Weights, defaults: Defaults): (input: InputWeight, value: ValueNode) => Cost {
  const known = new Map<string, Cost>()
  const of = (input: InputWeight, node: ValueNode): Cost => {
    const type = weights.inputs.get(input.type)
    if (node.kind === Kind.NULL || (!type && input.weight === 0)) return 0
    if (node.kind === Kind.VARIABLE) return ofVariable(input, node.name.value)
    if (node.kind === Kind.LIST) return sum(node.values.map((each) => of(input, each)))
    if (node.kind !== Kind.OBJECT || !type) return input.weight
    const below = node.fields.map(({ name, value }) => {
      const field = type.fields.get(name.value)
      return field ? of(field, value) : 0
    })
    return sum([input.weight, type.weight, ...below])
  }
  const ofVariable = (input: InputWeight, name: string): Cost => {
    const key = `${input.type} ${input.weight} ${name}`
    const cost = known.get(key) ?? variableCost(weights, input, name, defaultCost(input, defaults.get(name)))
    known.set(key, cost)
    return cost
  }
  // A default holds no variables.
  const defaultCost = (input: InputWeight, node: ValueNode | undefined) => (node ? costWith(of(input, node), {}) : 0)
  return of
}

function variableCost(weights: Weights, input: InputWeight, name: string, otherwise: number): Cost {
  const counted = new WeakMap<Variables, number>()
  return (variables) => {
    const value = valueOf(variables, name)
    if (value === undefined) return otherwise
    const cost = counted.get(variables) ?? givenCost(weights, input, value)
    counted.set(variables, cost)
    return cost
  }
}

/** What a value costs that a client has sent; its size is known to be bounded. */
function givenCost(weights: Weights, input: InputWeight, value: unknown): number {
  if (value === null || value === undefined) return 0
  if (Array.isArray(value)) return value.reduce<number>((total, each) => total + givenCost(weights, input, each), 0)
  const type = weights.inputs.get(input.type)
  if (!type || typeof value !== 'object') return input.weight
  let total = input.weight + type.weight
  for (const [name, given] of Object.entries(value)) {
    const field = type.fields.get(name)
    if (field) total += givenCost(weights, field, given)
  }
  return total
}
